import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import {
  type LetterCell,
  type LetterColumn,
  type LetterFieldOfRow,
  type LetterSignature,
  type LetterTable,
  signatureRows,
} from '../letter-parts'
import { centred, dottedField, gap, halfPoints, textRuns, twips } from './docx-text'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }
const RULED = { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE }
const TABLE_SIZE = 11
const NOTE_SHARE = 0.85
const SIGNING_LINES = 4
const LINE = 15

type Cell = { width: number; children: ITableCellOptions['children'] }

/** Columns that only arrange: no rules, no room around; the row is not cut by a page's end. */
export function arranged(cells: readonly Cell[], width: number): Table {
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: cells.map((cell) => cell.width),
    layout: TableLayoutType.FIXED,
    borders: BARE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          ({ width: size, children }) => new TableCell({ width: { size, type: WidthType.DXA }, children }),
        ),
      }),
    ],
  })
}

/** A ruled table: its head stands on every page, no row is split. */
export function ruledTable(table: LetterTable, width: number): Table {
  const { columns, rows, total, size = TABLE_SIZE, narrow = false } = table
  const widths = columnWidths(columns, width)
  const line = (cells: readonly LetterCell[], bold: boolean) =>
    new TableRow({
      cantSplit: true,
      children: columns.map(({ align }, at) => ruledCell(cells[at] ?? '', { align, bold, size }, widths[at] ?? 0)),
    })
  const head = new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: columns.map(({ title }, at) => ruledCell(title, { align: 'center', bold: true, size }, widths[at] ?? 0)),
  })
  const [side, edge] = narrow ? [twips(2), twips(2.5)] : [twips(4.3), twips(2.6)]
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: RULED,
    margins: { left: side, right: side, top: edge, bottom: edge },
    rows: [head, ...rows.map((row) => line(row, false)), ...(total === null ? [] : [line(total, true)])],
  })
}

type CellLook = { align: 'left' | 'right' | 'center'; bold: boolean; size: number }

function ruledCell(cell: LetterCell, { align, bold, size }: CellLook, width: number): TableCell {
  const { text, note, bold: own } = typeof cell === 'string' ? { text: cell, note: undefined, bold } : cell
  const alignment = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER }[align]
  const look = { size: halfPoints(size), bold: own ?? bold }
  const under = { size: halfPoints(size * NOTE_SHARE), italics: true }
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    children: [
      new Paragraph({ alignment, children: textRuns(text, look) }),
      ...(note === undefined || note === '' ? [] : [new Paragraph({ alignment, children: textRuns(note, under) })]),
    ],
  })
}

/** The twips of each column: points and shares as they are given, '*' what is left. */
export function columnWidths(columns: readonly Pick<LetterColumn, 'width'>[], width: number): number[] {
  const fixed = columns.map(({ width: own }) =>
    own === '*' ? null : typeof own === 'number' ? twips(own) : Math.round((width * Number.parseFloat(own)) / 100),
  )
  const left = width - fixed.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const open = fixed.filter((one) => one === null).length
  return fixed.map((one) => one ?? Math.max(Math.floor(left / open), twips(10)))
}

/** Fields side by side, each with dots to the end of its share of the row. */
export function fieldRow(fields: readonly LetterFieldOfRow[], width: number): Table {
  const gap = twips(6)
  const cells = fields.map(([label, value, share], at) => {
    const own = Math.floor((width * share) / 100)
    return { width: own, children: [dottedField(label, value, at < fields.length - 1 ? own - gap : own)] }
  })
  return arranged(cells, width)
}

/** Those who sign side by side, at most four in a row; nothing for none. */
export function signatureTables(signatures: readonly LetterSignature[], width: number): (Table | Paragraph)[] {
  return signatureRows(signatures).flatMap((row, at) => {
    const own = Math.floor(width / row.length)
    const cells = row.map((signature) => ({ width: own, children: signatureLines(signature) }))
    return [...(at === 0 ? [] : [gap()]), arranged(cells, width)]
  })
}

/** Titles in capitals, the note, room for the pen, the name. */
export function signatureLines({ titles, note, name }: LetterSignature): Paragraph[] {
  const keep = { keepNext: true }
  return [
    ...titles.map((title) => centred(title.toLocaleUpperCase('vi'), { bold: true }, keep)),
    ...(note === '' ? [] : [centred(note, { italics: true, size: halfPoints(12) }, keep)]),
    centred(name, { bold: true }, { spacing: { before: twips(SIGNING_LINES * LINE) } }),
  ]
}
