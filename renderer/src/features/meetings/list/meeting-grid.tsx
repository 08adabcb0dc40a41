import type { MeetingRow } from '@shared/contract/meetings'
import { formatDong } from '@shared/domain/money'
import { type RefObject, useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Tag } from '../../../ui/tag'
import { stageTone } from '../stage-tone'

export type MeetingGridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly MeetingRow[]
  plan: Action
  onOpen: (meeting: MeetingRow) => void
}

/** The meetings as rows; Enter opens one. */
export function MeetingGrid({ grid, rows, plan, onOpen }: MeetingGridProps) {
  const say = useText().meetings
  const columns = useMemo(() => columnsOf(say), [say])
  const [place, setPlace] = useState(0)
  return (
    <DataGrid
      ref={grid}
      id="meetings"
      label={say.title}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={place}
      onActive={setPlace}
      onOpen={onOpen}
      rowTone={({ stage }) => (stage === 'cancelled' ? 'quiet' : undefined)}
      footLabel={say.sub(formatDong(rows.length))}
      empty={
        <EmptyState icon="meeting" title={say.empty} actions={<ActionButton action={plan} primary />}>
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['meetings']): GridColumn<MeetingRow>[] {
  return [
    {
      key: 'plannedOn',
      title: say.column.plannedOn,
      kind: 'date',
      width: 104,
      fixed: true,
      value: (row) => row.plannedOn,
    },
    { key: 'startsAtTime', title: say.column.time, width: 64, value: (row) => row.startsAtTime },
    { key: 'title', title: say.column.title, width: 300, grow: true, fixed: true, value: (row) => row.title },
    { key: 'call', title: say.column.call, kind: 'count', width: 64, value: (row) => row.callNumber },
    { key: 'place', title: say.column.place, width: 200, value: (row) => row.place },
    {
      key: 'told',
      title: say.column.told,
      width: 120,
      value: (row) => say.toldOf(formatDong(row.told), formatDong(row.toTell)),
    },
    {
      key: 'stage',
      title: say.column.stage,
      width: 132,
      value: (row) => say.stage[row.stage],
      render: (row) => <Tag tone={stageTone[row.stage]}>{say.stage[row.stage]}</Tag>,
    },
  ]
}
