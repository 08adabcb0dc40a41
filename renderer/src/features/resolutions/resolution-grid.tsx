import type { Resolution } from '@shared/contract/resolutions'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import { MatchedText } from '../../ui/matched-text'
import { Tag } from '../../ui/tag'
import type { ResolutionListState } from './use-resolution-list'

/** The resolutions, newest first; letters go to the search. */
export function ResolutionGrid({ list, add }: { list: ResolutionListState; add: Action }) {
  const say = useText().resolutions
  const { rows, filter } = list
  const columns = useMemo(() => columnsOf(say, filter.query), [say, filter.query])
  return (
    <DataGrid
      ref={list.grid}
      id="resolutions"
      label={say.list}
      columns={columns}
      rowCount={rows.length}
      getRow={(place) => rows[place]}
      active={list.place}
      onActive={(_place, row) => {
        if (row !== undefined) list.choose(row.resolutionId)
      }}
      onType={() => list.search.current?.focus()}
      rowTone={({ voidNote }) => (voidNote === null ? undefined : 'quiet')}
      footLabel={say.shown(formatDong(rows.length))}
      empty={
        list.all.length === 0 ? (
          <EmptyState icon="file" title={say.empty} actions={<ActionButton action={add} primary />}>
            {say.emptyWay}
          </EmptyState>
        ) : (
          <EmptyState icon="find" title={say.none} actions={<KeyButton label={say.clear} onPress={list.clear} />}>
            {say.noneWay}
          </EmptyState>
        )
      }
    />
  )
}

function columnsOf(say: Text['resolutions'], query: string): GridColumn<Resolution>[] {
  const found = (key: 'number' | 'summary') => (row: Resolution) => (
    <span title={row[key]}>
      <MatchedText text={row[key]} query={query} />
    </span>
  )
  return [
    { key: 'date', title: say.column.date, kind: 'date', width: 104, fixed: true, value: ({ date }) => date },
    {
      key: 'number',
      title: say.column.number,
      kind: 'code',
      width: 140,
      fixed: true,
      value: ({ number }) => number,
      render: found('number'),
    },
    { key: 'body', title: say.column.body, width: 160, value: ({ body }) => say.body[body] },
    {
      key: 'summary',
      title: say.column.summary,
      width: 220,
      grow: true,
      value: ({ summary }) => summary,
      render: found('summary'),
    },
    {
      key: 'state',
      title: say.column.state,
      width: 84,
      value: ({ voidNote }) => (voidNote === null ? '' : say.void),
      render: ({ voidNote }) => (voidNote === null ? null : <Tag tone="red">{say.void}</Tag>),
    },
  ]
}
