import type { LedgerMemory } from '../memory'
import type { LedgerVoucher, VoucherFault } from '../voucher'
import { accountsAreLeaves } from './accounts-are-leaves'
import { amountsFit } from './amounts-fit'
import type { VoucherCheck } from './check'
import { partiesFit } from './parties-fit'
import { periodIsOpen } from './period-is-open'
import { sidesFit } from './sides-fit'
import { voucherHasPostings } from './voucher-has-postings'

/** Every invariant that can be judged from memory; what needs the database (numbers, ids) is judged where it is written. */
const checks: readonly VoucherCheck[] = [
  voucherHasPostings,
  periodIsOpen,
  sidesFit,
  accountsAreLeaves,
  partiesFit,
  amountsFit,
]

/** All that is wrong with a voucher, in the order a person reads it; empty when it may be posted. */
export function checkVoucher(voucher: LedgerVoucher, memory: LedgerMemory): VoucherFault[] {
  const faults: VoucherFault[] = []
  for (const check of checks) check(voucher, memory, faults)
  return faults
}
