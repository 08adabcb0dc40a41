import { type ClipboardEvent, type KeyboardEvent, useEffect, useState } from 'react'
import { useText } from '../text/text'
import type { DataGridProps, GridColumn } from './data-grid'
import { copySelection } from './grid-copy'
import type { ColumnChoices } from './grid-columns'
import { cellId, type GridCell, selectedRows } from './grid-cursor'
import { actOnKey } from './grid-keys'
import { showDone, showNote } from './toast'

export type GridCursorOptions<Row> = Omit<DataGridProps<Row>, 'columns' | 'rowHeight' | 'ref'> & {
  columns: readonly GridColumn<Row>[]
  choices: ColumnChoices
  onChoices: (next: ColumnChoices) => void
  /** The element that scrolls, once it stands. */
  scroller: HTMLDivElement | null
  /** Pixels of the view that head and foot stand over. */
  covered: number
  rowHeight: number
}

/** Where the cursor of a grid stands, which rows are selected with it, and how it goes elsewhere. */
export type GridCursor = {
  cell: GridCell
  activeRow: number
  /** The id of the cell, for aria-activedescendant. */
  activeId: string
  /** First and last selected row, both included. */
  selection: { first: number; last: number }
  /** Goes to a cell; `extend` keeps the selection's other end where it is. */
  go: (next: GridCell, extend: boolean) => void
  selectAll: () => void
}

function useCursorState<Row>(options: GridCursorOptions<Row>): GridCursor {
  const { id, columns, rowCount, getRow, onActive } = options
  const [ownRow, setOwnRow] = useState(0)
  const [column, setColumn] = useState(0)
  const [onHead, setOnHead] = useState(false)
  const [anchor, setAnchor] = useState<number | null>(null)
  const activeRow = Math.min(Math.max(options.active ?? ownRow, 0), Math.max(rowCount - 1, 0))
  const cell = { row: onHead || rowCount === 0 ? -1 : activeRow, column: Math.min(column, columns.length - 1) }
  const goToRow = (row: number, from: number | null) => {
    setAnchor(from)
    setOwnRow(row)
    if (row !== activeRow || onHead) onActive?.(row, getRow(row))
  }
  return {
    cell,
    activeRow,
    activeId: cellId(id, cell.row, cell.column),
    selection: selectedRows(anchor ?? activeRow, activeRow),
    go: (next, extend) => {
      setColumn(next.column)
      setOnHead(next.row < 0)
      if (next.row >= 0) goToRow(next.row, extend ? (anchor ?? activeRow) : null)
    },
    selectAll: () => goToRow(rowCount - 1, 0),
  }
}

/** The cursor of a grid and its keys. */
export function useGridCursor<Row>(options: GridCursorOptions<Row>) {
  const say = useText().parts.grid
  const cursor = useCursorState(options)
  const { scroller, getRow } = options
  const { cell, activeId } = cursor
  useEffect(() => {
    // Sideways too, but only while somebody walks there: a grid that is merely drawn must not move the page.
    if (scroller === null || !scroller.contains(document.activeElement)) return
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activeId, scroller])
  return {
    ...cursor,
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (event.target !== event.currentTarget) return
      options.onKeyDown?.(event, cell.row < 0 ? undefined : getRow(cell.row))
      if (!event.defaultPrevented) actOnKey(event, cursor, options)
    },
    onCopy: (event: ClipboardEvent<HTMLDivElement>) => {
      if (options.rowCount === 0) return
      event.preventDefault()
      const { copied, missing } = copySelection(event.clipboardData, cursor.selection, options)
      if (missing > 0) showNote(say.copyIncomplete)
      else showDone(say.copied(copied))
    },
  }
}
