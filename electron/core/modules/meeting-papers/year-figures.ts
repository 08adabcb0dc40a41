import type { PlanFigure } from '@shared/contract/meeting-papers'
import { addDays } from '@shared/domain/civil-date'
import { fiscalYearRange, monthOf, monthsBetween, samePeriodLastYear } from '@shared/domain/period'
import { yearStandingWords as words } from '@shared/text/meeting-papers'
import type { OpenBook } from '../../book-file/open-book'
import { resultTurnover } from '../../closing/result-turnover'
import { plain } from '../../db/statement'
import type { FundYear, PlanLine, YearFigures, YearResult } from '../../documents/meeting/report/year-figures'
import { costsOf } from '../../documents/meeting/report/year-figures'
import { coursesCompleted } from '../../governance/person-courses'
import { accountMovements, partyMovements } from '../../ledger/figures/movements'
import { paidCapitalOn } from '../../membership/capital-changes'
import { movementsOf } from '../../membership/member-movements'
import { registerOn } from '../../membership/register-on'
import { standingsOf } from '../../membership/standing'
import { balanceSheet, incomeStatement } from '../../regime/statements'
import { plansOf } from './store'

const revenueOfMonths = plain<{ from: number; to: number }, { month: number; account: string; credit: number }>(
  `SELECT month, account, sum(credit) AS credit FROM balance
   WHERE (account GLOB '511*' OR account GLOB '512*') AND month BETWEEN @from AND @to AND month % 100 <> 0 GROUP BY month, account`,
)
const moneyOfMonths = plain<{ to: number }, { month: number; account: string; net: number }>(
  `SELECT month, account, sum(debit - credit) AS net FROM balance
   WHERE (account GLOB '111*' OR account GLOB '112*') AND month <= @to GROUP BY month, account`,
)

/** Where the debts stand on B01-HTX, and what they are called here. */
const DEBTS = [
  [words.receivable, '130'],
  [words.payable, '300'],
  [words.suppliers, '310'],
  [words.loans, '350'],
] as const
/** Funds, with the sources of indivisible assets that they became. */
const FUNDS = /^(418|442|353)/

/** Whether a book knows anything of a fiscal year. */
export function knowsYear(book: OpenBook, year: number): boolean {
  const { from, to } = fiscalYearRange(year, book.ledger.memory.fiscalYearStartMonth)
  return (
    to >= book.ledger.firstDay && monthsOf(book, from, to).some(({ external, internal }) => external + internal !== 0)
  )
}

/** What the book says of a fiscal year, as a meeting is told it; both statements are read as their forms read them. */
export function yearFigures(book: OpenBook, year: number): YearFigures {
  const { connection, regime } = book
  const { fiscalYearStartMonth, closedYears } = book.ledger.memory
  const { from, to } = fiscalYearRange(year, fiscalYearStartMonth)
  const moved = partyMovements(connection, from, to)
  const sheet = balanceSheet(
    regime,
    moved.map(({ account, party, opening, debit, credit }) => ({ account, party, balance: opening + debit - credit })),
    moved.map(({ account, party, opening }) => ({ account, party, balance: opening })),
  )
  const standing = (name: string, code: string) => {
    const line = sheet.lines.find((one) => one.code === code)
    return { name, opening: line?.opening ?? 0, closing: line?.closing ?? 0 }
  }
  const earlier = samePeriodLastYear(from, to)
  const figures: Omit<YearFigures, 'plan' | 'nextPlan'> = {
    year,
    closed: closedYears.has(year),
    months: monthsOf(book, from, to),
    result: resultOf(book, from, to),
    previous: earlier.to < book.ledger.firstDay ? null : resultOf(book, earlier.from, earlier.to),
    debts: DEBTS.map(([name, code]) => standing(name, code)),
    funds: fundsOf(book, from, to),
    cash: moneyOf(book, from, to),
    assets: standing(words.assets, '200'),
    equity: standing(words.equity, '400'),
    members: membersOf(book, from, to),
    training: coursesCompleted(connection, from, to),
  }
  return { ...figures, plan: planLines(book, figures, year), nextPlan: planLines(book, null, year + 1) }
}

function resultOf(book: OpenBook, from: string, to: string): YearResult {
  const { lines } = incomeStatement(book.regime, resultTurnover(book, from, to).turnover, null)
  const line = (code: string) => lines.find((one) => one.code === code)?.current ?? 0
  return {
    revenueExternal: line('10a'),
    revenueInternal: line('10b'),
    otherIncome: line('31'),
    costOfSales: line('11'),
    management: line('12'),
    otherCosts: line('32'),
    tax: line('51'),
    profit: line('60'),
  }
}

function monthsOf({ connection }: OpenBook, from: string, to: string): YearFigures['months'] {
  const range = { from: monthOf(from), to: monthOf(to) }
  const rows = connection.all(revenueOfMonths, range)
  const sum = (month: number, prefix: string) =>
    rows.reduce((total, row) => (row.month === month && row.account.startsWith(prefix) ? total + row.credit : total), 0)
  return monthsBetween(range.from, range.to).map((month) => ({
    month,
    external: sum(month, '511'),
    internal: sum(month, '512'),
  }))
}

function moneyOf({ connection }: OpenBook, from: string, to: string): YearFigures['cash'] {
  const [first, last] = [monthOf(from), monthOf(to)]
  const rows = connection.all(moneyOfMonths, { to: last })
  const upTo = (month: number, prefix: string) =>
    rows.reduce(
      (sum, row) =>
        row.account.startsWith(prefix) && (row.month < month || row.month % 100 === 0) ? sum + row.net : sum,
      0,
    )
  const at = (month: number | null, before: number) => ({ month, cash: upTo(before, '111'), bank: upTo(before, '112') })
  return [at(null, first), ...monthsBetween(first, last).map((month) => at(month, month + 1))]
}

function fundsOf({ connection, ledger }: OpenBook, from: string, to: string): FundYear[] {
  return accountMovements(connection, from, to)
    .filter(
      ({ account, opening, debit, credit }) => FUNDS.test(account) && (opening !== 0 || debit !== 0 || credit !== 0),
    )
    .toSorted((a, b) => (a.account < b.account ? -1 : 1))
    .map(({ account, opening, debit, credit }) => ({
      account,
      name: ledger.memory.accounts.get(account)?.name ?? account,
      opening: -opening,
      added: credit,
      used: debit,
      closing: credit - debit - opening,
    }))
}

function membersOf({ connection }: OpenBook, from: string, to: string): YearFigures['members'] {
  const before = addDays(from, -1)
  const paidStart = paidCapitalOn(connection, before)
  const typeOf = new Map(registerOn(connection, before).map(({ code, type }) => [code, type]))
  return movementsOf(standingsOf(connection, { from, to })).map(
    ({ type, start, joined, left, changed, end, paid }) => ({
      type,
      start,
      joined,
      left,
      changed,
      end,
      paidEnd: paid,
      paidStart: [...paidStart].reduce((sum, [code, amount]) => (typeOf.get(code) === type ? sum + amount : sum), 0),
    }),
  )
}

function planLines(book: OpenBook, actual: Omit<YearFigures, 'plan' | 'nextPlan'> | null, year: number): PlanLine[] {
  return plansOf(book.connection, year).map(({ figure, planned }) => ({
    figure,
    planned,
    actual: actual === null ? null : actualOf(actual)[figure],
  }))
}

/** What each planned figure came to. */
export function actualOf(year: Omit<YearFigures, 'plan' | 'nextPlan'>): Record<PlanFigure, number> {
  const sum = (pick: (one: YearFigures['members'][number]) => number) =>
    year.members.reduce((total, one) => total + pick(one), 0)
  return {
    revenueExternal: year.result.revenueExternal,
    revenueInternal: year.result.revenueInternal,
    costs: costsOf(year.result),
    profit: year.result.profit,
    newMembers: sum(({ joined }) => joined),
    newCapital: sum(({ paidEnd, paidStart }) => paidEnd - paidStart),
    indivisibleFund: year.funds.reduce(
      (total, { account, added }) => (account.startsWith('4421') ? total + added : total),
      0,
    ),
  }
}
