import type { CivilDate } from '@shared/domain/civil-date'
import type { Dong } from '@shared/domain/money'

/** One side of a voucher: an account and what it is debited or credited with. */
export type AccountAmount = { account: string; amount: Dong }

/** The names under a cash voucher's titles; '' leaves the room for a pen. */
export type CashVoucherSigners = {
  director: string
  chiefAccountant: string
  cashier: string
  preparer: string
  /** Who pays in or is paid. */
  person: string
}

/**
 * What a printed cash receipt (01-TT Phiếu thu) or cash payment (02-TT Phiếu chi) says: plain data, nothing is looked up.
 * The fields are those of Circular 71/2024/TT-BTC, appendix II. '' prints a dotted line to fill in by hand.
 */
export type CashVoucherPrint = {
  kind: 'receipt' | 'payment'
  unitName: string
  unitAddress: string
  date: CivilDate
  /** Quyển số. */
  book: string
  number: string
  debits: readonly AccountAmount[]
  credits: readonly AccountAmount[]
  person: string
  personAddress: string
  reason: string
  /** Negative in a voucher that reverses another. */
  amount: Dong
  /** How many supporting documents, e.g. '01'; words such as '01 hóa đơn và 02' read well too. */
  attachments: string
  /** The day beside the signatures; null leaves it open. */
  signedOn: CivilDate | null
  signers: CashVoucherSigners
  /** Set in a voucher that reverses or adjusts: the one it is for. */
  adjusts: { number: string; date: CivilDate } | null
  /** Set for foreign currency: the rate and the converted amount in words of the user. */
  foreign: { rate: string; converted: string } | null
  /** Such as 'Liên 1'; ''. */
  copy: string
  /** Such as 'SỔ MẪU'. */
  marks: readonly string[]
  fingerprint: string
  printedAt: string
  /** What is to be said of who signs: that a term is over. Absent where there is nothing. */
  signerNote?: string
}

/** The words in which both forms differ. */
export const CASH_VOUCHER_WORDS = {
  receipt: {
    formCode: 'Mẫu số 01 - TT',
    title: 'PHIẾU THU',
    person: 'Họ và tên người nộp tiền',
    reason: 'Lý do nộp',
    adjusts: 'phiếu thu',
  },
  payment: {
    formCode: 'Mẫu số 02 - TT',
    title: 'PHIẾU CHI',
    person: 'Họ và tên người nhận tiền',
    reason: 'Lý do chi',
    adjusts: 'phiếu chi',
  },
} as const

/** What stands under the form code of every voucher form. */
export const VOUCHER_LEGAL_BASIS =
  '(Kèm theo Thông tư số 71/2024/TT-BTC ngày 07 tháng 10 năm 2024 của Bộ trưởng Bộ Tài chính)'

const SIGNED = '(Ký, họ tên)'
const SEALED = '(Ký, họ tên, đóng dấu)'

/** Title, note and name of the signers in the order of the form: the receipt ends with the cashier, the payment with the payee. */
export function cashVoucherSignatures({
  kind,
  signers,
}: Pick<CashVoucherPrint, 'kind' | 'signers'>): { title: string; note: string; name: string }[] {
  const director = { title: 'GIÁM ĐỐC', note: SEALED, name: signers.director }
  const chiefAccountant = { title: 'KẾ TOÁN TRƯỞNG', note: SIGNED, name: signers.chiefAccountant }
  const cashier = { title: 'THỦ QUỸ', note: SIGNED, name: signers.cashier }
  const preparer = { title: 'NGƯỜI LẬP PHIẾU', note: SIGNED, name: signers.preparer }
  if (kind === 'receipt') {
    const payer = { title: 'NGƯỜI NỘP TIỀN', note: SIGNED, name: signers.person }
    return [director, chiefAccountant, payer, preparer, cashier]
  }
  const payee = { title: 'NGƯỜI NHẬN TIỀN', note: SIGNED, name: signers.person }
  return [director, chiefAccountant, cashier, preparer, payee]
}

/** 'Ngày 05 tháng 01 năm 2025', or with dots to fill in when the day is open. */
export function dateInWords(date: CivilDate | null): string {
  if (date === null) return 'Ngày …… tháng …… năm ………'
  return `Ngày ${date.slice(8, 10)} tháng ${date.slice(5, 7)} năm ${date.slice(0, 4)}`
}
