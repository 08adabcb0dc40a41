import type { Dong } from '@shared/domain/money'

/** What a book says of a voucher to the rules that look for risk. */
export type VoucherFacts = {
  voucherId: number
  /** With its year: PC12/001/2025. */
  number: string
  kind: string
  date: string
  postingDate: string
  amount: Dong
  description: string
  source: 'typed' | 'import' | 'opening' | 'reversal' | 'closing' | 'undo'
  /** The day in Viet Nam on which it was entered, and who entered it. */
  enteredOn: string
  enteredBy: string
  /** Codes of the parties of its postings. */
  parties: readonly string[]
  /** Names of who is paid or pays: the person it names and its parties. */
  names: readonly string[]
  /** The number of the voucher it reverses, and of the one that reverses it, within what is looked at. */
  reverses: string | null
  reversedBy: string | null
}

/** What is known beside the vouchers themselves. */
export type RiskContext = {
  /** The limit a supervisor names, such as the sum from which two signatures are needed; null for none. */
  limit: Dong | null
  /** The name of a public holiday on a day, null for none. */
  holiday: (date: string) => string | null
}
