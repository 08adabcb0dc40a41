import type { HomeFigures } from '@shared/contract/book'
import { addDays, addMonths } from '@shared/domain/civil-date'
import { fiscalYearRange, monthOf, monthsBetween } from '@shared/domain/period'
import type { Permission } from '@shared/contract/permission'
import type { OpenBook } from '../../book-file/open-book'
import { plain } from '../../db/statement'
import { gatherDue } from '../../governance/due/gather'
import type { Law } from '../../law/law-figures'
import type { ProgramForm } from '../../reporting/program-forms'
import { leafPartyBalances } from '../../ledger/figures/movements'

const revenueOfMonths = plain<{ from: number; to: number }, { month: number; account: string; credit: number }>(
  `SELECT month, account, sum(credit) AS credit FROM balance
   WHERE (account GLOB '511*' OR account GLOB '512*') AND month BETWEEN @from AND @to AND month % 100 <> 0 GROUP BY month, account`,
)
const netOfMonths = plain<{ to: number }, { month: number; account: string; net: number }>(
  `SELECT month, account, sum(debit - credit) AS net FROM balance WHERE (account GLOB '111*' OR account GLOB '112*') AND month <= @to GROUP BY month, account`,
)

const LARGEST = 5
/** What is due later than that is for the calendar alone. */
const MONTHS_TOLD = 3

/**
 * The four figures of the first screen as of a day, revenue by month of the fiscal year and the one before, and what to do next,
 * which is judged by `today`, whatever day the figures are of; `may` says what whoever looks may be told.
 */
export function homeFigures(
  book: OpenBook,
  asOf: string,
  fiscalYear: number,
  {
    today,
    law,
    reportForms,
    may,
  }: { today: string; law: Law; reportForms: readonly ProgramForm[]; may: (permission: Permission) => boolean },
): HomeFigures {
  const balances = leafPartyBalances(book.connection, asOf)
  const sumOf = (prefix: string) =>
    balances.reduce((sum, { account, balance }) => (account.startsWith(prefix) ? sum + balance : sum), 0)
  const range = fiscalYearRange(fiscalYear, book.ledger.memory.fiscalYearStartMonth)
  const before = { from: addMonths(range.from, -12), to: addDays(range.from, -1) }
  const owed = byParty(balances, '131', 1)
  const owing = byParty(balances, '331', -1)
  const nameOf = (party: string) => book.ledger.memory.parties.get(party)?.name ?? party
  const isMember = (party: string) => book.ledger.memory.parties.get(party)?.kind === 'member'
  return {
    asOf,
    cash: sumOf('111'),
    bank: sumOf('112'),
    receivables: sumDebts(owed),
    payables: sumDebts(owing),
    cashTrend: trendOf(book, '111', monthOf(range.from), asOf, sumOf('111')),
    bankTrend: trendOf(book, '112', monthOf(range.from), asOf, sumOf('112')),
    debtors: {
      count: owed.length,
      largest: owed[0] ? nameOf(owed[0].party) : null,
      part: sumDebts(owed.slice(0, LARGEST)),
    },
    creditors: {
      count: owing.length,
      largest: owing[0] ? nameOf(owing[0].party) : null,
      part: sumDebts(owing.filter(({ party }) => isMember(party))),
    },
    revenueByMonth: revenueByMonth(book, monthOf(range.from), monthOf(range.to)),
    previousRevenueByMonth: revenueByMonth(book, monthOf(before.from), monthOf(before.to)),
    toDo: gatherDue({ book, law, reportForms, today, from: today, to: addMonths(today, MONTHS_TOLD) }, may).filter(
      ({ state }) => state !== 'done',
    ),
  }
}

type Debt = { party: string; amount: number }

/** What each party owes on an account (sign 1) or is owed (sign -1), the largest first; leaf accounts of one party are not netted. */
function byParty(balances: ReturnType<typeof leafPartyBalances>, prefix: string, sign: 1 | -1): Debt[] {
  const sums = new Map<string, number>()
  for (const { account, party, balance } of balances) {
    if (account.startsWith(prefix) && balance * sign > 0) sums.set(party, (sums.get(party) ?? 0) + balance * sign)
  }
  return [...sums].map(([party, amount]) => ({ party, amount })).sort((a, b) => b.amount - a.amount)
}

function sumDebts(debts: readonly Debt[]): number {
  return debts.reduce((sum, { amount }) => sum + amount, 0)
}

/** The balance at the year's beginning and at the end of each month before that of `asOf`, then `now`, which is as of that day. */
function trendOf(book: OpenBook, prefix: string, firstMonth: number, asOf: string, now: number): number[] {
  const last = monthOf(asOf)
  if (last < firstMonth) return [now]
  const rows = book.connection.all(netOfMonths, { to: last }).filter(({ account }) => account.startsWith(prefix))
  // The opening "month" of the first year counts as before its first month, whatever calendar month that is.
  const upTo = (month: number) =>
    rows.reduce((sum, row) => (row.month < month || row.month % 100 === 0 ? sum + row.net : sum), 0)
  return [...monthsBetween(firstMonth, last).map(upTo), now]
}

function revenueByMonth(
  book: OpenBook,
  from: number,
  to: number,
): { month: number; external: number; internal: number }[] {
  const rows = book.connection.all(revenueOfMonths, { from, to })
  const sum = (month: number, prefix: string) =>
    rows.reduce((total, row) => (row.month === month && row.account.startsWith(prefix) ? total + row.credit : total), 0)
  return monthsBetween(from, to).map((month) => ({ month, external: sum(month, '511'), internal: sum(month, '512') }))
}
