import { type AccountCode, isUnder } from '@shared/domain/account-code'
import type { Dong } from '@shared/domain/money'

/** What one party owes or is owed on one leaf account; `party` is '' where there is none, `balance` is debit-positive. */
export type LeafPartyBalance = { account: AccountCode; party: string; balance: Dong }

/** What moved from one account to another in the period, summed by pair; class 0 has one side, the other is null. */
export type Turnover = { debit: AccountCode | null; credit: AccountCode | null; amount: Dong }

/** One leaf account as the formulas see it, debit-positive: its net balance, and its debit and credit balances not netted. */
export type LeafFigures = { account: AccountCode; net: Dong; grossDebit: Dong; grossCredit: Dong }

/**
 * Sums balances by leaf account. Each (leaf, party) stays on its own side; the accounts below `grossByLeaf` are taken by leaf,
 * whoever the parties are (reading 34: 333 by sub-account). Each (account, party) must come at most once.
 */
export function foldLeaves(
  balances: readonly LeafPartyBalance[],
  grossByLeaf: readonly AccountCode[],
): ReadonlyMap<AccountCode, LeafFigures> {
  const leaves = new Map<AccountCode, LeafFigures>()
  for (const { account, balance } of balances) {
    let leaf = leaves.get(account)
    if (leaf === undefined) leaves.set(account, (leaf = { account, net: 0, grossDebit: 0, grossCredit: 0 }))
    leaf.net += balance
    if (balance > 0) leaf.grossDebit += balance
    else leaf.grossCredit -= balance
  }
  for (const leaf of leaves.values()) {
    requireExact(leaf)
    if (!grossByLeaf.some((prefix) => isUnder(leaf.account, prefix))) continue
    leaf.grossDebit = Math.max(0, leaf.net)
    leaf.grossCredit = Math.max(0, -leaf.net)
  }
  return leaves
}

/** A total outside the exact integers would be wrong by a few đồng without a word. */
function requireExact({ account, grossDebit, grossCredit }: LeafFigures): void {
  if (!Number.isSafeInteger(grossDebit) || !Number.isSafeInteger(grossCredit)) {
    throw new RangeError(`The balances of ${account} do not add up exactly in whole dong.`)
  }
}
