import { type AccountCode, isUnder } from '@shared/domain/account-code'
import { type Dong, sumDong } from '@shared/domain/money'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import type { AccountBalance } from './closing-state'
import type { Turnover } from './facts'
import type { ClosingRules } from './regime'

/**
 * One side of one posting on 521 whose other side is not 511, 512 or 911: `amount` debit-positive (a credit of 521 is
 * negative). `side` is what reading 26 makes of it: an official member is internal, any other party external, without a party
 * what the sub-account says, null where nothing says it.
 */
export type Deduction = {
  voucherNumber: string
  account: AccountCode
  amount: Dong
  side: 'internal' | 'external' | null
}

/** What is left on each leaf of 521 to be closed to each side; the two add up to the leaf's balance. */
export type DeductionSplit = { account: AccountCode; external: Dong; internal: Dong }

/**
 * Divides what is left on 521 between external and internal revenue (reading 26). What vouchers made by hand moved from 521
 * to 511 or 512 (or straight to 911) counts first for deductions of unknown side, then for those of the side it went to; a
 * leaf that is already at zero is left alone whatever the sides. Deductions of unknown side that no such voucher covers are
 * faults naming their voucher, and are shown as external until somebody says.
 *
 * Throws when the deductions and movements given do not explain a leaf's balance: the caller left some out.
 */
export function splitDeductions(
  rules: ClosingRules,
  balances: readonly AccountBalance[],
  deductions: readonly Deduction[],
  turnover: readonly Turnover[],
): { splits: DeductionSplit[]; faults: Fault[] } {
  const splits: DeductionSplit[] = []
  const faults: Fault[] = []
  for (const { account, balance } of balances) {
    if (balance === 0 || !isUnder(account, rules.deductions.account)) continue
    const own = deductions.filter((deduction) => deduction.account === account)
    const moved = movedByHand(rules, account, turnover)
    const booked = sumDong(own.map(({ amount }) => amount))
    if (booked - moved.external - moved.internal !== balance) {
      throw new Error(`The deductions on ${account} add up to ${booked} and do not explain its balance of ${balance}.`)
    }
    if (isUncovered(sumOf(own, null), moved)) faults.push(...own.filter(({ side }) => side === null).map(unknownSide))
    splits.push({ account, ...sidesOf(own, moved, balance) })
  }
  return { splits, faults }
}

type Moved = { external: Dong; internal: Dong }

/** What the period's own vouchers already took off a leaf of 521, net, by the side it went to. */
function movedByHand({ deductions }: ClosingRules, leaf: AccountCode, turnover: readonly Turnover[]): Moved {
  const moved: Moved = { external: 0, internal: 0 }
  for (const { debit, credit, amount } of turnover) {
    const other = credit === leaf ? debit : debit === leaf ? credit : null
    const side = other === null ? null : sideOfResult(other, deductions)
    if (side !== null) moved[side] += credit === leaf ? amount : -amount
  }
  return moved
}

function sideOfResult(account: AccountCode, { external, internal }: ClosingRules['deductions']): keyof Moved | null {
  // Internal first: 9112 lies below 911, where any other account is external.
  if (internal.movedTo.some((prefix) => isUnder(account, prefix))) return 'internal'
  return external.movedTo.some((prefix) => isUnder(account, prefix)) ? 'external' : null
}

/** True when vouchers made by hand did not move as much as the deductions of unknown side come to. */
function isUncovered(unknown: Dong, { external, internal }: Moved): boolean {
  const moved = external + internal
  return unknown > 0 ? unknown > moved : unknown < 0 && unknown < moved
}

function sidesOf(own: readonly Deduction[], moved: Moved, balance: Dong): { external: Dong; internal: Dong } {
  const unknown = sumOf(own, null)
  const covered = unknown > 0 ? Math.max(0, moved.internal - Math.max(0, unknown - moved.external)) : moved.internal
  const internal = sumOf(own, 'internal') - covered
  const kept = balance > 0 ? Math.min(Math.max(internal, 0), balance) : Math.max(Math.min(internal, 0), balance)
  return { external: balance - kept, internal: kept }
}

function unknownSide({ voucherNumber, account }: Deduction): Fault {
  return fault({ code: 'deduction-side-unknown', value: account, data: { number: voucherNumber } })
}

function sumOf(deductions: readonly Deduction[], side: Deduction['side']): Dong {
  return sumDong(deductions.filter((deduction) => deduction.side === side).map(({ amount }) => amount))
}
