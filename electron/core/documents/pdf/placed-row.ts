import type { ReportColumn, ReportRow } from '@shared/contract/report'
import { isBoldRow, noteText, printedCell } from '../printed-cell'
import { mm, type Cut, type PageItem, type TextStyle } from './page-items'
import type { ReportLayout } from './report-layout'
import type { ColumnPlace } from './table-head'
import { fittingSize, lineHeight, setLines, wrapText, type Align } from './text-lines'

/** The text of one cell as it is printed. */
export type PlacedCell = ColumnPlace & { lines: string[]; align: Align; style: TextStyle }

/** A row with its cells broken into lines. A note runs across the table, without column rules. */
export type PlacedRow = {
  kind: ReportRow['kind'] | 'carried-forward' | 'brought-forward'
  height: number
  cells: PlacedCell[]
}

/** Room beside a text; an amount has more, for its parenthesis; what is centred needs less: a date fits 18 mm. */
const PADDING_TEXT = mm(1.3)
const PADDING_AMOUNT = mm(1.6)
const PADDING_CENTRED = mm(0.8)
const PADDING_Y = mm(0.55)
/** One step of indentation. */
const INDENT = mm(3.5)

/** Breaks a row's cells into lines and says how high it is. */
export function placeRow(row: ReportRow, layout: ReportLayout): PlacedRow {
  const cut = cutOf(isBoldRow(row), row.italic ?? row.kind === 'note')
  if (row.kind === 'note') {
    const box = { x: layout.x + PADDING_TEXT, width: layout.width - 2 * PADDING_TEXT }
    const style = { cut, size: layout.size }
    const lines = wrapText(noteText(row, layout.columns), style, box.width, layout.measure)
    return finishRow(row.kind, [{ ...box, lines, align: 'left', style }], layout)
  }
  const firstText = layout.columns.findIndex((column) => column.kind === 'text')
  const cells: PlacedCell[] = []
  layout.columns.forEach((column, index) => {
    const value = row.cells[column.key]
    const text = printedCell(value, column.kind)
    if (text === '') return
    const indent = index === firstText ? (row.indent ?? 0) * INDENT : 0
    cells.push(placeCell(text, column, typeof value === 'number', index, indent, cut, layout))
  })
  return finishRow(row.kind, cells, layout)
}

function placeCell(
  text: string,
  column: ReportColumn,
  isNumber: boolean,
  index: number,
  indent: number,
  cut: Cut,
  layout: ReportLayout,
): PlacedCell {
  const place = layout.places[index] ?? { x: layout.x, width: layout.width }
  const centred = column.kind !== 'text' && (column.kind !== 'amount' || !isNumber)
  const padding = centred ? PADDING_CENTRED : column.kind === 'text' ? PADDING_TEXT : PADDING_AMOUNT
  const x = place.x + padding + indent
  const width = place.width - 2 * padding - indent
  const style: TextStyle = { cut, size: layout.size }
  if (column.kind === 'text') {
    return { x, width, lines: wrapText(text, style, width, layout.measure), align: 'left', style }
  }
  // Figures, dates and codes stay on one line; where the column is too narrow they shrink.
  const fitted = { cut, size: fittingSize(text, style, width, layout.measure) }
  if (centred) {
    return { x, width, lines: wrapText(text, fitted, width, layout.measure), align: 'center', style: fitted }
  }
  // The closing parenthesis hangs in the padding, so that units stand under units.
  const hanging = text.endsWith(')') ? Math.min(layout.measure.width(')', fitted), PADDING_AMOUNT) : 0
  return { x, width: width + hanging, lines: [text], align: 'right', style: fitted }
}

function finishRow(kind: PlacedRow['kind'], cells: PlacedCell[], layout: ReportLayout): PlacedRow {
  const tallest = Math.max(0, ...cells.map((cell) => cell.lines.length * lineHeight(cell.style.size)))
  return { kind, cells, height: Math.max(tallest + 2 * PADDING_Y, layout.rowHeight) }
}

/**
 * A row cut down to `height`, its last line ending in '…'. Only for a text that alone is longer than a page: rows are
 * never split, and the whole text stands in the book on the screen.
 */
export function clipRow(row: PlacedRow, height: number): PlacedRow {
  const cells = row.cells.map((cell) => {
    const most = Math.max(1, Math.floor((height - 2 * PADDING_Y) / lineHeight(cell.style.size)))
    if (cell.lines.length <= most) return cell
    const lines = cell.lines.slice(0, most)
    return { ...cell, lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ''}…`] }
  })
  return { ...row, cells, height }
}

/** The texts of a row at `top`, each in the middle of the row's height. */
export function rowTexts(row: PlacedRow, top: number, layout: ReportLayout): PageItem[] {
  return row.cells.flatMap((cell) => {
    const cellTop = top + (row.height - cell.lines.length * lineHeight(cell.style.size)) / 2
    return setLines(cell.lines, cell.style, { ...cell, top: cellTop }, layout.measure)
  })
}

/** The dotted rule under a row. */
export function rowRule(y: number, layout: ReportLayout): PageItem {
  return { kind: 'rule', x1: layout.x, y1: y, x2: layout.x + layout.width, y2: y, width: 0.5, dotted: true }
}

function cutOf(bold: boolean, italic: boolean): Cut {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}
