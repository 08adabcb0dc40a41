import { lessonWords } from '@shared/text/lessons'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import type { Check } from './load-lessons'
import type { Standing } from './standing'

type Posted = Extract<Check, { kind: 'posted' }>

// A reversal repeats its original with a negative amount, so that what was mended counts as if it had never been.
const between = plain<
  { debit: string; credit: string; from: string; to: string },
  { debitParty: string; creditParty: string; amount: number }
>(
  `SELECT coalesce(debitParty, '') AS debitParty, coalesce(creditParty, '') AS creditParty, sum(amount) AS amount FROM posting
   WHERE debitAccount = @debit AND creditAccount = @credit AND postingDate BETWEEN @from AND @to AND month % 100 <> 0
   GROUP BY debitParty, creditParty HAVING sum(amount) <> 0`,
)
const all = plain<{ from: string; to: string }, { amount: number }>(
  `SELECT coalesce(sum(amount), 0) AS amount FROM posting WHERE postingDate BETWEEN @from AND @to AND month % 100 <> 0`,
)
const balance = plain<{ account: string; party: string; on: string }, { amount: number }>(
  `SELECT coalesce(sum(amount), 0) AS amount FROM (
     SELECT amount FROM posting WHERE debitAccount = @account AND postingDate <= @on AND (@party = '' OR debitParty = @party)
     UNION ALL
     SELECT -amount FROM posting WHERE creditAccount = @account AND postingDate <= @on AND (@party = '' OR creditParty = @party))`,
)
const turnover = plain<{ account: string; from: string; to: string }, { debit: number; credit: number }>(
  `SELECT coalesce(sum(iif(debitAccount = @account, amount, 0)), 0) AS debit, coalesce(sum(iif(creditAccount = @account, amount, 0)), 0) AS credit
   FROM posting WHERE (debitAccount = @account OR creditAccount = @account) AND postingDate BETWEEN @from AND @to AND month % 100 <> 0`,
)
const reversal = plain<{ number: string; year: number }, { count: number }>(
  `SELECT count(*) AS count FROM voucher AS reversed JOIN voucher AS original ON original.voucherId = reversed.reversesId
   WHERE original.number = @number AND original.numberYear = @year`,
)
const closing = plain<{ year: number }, { count: number }>(
  'SELECT count(*) AS count FROM yearClosing WHERE year = @year AND undoneById IS NULL',
)
const lock = plain<{ month: number }, { count: number }>(
  'SELECT count(*) AS count FROM periodLock WHERE month = @month',
)

/** All postings between two accounts, with the parties that are named, against the amount of the task. */
export function checkPosted(connection: Connection, { debit, credit, amount, ...asked }: Posted): Standing {
  const rows = connection.all(between, { debit, credit, from: asked.from, to: asked.to })
  const sum = (of: typeof rows) => of.reduce((total, row) => total + row.amount, 0)
  const fits = rows.filter(
    ({ debitParty, creditParty }) =>
      (asked.debitParty === null || debitParty === asked.debitParty) &&
      (asked.creditParty === null || creditParty === asked.creditParty),
  )
  const found = sum(fits)
  const others = sum(rows) - found
  if (found === amount && others === 0) return { state: 'done', says: lessonWords.done }
  if (found === 0 && others === 0) return { state: 'open', says: lessonWords.nothing }
  if (others !== 0) return { state: 'wrong', says: lessonWords.otherParty(debit, credit, others) }
  return { state: 'wrong', says: lessonWords.posted(debit, credit, found) }
}

/** Everything posted within the days, against what the tasks together ask for. */
export function checkTotal(connection: Connection, { amount, from, to }: Extract<Check, { kind: 'total' }>): Standing {
  const found = connection.get(all, { from, to })?.amount ?? 0
  if (found === amount) return { state: 'done', says: lessonWords.done }
  if (found < amount) return { state: 'open', says: lessonWords.notAll }
  return { state: 'wrong', says: lessonWords.tooMuch(found - amount) }
}

/** An account's balance at the end of a day, on the side that is asked for. */
export function checkBalance(
  connection: Connection,
  { account, party, side, amount, on }: Extract<Check, { kind: 'balance' }>,
): Standing {
  const net = connection.get(balance, { account, party: party ?? '', on })?.amount ?? 0
  const found = side === 'debit' ? net : -net
  if (found === amount) return { state: 'done', says: lessonWords.done }
  return { state: found === 0 ? 'open' : 'wrong', says: lessonWords.balance(account, side, found) }
}

/** What went through an account in a year, on the side that is asked for. */
export function checkTurnover(
  connection: Connection,
  { account, side, amount, year }: Extract<Check, { kind: 'turnover' }>,
): Standing {
  const found = connection.get(turnover, { account, from: `${year}-01-01`, to: `${year}-12-31` })?.[side] ?? 0
  if (found === amount) return { state: 'done', says: lessonWords.done }
  return { state: found === 0 ? 'open' : 'wrong', says: lessonWords.turnover(account, side, found) }
}

/** Whether a voucher, named with its year, was reversed. */
export function checkReversed(connection: Connection, { number }: Extract<Check, { kind: 'reversed' }>): Standing {
  const count = connection.get(reversal, splitNumber(number))?.count ?? 0
  return count > 0
    ? { state: 'done', says: lessonWords.done }
    : { state: 'open', says: lessonWords.notReversed(splitNumber(number).number) }
}

/** Whether a year's closing stands. */
export function checkClosed(connection: Connection, { year }: Extract<Check, { kind: 'closed' }>): Standing {
  const stands = (connection.get(closing, { year })?.count ?? 0) > 0
  return stands ? { state: 'done', says: lessonWords.done } : { state: 'open', says: lessonWords.notClosed(year) }
}

/** Whether a month is locked. */
export function checkLocked(connection: Connection, { month }: Extract<Check, { kind: 'locked' }>): Standing {
  const stands = (connection.get(lock, { month })?.count ?? 0) > 0
  return stands ? { state: 'done', says: lessonWords.done } : { state: 'open', says: lessonWords.notLocked(month) }
}

/** 'PC05/001/2025' -> its number and the year it is unique in. */
export function splitNumber(long: string): { number: string; year: number } {
  const at = long.lastIndexOf('/')
  return { number: long.slice(0, at), year: Number(long.slice(at + 1)) }
}
