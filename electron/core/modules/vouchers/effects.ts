import { isAmount } from '@shared/domain/money'
import { plain } from '../../db/statement'
import type { Connection } from '../../db/connection'
import type { LedgerVoucher } from '../../ledger/voucher'
import type { LedgerMemory } from '../../ledger/memory'

const balanceNow = plain<{ account: string; party: string }, { balance: number }>(
  'SELECT coalesce(sum(debit - credit), 0) AS balance FROM partyBalance WHERE account = @account AND party = @party',
)

export type Effect = { account: string; party: string | null; name: string; before: number; after: number }

/** What posting a voucher would do to money and to every account kept by party: debit-positive balances before and after. */
export function effectsOf(connection: Connection, memory: LedgerMemory, voucher: LedgerVoucher): Effect[] {
  const changes = new Map<string, { account: string; party: string | null; change: number }>()
  const add = (account: string | null, party: string | null, change: number) => {
    if (account === null || !worthShowing(account, memory)) return
    const key = `${account} ${party ?? ''}`
    const known = changes.get(key)
    if (known) known.change += change
    else changes.set(key, { account, party, change })
  }
  for (const { debit, credit, amount, debitParty, creditParty } of voucher.postings) {
    // An amount that is none changes nothing: the ledger says what is wrong with it.
    if (!isAmount(amount)) continue
    add(debit, debitParty, amount)
    add(credit, creditParty, -amount)
  }
  return [...changes.values()].map(({ account, party, change }) => {
    const before = connection.get(balanceNow, { account, party: party ?? '' })?.balance ?? 0
    const name =
      (party === null ? undefined : memory.parties.get(party)?.name) ?? memory.accounts.get(account)?.name ?? account
    return { account, party, name, before, after: before + change }
  })
}

function worthShowing(account: string, memory: LedgerMemory): boolean {
  const known = memory.accounts.get(account)
  return known !== undefined && (account.startsWith('11') || known.needsParty)
}
