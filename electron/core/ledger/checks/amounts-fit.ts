import { MAX_AMOUNT } from '@shared/domain/money'
import type { VoucherCheck } from './check'

/** Amounts are whole đồng, not 0, below 10^15; negative only in a voucher that names the one it reverses (reading 29). */
export const amountsFit: VoucherCheck = (voucher, _memory, faults) => {
  voucher.postings.forEach(({ amount }, index) => {
    const line = index + 1
    const value = String(amount)
    if (!Number.isInteger(amount))
      faults.push({ line, field: 'amount', code: 'amount-fraction', value, data: { value } })
    else if (Math.abs(amount) > MAX_AMOUNT)
      faults.push({ line, field: 'amount', code: 'amount-too-large', value, data: { value } })
    else if (amount === 0) faults.push({ line, field: 'amount', code: 'amount-zero', value, data: { value } })
    else if (amount < 0 && voucher.reversesId === null)
      faults.push({ line, field: 'amount', code: 'amount-negative', value, data: { value } })
  })
}
