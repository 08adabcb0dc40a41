import type { ReactNode } from 'react'
import { type CellValue, isFigure, shownCell } from './cell-text'
import type { GridColumn } from './data-grid'
import classes from './data-grid.module.css'

export type DataGridFootProps<Row> = {
  columns: readonly GridColumn<Row>[]
  label: ReactNode
  totals: Readonly<Record<string, CellValue>>
  rowIndex: number
}

/** The totals under a grid. The words at the left run up to the first column that has a total. */
export function DataGridFoot<Row>({ columns, label, totals, rowIndex }: DataGridFootProps<Row>) {
  const firstTotal = columns.findIndex((column) => totals[column.key] !== undefined)
  const span = firstTotal === -1 ? columns.length : Math.max(1, firstTotal)
  return (
    <div role="row" aria-rowindex={rowIndex} className={classes.foot}>
      <div role="gridcell" className={classes.footLabel} style={{ gridColumn: `1 / span ${span}` }}>
        {label}
      </div>
      {columns.slice(span).map((column) => {
        const total = totals[column.key]
        return (
          <div
            key={column.key}
            role="gridcell"
            className={classes.cell}
            data-figure={isFigure(column.kind ?? 'text') || undefined}
          >
            {total === undefined ? null : shownCell(total, column.kind ?? 'text')}
          </div>
        )
      })}
    </div>
  )
}
