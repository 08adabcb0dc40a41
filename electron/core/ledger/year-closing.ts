import { plain } from '../db/statement'
import type { Ledger } from './ledger'

const insertClosing = plain<{ voucherId: number; year: number; options: string }, never>(
  'INSERT INTO yearClosing (voucherId, year, options, undoneById) VALUES (@voucherId, @year, @options, NULL)',
)
const markUndone = plain<{ year: number; undoneById: number }, never>(
  'UPDATE yearClosing SET undoneById = @undoneById WHERE year = @year AND undoneById IS NULL',
)
const currentClosing = plain<{ year: number }, { voucherId: number; options: string }>(
  'SELECT voucherId, options FROM yearClosing WHERE year = @year AND undoneById IS NULL',
)

/** Notes that a voucher closes a fiscal year; from now on nothing counts in that year. */
export function recordClosing(ledger: Ledger, year: number, voucherId: number, options: string): void {
  ledger.connection.run(insertClosing, { voucherId, year, options })
  ledger.memory.closedYears.add(year)
}

/** The voucher that closes a year now, with the options it was made with; undefined while the year is open. */
export function closingOf(ledger: Ledger, year: number): { voucherId: number; options: string } | undefined {
  return ledger.connection.get(currentClosing, { year })
}

/** Opens the year again before its undoing voucher is posted into it. */
export function reopenYear(ledger: Ledger, year: number): void {
  ledger.memory.closedYears.delete(year)
}

/** Ties the closing to the voucher that undid it. */
export function recordUndo(ledger: Ledger, year: number, undoneById: number): void {
  ledger.connection.run(markUndone, { year, undoneById })
}
