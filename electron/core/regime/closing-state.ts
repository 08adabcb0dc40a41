import type { AccountCode } from '@shared/domain/account-code'
import { type Dong, MAX_AMOUNT } from '@shared/domain/money'
import { type AccountSet, inSet } from './formula/formula'

/** An account's own balance, its parties summed, debit-positive, in đồng. */
export type AccountBalance = { account: AccountCode; balance: Dong }

/** A transfer of a closing voucher: always a positive amount, never a party. */
export type ClosingTransfer = { debit: AccountCode; credit: AccountCode; amount: Dong; description: string }

/** The balances as closing goes on, and the transfers made so far. */
export type ClosingState = {
  transfers: readonly ClosingTransfer[]
  /** Accounts of a set that still have a balance, by code. */
  left: (set: AccountSet) => AccountBalance[]
  /** Moves `amount` (debit-positive) from one account to another; nothing for 0, the opposite transfer for a credit. */
  move: (from: AccountCode, to: AccountCode, amount: Dong, description: string) => void
}

/** Starts from the balances given; each account must come at most once. */
export function closingState(balances: readonly AccountBalance[]): ClosingState {
  const open = new Map(balances.map(({ account, balance }) => [account, balance]))
  const transfers: ClosingTransfer[] = []
  return {
    transfers,
    left: (set) =>
      [...open]
        .filter(([account, balance]) => balance !== 0 && inSet(account, set))
        .map(([account, balance]) => ({ account, balance }))
        .toSorted((a, b) => (a.account < b.account ? -1 : 1)),
    move: (from, to, amount, description) => {
      if (amount === 0) return
      open.set(from, (open.get(from) ?? 0) - amount)
      open.set(to, (open.get(to) ?? 0) + amount)
      const sides = amount > 0 ? { debit: to, credit: from } : { debit: from, credit: to }
      // A balance may be larger than one posting can hold.
      for (let left = Math.abs(amount); left > 0; left -= MAX_AMOUNT) {
        transfers.push({ ...sides, amount: Math.min(left, MAX_AMOUNT), description })
      }
    },
  }
}
