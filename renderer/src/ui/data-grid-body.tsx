import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, useEffect, useEffectEvent } from 'react'
import type { DataGridProps, GridColumn } from './data-grid'
import { DataGridRow } from './data-grid-row'
import type { GridCell } from './grid-cursor'
import type { GridCursor } from './use-grid-cursor'
import classes from './data-grid.module.css'

export type DataGridBodyProps<Row> = {
  grid: DataGridProps<Row>
  columns: readonly GridColumn<Row>[]
  cursor: GridCursor
  scroller: HTMLDivElement | null
  /** Pixels of the view that head and foot stand over. */
  covered: number
  rowHeight: number
  /** The first row's number for screen readers, headings counted. */
  firstRowIndex: number
}

/** A quick scroll passes many places; only where it rests for so many milliseconds is worth asking for. */
const REST = 30

/** The cell an event happened in, counted from 0; null beside the cells. */
function cellOf(target: EventTarget): GridCell | null {
  const cell = target instanceof Element ? target.closest('[role=gridcell]') : null
  const row = cell?.closest('[data-place]')
  if (!cell || !row) return null
  return { row: Number(row.getAttribute('data-place')), column: Number(cell.getAttribute('aria-colindex')) - 1 }
}

/** The places of the rows in view and some around, and where they stand. Missing rows are asked for. */
function useItemsInView<Row>({ grid, cursor, scroller, covered, rowHeight }: DataGridBodyProps<Row>) {
  const { rowCount, getRow, onRangeNeeded } = grid
  const { activeRow } = cursor
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 8,
    // Head and foot stand over the rows: what scrolls into view must clear them.
    scrollPaddingEnd: covered,
  })
  const { scrollToIndex } = rows
  const hasRows = rowCount > 0 && scroller !== null
  // A row marked from outside (the fault list, the search) comes into view as one reached by keys does.
  useEffect(() => {
    if (hasRows) scrollToIndex(activeRow)
  }, [activeRow, hasRows, scrollToIndex])

  const items = rows.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? -1
  const askForMissing = useEffectEvent(() => {
    for (let place = first; place <= last; place++) {
      if (getRow(place) === undefined) return onRangeNeeded?.(first, last)
    }
  })
  useEffect(() => {
    const timer = setTimeout(askForMissing, REST)
    return () => clearTimeout(timer)
  }, [first, last, getRow])
  return items
}

/** The rows in view. It alone is drawn again on scrolling, and of its rows only those that are new. */
export function DataGridBody<Row>(props: DataGridBodyProps<Row>) {
  const { grid, columns, cursor, rowHeight, firstRowIndex } = props
  const { id, rowCount, getRow, rowTone, cellTone } = grid
  const { cell, selection } = cursor
  const items = useItemsInView(props)
  const onMouseDown = (event: MouseEvent) => {
    const at = cellOf(event.target)
    if (at !== null && event.button === 0) cursor.go(at, event.shiftKey)
  }
  const onDoubleClick = (event: MouseEvent) => {
    const at = cellOf(event.target)
    const row = at === null ? undefined : getRow(at.row)
    const column = columns[at?.column ?? -1]
    if (at !== null && row !== undefined && column !== undefined) grid.onOpen?.(row, at.row, column.key)
  }
  return (
    <div
      role="rowgroup"
      className={classes.body}
      style={{ height: rowCount * rowHeight }}
      onMouseDown={onMouseDown}
      onDoubleClick={onDoubleClick}
    >
      {items.map(({ index, key, start }) => {
        const row = getRow(index)
        return (
          <DataGridRow
            key={key}
            gridId={id}
            columns={columns}
            place={index}
            rowIndex={index + firstRowIndex}
            top={start}
            height={rowHeight}
            row={row}
            tone={row === undefined ? undefined : rowTone?.(row)}
            cellTone={cellTone}
            cursor={index === cell.row ? cell.column : -1}
            selected={index >= selection.first && index <= selection.last}
          />
        )
      })}
    </div>
  )
}
