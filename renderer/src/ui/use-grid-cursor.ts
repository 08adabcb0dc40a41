import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import type { DataGridProps, GridColumn } from './data-grid'
import { cellId } from './data-grid-row'
import { copiedHtml, copiedText } from './grid-clipboard'
import { type ColumnChoices, resized, WIDTH_STEP } from './grid-columns'
import { type GridCell, movedCell, selectedRows, typesText } from './grid-cursor'

export type GridCursorOptions<Row> = Omit<DataGridProps<Row>, 'columns' | 'rowHeight'> & {
  columns: readonly GridColumn<Row>[]
  choices: ColumnChoices
  onChoices: (next: ColumnChoices) => void
  scroller: RefObject<HTMLDivElement | null>
  /** Pixels of the view that head and foot stand over. */
  covered: number
  rowHeight: number
  scrollTo: (row: number) => void
}

/** The cursor of a grid, the rows selected with it, and all its keys. */
export function useGridCursor<Row>(options: GridCursorOptions<Row>) {
  const { id, columns, rowCount, getRow, onActive, scroller, covered, rowHeight, scrollTo } = options
  const [ownRow, setOwnRow] = useState(0)
  const [column, setColumn] = useState(0)
  const [onHead, setOnHead] = useState(false)
  const [anchor, setAnchor] = useState<number | null>(null)
  const activeRow = Math.min(Math.max(options.active ?? ownRow, 0), Math.max(rowCount - 1, 0))
  const cell: GridCell = {
    row: onHead || rowCount === 0 ? -1 : activeRow,
    column: Math.min(column, columns.length - 1),
  }
  const selection = selectedRows(anchor ?? activeRow, activeRow)
  const activeId = cellId(id, cell.row, cell.column)

  // A row marked from outside (the fault list, the search) comes into view as one reached by keys does.
  const hasRows = rowCount > 0
  useEffect(() => {
    if (hasRows) scrollTo(activeRow)
  }, [activeRow, hasRows, scrollTo])
  useEffect(() => {
    const found = document.getElementById(activeId)
    if (found !== null && scroller.current?.contains(document.activeElement))
      found.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activeId, scroller])

  const go = (next: GridCell, extend: boolean) => {
    setColumn(next.column)
    setOnHead(next.row < 0)
    if (next.row < 0) return
    setAnchor(extend ? (anchor ?? activeRow) : null)
    setOwnRow(next.row)
    if (next.row !== activeRow || onHead) onActive?.(next.row, getRow(next.row))
  }

  const onHeadKey = (event: KeyboardEvent): boolean => {
    const heading = columns[cell.column]
    if (heading === undefined) return false
    if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const width = document.getElementById(activeId)?.getBoundingClientRect().width ?? heading.width
      const step = event.key === 'ArrowLeft' ? -WIDTH_STEP : WIDTH_STEP
      options.onChoices(resized(options.choices, heading.key, width + step))
      return true
    }
    if ((event.key === 'Enter' || event.key === ' ') && heading.sortable === true) {
      options.onSort?.(heading.key)
      return true
    }
    return false
  }

  const act = (event: KeyboardEvent<HTMLDivElement>): boolean => {
    if (cell.row < 0 && onHeadKey(event)) return true
    if (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey && cell.row >= 0) {
      const row = getRow(cell.row)
      const heading = columns[cell.column]
      if (row === undefined || heading === undefined || options.onOpen === undefined) return false
      options.onOpen(row, cell.row, heading.key)
      return true
    }
    if (event.ctrlKey && event.key.toLowerCase() === 'a' && rowCount > 0) {
      setAnchor(0)
      setOwnRow(rowCount - 1)
      onActive?.(rowCount - 1, getRow(rowCount - 1))
      return true
    }
    if (event.altKey || event.metaKey) return false
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - covered) / rowHeight))
    const next = movedCell(event, cell, {
      rows: rowCount,
      columns: columns.length,
      page,
      head: options.head === undefined,
    })
    if (next === null) return false
    go(next, event.shiftKey && next.row >= 0)
    return true
  }

  return {
    cell,
    activeId,
    go,
    isSelected: (row: number) => row >= selection.first && row <= selection.last,
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      if (event.target !== event.currentTarget) return
      options.onKeyDown?.(event, cell.row < 0 ? undefined : getRow(cell.row))
      if (event.defaultPrevented) return
      if (act(event)) event.preventDefault()
      // The letter itself is left to the browser: it goes to whatever has the focus now.
      else if (typesText(event)) options.onType?.()
    },
    onCopy: (event: ClipboardEvent<HTMLDivElement>) => {
      if (event.target instanceof HTMLInputElement || rowCount === 0) return
      const copied = []
      for (let place = selection.first; place <= selection.last; place++) {
        const row = getRow(place)
        if (row !== undefined) copied.push(columns.map((shown) => shown.value(row)))
      }
      const asked = selection.last - selection.first + 1
      event.preventDefault()
      options.onCopied?.(copied.length, asked - copied.length)
      if (copied.length < asked) {
        options.onRangeNeeded?.(selection.first, selection.last)
        return
      }
      const cells = { columns: columns.map(({ title, kind = 'text' }) => ({ title, kind })), rows: copied }
      event.clipboardData.setData('text/plain', copiedText(cells))
      event.clipboardData.setData('text/html', copiedHtml(cells))
    },
  }
}
