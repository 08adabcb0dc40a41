import { plain } from '../db/statement'
import type { Connection } from '../db/connection'
import type { Ledger } from '../ledger/ledger'
import { accountBalancesOf } from '../ledger/figures/party-balances'

/** What a member owes on one account, in đồng. */
export type MemberDebt = { account: string; name: string; amount: number }

/**
 * What a member still owes the co-operative, account by account as the book stands now (Law 17/2023/QH15 article 90.2): debit balances of
 * receivables, internal loans, advances and payables (13, 14, 33). Nothing is set off against what the co-operative owes them: that takes
 * a voucher both agreed to.
 */
export function debtsOf({ connection, memory }: Ledger, member: string): MemberDebt[] {
  return accountBalancesOf(connection, member)
    .filter(({ account, balance }) => balance > 0 && ['13', '14', '33'].includes(account.slice(0, 2)))
    .map(({ account, balance }) => ({ account, name: memory.accounts.get(account)?.name ?? '', amount: balance }))
}

/** Article 78.3 in figures: assets, of which indivisible, and what is owed; `left` is what would remain after paying everybody. */
export type DebtCoverage = { assets: number; indivisible: number; liabilities: number; left: number }

const balances = plain<Record<string, never>, { account: string; balance: number }>(
  `SELECT account, sum(debit - credit) AS balance FROM partyBalance WHERE account < '5' AND account >= '1' GROUP BY account, party`,
)

/**
 * Whether the debts stay covered after capital is given back (article 78.3), as the book stands now: assets at book value, less those of
 * indivisible fund and sources (442), which no member's capital is given back from, less every debt, less the refund. Receivables
 * and payables count party by party, never netted.
 */
export function coverageAfter(connection: Connection, refund: number): DebtCoverage {
  let assets = 0
  let indivisible = 0
  let liabilities = 0
  for (const { account, balance } of connection.all(balances, {})) {
    if (account.startsWith('442')) indivisible -= balance
    else if (account >= '4') continue
    else if (balance >= 0 || isContraAsset(account)) assets += balance
    else liabilities -= balance
  }
  return { assets, indivisible, liabilities, left: assets - indivisible - liabilities - refund }
}

/** Accumulated depreciation and provisions stand on the credit side and lower the assets; they are nobody's claim. */
function isContraAsset(account: string): boolean {
  return account.startsWith('214') || account.startsWith('229')
}
