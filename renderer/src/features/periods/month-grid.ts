import type { FiscalYear, PeriodMonth } from '@shared/contract/periods'

/** A fiscal year with its months in order. */
export type YearMonths = { year: FiscalYear; months: PeriodMonth[] }

/** The years, the latest first, each with its months from first to last. */
export function yearsWithMonths(years: readonly FiscalYear[], months: readonly PeriodMonth[]): YearMonths[] {
  return years
    .toSorted((a, b) => b.year - a.year)
    .map((year) => ({
      year,
      months: months.filter(({ fiscalYear }) => fiscalYear === year.year).toSorted((a, b) => a.month - b.month),
    }))
}

/** Months stand six in a row. */
export const MONTHS_IN_A_ROW = 6

/**
 * Where an arrow key leads from a place in the months of all years as they stand on the screen, row by row; null for other keys.
 * Every year fills whole rows (twelve months), so up and down also lead from year to year.
 */
export function movedMonth(key: string, at: number, count: number): number | null {
  const to = (place: number) => (place >= 0 && place < count ? place : at)
  switch (key) {
    case 'ArrowRight':
      return to(at + 1)
    case 'ArrowLeft':
      return to(at - 1)
    case 'ArrowDown':
      return to(at + MONTHS_IN_A_ROW)
    case 'ArrowUp':
      return to(at - MONTHS_IN_A_ROW)
    case 'Home':
      return at - (at % 12)
    case 'End':
      return Math.min(count - 1, at - (at % 12) + 11)
    default:
      return null
  }
}

/** The month to begin with: the one asked for, else the first that holds vouchers and is not locked, else the last that holds any. */
export function firstMonth(months: readonly PeriodMonth[], asked: number | null): number | null {
  const inOrder = months.toSorted((a, b) => a.month - b.month)
  if (asked !== null && inOrder.some(({ month }) => month === asked)) return asked
  const waiting = inOrder.find(({ locked, voucherCount }) => !locked && voucherCount > 0)
  return (waiting ?? inOrder.findLast(({ voucherCount }) => voucherCount > 0) ?? inOrder[0])?.month ?? null
}

/** The unlocked months of the same fiscal year up to and with the given one, in order: what "lock up to here" locks. */
export function unlockedUpTo(months: readonly PeriodMonth[], month: number): PeriodMonth[] {
  const chosen = months.find((other) => other.month === month)
  return months
    .filter((other) => other.fiscalYear === chosen?.fiscalYear && other.month <= month && !other.locked)
    .toSorted((a, b) => a.month - b.month)
}

/** What a path of the place asks for: a month ('/periods/202512'), a year to close ('/periods/close/2025'), or neither. */
export type PeriodPlace = { at: 'months'; month: number | null } | { at: 'close'; year: number }

/** Reads a path of the place. */
export function readPeriodPath(path: string): PeriodPlace {
  const close = /^\/periods\/close\/(\d{4})$/.exec(path)
  if (close) return { at: 'close', year: Number(close[1]) }
  const month = /^\/periods\/(\d{6})$/.exec(path)
  return { at: 'months', month: month ? Number(month[1]) : null }
}
