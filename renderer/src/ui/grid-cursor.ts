/** A cell of a grid, counted from 0. Row -1 is the heading. */
export type GridCell = { row: number; column: number }

/** How large the grid is and how many rows one page shows; `head` allows row -1. */
export type GridExtent = { rows: number; columns: number; page: number; head: boolean }

/** The keys that move, with Ctrl held or not. */
export type GridKey = { key: string; ctrlKey: boolean }

/**
 * Where a key leads from `at`; null for keys that do not move. Arrows by one, Home and End within the row, with Ctrl to the
 * first and last row, PageUp and PageDown by a page, all held at the edges. Ctrl+arrow goes to the edge, as in a spreadsheet.
 */
export function movedCell({ key, ctrlKey }: GridKey, at: GridCell, extent: GridExtent): GridCell | null {
  const top = extent.head ? -1 : 0
  const lastRow = extent.rows - 1
  const lastColumn = extent.columns - 1
  const to = (row: number, column: number): GridCell => ({
    row: Math.max(top, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  })
  switch (key) {
    case 'ArrowDown':
      return ctrlKey ? to(lastRow, at.column) : to(at.row + 1, at.column)
    case 'ArrowUp':
      return ctrlKey ? to(Math.min(0, lastRow), at.column) : to(at.row - 1, at.column)
    case 'ArrowRight':
      return to(at.row, ctrlKey ? lastColumn : at.column + 1)
    case 'ArrowLeft':
      return to(at.row, ctrlKey ? 0 : at.column - 1)
    case 'Home':
      return ctrlKey ? to(Math.min(0, lastRow), 0) : to(at.row, 0)
    case 'End':
      return ctrlKey ? to(lastRow, lastColumn) : to(at.row, lastColumn)
    case 'PageDown':
      return to(Math.max(at.row, 0) + extent.page, at.column)
    case 'PageUp':
      return at.row < 0 ? at : to(Math.max(0, at.row - extent.page), at.column)
    default:
      return null
  }
}

/** The rows from the place a selection began to the cursor, both included, in order. */
export function selectedRows(anchor: number, at: number): { first: number; last: number } {
  return { first: Math.max(0, Math.min(anchor, at)), last: Math.max(anchor, at) }
}

/** True for a key that types a character, so that a list can hand it to its search field. */
export function typesText(event: { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean }): boolean {
  return [...event.key].length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey
}

/** The id of a cell of the grid `gridId`, for aria-activedescendant; row -1 is the heading. */
export function cellId(gridId: string, row: number, column: number): string {
  return row < 0 ? `${gridId}-head-${column}` : `${gridId}-${row}-${column}`
}
