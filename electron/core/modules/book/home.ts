import type { HomeFigures, ToDo } from '@shared/contract/book'
import { addDays, addMonths, daysBetween } from '@shared/domain/civil-date'
import { fiscalYearRange, lastDay, monthOf, monthsBetween } from '@shared/domain/period'
import type { OpenBook } from '../../book-file/open-book'
import { plain } from '../../db/statement'
import { signersOn } from '../../db/signers'
import { leafPartyBalances } from '../../ledger/figures/movements'

const revenueOfMonths = plain<{ from: number; to: number }, { month: number; account: string; credit: number }>(
  `SELECT month, account, sum(credit) AS credit FROM balance
   WHERE (account GLOB '511*' OR account GLOB '512*') AND month BETWEEN @from AND @to AND month % 100 <> 0 GROUP BY month, account`,
)
const counts = plain<Record<string, never>, { drafts: number; openings: number }>(
  `SELECT (SELECT count(*) FROM draft) AS drafts, (SELECT count(*) FROM voucher WHERE source = 'opening') AS openings`,
)
const upkeepAt = plain<{ kind: string }, { at: string | null }>('SELECT max(at) AS at FROM upkeep WHERE kind = @kind AND ok = 1')
const monthsWithVouchers = plain<Record<string, never>, { month: number }>('SELECT DISTINCT month FROM balance WHERE month % 100 <> 0 ORDER BY month')
const secondPlace = plain<Record<string, never>, { value: string }>(`SELECT value FROM setting WHERE key = 'backup'`)

const DAYS_BETWEEN_VERIFICATIONS = 7
/** The books of a month are read and locked within the next month; after that it is overdue. */
const MONTHS_BEFORE_LOCK_IS_DUE = 1
/** Statements are filed within 90 days after the year's end (Circular 71/2024, appendix IV 3.1). */
const DAYS_TO_FILE = 90

/** The four figures of the first screen, revenue by month of the fiscal year and the one before, and what to do next. */
export function homeFigures(book: OpenBook, asOf: string, fiscalYear: number): HomeFigures {
  const balances = leafPartyBalances(book.connection, asOf)
  const sumOf = (prefixes: string[], take: (balance: number) => number) =>
    balances.reduce((sum, { account, balance }) => (prefixes.some((prefix) => account.startsWith(prefix)) ? sum + take(balance) : sum), 0)
  const range = fiscalYearRange(fiscalYear, book.ledger.memory.fiscalYearStartMonth)
  const before = { from: addMonths(range.from, -12), to: addDays(range.from, -1) }
  return {
    asOf,
    cash: sumOf(['111'], (balance) => balance),
    bank: sumOf(['112'], (balance) => balance),
    receivables: sumOf(['131', '132', '136', '138', '141'], (balance) => Math.max(balance, 0)),
    payables: sumOf(['331', '334', '335', '336', '338', '341'], (balance) => Math.max(-balance, 0)),
    revenueByMonth: revenueByMonth(book, monthOf(range.from), monthOf(range.to)),
    previousRevenueByMonth: revenueByMonth(book, monthOf(before.from), monthOf(before.to)),
    toDo: whatToDo(book, asOf),
  }
}

function revenueByMonth(book: OpenBook, from: number, to: number): { month: number; external: number; internal: number }[] {
  const rows = book.connection.all(revenueOfMonths, { from, to })
  const sum = (month: number, prefix: string) =>
    rows.reduce((total, row) => (row.month === month && row.account.startsWith(prefix) ? total + row.credit : total), 0)
  return monthsBetween(from, to).map((month) => ({ month, external: sum(month, '511'), internal: sum(month, '512') }))
}

/** What waits, overdue first, then by date. */
function whatToDo(book: OpenBook, today: string): ToDo[] {
  const { connection, ledger } = book
  const todo: ToDo[] = []
  const add = (code: ToDo['code'], dueOn: string | null, values: ToDo['values'] = {}) =>
    todo.push({ code, dueOn, overdue: dueOn !== null && dueOn < today, values })
  const { drafts = 0, openings = 0 } = connection.get(counts, {}) ?? {}
  if (openings === 0 && ledger.memory.voucherHead.id === 0) add('opening-missing', null)
  if (drafts > 0) add('drafts-waiting', null, { count: drafts })
  const { memory } = ledger
  const unlocked = connection.all(monthsWithVouchers, {}).find(({ month }) => !memory.locked.has(month) && month < monthOf(today) && !memory.closedYears.has(Math.floor(month / 100)))
  if (unlocked) add('month-to-lock', addMonths(lastDay(unlocked.month), MONTHS_BEFORE_LOCK_IS_DUE), { month: unlocked.month })
  const open = firstOpenYear(memory, today)
  if (open !== null && memory.voucherHead.id > 0) add('year-to-close', addDays(fiscalYearRange(open, memory.fiscalYearStartMonth).to, DAYS_TO_FILE), { year: open })
  const verifiedAt = connection.get(upkeepAt, { kind: 'verification' })?.at ?? null
  if (memory.voucherHead.id > 0 && (verifiedAt === null || daysBetween(verifiedAt.slice(0, 10), today) > DAYS_BETWEEN_VERIFICATIONS)) add('verify-due', null)
  const backedUpAt = connection.get(upkeepAt, { kind: 'backup' })?.at ?? null
  if (memory.voucherHead.id > 0 && (backedUpAt === null || backedUpAt.slice(0, 10) < today)) add('backup-due', null)
  if (!(connection.get(secondPlace, {})?.value ?? '').includes('"secondFolder":"/')) add('second-place-missing', null)
  if (signersOn(connection, today).representative === '') add('signer-missing', null)
  return todo.sort((a, b) => Number(b.overdue) - Number(a.overdue) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}

/** The first fiscal year that is over and not closed; null when there is none. */
function firstOpenYear(memory: OpenBook['ledger']['memory'], today: string): number | null {
  for (let year = memory.firstYear; fiscalYearRange(year, memory.fiscalYearStartMonth).to < today; year++) {
    if (!memory.closedYears.has(year)) return year
  }
  return null
}
