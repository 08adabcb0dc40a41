import type { Drill, ReportColumn, ReportRow } from '@shared/contract/report'
import { isFigure, shownCell } from './cell-text'
import type { ColumnMeasure } from './grid-columns'

/** One heading of a report as the table draws it, counted from 0: it may stand over several columns or through several rows. */
export type HeadingCell = { title: string; column: number; columns: number; row: number; rows: number; figure: boolean }

/**
 * The headings of a report's columns with groups joined: neighbours that share a group's title stand under one cell, a
 * column without a group reaches down to the last row.
 */
export function headingCells(columns: readonly ReportColumn[]): { cells: HeadingCell[]; rows: number } {
  const rows = Math.max(1, ...columns.map((column) => column.titles.length))
  const cells: HeadingCell[] = []
  columns.forEach((column, at) => {
    column.titles.forEach((title, row) => {
      const leaf = row === column.titles.length - 1
      const open = cells.find((cell) => cell.row === row && cell.column + cell.columns === at && cell.title === title)
      if (!leaf && open !== undefined && sameGroup(columns[at - 1], column, row)) open.columns += 1
      else
        cells.push({
          title,
          column: at,
          columns: 1,
          row,
          rows: leaf ? rows - row : 1,
          figure: leaf && isFigure(column.kind),
        })
    })
  })
  return { cells, rows }
}

function sameGroup(before: ReportColumn | undefined, column: ReportColumn, row: number): boolean {
  if (before === undefined || before.titles.length <= row + 1) return false
  return column.titles.slice(0, row + 1).every((title, i) => title === before.titles[i])
}

/** True when any column has a letter or number to be printed under its heading. */
export function hasLetters(columns: readonly ReportColumn[]): boolean {
  return columns.some((column) => column.letter !== '')
}

/** Pixels of one figure at 13 px (652 of 1000 units), with room for the separators. */
const FIGURE_PX = 8.5
const CELL_PADDING = 26
const PX_A_MM = 2.6
const LETTER_PX = 7
const GROWS_FROM_MM = 30
/** The most a heading of a column that is filled in by hand takes on the screen. */
const BY_HAND_PX = 46

/**
 * How wide the columns are in px: figures, codes and dates as wide as their longest content, so that none is ever cut; text
 * by the printed width, and it takes the room that is left.
 */
export function reportColumnMeasures(columns: readonly ReportColumn[], rows: readonly ReportRow[]): ColumnMeasure[] {
  const headRows = Math.max(1, ...columns.map((column) => column.titles.length))
  return columns.map((column) => {
    const heading = headingWidth(column, headRows)
    if (column.kind === 'text')
      return textMeasure(column, isByHand(column, rows) ? Math.min(heading, BY_HAND_PX) : heading)
    let longest = column.kind === 'date' ? 10 : 4
    for (const row of rows)
      longest = Math.max(longest, shownCell(row.cells[column.key] ?? null, column.kind, true).length)
    const width = Math.max(Math.ceil(longest * FIGURE_PX), heading) + CELL_PADDING
    return { key: column.key, width, fixed: true }
  })
}

/** Whether a column under a group is left to be filled in by hand on paper: it must not push the figures out of sight. */
function isByHand({ key, titles }: ReportColumn, rows: readonly ReportRow[]): boolean {
  return titles.length > 1 && rows.length > 0 && rows.every(({ cells }) => (cells[key] ?? '') === '')
}

/** Pixels of a column's own heading; one that has several rows to itself is broken where its longest line is shortest. */
function headingWidth({ titles }: ReportColumn, headRows: number): number {
  const title = titles.at(-1) ?? ''
  const words = title.split(' ')
  const lines = headRows > titles.length ? words.map((_, at) => [words.slice(0, at), words.slice(at)]) : [[words]]
  const longest = lines.map((pieces) => Math.max(...pieces.map((piece) => piece.join(' ').length)))
  return Math.ceil(Math.min(...longest) * LETTER_PX)
}

/** A narrow text column, such as the place in the notes, is as wide as its heading; a wide one grows. */
function textMeasure({ key, widthMm }: ReportColumn, heading: number): ColumnMeasure {
  const printed = Math.round(widthMm * PX_A_MM)
  if (widthMm >= GROWS_FROM_MM) return { key, width: Math.max(120, printed), grow: true, fixed: true }
  return { key, width: Math.max(printed, heading + CELL_PADDING), fixed: true }
}

/** The postings behind a cell: those of its column, else those of the whole row; null when it leads nowhere. */
export function drillOf(row: ReportRow, columnKey: string): Drill | null {
  return row.drill?.[columnKey] ?? row.drill?.[''] ?? null
}

/** The column of the figure a key on a cell is about: its own if it is an amount, else the row's first that leads anywhere. */
export function figureColumn(row: ReportRow, columnKey: string, columns: readonly ReportColumn[]): string {
  if (columns.some(({ key, kind }) => key === columnKey && kind === 'amount')) return columnKey
  return columns.find(({ key, kind }) => kind === 'amount' && drillOf(row, key) !== null)?.key ?? columnKey
}

/** What a row is about in words: its first text that is not empty, else its first code or date. */
export function rowName(row: ReportRow, columns: readonly ReportColumn[]): string {
  const named = columns.find(
    (column) => column.kind === 'text' && typeof row.cells[column.key] === 'string' && row.cells[column.key] !== '',
  )
  const column = named ?? columns.find((other) => !isFigure(other.kind) && row.cells[other.key] !== null)
  return column === undefined ? '' : shownCell(row.cells[column.key] ?? null, column.kind)
}
