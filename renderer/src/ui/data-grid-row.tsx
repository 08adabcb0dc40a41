import { memo } from 'react'
import { DASH, isFigure, shownCell } from './cell-text'
import type { DataGridProps, GridColumn } from './data-grid'
import { cellId } from './grid-cursor'
import classes from './data-grid.module.css'

export type DataGridRowProps<Row> = {
  gridId: string
  columns: readonly GridColumn<Row>[]
  place: number
  /** The row's number for screen readers, headings counted. */
  rowIndex: number
  /** Pixels from the first row's top. */
  top: number
  height: number
  row: Row | undefined
  tone: ReturnType<NonNullable<DataGridProps<Row>['rowTone']>>
  cellTone: DataGridProps<Row>['cellTone']
  /** The column the cursor stands on, -1 when it is elsewhere. */
  cursor: number
  selected: boolean
}

function Row<Data>(props: DataGridRowProps<Data>) {
  const { gridId, columns, place, row, cursor, cellTone } = props
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      aria-selected={props.selected}
      aria-busy={row === undefined || undefined}
      className={classes.row}
      data-place={place}
      data-tone={props.tone}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      {columns.map((column, i) => (
        <div
          key={column.key}
          id={cellId(gridId, place, i)}
          role="gridcell"
          aria-colindex={i + 1}
          className={classes.cell}
          data-kind={column.kind ?? 'text'}
          data-figure={isFigure(column.kind ?? 'text') || undefined}
          data-tone={row === undefined ? undefined : cellTone?.(row, column.key)}
          data-cursor={i === cursor || undefined}
        >
          {row === undefined ? <span className={classes.waiting} /> : <CellContent column={column} row={row} />}
        </div>
      ))}
    </div>
  )
}

/**
 * One row of a grid, or a pale one while it is being read; drawn again only when something of its own has changed.
 * The cast gives back the type parameter that React's types lose in `memo`.
 */
export const DataGridRow = memo(Row) as typeof Row

function CellContent<Row>({ column, row }: { column: GridColumn<Row>; row: Row }) {
  if (column.render !== undefined) return column.render(row)
  const shown = shownCell(column.value(row), column.kind ?? 'text')
  if (shown === DASH) return <span className={classes.dash}>{shown}</span>
  // What is cut off can be read by hovering; figures are never cut.
  return column.kind === undefined || column.kind === 'text' ? <span title={shown}>{shown}</span> : shown
}
