import { isOffBalance } from '@shared/domain/account-code'
import { sideWords } from '@shared/text/ledger-words'
import type { VoucherCheck } from './check'

/**
 * A posting has a debit and a credit side that differ; off-balance accounts (class 0) are entered on one side only
 * (Circular 71/2024, appendix I), and so are opening balances, which the opening's own balance check covers.
 */
export const sidesFit: VoucherCheck = (voucher, _memory, faults) => {
  voucher.postings.forEach(({ debit, credit, debitParty, creditParty }, index) => {
    const line = index + 1
    const zero = debit !== null && isOffBalance(debit) ? debit : credit !== null && isOffBalance(credit) ? credit : null
    if (debit === null && credit === null) {
      faults.push({ line, field: 'debit', code: 'sides-missing', value: null, data: { side: sideWords.both } })
    } else if (debit !== null && credit !== null) {
      if (zero !== null) {
        faults.push({
          line,
          field: zero === debit ? 'credit' : 'debit',
          code: 'off-balance-two-sides',
          value: zero === debit ? credit : debit,
          data: { account: zero },
        })
      } else if (debit === credit && (debitParty ?? '') === (creditParty ?? '')) {
        faults.push({
          line,
          field: 'credit',
          code: 'sides-same',
          value: credit,
          data: { account: debit, party: debitParty ?? '' },
        })
      }
    } else if (zero === null && !isOpening(voucher.source, voucher.reversesId)) {
      faults.push({
        line,
        field: debit === null ? 'debit' : 'credit',
        code: 'sides-missing',
        value: null,
        data: { side: debit === null ? sideWords.debit : sideWords.credit },
      })
    }
  })
}

/** A reversal repeats what it reverses, one-sided openings included; the database still refuses it outside the opening month. */
function isOpening(source: string, reversesId: number | null): boolean {
  return source === 'opening' || (source === 'reversal' && reversesId !== null)
}
