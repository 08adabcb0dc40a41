import type { Dong } from '@shared/domain/money'

/** A posting as the ledger takes it: every field present, parties as codes or null. */
export type LedgerPosting = {
  debit: string | null
  credit: string | null
  amount: Dong
  debitParty: string | null
  creditParty: string | null
  /** '' when it says no more than its voucher. */
  description: string
}

export type VoucherSourceName = 'typed' | 'import' | 'opening' | 'reversal' | 'closing' | 'undo'

/** A voucher as the ledger takes it, whatever made it: typed, imported, opening, closing or reversing. */
export type LedgerVoucher = {
  uid: string
  kind: string
  /** Given for imported vouchers; null asks the ledger for the next one. */
  number: string | null
  date: string
  postingDate: string
  description: string
  person: string
  address: string
  attachments: string
  source: VoucherSourceName
  reversesId: number | null
  postings: LedgerPosting[]
}

/** What posting answers. */
export type PostedVoucher = { voucherId: number; number: string }

/** A finding of a check: which posting (from 1, null for the voucher itself), which field, and why. */
export type VoucherFault = {
  line: number | null
  field:
    | 'number'
    | 'kind'
    | 'date'
    | 'postingDate'
    | 'description'
    | 'debit'
    | 'credit'
    | 'debitParty'
    | 'creditParty'
    | 'amount'
    | 'postings'
    | 'person'
    | 'address'
    | 'attachments'
  code: import('@shared/contract/refusal').RefusalCode
  value: string | null
  data: Record<string, string | number>
}
