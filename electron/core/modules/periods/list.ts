import type { FiscalYear, PeriodMonth } from '@shared/contract/periods'
import { firstDay, fiscalYearOf, fiscalYearRange, monthOf, monthsBetween } from '@shared/domain/period'
import type { OpenBook } from '../../book-file/open-book'
import { plain } from '../../db/statement'

const countByMonth = plain<Record<string, never>, { month: number; count: number }>(
  'SELECT month, count(*) AS count FROM voucher WHERE month % 100 <> 0 GROUP BY month',
)
const locks = plain<Record<string, never>, { month: number; lockedAt: string; reason: string }>(
  'SELECT month, lockedAt, reason FROM periodLock',
)
const closings = plain<Record<string, never>, { year: number; number: string }>(
  'SELECT year, number FROM yearClosing JOIN voucher USING (voucherId) WHERE undoneById IS NULL',
)

/** Every fiscal year from the book's first to the one in work, and its months with what they hold. */
export function listPeriods(book: OpenBook, today: string): { years: FiscalYear[]; months: PeriodMonth[] } {
  const { connection, ledger } = book
  const { firstYear, fiscalYearStartMonth } = ledger.memory
  const counts = new Map(connection.all(countByMonth, {}).map(({ month, count }) => [month, count]))
  const locked = new Map(connection.all(locks, {}).map((row) => [row.month, row]))
  const closed = new Map(connection.all(closings, {}).map(({ year, number }) => [year, number]))
  const lastUsed = Math.max(...counts.keys(), monthOf(today), monthOf(ledger.firstDay))
  const lastYear = fiscalYearOf(firstDay(lastUsed), fiscalYearStartMonth)
  const years: FiscalYear[] = []
  const months: PeriodMonth[] = []
  for (let year = firstYear; year <= lastYear; year++) {
    const range = fiscalYearRange(year, fiscalYearStartMonth)
    years.push({ year, ...range, closed: closed.has(year), closingVoucher: closed.get(year) ?? null })
    for (const month of monthsBetween(monthOf(range.from), monthOf(range.to))) {
      const lock = locked.get(month)
      months.push({
        month,
        fiscalYear: year,
        voucherCount: counts.get(month) ?? 0,
        locked: lock !== undefined,
        lockedAt: lock?.lockedAt ?? null,
        reason: lock?.reason ?? '',
      })
    }
  }
  return { years, months }
}
