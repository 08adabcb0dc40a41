import type { MemberFigures } from '@shared/contract/member-parts'
import { fiscalYearRange } from '@shared/domain/period'
import type { OpenBook } from '../../book-file/open-book'
import { plain } from '../../db/statement'
import { accountBalancesOf } from '../../ledger/figures/party-balances'

type Moved = { amount: number; times: number }
type Stretch = { code: string; from: string; to: string }

// Revenue (class 5) owed by the member or received from them, without VAT, as the use of services is measured; a reversal takes away
// what it reverses.
const boughtRow = plain<Stretch, Moved>(
  `SELECT coalesce(sum(amount), 0) AS amount, count(DISTINCT voucherId) - count(DISTINCT CASE WHEN amount < 0 THEN voucherId END) * 2 AS times
   FROM posting WHERE postingDate BETWEEN @from AND @to AND (
     (debitParty = @code AND debitAccount GLOB '131*' AND creditAccount GLOB '5*')
     OR (creditParty = @code AND creditAccount GLOB '5*'))`,
)
// What came in from the member, goods, services or costs without VAT, against what the co-operative owes them for it.
const soldRow = plain<Stretch, Moved>(
  `SELECT coalesce(sum(amount), 0) AS amount, count(DISTINCT voucherId) - count(DISTINCT CASE WHEN amount < 0 THEN voucherId END) * 2 AS times
   FROM posting WHERE postingDate BETWEEN @from AND @to AND creditParty = @code AND creditAccount GLOB '331*'
   AND (debitAccount GLOB '15*' OR debitAccount GLOB '6*' OR debitAccount GLOB '2*')`,
)

/** What a member bought and sold through the co-operative in a fiscal year, and where they stand on receivables and payables (13, 14, 33). */
export function memberFigures(book: OpenBook, code: string, year: number): MemberFigures {
  const { connection, ledger } = book
  const range = { code, ...fiscalYearRange(year, ledger.memory.fiscalYearStartMonth) }
  const none = { amount: 0, times: 0 }
  const bought = connection.get(boughtRow, range) ?? none
  const sold = connection.get(soldRow, range) ?? none
  const debts = accountBalancesOf(connection, code).filter(({ account }) => /^(?:13|14|33)/.test(account))
  return {
    year,
    bought: bought.amount,
    boughtTimes: Math.max(bought.times, 0),
    sold: sold.amount,
    soldTimes: Math.max(sold.times, 0),
    owes: debts.flatMap(({ account, balance }) => (balance > 0 ? [{ account, amount: balance }] : [])),
    owed: debts.flatMap(({ account, balance }) => (balance < 0 ? [{ account, amount: -balance }] : [])),
  }
}
