import type { CivilDate } from '@shared/domain/civil-date'

/** What Excel typed: its number, or the day of a date cell; `text` is what a person would read there. */
export type TypedCell = { text: string; number?: number; date?: CivilDate }

/** Plain text (every cell of a CSV file), or a typed cell of an XLSX file. */
export type Cell = string | TypedCell

/** One line of a file; `row` counts as the file does, its first line is 1. Cells missing at the end are empty. */
export type SheetRow = { row: number; cells: Cell[] }

/**
 * A file before its headings are known. Rows without any content are left out. In a CSV file (`delimited`) a row longer than the
 * heading means a broken line; in a spreadsheet it is only a note beside the table.
 */
export type Sheet = { rows: SheetRow[]; delimited: boolean }

/** A cell as a person reads it; '' where the row ends before it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  return typeof cell === 'string' ? cell : cell.text
}

/** True when a cell shows nothing, or only blanks. */
export function isBlankCell(cell: Cell | undefined): boolean {
  const text = cellText(cell)
  return text === '' || text.trim() === ''
}
