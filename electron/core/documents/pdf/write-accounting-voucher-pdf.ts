import type { Writable } from 'node:stream'
import type { ReportColumn, ReportRow, Signature } from '@shared/contract/report'
import { amountInWords } from '@shared/domain/amount-in-words'
import { formatCivilDate, type CivilDate } from '@shared/domain/civil-date'
import { sumDong, type Dong } from '@shared/domain/money'
import { dateInWords } from '../cash-voucher'
import type { PrintedHead } from './letterhead'
import { writeTablePdf } from './write-report-pdf'

/** One transfer of an accounting voucher; an off-balance account has one side, the other is ''. */
export type AccountingVoucherLine = {
  description: string
  debit: string
  credit: string
  amount: Dong
  /** Parties in words, e.g. 'TV0001 Hoàng Thị Hồng Tuyết'; ''. */
  party: string
}

/** What a printed accounting voucher (Phiếu kế toán) says: the required contents of article 16 of the Accounting Law. */
export type AccountingVoucherPrint = {
  /** Such as 'Phiếu kế toán' or 'Giấy báo Có'. */
  title: string
  unitName: string
  unitAddress: string
  date: CivilDate
  number: string
  description: string
  /** Lines such as ['Người giao dịch', 'Lã Minh Sơn']; empty values are left out. */
  details: readonly (readonly [label: string, value: string])[]
  lines: readonly AccountingVoucherLine[]
  /** How many supporting documents, e.g. '02'; ''. */
  attachments: string
  adjusts: { number: string; date: CivilDate } | null
  place: string
  signers: { preparer: string; chiefAccountant: string; director: string }
  marks: readonly string[]
  fingerprint: string
  printedAt: string
}

const COLUMNS: readonly ReportColumn[] = [
  { key: 'description', titles: ['Diễn giải'], letter: 'A', kind: 'text', widthMm: 66 },
  { key: 'debit', titles: ['Tài khoản', 'Nợ'], letter: 'B', kind: 'code', widthMm: 17 },
  { key: 'credit', titles: ['Tài khoản', 'Có'], letter: 'C', kind: 'code', widthMm: 17 },
  { key: 'amount', titles: ['Số tiền'], letter: '1', kind: 'amount', widthMm: 30, carry: 'sum' },
  { key: 'party', titles: ['Đối tượng'], letter: 'D', kind: 'text', widthMm: 40 },
]

/**
 * Writes an accounting voucher as PDF: head, transfers, total in figures and words, three signers. It has no form of its
 * own in Circular 71/2024/TT-BTC, so it carries no form code. Rejects as `writeReportPdf` does.
 */
export function writeAccountingVoucherPdf(options: {
  voucher: AccountingVoucherPrint
  /** The folder with the four Tinos files. */
  fonts: string
  /** Takes the bytes and is ended. */
  out: Writable
  signal?: AbortSignal
}): Promise<{ pages: number }> {
  const { voucher } = options
  return writeTablePdf(accountingVoucherHead(voucher), { ...options, rows: accountingVoucherRows(voucher) })
}

/** The printed head of an accounting voucher. */
export function accountingVoucherHead(voucher: AccountingVoucherPrint): PrintedHead {
  const { adjusts } = voucher
  const adjusting = adjusts
    ? [`Chứng từ điều chỉnh cho chứng từ số ${adjusts.number} ngày ${formatCivilDate(adjusts.date)}`]
    : []
  const date = dateInWords(voucher.date)
  const total = sumDong(voucher.lines.map((line) => line.amount))
  const attachments = voucher.attachments === '' ? [] : [`Kèm theo: ${voucher.attachments} chứng từ gốc.`]
  return {
    formCode: '',
    legalBasis: '',
    unitName: voucher.unitName,
    unitAddress: voucher.unitAddress,
    title: voucher.title,
    subtitles: [date, `Số: ${voucher.number}`, ...adjusting],
    fields: [['Diễn giải', voucher.description] as const, ...voucher.details].filter(([, value]) => value !== ''),
    currency: 'Đơn vị tính: đồng Việt Nam',
    orientation: 'portrait',
    columns: [...COLUMNS],
    closing: [`Tổng số tiền (viết bằng chữ): ${amountInWords(total)}`, ...attachments],
    signatures: signatures(voucher.signers),
    placeAndDate: voucher.place === '' ? date : `${voucher.place}, ${date.toLocaleLowerCase('vi')}`,
    fingerprint: voucher.fingerprint,
    printedAt: voucher.printedAt,
    marks: [...voucher.marks],
  }
}

/** The transfers as rows, and their total. */
export function accountingVoucherRows(voucher: AccountingVoucherPrint): ReportRow[] {
  const rows = voucher.lines.map((line): ReportRow => ({
    kind: 'line',
    cells: { ...line, debit: line.debit || null, credit: line.credit || null, party: line.party || null },
  }))
  const total = sumDong(voucher.lines.map((line) => line.amount))
  return [...rows, { kind: 'total', cells: { description: 'Cộng', amount: total } }]
}

function signatures({ preparer, chiefAccountant, director }: AccountingVoucherPrint['signers']): Signature[] {
  return [
    { title: 'NGƯỜI LẬP PHIẾU', note: '(Ký, họ tên)', name: preparer },
    { title: 'KẾ TOÁN TRƯỞNG', note: '(Ký, họ tên)', name: chiefAccountant },
    { title: 'GIÁM ĐỐC', note: '(Ký, họ tên, đóng dấu)', name: director },
  ]
}
