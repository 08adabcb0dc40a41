import type { MeetingPerson } from '@shared/contract/meeting-people'
import { formatDong } from '@shared/domain/money'
import { type RefObject, useMemo } from 'react'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Icon } from '../../../ui/icon'
import { Tag } from '../../../ui/tag'
import { useGridFocus } from '../../../ui/use-grid-focus'
import type { useMarks } from './use-marks'

export type NoticeGridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly MeetingPerson[]
  /** Nobody is convened at all, whatever the filter. */
  isEmpty: boolean
  place: number
  onPlace: (place: number) => void
  marks: ReturnType<typeof useMarks<MeetingPerson>>
  onOpen: () => void
  onType: () => void
  isRead: boolean
}

/** The people as rows: the space bar picks one, Ctrl+A all that are shown, Enter opens the papers of one. */
export function NoticeGrid(props: NoticeGridProps) {
  const { grid, rows, isEmpty, place, onPlace, marks, onOpen, onType, isRead } = props
  const say = useText().meetingPeople
  useGridFocus(grid, isRead)
  const columns = useMemo(() => columnsOf(say, marks.isMarked), [say, marks.isMarked])
  return (
    <DataGrid
      ref={grid}
      id="meetings.notices"
      label={say.notices.grid}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={place}
      onActive={onPlace}
      onOpen={onOpen}
      onType={onType}
      onKeyDown={(event, row) => {
        marks.onKeyDown(event, row)
        if (event.key === ' ') onPlace(Math.min(place + 1, rows.length - 1))
      }}
      rowTone={({ notice }) => (notice?.inTime === false ? 'fault' : undefined)}
      footLabel={say.notices.toldOf(
        formatDong(rows.filter(({ notice }) => notice !== null).length),
        formatDong(rows.length),
      )}
      empty={
        <EmptyState icon={isEmpty ? 'people' : 'find'} title={isEmpty ? say.notices.empty : say.notices.none}>
          {isEmpty ? say.notices.emptyWay : say.notices.noneWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['meetingPeople'], isMarked: (row: MeetingPerson) => boolean): GridColumn<MeetingPerson>[] {
  const { column } = say.notices
  return [
    {
      key: 'mark',
      title: column.mark,
      width: 68,
      fixed: true,
      value: (row) => (isMarked(row) ? 'x' : ''),
      render: (row) => (isMarked(row) ? <Icon name="check" small label={column.mark} /> : null),
    },
    { key: 'member', title: say.member, kind: 'code', width: 84, fixed: true, value: ({ member }) => member },
    { key: 'name', title: say.name, width: 170, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'hamlet', title: say.hamlet, width: 120, value: ({ hamlet }) => hamlet },
    { key: 'votes', title: column.votes, kind: 'count', width: 88, value: ({ votes }) => votes },
    { key: 'sentOn', title: column.sentOn, kind: 'date', width: 96, value: ({ notice }) => notice?.sentOn ?? null },
    {
      key: 'state',
      title: column.state,
      width: 76,
      value: ({ notice, toldBefore }) =>
        notice === null ? (toldBefore ? say.notices.again : '') : notice.inTime ? '' : say.notices.lateTag,
      render: ({ notice, toldBefore }) =>
        notice === null ? (
          toldBefore ? (
            <Tag tone="amber">{say.notices.again}</Tag>
          ) : null
        ) : notice.inTime ? null : (
          <Tag tone="red">{say.notices.lateTag}</Tag>
        ),
    },
    {
      key: 'method',
      title: column.method,
      width: 140,
      value: ({ notice }) => (notice === null ? '' : say.notices.method[notice.method]),
    },
    { key: 'proof', title: column.proof, width: 150, value: ({ notice }) => notice?.proof ?? '' },
    { key: 'proxy', title: column.proxy, width: 140, value: ({ proxyHolder }) => proxyHolder ?? '' },
  ]
}
