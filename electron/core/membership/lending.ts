import type { Dong } from '@shared/domain/money'
import { fiscalYearOf, fiscalYearRange, monthOf } from '@shared/domain/period'
import type { OpenBook } from '../book-file/open-book'
import { plain } from '../db/statement'
import type { Lender } from '../law/internal-lending'
import { charterOn } from './charter'

const equityBefore = plain<{ month: number }, { equity: Dong | null }>(
  `SELECT sum(credit - debit) AS equity FROM balance WHERE month < @month
     AND (account GLOB '411*' OR account GLOB '418*' OR account GLOB '421*' OR account GLOB '442*' OR account GLOB '[569]*')`,
)
const principal = plain<{ date: string }, { party: string; owed: Dong }>(
  `SELECT party, sum(amount) AS owed FROM (
     SELECT debitParty AS party, amount FROM posting WHERE debitAccount GLOB '13211*' AND postingDate <= @date
     UNION ALL SELECT creditParty, -amount FROM posting WHERE creditAccount GLOB '13211*' AND postingDate <= @date
   ) WHERE party IS NOT NULL GROUP BY party`,
)

/** Principal of internal loans each member owes on a day, in đồng, by code: the balance of 13211 by party. */
export function internalLoansOn(book: OpenBook, date: string): Map<string, Dong> {
  return new Map(book.connection.all(principal, { date }).map(({ party, owed }) => [party, owed]))
}

/**
 * Owner's equity at the end of the fiscal year before a day: line 400 of B01-HTX (411, 418, 421, 442 and results not yet closed). Null
 * before the book has any balance.
 */
function equityLastYear({ connection, ledger }: OpenBook, date: string): Dong | null {
  const start = ledger.memory.fiscalYearStartMonth
  const { from } = fiscalYearRange(fiscalYearOf(date, start), start)
  return connection.get(equityBefore, { month: monthOf(from) })?.equity ?? null
}

/** What the book knows of the co-operative as a lender to its members on a day; the rest is null (R36). */
export function lenderOn(book: OpenBook, date: string): Lender {
  const charter = charterOn(book.connection, date)
  const outstanding = [...internalLoansOn(book, date).values()].reduce((sum, owed) => sum + owed, 0)
  return {
    form: book.profile.governanceForm,
    supervisors: charter.supervisoryBoardSize,
    inCharter: charter.internalLending,
    approved: null,
    lendsRaisedCapital: null,
    businessNeedsMet: null,
    equityLastYear: equityLastYear(book, date),
    pool: null,
    outstanding,
    poolPercent: charter.lendingPoolPercent,
    memberPercent: charter.lendingMemberPercent,
    ratePercent: charter.lendingRatePercent,
  }
}
