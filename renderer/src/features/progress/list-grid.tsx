import { formatDong } from '@shared/domain/money'
import type { ReactNode, RefObject } from 'react'
import { useText } from '../../text/text'
import { beginsWords } from '../../ui/begins-words'
import type { CellValue } from '../../ui/cell-text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import type { Progress } from './parts'

/** What a part that is a list is given. */
export type ListViewProps = {
  data: Progress
  /** What is looked for. */
  query: string
  grid: RefObject<HTMLDivElement | null>
  onType: () => void
}

/** The rows whose words begin with what is looked for; all of them while nothing is. */
export function matching<Row>(rows: readonly Row[], query: string, words: (row: Row) => string): readonly Row[] {
  return query.trim() === '' ? rows : rows.filter((row) => beginsWords(words(row), query))
}

export type ListGridProps<Row> = {
  id: string
  label: string
  columns: readonly GridColumn<Row>[]
  rows: readonly Row[]
  /** What stands there where there is nothing at all, not only nothing that is looked for. */
  empty: ReactNode | null
  totals?: Readonly<Record<string, CellValue>>
  rowTone?: (row: Row) => 'quiet' | undefined
  onOpen?: (row: Row) => void
  onType?: () => void
  grid?: RefObject<HTMLDivElement | null>
}

/** A list of the place: rows with their count under them; Ctrl+C takes them to Excel. */
export function ListGrid<Row>({ rows, empty, grid, ...props }: ListGridProps<Row>) {
  const say = useText().trainingProgress
  return (
    <DataGrid
      {...props}
      ref={grid}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      footLabel={say.rows(formatDong(rows.length))}
      empty={empty ?? <EmptyState icon="find" title={say.nothing} />}
    />
  )
}

/** What teaches where the period has no class. */
export function NoClasses() {
  const say = useText().trainingProgress
  return (
    <EmptyState icon="cap" title={say.empty}>
      {say.emptyWay}
    </EmptyState>
  )
}
