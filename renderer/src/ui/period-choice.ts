import { type CivilDate } from '@shared/domain/civil-date'
import {
  addMonthsTo,
  type DateRange,
  firstDay,
  fiscalYearOf,
  fiscalYearRange,
  isWholeMonths,
  lastDay,
  monthOf,
  monthsBetween,
  quarterOf,
} from '@shared/domain/period'

/** What a stretch of days is in the words of a period selector. */
export type PeriodKind = 'year' | 'quarter' | 'month' | 'range'

/** The fiscal year a co-operative keeps: its first month, 1 to 12 (reading 32). */
export type FiscalCalendar = { startMonth: number }

/** A period that can be chosen with one key. */
export type PeriodOption = { kind: Exclude<PeriodKind, 'range'>; range: DateRange }

const LENGTH = { month: 1, quarter: 3, year: 12 } as const

/** What a stretch of days is: a fiscal year, a calendar quarter, a month, or neither. */
export function periodKind({ from, to }: DateRange, { startMonth }: FiscalCalendar): PeriodKind {
  if (!isWholeMonths(from, to)) return 'range'
  const months = monthsBetween(monthOf(from), monthOf(to)).length
  if (months === 1) return 'month'
  if (months === 3 && quarterOf(monthOf(from)) === quarterOf(monthOf(to))) return 'quarter'
  return months === 12 && monthOf(from) % 100 === startMonth ? 'year' : 'range'
}

/**
 * The periods of the fiscal year that begins in `year`: the year, its four quarters, its twelve months, in the order a panel
 * of four columns shows them.
 */
export function periodOptions(year: number, { startMonth }: FiscalCalendar): PeriodOption[] {
  const whole = fiscalYearRange(year, startMonth)
  const first = monthOf(whole.from)
  const stretch = (kind: PeriodOption['kind'], at: number): PeriodOption => {
    const start = addMonthsTo(first, at * LENGTH[kind])
    return { kind, range: { from: firstDay(start), to: lastDay(addMonthsTo(start, LENGTH[kind] - 1)) } }
  }
  return [
    { kind: 'year', range: whole },
    ...Array.from({ length: 4 }, (_, i) => stretch('quarter', i)),
    ...Array.from({ length: 12 }, (_, i) => stretch('month', i)),
  ]
}

/** The period of the same kind right after (1) or before (-1); null for a free stretch of days, which has no neighbour. */
export function neighbourPeriod(range: DateRange, step: 1 | -1, calendar: FiscalCalendar): DateRange | null {
  const kind = periodKind(range, calendar)
  if (kind === 'range') return null
  const move = step * LENGTH[kind]
  return { from: firstDay(addMonthsTo(monthOf(range.from), move)), to: lastDay(addMonthsTo(monthOf(range.to), move)) }
}

/** The fiscal year a panel opens at: that of the period's first day. */
export function panelYear(range: DateRange, { startMonth }: FiscalCalendar): number {
  return fiscalYearOf(range.from, startMonth)
}

/** True when two stretches are the same days. */
export function sameRange(a: DateRange, b: DateRange): boolean {
  return a.from === b.from && a.to === b.to
}

/** The stretch of days typed as two ends; null while one is missing or they run backwards. */
export function typedRange(from: CivilDate | null, to: CivilDate | null): DateRange | null {
  return from === null || to === null || from > to ? null : { from, to }
}

/** Columns of the panel: the year fills its row, quarters and months stand four in a row. */
const ACROSS = 4

/** Where an arrow key leads among the seventeen periods of the panel, by place; null for other keys and over the edge. */
export function movedPeriod(key: string, at: number): number | null {
  const last = 16
  if (key === 'ArrowRight') return at < last ? at + 1 : null
  if (key === 'ArrowLeft') return at > 0 ? at - 1 : null
  if (key === 'ArrowDown') return at + (at === 0 ? 1 : ACROSS) <= last ? at + (at === 0 ? 1 : ACROSS) : null
  if (key === 'ArrowUp') return at === 0 ? null : Math.max(0, at - ACROSS)
  return null
}
