import type { TrainerRow } from '@shared/contract/trainers'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { hoursText } from '@shared/text/training-reasons'
import { type RefObject, useMemo } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'

export type TrainerGridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly TrainerRow[]
  /** Whether there is no trainer at all, not only none that is looked for. */
  isEmpty: boolean
  add: Action
  onOpen: (trainer: TrainerRow) => void
  onType: () => void
}

/** The trainers as rows with their hours; Enter opens one. */
export function TrainerGrid({ grid, rows, isEmpty, add, onOpen, onType }: TrainerGridProps) {
  const say = useText().trainers
  const columns = useMemo(() => columnsOf(say), [say])
  const sum = (minutes: (row: TrainerRow) => number) => hoursText(rows.reduce((all, row) => all + minutes(row), 0))
  return (
    <DataGrid
      ref={grid}
      id="trainers"
      label={say.title}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      onOpen={onOpen}
      onType={onType}
      rowTone={({ leftOn }) => (leftOn === null ? undefined : 'quiet')}
      footLabel={`${say.count(formatDong(rows.length))} · ${say.total}`}
      totals={{ planned: sum((row) => row.plannedMinutes), held: sum((row) => row.heldMinutes) }}
      empty={
        isEmpty ? (
          <EmptyState icon="people" title={say.empty} actions={<ActionButton action={add} primary />}>
            {say.emptyWay}
          </EmptyState>
        ) : (
          <EmptyState icon="find" title={say.nothing} />
        )
      }
    />
  )
}

function columnsOf(say: Text['trainers']): GridColumn<TrainerRow>[] {
  const { column } = say
  return [
    { key: 'name', title: column.name, width: 200, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'qualification', title: column.qualification, width: 200, value: ({ qualification }) => qualification },
    { key: 'phone', title: column.phone, kind: 'code', width: 120, value: ({ phone }) => phone },
    { key: 'planned', title: column.planned, width: 150, value: ({ plannedMinutes }) => hoursText(plannedMinutes) },
    { key: 'held', title: column.held, width: 150, value: ({ heldMinutes }) => hoursText(heldMinutes) },
    {
      key: 'state',
      title: column.state,
      width: 150,
      value: ({ leftOn }) => (leftOn === null ? say.teaching : say.left(formatCivilDate(leftOn))),
    },
  ]
}
