import type { Drill, ReportColumn, ReportHead, ReportRow } from '@shared/contract/report'
import { type KeyboardEvent, type Ref, useMemo } from 'react'
import { useText } from '../text/text'
import { DASH, shownCell } from './cell-text'
import { DataGrid, type GridColumn } from './data-grid'
import { EmptyState } from './empty-state'
import { ReportHeadRows, reportHeadSize } from './report-head'
import { drillOf, figureColumn, reportColumnMeasures } from './report-table'
import classes from './report-view.module.css'

export type ReportViewProps = {
  head: ReportHead
  rows: readonly ReportRow[]
  /** Enter or a double click on a figure that has postings behind it: its row's place and its column, beside what leads there. */
  onDrill?: (drill: Drill, at: { place: number; column: string }) => void
  /** Enter or a double click on a row that is a voucher's, where no postings are to be shown. */
  onOpenVoucher?: (voucherId: number, place: number) => void
  /** Rows are still to be read: pale ones stand for them, and when they come into view they are asked for. */
  onMoreNeeded?: (() => void) | undefined
  /** The marked row; the view keeps it itself when this is absent. */
  active?: number
  onActive?: (place: number) => void
  onKeyDown?: (event: KeyboardEvent<HTMLDivElement>) => void
  ref?: Ref<HTMLDivElement>
}

/** How many pale rows stand for those still to be read. */
const WAITING = 40

/** How each kind of row stands out. */
const tones = {
  heading: 'heading',
  subtotal: 'strong',
  total: 'strong',
  opening: 'quiet',
  note: 'quiet',
  line: undefined,
} as const

/**
 * A statement or ledger on the screen, with the columns, groups and letters of its form. Negative figures stand in
 * parentheses, zero is a dash. The cursor goes from cell to cell; Enter leads to the postings behind the figure.
 */
export function ReportView({ ref, ...props }: ReportViewProps) {
  const { head, rows, onDrill, onOpenVoucher, onMoreNeeded } = props
  const text = useText()
  const columns = useMemo(() => gridColumns(head.columns, rows), [head.columns, rows])
  const open = (row: ReportRow, place: number, key: string) => {
    const column = figureColumn(row, key, head.columns)
    const drill = drillOf(row, column)
    if (drill !== null && onDrill !== undefined) onDrill(drill, { place, column })
    else if (row.voucherId !== undefined) onOpenVoucher?.(row.voucherId, place)
  }
  return (
    <DataGrid
      ref={ref}
      id={`report-${head.report}`}
      label={head.title}
      columns={columns}
      rowCount={rows.length + (onMoreNeeded === undefined ? 0 : WAITING)}
      getRow={(place) => rows[place]}
      onRangeNeeded={onMoreNeeded}
      rowHeight={25}
      rowTone={(row) => tones[row.kind]}
      head={{ node: <ReportHeadRows columns={head.columns} />, ...reportHeadSize(head.columns) }}
      empty={<EmptyState icon="book" title={text.parts.report.empty} />}
      onOpen={open}
      active={props.active}
      onActive={props.onActive}
      onKeyDown={props.onKeyDown}
    />
  )
}

function gridColumns(columns: readonly ReportColumn[], rows: readonly ReportRow[]): GridColumn<ReportRow>[] {
  const measures = reportColumnMeasures(columns, rows)
  const firstText = columns.find((column) => column.kind === 'text')?.key
  return columns.map((column, i) => ({
    ...(measures[i] ?? { key: column.key, width: 100 }),
    title: column.titles.join(' '),
    kind: column.kind,
    value: (row) => row.cells[column.key] ?? null,
    render: (row) => <ReportCell row={row} column={column} indented={column.key === firstText} />,
  }))
}

function ReportCell({ row, column, indented }: { row: ReportRow; column: ReportColumn; indented: boolean }) {
  const text = useText()
  const value = row.cells[column.key] ?? null
  const leads = column.kind === 'amount' && drillOf(row, column.key) !== null
  const shown = shownCell(value, column.kind, true)
  if (shown === '') return null
  if (shown === DASH) return <span className={classes.dash}>{shown}</span>
  const negative = typeof value === 'number' && value < 0
  return (
    <span
      className={classes.cell}
      data-negative={negative || undefined}
      data-bold={row.bold === true || undefined}
      data-italic={row.italic === true || undefined}
      data-drill={leads || undefined}
      style={indented && row.indent !== undefined ? { paddingLeft: row.indent * 12 } : undefined}
      title={column.kind === 'text' ? shown : leads ? text.parts.report.drillHint : undefined}
    >
      {shown}
    </span>
  )
}
