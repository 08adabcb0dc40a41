import type { RecognisedRow } from '@shared/contract/courses'
import { type RefObject, useMemo } from 'react'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { KeyNote } from '../../../ui/key-hint'
import { Tag } from '../../../ui/tag'
import { enters } from './list-rows'

export type ListGridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly RecognisedRow[]
  apart: ReadonlySet<number>
  active: number
  onActive: (place: number) => void
  onToggle: (row: number) => void
}

/** The rows of a list with who each is; the space bar tells a likely one apart, or takes that back. */
export function ListGrid({ grid, rows, apart, active, onActive, onToggle }: ListGridProps) {
  const say = useText().courseLearners.list
  const columns = useMemo(() => columnsOf(say, apart), [say, apart])
  return (
    <DataGrid
      ref={grid}
      id="courses.enrolList"
      label={say.grid}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={active}
      onActive={onActive}
      rowTone={(row) => (enters(row) ? undefined : 'quiet')}
      onKeyDown={(event, row) => {
        if (event.key !== ' ' || row?.standing !== 'likely') return
        event.preventDefault()
        onToggle(row.row)
      }}
      footLabel={
        rows.some(({ standing }) => standing === 'likely') ? <KeyNote keys="Space">{say.toggle}</KeyNote> : undefined
      }
    />
  )
}

function columnsOf(say: Text['courseLearners']['list'], apart: ReadonlySet<number>): GridColumn<RecognisedRow>[] {
  const { column } = say
  const who = (row: RecognisedRow) => whoWords(row, apart, say)
  return [
    { key: 'row', title: column.row, kind: 'count', width: 66, fixed: true, value: ({ row }) => row },
    { key: 'name', title: column.name, width: 170, fixed: true, value: ({ entry }) => entry.name },
    { key: 'birthDate', title: column.birthDate, kind: 'date', width: 104, value: ({ entry }) => entry.birthDate },
    {
      key: 'who',
      title: column.who,
      width: 240,
      value: who,
      render: (row) => <Tag tone={toneOf(row, apart)}>{who(row)}</Tag>,
    },
    { key: 'idNumber', title: column.idNumber, kind: 'code', width: 124, value: ({ entry }) => entry.idNumber },
    { key: 'cooperative', title: column.cooperative, width: 140, grow: true, value: ({ entry }) => entry.cooperative },
  ]
}

function toneOf(row: RecognisedRow, apart: ReadonlySet<number>): 'green' | 'amber' | 'plain' | 'line' {
  if (row.standing === 'known') return 'green'
  if (row.standing === 'likely') return apart.has(row.row) ? 'line' : 'amber'
  return row.standing === 'new' ? 'line' : 'plain'
}

function whoWords(row: RecognisedRow, apart: ReadonlySet<number>, say: Text['courseLearners']['list']): string {
  const { who } = say
  const name = row.learner?.name ?? ''
  switch (row.standing) {
    case 'new':
      return who.new
    case 'known':
      return who.known(name)
    case 'likely':
      return apart.has(row.row) ? who.apart(name) : who.likely(name, row.learner?.cooperative ?? '')
    case 'enrolled':
      return who.enrolled
    case 'repeated':
      return who.repeated(row.otherRow ?? 0)
  }
}
