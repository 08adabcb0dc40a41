import type { Voucher, VoucherRow } from '@shared/contract/vouchers'

/** What is to be done with a posted voucher: reverse it, or reverse it and type it again. */
export type Correction = 'reverse' | 'correct'

/** Why a posted voucher cannot be reversed or corrected; null when it can (reading 29). */
export type CorrectionObstacle = 'reversed' | 'reversal' | 'closing' | 'opening'

/**
 * What stands in the way of a correction. A reversal is never reversed itself, closing is undone in the periods, and an
 * opening balance has one side only, so it is reversed but not typed again as a voucher.
 */
export function obstacleTo(
  correction: Correction,
  voucher: Pick<Voucher | VoucherRow, 'source' | 'reversedBy'>,
): CorrectionObstacle | null {
  if (voucher.source === 'reversal' || voucher.source === 'undo') return 'reversal'
  if (voucher.reversedBy !== null) return 'reversed'
  if (voucher.source === 'closing') return 'closing'
  return voucher.source === 'opening' && correction === 'correct' ? 'opening' : null
}
