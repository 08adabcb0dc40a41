import { formatDong } from '@shared/domain/money'
import type { MemberRow } from '@shared/contract/members'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Icon } from '../../../ui/icon'
import { KeyButton } from '../../../ui/key-button'
import { MatchedText } from '../../../ui/matched-text'
import { memberPath } from '../member-path'
import classes from './list.module.css'
import { everybody, isNarrowed, sortedBy, toggled } from './member-list-state'
import type { MemberListState } from './use-member-list'

/** The rows of the register; totals in the foot follow the filter, letters go to the search, the blank marks a row. */
export function MemberGrid({ list, add }: { list: MemberListState; add: Action }) {
  const text = useText()
  const say = text.members.list
  const [, navigate] = useLocation()
  const { filter, rows, marked } = list
  const { search } = rows.shown
  const columns = useMemo(() => columnsOf(text, search, marked), [text, search, marked])
  return (
    <DataGrid
      ref={list.grid}
      id="members"
      label={say.grid}
      columns={columns}
      rowCount={list.count}
      getRow={rows.getRow}
      onRangeNeeded={rows.onRangeNeeded}
      active={Math.min(list.active, Math.max(list.count - 1, 0))}
      onActive={list.setActive}
      onOpen={({ code }) => navigate(memberPath(code))}
      onType={() => list.search.current?.focus()}
      onKeyDown={(event, row) => {
        if (event.key !== ' ' || row === undefined) return
        event.preventDefault()
        list.setMarked(toggled(marked, row.code))
      }}
      sort={{ key: filter.order, direction: filter.descending ? 'descending' : 'ascending' }}
      onSort={(key) => list.narrow(sortedBy(filter, key))}
      rowTone={({ stage }) => (stage === 'left' || stage === 'rejected' ? 'quiet' : undefined)}
      footLabel={say.shown(formatDong(list.count))}
      totals={{ paid: rows.answer?.paid ?? null, pledged: rows.answer?.pledged ?? null }}
      empty={list.isRead ? <Nobody list={list} add={add} /> : null}
    />
  )
}

function Nobody({ list, add }: { list: MemberListState; add: Action }) {
  const say = useText().members.list
  const [, navigate] = useLocation()
  const { filter } = list
  if (!isNarrowed(filter)) {
    return (
      <EmptyState
        icon="people"
        title={say.empty}
        actions={
          <>
            <ActionButton action={add} primary />
            <KeyButton label={say.import} onPress={() => navigate('/members/import')} />
          </>
        }
      >
        {say.emptyWay}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon="find"
      title={filter.search === '' ? say.noneFiltered : say.none(filter.search)}
      actions={<KeyButton label={say.clear} onPress={() => list.narrow(everybody)} />}
    >
      {say.noneWay}
    </EmptyState>
  )
}

function columnsOf(text: Text, query: string, marked: ReadonlySet<string>): GridColumn<MemberRow>[] {
  const { list: say, type: types, stage: stages } = text.members
  const found = (key: 'name' | 'code' | 'hamlet') => (row: MemberRow) => (
    <span title={row[key]}>
      <MatchedText text={row[key]} query={query} />
    </span>
  )
  return [
    {
      key: 'code',
      title: say.column.code,
      kind: 'code',
      width: 92,
      sortable: true,
      fixed: true,
      value: ({ code }) => code,
      render: (row) => (
        <>
          {marked.has(row.code) ? (
            <span className={classes.mark}>
              <Icon name="check" small label={say.marked} />
            </span>
          ) : null}{' '}
          <MatchedText text={row.code} query={query} />
        </>
      ),
    },
    {
      key: 'name',
      title: say.column.name,
      width: 160,
      grow: true,
      sortable: true,
      fixed: true,
      value: ({ name }) => name,
      render: found('name'),
    },
    { key: 'birthYear', title: say.column.birthYear, kind: 'code', width: 80, value: ({ birthYear }) => birthYear },
    {
      key: 'type',
      title: say.column.type,
      width: 160,
      value: ({ type, stage }) => (stage === 'active' ? types[type] : `${types[type]}, ${stages[stage].toLowerCase()}`),
    },
    {
      key: 'hamlet',
      title: say.column.hamlet,
      width: 84,
      grow: true,
      value: ({ hamlet }) => hamlet,
      render: found('hamlet'),
    },
    { key: 'idNumber', title: say.column.idNumber, kind: 'code', width: 116, value: ({ idNumber }) => idNumber },
    { key: 'phone', title: say.column.phone, kind: 'code', width: 92, value: ({ phone }) => phone },
    {
      key: 'joinedOn',
      title: say.column.joinedOn,
      kind: 'date',
      width: 92,
      sortable: true,
      value: ({ joinedOn }) => joinedOn,
    },
    { key: 'pledged', title: say.column.pledged, kind: 'amount', width: 108, value: ({ pledged }) => pledged },
    { key: 'paid', title: say.column.paid, kind: 'amount', width: 108, sortable: true, value: ({ paid }) => paid },
  ]
}
