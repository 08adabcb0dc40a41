import { voucherFieldWords } from '@shared/text/ledger-words'
import type { VoucherCheck } from './check'

/** A voucher has at least one posting and says what it is about (Accounting Law 88/2015/QH13, article 16.1). */
export const voucherHasPostings: VoucherCheck = (voucher, _memory, faults) => {
  if (voucher.postings.length === 0)
    faults.push({ line: null, field: 'postings', code: 'voucher-empty', value: null, data: {} })
  if (voucher.description === '' && voucher.source === 'typed') {
    faults.push({
      line: null,
      field: 'description',
      code: 'text-missing',
      value: null,
      data: { name: voucherFieldWords.description },
    })
  }
}
