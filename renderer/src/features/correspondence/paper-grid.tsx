import type { RegisteredPaper } from '@shared/contract/correspondence'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { MatchedText } from '../../ui/matched-text'
import { Tag } from '../../ui/tag'
import type { PapersPlace } from './use-papers'

/** The register of one direction, newest first; letters go to the search. */
export function PaperGrid({ place, add }: { place: PapersPlace; add: Action }) {
  const say = useText().correspondence
  const { papers, direction, query, today } = place
  const columns = useMemo(() => columnsOf(say, { direction, query, today }), [say, direction, query, today])
  return (
    <DataGrid
      ref={place.grid}
      id={`correspondence.${direction}`}
      label={say.tab[direction]}
      columns={columns}
      rowCount={papers.length}
      getRow={(at) => papers[at]}
      active={place.at}
      onActive={(_at, row) => {
        if (row !== undefined) place.choose(row.key)
      }}
      onType={() => place.search.current?.focus()}
      rowTone={({ voidNote }) => (voidNote === null ? undefined : 'quiet')}
      footLabel={say.shown(formatDong(papers.length))}
      empty={
        <EmptyState
          icon="letter"
          title={direction === 'in' ? say.emptyIn : say.emptyOut}
          actions={<ActionButton action={add} primary />}
        >
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

type Shown = { direction: 'in' | 'out'; query: string; today: string }

function columnsOf(say: Text['correspondence'], { direction, query, today }: Shown): GridColumn<RegisteredPaper>[] {
  const found = (key: 'number' | 'summary' | 'counterpart') => (row: RegisteredPaper) => (
    <span title={row[key]}>
      <MatchedText text={row[key]} query={query} />
    </span>
  )
  const date: GridColumn<RegisteredPaper> = {
    key: 'registeredOn',
    title: say.column.registeredOn,
    kind: 'date',
    width: 104,
    fixed: true,
    value: ({ registeredOn }) => registeredOn,
  }
  const arrival: GridColumn<RegisteredPaper> = {
    key: 'arrival',
    title: say.column.arrival,
    kind: 'code',
    width: 70,
    fixed: true,
    value: ({ arrival: n }) => (n === null ? '' : formatDong(n)),
  }
  return [
    ...(direction === 'in' ? [arrival] : []),
    date,
    {
      key: 'number',
      title: say.column.number,
      kind: 'code',
      width: 130,
      value: ({ number }) => number,
      render: found('number'),
    },
    { key: 'kind', title: say.column.kind, width: 104, value: ({ kind }) => say.kind[kind] },
    {
      key: 'summary',
      title: say.column.summary,
      width: 200,
      grow: true,
      value: ({ summary }) => summary,
      render: found('summary'),
    },
    {
      key: 'counterpart',
      title: direction === 'in' ? say.column.author : say.column.recipient,
      width: 150,
      value: ({ counterpart }) => counterpart,
      render: found('counterpart'),
    },
    {
      key: 'state',
      title: say.column.state,
      width: 118,
      value: (row) => stateOf(row, today, say).words,
      render: (row) => {
        const { words, tone } = stateOf(row, today, say)
        return words === '' ? null : <Tag tone={tone}>{words}</Tag>
      },
    },
  ]
}

/** Where a paper stands: void, of this book, handled, or with its handler by a day. */
function stateOf(
  { voidNote, source, handledOn, dueOn, handler }: RegisteredPaper,
  today: string,
  say: Text['correspondence'],
) {
  if (voidNote !== null) return { words: say.state.void, tone: 'red' as const }
  if (source === 'own') return { words: say.state.own, tone: 'line' as const }
  if (handledOn !== null) return { words: say.state.handled, tone: 'green' as const }
  if (dueOn !== null && dueOn < today) return { words: say.state.late, tone: 'red' as const }
  if (dueOn !== null || handler !== '') return { words: say.state.due, tone: 'amber' as const }
  return { words: '', tone: 'plain' as const }
}
