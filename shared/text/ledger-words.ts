/** The sides of a posting, as refusals and warnings name them. */
export const sideWords = { debit: 'Nợ', credit: 'Có', both: 'Nợ và Có' } as const

/** The fields of a voucher that a refusal names. */
export const voucherFieldWords = { description: 'Diễn giải' } as const

/** What the program itself writes into the books. It stays there as written, in whatever language it is read later. */
export const writtenWords = {
  openingBalances: 'Số dư đầu kỳ',
  /** A reversal's description; `number` with its year, PC01/001/2025. */
  reversal: (number: string, reason: string) => `Điều chỉnh ${number}: ${reason}`,
  /** Why the last month of a closed year is locked. */
  lockedByClosing: (year: number) => `Kết chuyển năm ${year}`,
  /** The reason of an undone closing where nobody gave one. */
  undoneClosing: (year: number) => `hủy kết chuyển năm ${year}`,
} as const
