import type { Learner } from '@shared/contract/learners'
import { learnerPostWords } from '@shared/text/training-words'
import { type RefObject, useMemo } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'

export type LearnerGridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly Learner[]
  isEmpty: boolean
  active: number
  add: Action
  onActive: (place: number) => void
  onOpen: () => void
  onType: () => void
}

/** The learners as rows; Enter opens the form of one. */
export function LearnerGrid({ grid, rows, isEmpty, active, add, onActive, onOpen, onType }: LearnerGridProps) {
  const say = useText().learners
  const columns = useMemo(() => columnsOf(say), [say])
  return (
    <DataGrid
      ref={grid}
      id="learners"
      label={say.title}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={active}
      onActive={onActive}
      onOpen={onOpen}
      onType={onType}
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

function columnsOf({ column }: Text['learners']): GridColumn<Learner>[] {
  return [
    { key: 'name', title: column.name, width: 190, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'birthDate', title: column.birthDate, kind: 'date', width: 104, value: ({ birthDate }) => birthDate },
    { key: 'idNumber', title: column.idNumber, kind: 'code', width: 130, value: ({ idNumber }) => idNumber },
    { key: 'cooperative', title: column.cooperative, width: 180, value: ({ cooperative }) => cooperative },
    { key: 'post', title: column.post, width: 150, value: ({ post }) => (post === '' ? '' : learnerPostWords[post]) },
    { key: 'phone', title: column.phone, kind: 'code', width: 110, value: ({ phone }) => phone },
  ]
}
