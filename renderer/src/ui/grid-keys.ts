import type { KeyboardEvent } from 'react'
import { resized, WIDTH_STEP } from './grid-columns'
import { movedCell, typesText } from './grid-cursor'
import type { GridCursor, GridCursorOptions } from './use-grid-cursor'

/** Does what a key means in a grid and then prevents its default; a letter is handed to the grid's search. */
export function actOnKey<Row>(event: KeyboardEvent, cursor: GridCursor, options: GridCursorOptions<Row>): void {
  const acted =
    (cursor.cell.row < 0 && actOnHead(event, cursor, options)) ||
    open(event, cursor, options) ||
    selectAll(event, cursor, options) ||
    move(event, cursor, options)
  if (acted) event.preventDefault()
  // The letter itself is left to the browser: it goes to whatever has the focus now.
  else if (typesText(event)) options.onType?.()
}

/** On a heading: Shift+arrow changes the column's width, Enter and Space sort by it. */
function actOnHead<Row>(event: KeyboardEvent, cursor: GridCursor, options: GridCursorOptions<Row>): boolean {
  const heading = options.columns[cursor.cell.column]
  if (heading === undefined) return false
  if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    const width = document.getElementById(cursor.activeId)?.getBoundingClientRect().width ?? heading.width
    const step = event.key === 'ArrowLeft' ? -WIDTH_STEP : WIDTH_STEP
    options.onChoices(resized(options.choices, heading.key, width + step))
    return true
  }
  if ((event.key !== 'Enter' && event.key !== ' ') || heading.sortable !== true) return false
  options.onSort?.(heading.key)
  return true
}

function open<Row>(event: KeyboardEvent, { cell }: GridCursor, options: GridCursorOptions<Row>): boolean {
  if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey || cell.row < 0) return false
  const row = options.getRow(cell.row)
  const heading = options.columns[cell.column]
  if (row === undefined || heading === undefined || options.onOpen === undefined) return false
  options.onOpen(row, cell.row, heading.key)
  return true
}

function selectAll<Row>(event: KeyboardEvent, cursor: GridCursor, { rowCount }: GridCursorOptions<Row>): boolean {
  if (!event.ctrlKey || event.key.toLowerCase() !== 'a' || rowCount === 0) return false
  cursor.selectAll()
  return true
}

function move<Row>(event: KeyboardEvent, cursor: GridCursor, options: GridCursorOptions<Row>): boolean {
  if (event.altKey || event.metaKey) return false
  const { rowCount, columns, scroller, covered, rowHeight } = options
  const page = Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - covered) / rowHeight))
  const extent = { rows: rowCount, columns: columns.length, page, head: options.head === undefined }
  const next = movedCell(event, cursor.cell, extent)
  if (next === null) return false
  cursor.go(next, event.shiftKey && next.row >= 0)
  return true
}
