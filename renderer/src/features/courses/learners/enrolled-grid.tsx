import type { Enrolled } from '@shared/contract/courses'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { disciplineWords } from '@shared/text/training-words'
import { type RefObject, useMemo } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Tag } from '../../../ui/tag'

export type EnrolledGridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly Enrolled[]
  active: number
  /** What begins a class: enrolling one, enrolling a list. */
  actions: readonly Action[]
  onActive: (place: number) => void
}

/** The learners of a class by their line in its books; who left stays, in grey. */
export function EnrolledGrid({ grid, rows, active, actions, onActive }: EnrolledGridProps) {
  const say = useText().courseLearners
  const columns = useMemo(() => columnsOf(say), [say])
  return (
    <DataGrid
      ref={grid}
      id="courses.learners"
      label={say.grid}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={active}
      onActive={onActive}
      rowTone={({ leftOn }) => (leftOn === null ? undefined : 'quiet')}
      footLabel={say.count(formatDong(rows.filter(({ leftOn }) => leftOn === null).length))}
      empty={
        <EmptyState
          icon="people"
          title={say.empty}
          actions={actions.slice(0, 2).map((action, at) => (
            <ActionButton key={action.id} action={action} primary={at === 1} />
          ))}
        >
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['courseLearners']): GridColumn<Enrolled>[] {
  const { column } = say
  const state = ({ leftOn, discipline }: Enrolled) =>
    leftOn !== null
      ? say.left(formatCivilDate(leftOn))
      : discipline === 'none'
        ? say.studying
        : disciplineWords[discipline]
  return [
    { key: 'ordinal', title: column.ordinal, kind: 'count', width: 44, fixed: true, value: ({ ordinal }) => ordinal },
    { key: 'name', title: column.name, width: 190, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'birthDate', title: column.birthDate, kind: 'date', width: 104, value: ({ birthDate }) => birthDate },
    { key: 'cooperative', title: column.cooperative, width: 170, value: ({ cooperative }) => cooperative },
    { key: 'enrolledOn', title: column.enrolledOn, kind: 'date', width: 104, value: ({ enrolledOn }) => enrolledOn },
    {
      key: 'state',
      title: column.state,
      width: 160,
      value: state,
      render: (row) => (
        <Tag tone={row.leftOn !== null ? 'plain' : row.discipline === 'none' ? 'green' : 'amber'}>{state(row)}</Tag>
      ),
    },
  ]
}
