import type { ReportColumn } from '@shared/contract/report'

/** One cell of a table's heading; rows and columns count from 0, spans are at least 1. */
export type HeadingCell = {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  text: string
}

/** A table's heading as cells that tile `depth` rows by as many columns as the report has. */
export type HeadingGrid = { depth: number; cells: HeadingCell[] }

/**
 * Lays out the titles of columns as a heading of several levels: neighbours under the same group share one cell, and a
 * column with fewer levels than the deepest reaches down to the letters row. Groups merge only within their own group.
 */
export function headingGrid(columns: readonly ReportColumn[]): HeadingGrid {
  const depth = Math.max(1, ...columns.map((column) => column.titles.length))
  const cells: HeadingCell[] = []
  columns.forEach((column, index) => {
    const levels = Math.max(1, column.titles.length)
    for (let level = 0; level < levels; level++) {
      const isLeaf = level === levels - 1
      if (!isLeaf && index > 0 && sharesGroup(columns[index - 1], column, level)) {
        const open = cells.findLast((cell) => cell.row === level)
        if (open) open.columnSpan++
        continue
      }
      cells.push({
        row: level,
        column: index,
        rowSpan: isLeaf ? depth - level : 1,
        columnSpan: 1,
        text: column.titles[level] ?? '',
      })
    }
  })
  return { depth, cells }
}

/** True when both columns hang under the same groups down to `level`, and that level is a group in both. */
function sharesGroup(left: ReportColumn | undefined, right: ReportColumn, level: number): boolean {
  if (!left || left.titles.length <= level + 1) return false
  return right.titles.slice(0, level + 1).every((title, index) => title === left.titles[index])
}
