import type { Cooperative } from '@shared/contract/hub/cooperatives'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import { ActionButton } from '../../../actions/action-button'
import type { Action } from '../../../actions/action'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { KeyButton } from '../../../ui/key-button'
import { MatchedText } from '../../../ui/matched-text'
import type { RegisterState } from './use-register'

export type RegisterGridProps = { list: RegisterState; add: Action; importing: Action }

/** The list of the register; letters go to the search, Enter changes the marked one. */
export function RegisterGrid({ list, add, importing }: RegisterGridProps) {
  const text = useText()
  const say = text.hubRegister
  const { query, status } = list
  const columns = useMemo(() => columnsOf(text, query), [text, query])
  const isFiltered = query !== '' || status !== null
  return (
    <DataGrid
      ref={list.grid}
      id="hub.register"
      label={say.grid}
      columns={columns}
      rowCount={list.total}
      getRow={(place) => list.rows[place]}
      onRangeNeeded={list.readMore}
      active={list.place}
      onActive={(_, row) => {
        if (row === undefined) return
        list.choose(row.cooperativeId)
        // Who walks on in the list looks at the next one.
        if (row.cooperativeId !== list.cooperative?.cooperativeId) list.setDeed('looking')
      }}
      onOpen={() => list.setDeed('changing')}
      onType={() => list.search.current?.focus()}
      footLabel={say.shown(formatDong(list.total))}
      rowTone={({ status: one }) => (one === 'dissolved' || one === 'reorganised' ? 'quiet' : undefined)}
      empty={
        isFiltered ? (
          <EmptyState
            icon="find"
            title={say.none(query)}
            actions={
              <KeyButton
                label={say.clear}
                onPress={() => {
                  list.setQuery('')
                  list.setStatus(null)
                }}
              />
            }
          >
            {say.noneWay}
          </EmptyState>
        ) : (
          <EmptyState
            icon="people"
            title={say.empty}
            actions={
              <>
                <ActionButton action={add} primary />
                <ActionButton action={importing} />
              </>
            }
          >
            {say.emptyWay}
          </EmptyState>
        )
      }
    />
  )
}

function columnsOf({ hubRegister: say }: Text, query: string): GridColumn<Cooperative>[] {
  const found = (key: 'name' | 'taxCode') => (row: Cooperative) => <MatchedText text={row[key]} query={query} />
  return [
    {
      key: 'name',
      title: say.column.name,
      width: 200,
      grow: true,
      fixed: true,
      value: ({ name }) => name,
      render: found('name'),
    },
    {
      key: 'taxCode',
      title: say.column.taxCode,
      kind: 'code',
      width: 110,
      value: ({ taxCode }) => taxCode,
      render: found('taxCode'),
    },
    { key: 'key', title: say.column.key, width: 84, value: ({ hasKey }) => say.keyIs[`${hasKey}`] },
    { key: 'status', title: say.column.status, width: 128, value: ({ status }) => say.status[status] },
    {
      key: 'organisation',
      title: say.column.organisation,
      width: 110,
      value: ({ organisation }) => say.organisation[organisation],
    },
    { key: 'commune', title: say.column.communeName, width: 120, value: ({ communeName }) => communeName },
    { key: 'area', title: say.column.area, width: 100, value: ({ area }) => area },
  ]
}
