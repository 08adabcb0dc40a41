import { fiscalYearOf, fiscalYearRange } from '@shared/domain/period'
import type { OpenBook } from '../book-file/open-book'
import { resultTurnover } from './result-turnover'
import { plain } from '../db/statement'
import { partyMovements } from '../ledger/figures/movements'
import { balanceSheet, incomeLine } from '../regime/statements'

/** A year as its statements tell it, in đồng. */
export type YearFigures = { revenue: number; surplus: number; assets: number }

const lastVoucherId = plain<Record<string, never>, { last: number | null }>(
  'SELECT max(voucherId) AS last FROM voucher',
)
const gathered = new WeakMap<OpenBook, { key: string; figures: YearFigures }>()

/** Lines 10 and 60 of B02-HTX and 200 of B01-HTX of a fiscal year; null of a year before the book, or one nothing was posted in. */
export function yearFigures(book: OpenBook, year: number): YearFigures | null {
  const { memory } = book.ledger
  const { from, to } = fiscalYearRange(year, memory.fiscalYearStartMonth)
  if (to < book.ledger.firstDay) return null
  const key = `${year} ${memory.closedYears.has(year)} ${lastVoucher(book)}`
  const known = gathered.get(book)
  if (known?.key === key) return isEmpty(known.figures) ? null : known.figures
  const { turnover } = resultTurnover(book, from, to)
  const balances = partyMovements(book.connection, from, to).map(({ account, party, opening, debit, credit }) => ({
    account,
    party,
    balance: opening + debit - credit,
  }))
  const sheet = balanceSheet(book.regime, balances, [])
  const figures = {
    revenue: incomeLine(book.regime, '10', turnover),
    surplus: incomeLine(book.regime, '60', turnover),
    assets: sheet.lines.find(({ code }) => code === '200')?.closing ?? 0,
  }
  gathered.set(book, { key, figures })
  return isEmpty(figures) ? null : figures
}

/** The fiscal year that a day's annual meeting is about: the last one that is over. */
export function yearBefore(book: OpenBook, day: string): number {
  return fiscalYearOf(day, book.ledger.memory.fiscalYearStartMonth) - 1
}

function lastVoucher({ connection }: OpenBook): number {
  return connection.get(lastVoucherId, {})?.last ?? 0
}

function isEmpty({ revenue, surplus, assets }: YearFigures): boolean {
  return revenue === 0 && surplus === 0 && assets === 0
}
