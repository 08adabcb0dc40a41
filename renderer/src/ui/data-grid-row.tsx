import type { MouseEvent } from 'react'
import { DASH, isFigure, shownCell } from './cell-text'
import type { DataGridProps, GridColumn } from './data-grid'
import classes from './data-grid.module.css'

export type DataGridRowProps<Row> = {
  grid: DataGridProps<Row>
  columns: readonly GridColumn<Row>[]
  place: number
  /** The row's number for screen readers, headings counted. */
  rowIndex: number
  /** Pixels from the first row's top. */
  top: number
  height: number
  row: Row | undefined
  /** The column the cursor stands on, -1 when it is elsewhere. */
  cursor: number
  selected: boolean
  onCellMouseDown: (event: MouseEvent, row: number, column: number) => void
}

/** The id of a cell, for aria-activedescendant. */
export function cellId(gridId: string, row: number, column: number): string {
  return row < 0 ? `${gridId}-head-${column}` : `${gridId}-${row}-${column}`
}

/** One row of a grid, or a pale one while it is being read. */
export function DataGridRow<Row>(props: DataGridRowProps<Row>) {
  const { grid, columns, place, row, cursor, selected, onCellMouseDown } = props
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      aria-selected={selected}
      aria-busy={row === undefined || undefined}
      className={classes.row}
      data-tone={row === undefined ? undefined : grid.rowTone?.(row)}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      {columns.map((column, i) => (
        <div
          key={column.key}
          id={cellId(grid.id, place, i)}
          role="gridcell"
          aria-colindex={i + 1}
          className={classes.cell}
          data-kind={column.kind ?? 'text'}
          data-figure={isFigure(column.kind ?? 'text') || undefined}
          data-tone={row === undefined ? undefined : grid.cellTone?.(row, column.key)}
          data-cursor={i === cursor || undefined}
          onMouseDown={(event) => onCellMouseDown(event, place, i)}
          onDoubleClick={row === undefined ? undefined : () => grid.onOpen?.(row, place, column.key)}
        >
          {row === undefined ? <span className={classes.waiting} /> : <CellContent column={column} row={row} />}
        </div>
      ))}
    </div>
  )
}

function CellContent<Row>({ column, row }: { column: GridColumn<Row>; row: Row }) {
  if (column.render !== undefined) return column.render(row)
  const shown = shownCell(column.value(row), column.kind ?? 'text')
  if (shown === DASH) return <span className={classes.dash}>{shown}</span>
  // What is cut off can be read by hovering; figures are never cut.
  return column.kind === undefined || column.kind === 'text' ? <span title={shown}>{shown}</span> : shown
}
