import type { ReportColumn } from '@shared/contract/report'
import { headingGrid, type HeadingCell } from '../heading-grid'
import { mm, type PageItem, type TextMeasure, type TextStyle } from './page-items'
import { lineHeight, setLines, wrapText } from './text-lines'

/** The thickness of a table's rules, in points. */
export const RULE = 0.75

/** A column's left edge and width in points. */
export type ColumnPlace = { x: number; width: number }

/** The heading of a table: its height, and its items (texts and inner rules, no outer box) for a given top. */
export type TableHead = { height: number; items(top: number): PageItem[] }

type PlacedHeading = HeadingCell & ColumnPlace & { lines: string[] }

/** Lays out the titles, in as many levels as they have, and the letters row under them. */
export function tableHead(
  columns: readonly ReportColumn[],
  places: readonly ColumnPlace[],
  size: number,
  measure: TextMeasure,
): TableHead {
  const style: TextStyle = { cut: 'bold', size }
  const { depth, cells } = headingGrid(columns)
  const placed = cells.map((cell): PlacedHeading => {
    const own = places.slice(cell.column, cell.column + cell.columnSpan)
    const x = own[0]?.x ?? 0
    const width = own.reduce((sum, place) => sum + place.width, 0)
    return { ...cell, x, width, lines: wrapText(cell.text, style, width - mm(1.2), measure) }
  })
  const levels = levelHeights(placed, depth, size)
  const letters = columns.some((column) => column.letter !== '')
  const lettersHeight = letters ? size * 1.42 : 0
  const titlesHeight = levels.reduce((sum, level) => sum + level, 0)
  const tops = levels.map((_, row) => levels.slice(0, row).reduce((sum, level) => sum + level, 0))

  const items = (top: number): PageItem[] => {
    const set: PageItem[] = []
    for (const cell of placed) {
      const cellTop = top + (tops[cell.row] ?? 0)
      const height = levels.slice(cell.row, cell.row + cell.rowSpan).reduce((sum, level) => sum + level, 0)
      const textTop = cellTop + (height - cell.lines.length * lineHeight(size)) / 2
      set.push(...setLines(cell.lines, style, { ...cell, top: textTop, align: 'center' }, measure))
      set.push(...headingRules(cell, cellTop, height))
    }
    if (letters) set.push(...letterItems(columns, places, top + titlesHeight, lettersHeight, size, measure))
    return set
  }
  return { height: titlesHeight + lettersHeight, items }
}

/** The rule at the left of a cell (but not of the first, whose edge is the table's) and the one under it. */
function headingRules(cell: PlacedHeading, top: number, height: number): PageItem[] {
  const bottom = top + height
  const right = cell.x + cell.width
  const under: PageItem = { kind: 'rule', x1: cell.x, y1: bottom, x2: right, y2: bottom, width: RULE }
  if (cell.column === 0) return [under]
  return [under, { kind: 'rule', x1: cell.x, y1: top, x2: cell.x, y2: bottom, width: RULE }]
}

/** Each level as high as its highest cell; a cell over several levels stretches the last of them. */
function levelHeights(cells: readonly PlacedHeading[], depth: number, size: number): number[] {
  const least = depth === 1 ? size * 2.5 : size * 1.6
  const levels = Array.from({ length: depth }, () => least)
  for (const span of Array.from({ length: depth }, (_, index) => index + 1)) {
    for (const cell of cells.filter((candidate) => candidate.rowSpan === span)) {
      const last = cell.row + span - 1
      const before = levels.slice(cell.row, last).reduce((sum, level) => sum + level, 0)
      const needed = cell.lines.length * lineHeight(size) + mm(1.4)
      levels[last] = Math.max(levels[last] ?? 0, needed - before)
    }
  }
  return levels
}

function letterItems(
  columns: readonly ReportColumn[],
  places: readonly ColumnPlace[],
  top: number,
  height: number,
  size: number,
  measure: TextMeasure,
): PageItem[] {
  const style: TextStyle = { cut: 'regular', size: size - 0.5 }
  const textTop = top + (height - lineHeight(style.size)) / 2
  return columns.flatMap((column, index): PageItem[] => {
    const place = places[index] ?? { x: 0, width: 0 }
    const set = setLines([column.letter], style, { ...place, top: textTop, align: 'center' }, measure)
    if (index > 0) {
      set.push({ kind: 'rule', x1: place.x, y1: top, x2: place.x, y2: top + height, width: RULE })
    }
    set.push({ kind: 'rule', x1: place.x, y1: top + height, x2: place.x + place.width, y2: top + height, width: RULE })
    return set
  })
}
