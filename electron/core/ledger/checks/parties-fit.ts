import { sideWords } from '@shared/text/ledger-words'
import type { LedgerMemory } from '../memory'
import type { VoucherFault } from '../voucher'
import type { VoucherCheck } from './check'

/** A named party is in the book, and accounts kept by party name one (Circular 71/2024; reading 33). */
export const partiesFit: VoucherCheck = (voucher, memory, faults) => {
  voucher.postings.forEach((posting, index) => {
    judge(posting.debit, posting.debitParty, 'debitParty', index + 1, memory, faults)
    judge(posting.credit, posting.creditParty, 'creditParty', index + 1, memory, faults)
  })
}

function judge(
  account: string | null,
  party: string | null,
  field: 'debitParty' | 'creditParty',
  line: number,
  memory: LedgerMemory,
  faults: VoucherFault[],
): void {
  if (party !== null && !memory.parties.has(party))
    faults.push({ line, field, code: 'party-unknown', value: party, data: { party } })
  if (account === null) {
    if (party !== null) faults.push({ line, field, code: 'party-without-account', value: party, data: { party } })
    return
  }
  const known = memory.accounts.get(account)
  if (party === null && known?.needsParty)
    faults.push({
      line,
      field,
      code: 'party-missing',
      value: null,
      data: { account, name: known.name, side: field === 'debitParty' ? sideWords.debit : sideWords.credit },
    })
}
