import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { amountInWords } from '@shared/domain/amount-in-words'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDongPrint, formatDongReport } from '@shared/domain/money'
import {
  CASH_VOUCHER_WORDS,
  cashVoucherSignatures,
  dateInWords,
  VOUCHER_LEGAL_BASIS,
  type AccountAmount,
  type CashVoucherPrint,
} from '../cash-voucher'
import { A4, mm } from './page-items'
import {
  BARE,
  DOTTED,
  field,
  fingerprintLine,
  LINE,
  markBoxes,
  printedAtLine,
  signerNoteLines,
  signatureRow,
  topCorners,
  type Field,
} from './voucher-parts'

/** A5 lying, one voucher a sheet; or A4 upright, two a sheet with a line to cut along. */
export type VoucherPaper = 'A5' | 'A4-two'

/** How a voucher is set so that it stands in its place: the type size in points, the lines left for signatures. */
export type VoucherFit = { size: number; blankLines: number }

/** A voucher and how it is set. */
export type FittedVoucher = { voucher: CashVoucherPrint; fit: VoucherFit }

const HALF_SHEET = A4.height / 2
const MARGINS = { left: mm(18), top: mm(8), right: mm(12), bottom: mm(8) }

/** The room of one voucher, on A5 or in its half of A4, in points. */
export const VOUCHER_PLACE = {
  width: A4.width - MARGINS.left - MARGINS.right,
  height: HALF_SHEET - MARGINS.top - MARGINS.bottom,
}

/** The room beside title and date, in which book, number and accounts stand. */
const SIDE = mm(48)
/** Letters that fit beside a label there. */
const SIDE_LETTERS = 20
/** A blank at which a line is not broken. */
const NO_BREAK = '\u00a0'

/** Cash vouchers, forms 01-TT and 02-TT of Circular 71/2024/TT-BTC, as a document: in the order given. */
export function cashVouchersDefinition(
  vouchers: readonly [FittedVoucher, ...FittedVoucher[]],
  paper: VoucherPaper,
): TDocumentDefinitions {
  const [{ voucher: first }] = vouchers
  const numbers = vouchers.length === 1 ? first.number : `${first.number} …`
  const contents = vouchers.map(({ voucher, fit }) => cashVoucherContent(voucher, fit))
  const sheets = paper === 'A5' ? contents.map((content) => [content]) : inPairs(contents)
  return {
    info: { title: `${CASH_VOUCHER_WORDS[first.kind].title} ${numbers}`, author: first.unitName, creator: 'Sổ HTX' },
    language: 'vi-VN',
    displayTitle: true,
    pageSize: { width: A4.width, height: paper === 'A5' ? HALF_SHEET : A4.height },
    pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
    content: sheets.map((places, index) => sheet(places, index > 0)),
  }
}

function inPairs(contents: readonly Content[]): Content[][] {
  return contents.flatMap((content, index) => (index % 2 === 0 ? [contents.slice(index, index + 2)] : []))
}

/** The vouchers of one sheet, the second half a sheet below the first. */
function sheet(places: readonly Content[], breakBefore: boolean): Content {
  const pageBreak = breakBefore ? ({ pageBreak: 'before' } as const) : {}
  const [upper, lower] = places
  if (upper === undefined || lower === undefined) return { stack: [...places], ...pageBreak }
  const halves: Content = {
    table: { widths: ['*'], heights: (row) => (row === 0 ? HALF_SHEET : 'auto'), body: [[upper], [lower]] },
    layout: BARE,
  }
  return { stack: [cutLine(), halves], ...pageBreak }
}

function cutLine(): Content {
  const { length, space } = DOTTED.dash
  return {
    canvas: [{ type: 'line', x1: mm(6), y1: 0, x2: A4.width - mm(6), y2: 0, lineWidth: 0.4, dash: { length, space } }],
    absolutePosition: { x: 0, y: HALF_SHEET },
  }
}

/** One cash voucher. Every field of the form stands there, in its order; what is '' is a dotted line. */
export function cashVoucherContent(voucher: CashVoucherPrint, { size, blankLines }: VoucherFit): Content {
  const { formCode } = CASH_VOUCHER_WORDS[voucher.kind]
  return {
    fontSize: size,
    stack: [
      topCorners({ ...voucher, formCode, legalBasis: VOUCHER_LEGAL_BASIS, size: Math.min(size, 11) }),
      titleRow(voucher, size),
      ...fields(voucher),
      { text: dateInWords(voucher.signedOn), italics: true, alignment: 'right', margin: [0, mm(0.5), mm(4), mm(0.5)] },
      signatureRow(cashVoucherSignatures(voucher), Math.min(size - 0.5, 10), blankLines * size * LINE),
      ...receipt(voucher),
      foot(voucher, size),
    ],
  }
}

/** Title, date and copy in the middle; book, number, debit and credit at the right. */
function titleRow(voucher: CashVoucherPrint, size: number): Content {
  const words = CASH_VOUCHER_WORDS[voucher.kind]
  const copy: Content[] = voucher.copy === '' ? [] : [{ text: voucher.copy, italics: true }]
  const adjusts: Content[] = voucher.adjusts
    ? [
        {
          text: `Chứng từ điều chỉnh cho ${words.adjusts} số ${voucher.adjusts.number} ngày ${formatCivilDate(voucher.adjusts.date)}`,
          bold: true,
          italics: true,
        },
      ]
    : []
  const middle: Content[] = [
    ...markBoxes(voucher.marks, size - 1),
    { text: words.title, bold: true, fontSize: size + 5 },
    { text: dateInWords(voucher.date), italics: true },
    ...copy,
    ...adjusts,
  ]
  const side: Content[] = [
    sideField({ label: 'Quyển số', value: voucher.book }),
    sideField({ label: 'Số', value: voucher.number, bold: true }),
    sideField({ label: 'Nợ', value: accountLine(voucher.debits) }),
    sideField({ label: 'Có', value: accountLine(voucher.credits) }),
  ]
  return {
    columns: [
      { width: SIDE, text: '' },
      { width: '*', stack: middle, alignment: 'center' },
      { width: SIDE, stack: side },
    ],
    columnGap: mm(2),
    margin: [0, mm(1.5), 0, mm(1)],
  }
}

function sideField(options: Field): Content {
  return field({ ...options, longestWord: SIDE_LETTERS })
}

/** '1111' for a single account, '5111: 1.000.000; 33311: 100.000' for several: none torn from its amount if it fits. */
function accountLine(sides: readonly AccountAmount[]): string {
  const [first] = sides
  if (sides.length === 1 && first) return first.account
  return sides
    .map(({ account, amount }) => `${account}: ${formatDongPrint(amount)}`)
    .map((side) => (side.length > SIDE_LETTERS ? side : side.replaceAll(' ', NO_BREAK)))
    .join('; ')
}

function fields(voucher: CashVoucherPrint): Content[] {
  const words = CASH_VOUCHER_WORDS[voucher.kind]
  return [
    field({ label: words.person, value: voucher.person }),
    field({ label: 'Địa chỉ', value: voucher.personAddress }),
    field({ label: words.reason, value: voucher.reason }),
    field({
      lead: `Số tiền: ${formatDongReport(voucher.amount)} đồng`,
      label: '(Viết bằng chữ)',
      value: amountInWords(voucher.amount),
      italics: true,
    }),
    field({ label: 'Kèm theo', value: voucher.attachments, after: 'chứng từ gốc.' }),
  ]
}

/** What is filled in when the money has changed hands. */
function receipt({ foreign }: CashVoucherPrint): Content[] {
  const received = field({ label: 'Đã nhận đủ số tiền (viết bằng chữ)', value: '' })
  return [
    { ...received, margin: [0, mm(1.8), 0, mm(1.6)] },
    field({ label: '+ Tỷ giá ngoại tệ', value: foreign?.rate ?? '' }),
    field({ label: '+ Số tiền quy đổi', value: foreign?.converted ?? '' }),
  ]
}

/** The form's last words; on their line when the voucher was printed and the book's fingerprint. */
function foot({ printedAt, signerNote, fingerprint }: CashVoucherPrint, size: number): Content {
  const traces = [printedAtLine(printedAt), fingerprintLine(fingerprint)].filter((text) => text !== '')
  return {
    stack: [
      {
        columns: [
          { width: '*', text: '(Liên gửi ra ngoài phải đóng dấu)', italics: true, fontSize: size - 1 },
          { width: 'auto', text: traces.join(' · '), fontSize: Math.min(8.5, size - 1) },
        ],
      },
      ...signerNoteLines(signerNote),
    ],
  }
}
