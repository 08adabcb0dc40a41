import type { Session } from '@shared/contract/courses'
import { dayOfWeek, formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { hourKindWords } from '@shared/text/training-words'
import { type RefObject, useMemo } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { spanText } from './session-time'

export type SessionGridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly Session[]
  active: number
  plan: Action
  onActive: (place: number) => void
  onOpen: () => void
}

/** The sessions of a class in the order of time; Enter writes what was taught. */
export function SessionGrid({ grid, rows, active, plan, onActive, onOpen }: SessionGridProps) {
  const say = useText().courseTimetable
  const columns = useMemo(() => columnsOf(say), [say])
  return (
    <DataGrid
      ref={grid}
      id="courses.timetable"
      label={say.grid}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={active}
      onActive={onActive}
      onOpen={onOpen}
      rowTone={({ cancelledReason }) => (cancelledReason === null ? undefined : 'quiet')}
      footLabel={say.count(formatDong(rows.filter(({ cancelledReason }) => cancelledReason === null).length))}
      empty={
        <EmptyState icon="calendar" title={say.empty} actions={<ActionButton action={plan} primary />}>
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['courseTimetable']): GridColumn<Session>[] {
  const { column } = say
  const kind = (row: Session) =>
    [hourKindWords[row.kind], row.makeUp ? say.makeUp : '', row.round > 1 ? say.round(row.round) : '']
      .filter((one) => one !== '')
      .join(', ')
  return [
    {
      key: 'date',
      title: column.date,
      width: 146,
      fixed: true,
      value: ({ date }) => `${say.weekday[dayOfWeek(date)] ?? ''} ${formatCivilDate(date)}`,
    },
    { key: 'time', title: column.time, width: 108, fixed: true, value: spanText },
    { key: 'module', title: column.module, kind: 'count', width: 70, value: ({ module }) => module },
    { key: 'kind', title: column.kind, width: 130, value: kind },
    { key: 'trainer', title: column.trainer, width: 150, value: ({ trainerName }) => trainerName },
    { key: 'room', title: column.room, width: 80, value: ({ room }) => room },
    {
      key: 'content',
      title: column.content,
      width: 180,
      grow: true,
      value: ({ content, cancelledReason }) => (cancelledReason === null ? content : say.cancelled(cancelledReason)),
    },
  ]
}
