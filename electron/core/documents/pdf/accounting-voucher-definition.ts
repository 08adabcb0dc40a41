import type { Content, ContentTable, CustomTableLayout, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import { amountInWords } from '@shared/domain/amount-in-words'
import { formatCivilDate, type CivilDate } from '@shared/domain/civil-date'
import { formatDongReport, sumDong, type Dong } from '@shared/domain/money'
import { dateInWords } from '../cash-voucher'
import { A4, mm } from './page-items'
import {
  DOTTED,
  fingerprintLine,
  LINE,
  markBoxes,
  printedAtLine,
  signerNoteLines,
  signatureRow,
  topCorners,
  type SignatureColumn,
} from './voucher-parts'

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
  /** What is to be said of who signs: that a term is over. Absent where there is nothing. */
  signerNote?: string
}

/** How close lines stand: type size of the table in points, row height as a share of it, lines left for signatures. */
export type Density = { size: number; row: number; blankLines: number }

/** From roomy to as close as it stays easy to read. */
export const DENSITIES: readonly [Density, ...Density[]] = [
  { size: 11, row: 1.6, blankLines: 5 },
  { size: 10.5, row: 1.5, blankLines: 5 },
  { size: 10, row: 1.45, blankLines: 4 },
  { size: 9.5, row: 1.4, blankLines: 4 },
]

const MARGINS = { left: mm(25), top: mm(15), right: mm(15), bottom: mm(18) }
/** The printed area of a page, in points. */
export const PRINTED_AREA = {
  width: A4.width - MARGINS.left - MARGINS.right,
  height: A4.height - MARGINS.top - MARGINS.bottom,
}

const SIZE = 11.5
const RULE = 0.75
const HEAD_ROWS = 3
const PADDING = mm(1.3)
/** Width of the amounts' column between its rules, in points. */
const AMOUNT_WIDTH = mm(30)
const COLUMN_WIDTHS = [mm(66), mm(17), mm(17), AMOUNT_WIDTH, mm(40)]

/** An accounting voucher as a document. It has no form of its own in Circular 71/2024/TT-BTC, so it carries no form code. */
export function accountingVoucherDefinition(voucher: AccountingVoucherPrint, density: Density): TDocumentDefinitions {
  return {
    info: { title: `${voucher.title} ${voucher.number}`, author: voucher.unitName, creator: 'Sổ HTX' },
    language: 'vi-VN',
    displayTitle: true,
    pageSize: { width: A4.width, height: A4.height },
    pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
    header: (page) => (page === 1 ? null : runningHead(voucher)),
    footer: (page, pages) => pageFoot(voucher, page, pages),
    content: accountingVoucherContent(voucher, density),
  }
}

/** Everything between the margins: head, transfers, total in figures and words, three signers. */
export function accountingVoucherContent(voucher: AccountingVoucherPrint, density: Density): Content {
  const { unitName, unitAddress } = voucher
  return {
    stack: [
      topCorners({ unitName, unitAddress, formCode: '', legalBasis: '', size: SIZE }),
      { stack: markBoxes(voucher.marks, 12), margin: [0, voucher.marks.length > 0 ? mm(3) : 0, 0, 0] },
      titleBlock(voucher),
      transfers(voucher.lines, density),
      endBlock(voucher, density.blankLines),
    ],
  }
}

function titleBlock(voucher: AccountingVoucherPrint): Content {
  const { adjusts } = voucher
  const adjusting = adjusts
    ? [`Chứng từ điều chỉnh cho chứng từ số ${adjusts.number} ngày ${formatCivilDate(adjusts.date)}`]
    : []
  const subtitles = [dateInWords(voucher.date), `Số: ${voucher.number}`, ...adjusting]
  const fields = [['Diễn giải', voucher.description] as const, ...voucher.details].filter(([, value]) => value !== '')
  return {
    fontSize: SIZE,
    stack: [
      {
        text: voucher.title.toLocaleUpperCase('vi'),
        bold: true,
        fontSize: 15,
        alignment: 'center',
        margin: [0, mm(5), 0, mm(0.6)],
      },
      ...subtitles.map((text): Content => ({ text, italics: true, alignment: 'center' })),
      {
        stack: fields.map(([label, value]): Content => ({ text: `${label}: ${value}`, margin: [0, 0, 0, mm(0.8)] })),
        margin: [0, mm(2.5), 0, mm(2)],
      },
      { text: 'Đơn vị tính: đồng Việt Nam', italics: true, alignment: 'right', margin: [0, 0, 0, mm(1)] },
    ],
  }
}

/** The transfers and their total; the head stands on every page, a row is never split. */
function transfers(lines: readonly AccountingVoucherLine[], { size, row }: Density): ContentTable {
  const total = sumDong(lines.map((line) => line.amount))
  const rows = [
    ...lines.map((line) => [
      text(line.description),
      centred(line.debit),
      centred(line.credit),
      figure(line.amount, size),
      text(line.party),
    ]),
    [text('Cộng'), centred(''), centred(''), figure(total, size), text('')].map((cell) => ({ ...cell, bold: true })),
  ]
  return {
    table: {
      headerRows: HEAD_ROWS,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: COLUMN_WIDTHS.map((width) => width - 2 * PADDING - RULE),
      body: [...headRows(size, (size * row) / 2), ...rows],
    },
    layout: tableLayout(HEAD_ROWS + rows.length, (size * (row - LINE)) / 2),
    fontSize: size,
  }
}

/** Titles in two levels and the letters under them; a title over both levels stands `halfRow` points lower. */
function headRows(size: number, halfRow: number): TableCell[][] {
  const title = (words: string) => ({ text: words, alignment: 'center', bold: true }) as const
  const tall = (words: string): TableCell => ({ ...title(words), rowSpan: 2, margin: [0, halfRow, 0, 0] })
  const letter = (words: string) => ({ ...centred(words), fontSize: size - 0.5 })
  return [
    [tall('Diễn giải'), { ...title('Tài khoản'), colSpan: 2 }, {}, tall('Số tiền'), tall('Đối tượng')],
    [{}, title('Nợ'), title('Có'), {}, {}],
    ['A', 'B', 'C', '1', 'D'].map(letter),
  ]
}

function tableLayout(rows: number, paddingY: number): CustomTableLayout {
  const betweenLines = (line: number) => line > HEAD_ROWS && line < rows
  return {
    hLineWidth: (line) => (betweenLines(line) ? 0.5 : RULE),
    hLineStyle: (line) => (betweenLines(line) ? DOTTED : null),
    vLineWidth: () => RULE,
    paddingLeft: () => PADDING,
    paddingRight: () => PADDING,
    paddingTop: () => paddingY,
    paddingBottom: () => paddingY,
  }
}

function text(words: string) {
  return { text: words, verticalAlignment: 'middle' } as const
}

function centred(words: string) {
  return { text: words, alignment: 'center', verticalAlignment: 'middle' } as const
}

/** An amount on one line; its closing parenthesis hangs over, so that units stand under units. */
function figure(amount: Dong, size: number) {
  const words = formatDongReport(amount)
  const hanging = words.endsWith(')') ? size * PARENTHESIS : 0
  const width = [...words].reduce((sum, letter) => sum + letterWidth(letter), 0) * size - hanging
  const room = AMOUNT_WIDTH - 2 * PADDING - RULE
  return {
    text: words,
    noWrap: true,
    alignment: 'right',
    verticalAlignment: 'middle',
    fontSize: width > room ? (size * room) / width : size,
    margin: [0, 0, -hanging, 0] satisfies [number, number, number, number],
  } as const
}

/** Widths in Tinos, regular and bold alike, as shares of the size: figures, parentheses, the others of an amount. */
const FIGURE = 0.5
const PARENTHESIS = 1 / 3
const POINT = 0.25

function letterWidth(letter: string): number {
  if (/\d/.test(letter)) return FIGURE
  return letter === '.' ? POINT : PARENTHESIS
}

/** What stays together under the table: total in words, attachments, place and date, the signers. */
function endBlock(voucher: AccountingVoucherPrint, blankLines: number): Content {
  const total = sumDong(voucher.lines.map((line) => line.amount))
  const attachments = voucher.attachments === '' ? [] : [`Kèm theo: ${voucher.attachments} chứng từ gốc.`]
  const closing = [`Tổng số tiền (viết bằng chữ): ${amountInWords(total)}`, ...attachments]
  const date = dateInWords(voucher.date)
  const placeAndDate = voucher.place === '' ? date : `${voucher.place}, ${date.toLocaleLowerCase('vi')}`
  return {
    unbreakable: true,
    fontSize: SIZE,
    margin: [0, mm(2.5), 0, 0],
    stack: [
      ...closing.map((words): Content => ({ text: words, margin: [0, 0, 0, mm(0.8)] })),
      { text: placeAndDate, italics: true, alignment: 'right', margin: [0, mm(4), 0, mm(1.5)] },
      signatureRow(signatures(voucher.signers), 11, blankLines * 11 * LINE),
    ],
  }
}

function signatures({ preparer, chiefAccountant, director }: AccountingVoucherPrint['signers']): SignatureColumn[] {
  return [
    { title: 'NGƯỜI LẬP PHIẾU', note: '(Ký, họ tên)', name: preparer },
    { title: 'KẾ TOÁN TRƯỞNG', note: '(Ký, họ tên)', name: chiefAccountant },
    { title: 'GIÁM ĐỐC', note: '(Ký, họ tên, đóng dấu)', name: director },
  ]
}

/** Over every further page: unit left, title and number right, marks between. */
function runningHead({ unitName, title, number, marks }: AccountingVoucherPrint): Content {
  return {
    columns: [
      { width: '*', text: unitName, italics: true },
      { width: 'auto', stack: markBoxes(marks, 9) },
      { width: '*', text: `${title} · Số: ${number}`, italics: true, alignment: 'right' },
    ],
    columnGap: mm(3),
    fontSize: 9,
    margin: [MARGINS.left, mm(7.5), MARGINS.right, 0],
  }
}

/** The line at a page's foot: when printed, the book's fingerprint, page x of y. */
function pageFoot(
  { printedAt, signerNote, fingerprint }: AccountingVoucherPrint,
  page: number,
  pages: number,
): Content {
  return {
    margin: [MARGINS.left, mm(4.5), MARGINS.right, 0],
    fontSize: 9,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: PRINTED_AREA.width, y2: 0, lineWidth: 0.5 }] },
      {
        columns: [
          { width: '*', text: printedAtLine(printedAt) },
          { width: '*', text: fingerprintLine(fingerprint), alignment: 'center' },
          { width: '*', text: `Trang ${page}/${pages}`, alignment: 'right' },
        ],
        margin: [0, mm(1), 0, 0],
      },
      ...signerNoteLines(signerNote),
    ],
  }
}
