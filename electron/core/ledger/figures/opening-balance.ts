import { addDays } from '@shared/domain/civil-date'
import type { Dong } from '@shared/domain/money'
import { firstDay, monthOf } from '@shared/domain/period'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { AFTER_DIGITS, registerOf } from './register'

type Bounds = { low: string; high: string; month: number }

const ofAccounts = plain<Bounds, { balance: Dong }>(
  `SELECT coalesce(sum(debit - credit), 0) AS balance FROM balance
   WHERE account >= @low AND account < @high AND (month < @month OR month % 100 = 0)`,
)
const ofParty = plain<Bounds & { party: string }, { balance: Dong }>(
  `SELECT coalesce(sum(debit - credit), 0) AS balance FROM partyBalance
   WHERE account >= @low AND account < @high AND party = @party AND (month < @month OR month % 100 = 0)`,
)

/** What an account and all below it stood at before a day, of one party where given; debit-positive. Reads those accounts alone. */
export function openingBalanceOf(
  connection: Connection,
  { account, party }: { account: string; party: string | null },
  from: string,
): Dong {
  const bounds = { low: account, high: `${account}${AFTER_DIGITS}`, month: monthOf(from) }
  const row = party === null ? connection.get(ofAccounts, bounds) : connection.get(ofParty, { ...bounds, party })
  let balance = row?.balance ?? 0
  if (from === firstDay(monthOf(from))) return balance
  for (const { debit, credit } of registerOf(connection, {
    account,
    single: false,
    party,
    from: firstDay(monthOf(from)),
    to: addDays(from, -1),
  })) {
    balance += debit - credit
  }
  return balance
}
