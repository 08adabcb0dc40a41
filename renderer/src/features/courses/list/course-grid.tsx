import type { ClassAlert } from '@shared/contract/class-book'
import type { CourseRow } from '@shared/contract/courses'
import { formatDong } from '@shared/domain/money'
import { type RefObject, useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Tag } from '../../../ui/tag'

export type CourseGridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly CourseRow[]
  /** What must be done in the classes before it is too late. */
  alerts: readonly ClassAlert[]
  open: Action
  onOpen: (course: CourseRow) => void
}

/** The classes as rows; Enter opens one. */
export function CourseGrid({ grid, rows, alerts, open, onOpen }: CourseGridProps) {
  const say = useText().courses
  const columns = useMemo(() => columnsOf(say, alerts), [say, alerts])
  const [place, setPlace] = useState(0)
  return (
    <DataGrid
      ref={grid}
      id="courses"
      label={say.title}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={place}
      onActive={setPlace}
      onOpen={onOpen}
      rowTone={({ endedOn }) => (endedOn === null ? undefined : 'quiet')}
      footLabel={say.count(formatDong(rows.length))}
      empty={
        <EmptyState icon="cap" title={say.empty} actions={<ActionButton action={open} primary />}>
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['courses'], alerts: readonly ClassAlert[]): GridColumn<CourseRow>[] {
  const { column } = say
  const alerted = ({ courseId }: CourseRow) => {
    const people = alerts.filter((alert) => alert.courseId === courseId).map(({ enrolmentId }) => enrolmentId)
    return people.length === 0 ? '' : say.alertCount(new Set(people).size)
  }
  return [
    { key: 'code', title: column.code, kind: 'code', width: 110, fixed: true, value: ({ code }) => code },
    { key: 'name', title: column.name, width: 260, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'programme', title: column.programme, width: 200, value: ({ programmeName }) => programmeName },
    { key: 'opensOn', title: column.opensOn, kind: 'date', width: 104, value: ({ opensOn }) => opensOn },
    { key: 'closesOn', title: column.closesOn, kind: 'date', width: 104, value: ({ closesOn }) => closesOn },
    { key: 'learners', title: column.learners, kind: 'count', width: 84, value: ({ learnerCount }) => learnerCount },
    { key: 'sessions', title: column.sessions, kind: 'count', width: 84, value: ({ sessionCount }) => sessionCount },
    {
      key: 'alerts',
      title: column.alerts,
      width: 150,
      value: alerted,
      render: (row) => (alerted(row) === '' ? null : <Tag tone="amber">{alerted(row)}</Tag>),
    },
    {
      key: 'state',
      title: column.state,
      width: 170,
      value: ({ endedOn, unmarkedCount }) =>
        endedOn !== null ? say.ended : unmarkedCount > 0 ? say.unmarked(formatDong(unmarkedCount)) : say.running,
      render: ({ endedOn, unmarkedCount }) =>
        endedOn !== null ? (
          <Tag>{say.ended}</Tag>
        ) : unmarkedCount > 0 ? (
          <Tag tone="amber">{say.unmarked(formatDong(unmarkedCount))}</Tag>
        ) : (
          <Tag tone="green">{say.running}</Tag>
        ),
    },
  ]
}
