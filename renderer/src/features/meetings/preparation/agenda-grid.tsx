import type { AgendaItem } from '@shared/contract/meeting-agenda'
import { articleWords } from '@shared/text/article'
import { type RefObject, useMemo } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Tag } from '../../../ui/tag'
import { useGridFocus } from '../../../ui/use-grid-focus'

export type AgendaGridProps = {
  grid: RefObject<HTMLDivElement | null>
  items: readonly AgendaItem[]
  place: number
  onPlace: (place: number) => void
  onOpen: () => void
  add: Action
  foot: string
}

/** The agenda in its order: when each begins, how it is decided and by which majority, and what is not ready. */
export function AgendaGrid({ grid, items, place, onPlace, onOpen, add, foot }: AgendaGridProps) {
  const say = useText().meetingPreparation.agenda
  const columns = useMemo(() => columnsOf(say), [say])
  useGridFocus(grid, true)
  return (
    <DataGrid
      ref={grid}
      id="meetings.agenda"
      label={say.title}
      columns={columns}
      rowCount={items.length}
      getRow={(at) => items[at]}
      active={place}
      onActive={onPlace}
      onOpen={onOpen}
      footLabel={foot}
      empty={
        <EmptyState icon="file" title={say.empty} actions={<ActionButton action={add} primary />}>
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['meetingPreparation']['agenda']): GridColumn<AgendaItem>[] {
  const way = ({ kind, majority }: AgendaItem) =>
    majority === null ? say.way[kind] : `${say.way[kind]}, ${say.majority[majority]}`
  return [
    {
      key: 'position',
      title: say.column.position,
      kind: 'count',
      width: 44,
      fixed: true,
      value: (item) => item.position,
    },
    { key: 'time', title: say.column.time, width: 58, fixed: true, value: (item) => item.beginsAtTime },
    {
      key: 'title',
      title: say.column.title,
      width: 240,
      grow: true,
      fixed: true,
      value: (item) => item.title,
      render: (item) => (
        <span
          title={[item.title, item.article === '' ? '' : articleWords(item.article), item.presenter]
            .filter(Boolean)
            .join('; ')}
        >
          {item.title}
          {item.petitionId === null ? null : <Tag tone="line">{say.fromPetition}</Tag>}
        </span>
      ),
    },
    { key: 'way', title: say.column.way, width: 172, value: way },
    {
      key: 'lacks',
      title: say.column.lacks,
      width: 118,
      value: ({ lacks }) => lacks.map((one) => say.lack[one]).join(', '),
      render: ({ lacks }) =>
        lacks.length === 0 ? null : (
          <Tag tone={lacks.includes('appraisal') ? 'red' : 'amber'}>{lacks.map((one) => say.lack[one]).join(', ')}</Tag>
        ),
    },
    { key: 'minutes', title: say.column.minutes, kind: 'count', width: 64, value: (item) => item.minutesPlanned },
  ]
}
