import { useMergedRef } from '@mantine/hooks'
import { type KeyboardEvent, type ReactNode, type Ref, useMemo, useState } from 'react'
import type { CellKind, CellValue } from './cell-text'
import { DataGridBody } from './data-grid-body'
import { DataGridFoot } from './data-grid-foot'
import { ColumnMenu, DataGridHead } from './data-grid-head'
import { type ColumnMeasure, columnTemplate, leastWidth, shownColumns } from './grid-columns'
import { useColumnChoices } from './use-column-choices'
import { useGridCursor } from './use-grid-cursor'
import classes from './data-grid.module.css'

export type GridColumn<Row> = ColumnMeasure & {
  title: string
  /** 'text' when absent. Figures stand at the right and are never cut. */
  kind?: CellKind
  /** What the cell holds: shown by its kind, and copied. Amounts are whole đồng, dates YYYY-MM-DD. */
  value: (row: Row) => CellValue
  /** Draws the cell where its plain value is not enough (a match underlined, a tag). */
  render?: (row: Row) => ReactNode
  sortable?: boolean
}

export type GridSort = { key: string; direction: 'ascending' | 'descending' }

export type DataGridProps<Row> = {
  /** Under this id the browser remembers the columns' widths and which are hidden; unique in the program. */
  id: string
  /** What the grid lists, for those who cannot see the page. */
  label: string
  /** Keep the same array while its content is the same: rows that did not change are then not drawn again. */
  columns: readonly GridColumn<Row>[]
  rowCount: number
  /** The row at a place from 0; undefined while it is not there yet: the grid shows a pale one. */
  getRow: (place: number) => Row | undefined
  /** Asks for the rows of a stretch in view, both ends included, while some are missing; asking twice must do no harm. */
  onRangeNeeded?: (first: number, last: number) => void
  /** The marked row; the grid keeps it itself when this is absent. */
  active?: number
  onActive?: (place: number, row: Row | undefined) => void
  /** Enter or a double click, on the cell of a column. */
  onOpen?: (row: Row, place: number, columnKey: string) => void
  /** A letter was typed: put the focus into the search field at once and the letter lands there, whatever the input method. */
  onType?: () => void
  /** Runs before the grid's own keys; preventDefault keeps the grid from acting. */
  onKeyDown?: (event: KeyboardEvent<HTMLDivElement>, row: Row | undefined) => void
  sort?: GridSort
  onSort?: (key: string) => void
  /** The foot: its words at the left, and by column key what stands under a column. */
  footLabel?: ReactNode
  totals?: Readonly<Record<string, CellValue>>
  /** 'fault' is pale red, 'quiet' grey, 'strong' a subtotal, 'heading' a title among the rows. */
  rowTone?: (row: Row) => 'fault' | 'quiet' | 'strong' | 'heading' | undefined
  /** 'fault' frames the cell in red. */
  cellTone?: (row: Row, key: string) => 'fault' | undefined
  /** 28 px by default, 26 compact, 36 where a row holds a field. */
  rowHeight?: number
  /** What stands instead of rows when there are none. */
  empty?: ReactNode
  /** Headings of another shape (grouped, with letters): rows of `role="row"` of the given count and total height in px. */
  head?: { node: ReactNode; rows: number; height: number }
  ref?: Ref<HTMLDivElement>
}

const HEAD = 32
const FOOT = 34

/**
 * The grid of every list: 100,000 rows scroll, because only those in view are drawn. One cell has the cursor; keys move it
 * as in a spreadsheet (arrows, Home, End, PageUp, PageDown, with Ctrl to the ends), Shift extends the rows, Ctrl+C copies
 * them for Excel, Enter opens. ArrowUp from the first row reaches the headings: Enter sorts, Shift+arrow changes the width.
 */
export function DataGrid<Row>({ ref, ...props }: DataGridProps<Row>) {
  const { id, rowCount, rowHeight = 28, footLabel, totals, head } = props
  // State, not a ref: the rows can only be drawn once the element that scrolls them stands.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const root = useMergedRef(setScroller, ref)
  const [choices, setChoices] = useColumnChoices(id)
  const columns = useMemo(() => shownColumns(props.columns, choices), [props.columns, choices])
  const hasFoot = footLabel !== undefined || totals !== undefined
  const covered = (head?.height ?? HEAD) + (hasFoot ? FOOT : 0)
  const headRows = head?.rows ?? 1
  const grid = useGridCursor({ ...props, columns, choices, onChoices: setChoices, scroller, covered, rowHeight })
  const lookOfColumns = {
    '--columns': columnTemplate(columns, choices),
    '--row': `${rowHeight}px`,
    minWidth: leastWidth(columns, choices),
  }
  return (
    <div className={classes.frame}>
      <div
        ref={root}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={rowCount + headRows + (hasFoot ? 1 : 0)}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-activedescendant={grid.activeId}
        className={classes.scroller}
        onKeyDown={grid.onKeyDown}
        onCopy={grid.onCopy}
      >
        <div role="presentation" className={classes.content} style={lookOfColumns}>
          {head?.node ?? (
            <DataGridHead
              gridId={id}
              columns={columns}
              choices={choices}
              onChoices={setChoices}
              sort={props.sort}
              onSort={props.onSort}
              active={grid.cell.row === -1 ? grid.cell.column : -1}
            />
          )}
          <DataGridBody
            grid={props}
            columns={columns}
            cursor={grid}
            scroller={scroller}
            covered={covered}
            rowHeight={rowHeight}
            firstRowIndex={headRows + 1}
          />
          {rowCount === 0 ? <div className={classes.empty}>{props.empty}</div> : <div className={classes.rest} />}
          {hasFoot ? (
            <DataGridFoot
              columns={columns}
              label={footLabel}
              totals={totals ?? {}}
              rowIndex={rowCount + headRows + 1}
            />
          ) : null}
        </div>
      </div>
      {head === undefined ? <ColumnMenu columns={props.columns} choices={choices} onChoices={setChoices} /> : null}
    </div>
  )
}
