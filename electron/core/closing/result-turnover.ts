import { ClosingChoices } from '@shared/contract/periods'
import { addDays } from '@shared/domain/civil-date'
import { fiscalYearOf, fiscalYearRange } from '@shared/domain/period'
import type { OpenBook } from '../book-file/open-book'
import { type PairTurnover, turnoverOfClosings, turnoverOfResults } from '../ledger/figures/turnover'
import { closingOf } from '../ledger/year-closing'
import { planSpan } from './plan-period'

/** The turnover an income statement is read from, and whether any of it is only the plan of a closing (reading 30). */
export type ResultTurnover = { turnover: PairTurnover[]; planned: boolean; faults: string[] }

/**
 * Turnover of results over any period. A whole closed year is read as posted; any other piece is read without the closing
 * entries, and with those that would close it on its last day.
 */
export function resultTurnover(book: OpenBook, from: string, to: string): ResultTurnover {
  const whole: ResultTurnover = { turnover: [], planned: false, faults: [] }
  for (const piece of piecesByFiscalYear(from, to, book.ledger.memory.fiscalYearStartMonth)) {
    const turnover = turnoverOfResults(book.connection, piece.from, piece.to)
    const closed = book.ledger.memory.closedYears.has(piece.year)
    if (closed && piece.wholeYear) {
      whole.turnover.push(...turnover)
      continue
    }
    const open = without(turnover, turnoverOfClosings(book.connection, piece.from, piece.to))
    const plan = planSpan(book, { ...piece, turnover: open, choices: choicesOf(book, piece.year) })
    whole.turnover.push(...open, ...plan.postings.map(({ debit, credit, amount }) => ({ debit, credit, amount })))
    whole.planned ||= !closed && open.length > 0
    whole.faults.push(...plan.faults.map(({ message }) => message))
  }
  return whole
}

/** How the year was closed, where it was; the usual way where it was not yet. */
function choicesOf(book: OpenBook, year: number): ClosingChoices {
  const closing = closingOf(book.ledger, year)
  return ClosingChoices.parse(closing ? JSON.parse(closing.options) : {})
}

type YearPiece = { year: number; from: string; to: string; wholeYear: boolean }

/** A period cut where fiscal years meet. */
export function piecesByFiscalYear(from: string, to: string, startMonth: number): YearPiece[] {
  const pieces: YearPiece[] = []
  for (let start = from; start <= to;) {
    const year = fiscalYearOf(start, startMonth)
    const range = fiscalYearRange(year, startMonth)
    const end = range.to < to ? range.to : to
    pieces.push({ year, from: start, to: end, wholeYear: start === range.from && end === range.to })
    start = addDays(range.to, 1)
  }
  return pieces
}

function without(turnover: readonly PairTurnover[], taken: readonly PairTurnover[]): PairTurnover[] {
  const sums = new Map<string, PairTurnover>()
  const add = ({ debit, credit, amount }: PairTurnover, sign: 1 | -1) => {
    const key = `${debit ?? ''} ${credit ?? ''}`
    const known = sums.get(key)
    if (known) known.amount += sign * amount
    else sums.set(key, { debit, credit, amount: sign * amount })
  }
  for (const row of turnover) add(row, 1)
  for (const row of taken) add(row, -1)
  return [...sums.values()].filter(({ amount }) => amount !== 0)
}
