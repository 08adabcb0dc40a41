import { addDays } from '@shared/domain/civil-date'
import type { Dong } from '@shared/domain/money'
import { firstDay, lastDay, monthOf } from '@shared/domain/period'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

/** What an account (and a party, '' for none) stood at before a period and what moved in it; `opening` is debit-positive. */
export type AccountMovement = { account: string; opening: Dong; debit: Dong; credit: Dong }
export type PartyMovement = AccountMovement & { party: string }

type WholeMonths = { fromMonth: number; toMonth: number }

export const accountMovementsOfMonths = plain<WholeMonths, AccountMovement>(
  `SELECT account,
     sum(CASE WHEN month < @fromMonth OR month % 100 = 0 THEN debit - credit ELSE 0 END) AS opening,
     sum(CASE WHEN month < @fromMonth OR month % 100 = 0 THEN 0 ELSE debit END) AS debit,
     sum(CASE WHEN month < @fromMonth OR month % 100 = 0 THEN 0 ELSE credit END) AS credit
   FROM balance WHERE month <= @toMonth GROUP BY account`,
)

export const partyMovementsOfMonths = plain<WholeMonths, PartyMovement>(
  `SELECT account, party,
     sum(CASE WHEN month < @fromMonth OR month % 100 = 0 THEN debit - credit ELSE 0 END) AS opening,
     sum(CASE WHEN month < @fromMonth OR month % 100 = 0 THEN 0 ELSE debit END) AS debit,
     sum(CASE WHEN month < @fromMonth OR month % 100 = 0 THEN 0 ELSE credit END) AS credit
   FROM partyBalance WHERE month <= @toMonth GROUP BY account, party`,
)

type Days = { from: string; to: string }

const partyMovementsOfDays = plain<Days, { account: string; party: string; debit: Dong; credit: Dong }>(
  `SELECT account, party, sum(debit) AS debit, sum(credit) AS credit FROM (
     SELECT debitAccount AS account, coalesce(debitParty, '') AS party, posting.amount AS debit, 0 AS credit
       FROM voucher JOIN posting USING (voucherId) WHERE voucher.postingDate BETWEEN @from AND @to AND debitAccount IS NOT NULL AND voucher.month % 100 <> 0
     UNION ALL
     SELECT creditAccount, coalesce(creditParty, ''), 0, posting.amount
       FROM voucher JOIN posting USING (voucherId) WHERE voucher.postingDate BETWEEN @from AND @to AND creditAccount IS NOT NULL AND voucher.month % 100 <> 0
   ) GROUP BY account, party`,
)

/** The whole months that end before a day, as the last of them: 2025-03-15 → 202502, 2025-04-01 → 202503. */
function lastWholeMonthBefore(date: string): number {
  return monthOf(addDays(firstDay(monthOf(date)), -1))
}

/**
 * Movements by leaf account and party of any period, both days inside. Whole months come from the kept balances alone, so they cost
 * the same at ten vouchers and at ten million; a part of a month adds one read of that month's postings.
 */
export function partyMovements(connection: Connection, from: string, to: string): PartyMovement[] {
  const fromMonth = monthOf(from)
  const toMonth = monthOf(to)
  if (from === firstDay(fromMonth) && to === lastDay(toMonth))
    return connection.all(partyMovementsOfMonths, { fromMonth, toMonth })
  const before = from === firstDay(fromMonth) ? lastWholeMonthBefore(from) : lastWholeMonthBefore(firstDay(fromMonth))
  const sums = new Map<string, PartyMovement>()
  const take = (account: string, party: string): PartyMovement => {
    const key = `${account} ${party}`
    const known = sums.get(key)
    if (known) return known
    const fresh = { account, party, opening: 0, debit: 0, credit: 0 }
    sums.set(key, fresh)
    return fresh
  }
  // Openings: kept balances up to the last whole month before, then the days of the first month that lie before the period.
  for (const row of connection.all(partyMovementsOfMonths, {
    fromMonth: before + 1,
    toMonth: Math.max(before, openingOf(connection)),
  })) {
    take(row.account, row.party).opening += row.opening
  }
  if (from > firstDay(fromMonth)) {
    for (const row of connection.all(partyMovementsOfDays, { from: firstDay(fromMonth), to: addDays(from, -1) })) {
      take(row.account, row.party).opening += row.debit - row.credit
    }
  }
  for (const piece of piecesOf(from, to)) {
    const rows = piece.whole
      ? connection.all(partyMovementsOfMonths, piece.whole)
      : connection.all(partyMovementsOfDays, piece.days)
    for (const row of rows) {
      const sum = take(row.account, row.party)
      sum.debit += row.debit
      sum.credit += row.credit
    }
  }
  return [...sums.values()]
}

type Piece = { whole: WholeMonths; days?: undefined } | { whole?: undefined; days: Days }

/** A period cut into a part month, whole months and a part month; any of them may be absent. */
export function piecesOf(from: string, to: string): Piece[] {
  const fromMonth = monthOf(from)
  const toMonth = monthOf(to)
  const startsWhole = from === firstDay(fromMonth)
  const endsWhole = to === lastDay(toMonth)
  if (fromMonth === toMonth)
    return startsWhole && endsWhole ? [{ whole: { fromMonth, toMonth } }] : [{ days: { from, to } }]
  const pieces: Piece[] = []
  if (!startsWhole) pieces.push({ days: { from, to: lastDay(fromMonth) } })
  const first = startsWhole ? fromMonth : monthOf(addDays(lastDay(fromMonth), 1))
  const last = endsWhole ? toMonth : lastWholeMonthBefore(to)
  if (first <= last) pieces.push({ whole: { fromMonth: first, toMonth: last } })
  if (!endsWhole) pieces.push({ days: { from: firstDay(toMonth), to } })
  return pieces
}

const openingMonthRow = plain<Record<string, never>, { month: number }>('SELECT firstYear * 100 AS month FROM book')

function openingOf(connection: Connection): number {
  return connection.get(openingMonthRow, {})?.month ?? 0
}

/** Movements by leaf account, parties summed; debit and credit turnover apart, `opening` net. */
export function accountMovements(connection: Connection, from: string, to: string): AccountMovement[] {
  const fromMonth = monthOf(from)
  const toMonth = monthOf(to)
  if (from === firstDay(fromMonth) && to === lastDay(toMonth))
    return connection.all(accountMovementsOfMonths, { fromMonth, toMonth })
  const sums = new Map<string, AccountMovement>()
  for (const row of partyMovements(connection, from, to)) {
    const sum = sums.get(row.account)
    if (!sum)
      sums.set(row.account, { account: row.account, opening: row.opening, debit: row.debit, credit: row.credit })
    else {
      sum.opening += row.opening
      sum.debit += row.debit
      sum.credit += row.credit
    }
  }
  return [...sums.values()]
}

/** Balances by leaf account and party at the end of a day, debit-positive, zeros left out. */
export function leafPartyBalances(
  connection: Connection,
  date: string,
): { account: string; party: string; balance: Dong }[] {
  return partyMovements(connection, firstDay(monthOf(date)), date)
    .map(({ account, party, opening, debit, credit }) => ({ account, party, balance: opening + debit - credit }))
    .filter(({ balance }) => balance !== 0)
}
