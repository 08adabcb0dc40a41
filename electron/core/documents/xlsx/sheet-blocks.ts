import type { Style, Worksheet } from 'exceljs'
import type { ReportColumn, ReportHead } from '@shared/contract/report'
import { headingGrid } from '../heading-grid'
import { addressLine } from '../printed-cell'
import { HEADING, LETTER, plain } from './sheet-styles'

/** A text over columns `from` to `to`, counted from 1, both inside. */
type Piece = { from: number; to: number; text: string; style: Partial<Style> }

/** Points of one line of the table's face. */
export const LINE_POINTS = 15

/** Unit and address left, form code and circular right, marks, title, subtitles and currency; rows are committed. */
export function addLetterhead(sheet: Worksheet, head: ReportHead): void {
  const count = head.columns.length
  const split = Math.min(count - 1, Math.max(1, splitColumn(head.columns)))
  const [left, right] = [
    { from: 1, to: split },
    { from: split + 1, to: count },
  ] as const
  const all = { from: 1, to: count }
  addPieces(sheet, [
    { ...left, text: head.unitName, style: plain({ bold: true }, 'left') },
    { ...right, text: head.formCode, style: plain({ bold: true }, 'center') },
  ])
  const legalBasis = { ...right, text: head.legalBasis, style: plain({ italic: true, size: 10 }, 'center') }
  const address = { ...left, text: addressLine(head.unitAddress), style: plain({}, 'left') }
  addPieces(sheet, [address, legalBasis], head.legalBasis === '' ? 1 : linesOf(legalBasis, head.columns))
  addPieces(sheet, [])
  if (head.marks.length > 0) {
    addPieces(sheet, [{ ...all, text: head.marks.join(' · '), style: plain({ bold: true, size: 12 }, 'center') }])
  }
  const title = head.title.toLocaleUpperCase('vi')
  addPieces(sheet, [{ ...all, text: title, style: plain({ bold: true, size: 15 }, 'center') }], 1.5)
  for (const text of head.subtitles) {
    addPieces(sheet, [{ ...all, text, style: plain({ italic: true }, 'center') }])
  }
  addPieces(sheet, [{ ...all, text: head.currency, style: plain({ italic: true }, 'right') }])
}

/** Adds the titles, in all their levels, and the letters row; answers which rows they are. */
export function addColumnHeads(sheet: Worksheet, columns: readonly ReportColumn[]): { first: number; last: number } {
  const { depth, cells } = headingGrid(columns)
  const rows = Array.from({ length: depth }, () => sheet.addRow(columns.map(() => null)))
  for (const row of rows) {
    row.height = depth === 1 ? 2.2 * LINE_POINTS : 1.9 * LINE_POINTS
    columns.forEach((_, index) => {
      row.getCell(index + 1).style = HEADING
    })
  }
  const first = rows[0]?.number ?? 1
  for (const cell of cells) {
    const [top, left] = [first + cell.row, cell.column + 1]
    const [bottom, right] = [top + cell.rowSpan - 1, left + cell.columnSpan - 1]
    if (bottom > top || right > left) sheet.mergeCells(top, left, bottom, right)
    const master = sheet.getRow(top).getCell(left)
    master.value = cell.text
    master.style = HEADING
  }
  for (const row of rows) row.commit()
  if (columns.every((column) => column.letter === '')) return { first, last: first + depth - 1 }
  const letters = sheet.addRow(columns.map((column) => column.letter))
  columns.forEach((_, index) => {
    letters.getCell(index + 1).style = LETTER
  })
  letters.commit()
  return { first, last: first + depth }
}

/** Place and date over the last signer; then titles, notes, five rows for the pen, names. Answers the last row's number. */
export function addSignatures(sheet: Worksheet, head: ReportHead): number {
  const groups = signerColumns(head.columns, head.signatures.length)
  const over = groups.at(-1) ?? { from: 1, to: head.columns.length }
  let last = addPieces(sheet, [])
  if (head.placeAndDate !== '') {
    const widened = { from: Math.min(over.from, Math.max(1, over.to - 2)), to: over.to }
    last = addPieces(sheet, [{ ...widened, text: head.placeAndDate, style: plain({ italic: true }, 'center') }])
  }
  if (groups.length === 0) return last
  const row = (pick: 'title' | 'note' | 'name', style: Partial<Style>) => {
    const pieces = groups.map((group, index) => ({ ...group, text: head.signatures[index]?.[pick] ?? '', style }))
    return addPieces(sheet, pieces, Math.max(...pieces.map((piece) => linesOf(piece, head.columns))))
  }
  row('title', plain({ bold: true }, 'center'))
  row('note', plain({ italic: true }, 'center'))
  for (let blank = 0; blank < 5; blank++) addPieces(sheet, [])
  return row('name', plain({ bold: true }, 'center'))
}

/** One committed row of texts, each over its own columns; answers its number. */
function addPieces(sheet: Worksheet, pieces: readonly Piece[], lines = 1): number {
  const row = sheet.addRow([])
  for (const { from, to, text, style } of pieces) {
    if (text === '') continue
    if (to > from) sheet.mergeCells(row.number, from, row.number, to)
    const cell = row.getCell(from)
    cell.value = text.normalize('NFC')
    cell.style = style
  }
  row.height = lines * LINE_POINTS + 1
  row.commit()
  return row.number
}

function linesOf({ from, to, text }: Piece, columns: readonly ReportColumn[]): number {
  return linesIn(
    text,
    columns.slice(from - 1, to).reduce((sum, column) => sum + column.widthMm, 0),
  )
}

/**
 * About how many lines a text takes in a cell `widthMm` wide: a streamed row gets its height before any program has
 * measured it, and Excel never grows a row for a merged cell.
 */
export function linesIn(text: string, widthMm: number): number {
  const mmALetter = 1.45
  const needed = text.length * mmALetter
  const room = Math.max(widthMm - 2, mmALetter)
  // Lines that end between words are a little shorter than they could be.
  return needed <= room ? 1 : Math.ceil((needed * 1.08) / room)
}

/** The column after which about half of the width is passed. */
function splitColumn(columns: readonly ReportColumn[]): number {
  const total = columns.reduce((sum, column) => sum + column.widthMm, 0)
  let passed = 0
  for (const [index, column] of columns.entries()) {
    passed += column.widthMm
    if (passed >= total * 0.45) return index + 1
  }
  return columns.length
}

/** Divides the columns among the signers by width, at least one column each; no more groups than columns. */
function signerColumns(columns: readonly ReportColumn[], signers: number): { from: number; to: number }[] {
  const total = columns.reduce((sum, column) => sum + column.widthMm, 0)
  const count = Math.min(signers, columns.length)
  const groups: { from: number; to: number }[] = []
  let passed = 0
  let from = 1
  columns.forEach((column, index) => {
    passed += column.widthMm
    const groupsLeft = count - groups.length
    const columnsLeft = columns.length - index - 1
    const isFull = passed >= (total * (groups.length + 1)) / count - 1
    if (groupsLeft > 1 && (isFull || columnsLeft === groupsLeft - 1)) {
      groups.push({ from, to: index + 1 })
      from = index + 2
    }
  })
  if (count > 0) groups.push({ from, to: columns.length })
  return groups
}
