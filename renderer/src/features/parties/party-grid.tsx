import { formatDong } from '@shared/domain/money'
import { type Ref, useMemo } from 'react'
import { useLocation } from 'wouter'
import { ActionButton } from '../../actions/action-button'
import type { Action } from '../../actions/action'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import { MatchedText } from '../../ui/matched-text'
import { type PartyFilter, type PartyRow, totalsOf } from './party-list'

export type PartyGridProps = {
  rows: readonly PartyRow[]
  isEmptyBook: boolean
  filter: PartyFilter
  active: number
  add: Action
  onActive: (row: PartyRow) => void
  onOpen: () => void
  onSort: (key: string) => void
  onType: () => void
  onClear: () => void
  ref: Ref<HTMLDivElement>
}

/** The list of parties; totals in the foot follow the filter, letters go to the search. */
export function PartyGrid({ rows, filter, ...props }: PartyGridProps) {
  const text = useText()
  const say = text.parties
  const columns = useMemo(() => columnsOf(text, filter.query), [text, filter.query])
  const totals = useMemo(() => totalsOf(rows), [rows])
  return (
    <DataGrid
      ref={props.ref}
      id="parties"
      label={say.grid}
      columns={columns}
      rowCount={rows.length}
      getRow={(place) => rows[place]}
      active={props.active}
      onActive={(_place, row) => {
        if (row !== undefined) props.onActive(row)
      }}
      onOpen={props.onOpen}
      onType={props.onType}
      sort={filter.sort}
      onSort={props.onSort}
      footLabel={say.shown(formatDong(rows.length))}
      totals={totals}
      empty={props.isEmptyBook ? <NoParties add={props.add} /> : <NothingFound {...props} query={filter.query} />}
    />
  )
}

function NoParties({ add }: { add: Action }) {
  const say = useText().parties
  const [, navigate] = useLocation()
  return (
    <EmptyState
      icon="people"
      title={say.empty}
      actions={
        <>
          <ActionButton action={add} primary />
          <KeyButton label={say.import} onPress={() => navigate('/imports')} />
        </>
      }
    >
      {say.emptyWay}
    </EmptyState>
  )
}

function NothingFound({ query, onClear, add }: { query: string; onClear: () => void; add: Action }) {
  const say = useText().parties
  return (
    <EmptyState
      icon="find"
      title={query === '' ? say.noneFiltered : say.none(query)}
      actions={
        <>
          <KeyButton label={say.clear} onPress={onClear} />
          <ActionButton action={add} />
        </>
      }
    >
      {say.noneWay}
    </EmptyState>
  )
}

function columnsOf(text: Text, query: string): GridColumn<PartyRow>[] {
  const say = text.parties
  const found = (key: 'name' | 'code' | 'taxCode' | 'phone' | 'address') => (row: PartyRow) => (
    <span title={row[key]}>
      <MatchedText text={row[key]} query={query} />
    </span>
  )
  return [
    {
      key: 'code',
      title: say.column.code,
      kind: 'code',
      width: 84,
      sortable: true,
      fixed: true,
      value: ({ code }) => code,
      render: found('code'),
    },
    {
      key: 'name',
      title: say.column.name,
      width: 170,
      grow: true,
      sortable: true,
      fixed: true,
      value: ({ name }) => name,
      render: found('name'),
    },
    { key: 'kind', title: say.column.kind, width: 104, value: ({ kind }) => say.kind[kind] },
    {
      key: 'taxCode',
      title: say.column.taxCode,
      kind: 'code',
      width: 106,
      value: ({ taxCode }) => taxCode,
      render: found('taxCode'),
    },
    {
      key: 'address',
      title: say.column.address,
      width: 96,
      grow: true,
      value: ({ address }) => address,
      render: found('address'),
    },
    {
      key: 'receivable',
      title: say.column.receivable,
      kind: 'amount',
      width: 106,
      sortable: true,
      value: ({ receivable }) => receivable,
    },
    {
      key: 'payable',
      title: say.column.payable,
      kind: 'amount',
      width: 106,
      sortable: true,
      value: ({ payable }) => payable,
    },
  ]
}
