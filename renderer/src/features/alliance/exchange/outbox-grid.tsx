import type { OutboxRow, OutboxState } from '@shared/contract/alliance-exchange'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { momentText } from '../../../ui/moment-text'
import { Tag } from '../../../ui/tag'
import type { Exchange } from './use-exchange'

type Say = Text['allianceExchange']

/** How a state is coloured; its words say the same. */
export const stateTones: Readonly<Record<OutboxState, 'plain' | 'green' | 'amber' | 'red'>> = {
  kept: 'amber',
  waiting: 'plain',
  sending: 'plain',
  failed: 'red',
  sent: 'plain',
  received: 'green',
  returned: 'red',
  accepted: 'green',
  replaced: 'plain',
  withdrawn: 'plain',
}

/** Every packet that was put in the outbox, the last first. */
export function OutboxGrid({ exchange, put }: { exchange: Exchange; put: Action }) {
  const say = useText().allianceExchange
  const { rows, grid, at, setAt } = exchange
  const columns = useMemo(() => columnsOf(say), [say])
  return (
    <DataGrid
      ref={grid}
      id="alliance outbox"
      label={say.part.outbox}
      columns={columns}
      rowCount={rows.length}
      getRow={(row) => rows[row]}
      active={at}
      onActive={setAt}
      rowTone={({ state }) => (state === 'replaced' || state === 'withdrawn' ? 'quiet' : undefined)}
      footLabel={say.count(formatDong(rows.length))}
      empty={
        <EmptyState icon="send" title={say.empty.outbox} actions={<ActionButton action={put} primary />}>
          {say.empty.outboxWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Say): GridColumn<OutboxRow>[] {
  const { column } = say
  return [
    { key: 'title', title: column.title, width: 300, grow: true, fixed: true, value: ({ title }) => title },
    {
      key: 'state',
      title: column.state,
      width: 170,
      value: ({ state }) => say.state[state],
      render: ({ state }) => <Tag tone={stateTones[state]}>{say.state[state]}</Tag>,
    },
    {
      key: 'next',
      title: column.next,
      width: 156,
      value: ({ nextAt, state }) => (state === 'failed' && nextAt !== null ? momentText(nextAt) : ''),
    },
    {
      key: 'way',
      title: column.way,
      width: 130,
      value: ({ handovers }) => handovers.map(({ way }) => say.way[way]).join(', '),
    },
    {
      key: 'sentOn',
      title: column.sentOn,
      kind: 'date',
      width: 104,
      value: ({ handovers }) => handovers[0]?.handedOn ?? '',
    },
    { key: 'put', title: column.put, width: 156, value: ({ putAt }) => momentText(putAt) },
    { key: 'kind', title: column.kind, width: 130, value: ({ kind }) => say.kind[kind] ?? kind },
  ]
}
