/** The words of every print, reports and vouchers alike. */
export const printWords = {
  /** Across every print of the sample book. */
  sample: 'SỔ MẪU',
  /** Across every print of a meeting that is only tried. */
  rehearsal: 'DIỄN TẬP',
  /** Across every print of a practice book. */
  practice: 'SỔ THỰC HÀNH',
  /** When a print was made: '08:26', '15/01/2026'. */
  printedAt: (clock: string, day: string) => `${clock} ngày ${day}`,
} as const

/** The words of the general accounting voucher beside those of its form. */
export const voucherPrintWords = {
  /** Its title where the regime names no kind. */
  title: 'Chứng từ kế toán',
  person: 'Người giao dịch',
  address: 'Địa chỉ',
} as const
