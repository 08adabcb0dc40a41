import type { LedgerMemory } from '../memory'
import type { LedgerVoucher, VoucherFault } from '../voucher'

/** One invariant of a voucher: adds what it finds to `faults`, so that a person sees everything that is wrong at once. */
export type VoucherCheck = (voucher: LedgerVoucher, memory: LedgerMemory, faults: VoucherFault[]) => void
