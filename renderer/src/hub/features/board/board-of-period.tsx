import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { BoardRow } from '@shared/contract/hub/reports'
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { hubApi } from '../../../client/hub-client'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { SearchField } from '../../../ui/search-field'
import { Sheet } from '../../../ui/sheet'
import { useBoardActions } from './board-actions'
import { BoardCounts } from './board-counts'
import { type BoardFilter, filterBoard, namesOf, noBoardFilter } from './board-filter'
import { BoardGrid } from './board-grid'
import { boardPath } from './board-path'
import { BoardPapers } from './board-papers'
import classes from './board.module.css'
import type { BoardPeriod } from './period-board'
import { RemindPanel } from './remind-panel'

const none: readonly BoardRow[] = []

export type BoardOfPeriodProps = { period: BoardPeriod; choice: ReactNode; onChoosePeriod: () => void }

/** Who has reported on one form of one period: how many as a picture, who, and what the alliance does about it. */
export function BoardOfPeriod({ period, choice, onChoosePeriod }: BoardOfPeriodProps) {
  const text = useText()
  const say = text.hubBoard
  const [, navigate] = useLocation()
  const { formId, periodKey } = period
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [reminding, setReminding] = useState(false)
  const { data, error, all, rows, place, row, choose, filter, setFilter } = useNarrowedBoard(period)
  const open = (one: BoardRow) => {
    if (one.revision !== null) navigate(boardPath(formId, periodKey, one.cooperativeId))
  }
  const actions = useBoardActions({
    period,
    row,
    late: data?.counts.late ?? 0,
    onOpen: open,
    onRemind: () => setReminding(true),
    onChoosePeriod,
    onSearch: () => search.current?.focus(),
  })
  useActions(actions.all)
  const change = (part: Partial<BoardFilter>) => setFilter({ ...filter, ...part })
  return (
    <Page>
      <Head actions={actions.shown} />
      <Filters
        choice={choice}
        search={search}
        rows={all}
        filter={filter}
        onChange={change}
        onRows={() => grid.current?.focus()}
        onOpen={() => row !== null && open(row)}
      />
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : (
        <>
          <BoardCounts
            counts={data.counts}
            standing={filter.standing}
            onStanding={(standing) => change({ standing })}
          />
          {reminding ? (
            <RemindPanel period={period} late={data.counts.late} onClose={() => setReminding(false)} />
          ) : null}
          <Sheet label={say.grid} fill>
            <BoardGrid
              ref={grid}
              rows={rows}
              isFiltered={all.length > 0}
              query={filter.query}
              active={place}
              onActive={(one) => choose(one.cooperativeId)}
              onOpen={open}
              onType={() => search.current?.focus()}
              onClear={() => setFilter(noBoardFilter)}
            />
          </Sheet>
          <BoardPapers period={period} />
        </>
      )}
    </Page>
  )
}

function Head({ actions }: { actions: readonly Action[] }) {
  const say = useText().hubBoard
  const buttons = actions.map((action, at) => <ActionButton key={action.id} action={action} primary={at === 0} />)
  return <PageHeader title={say.title} actions={buttons} />
}

/** The board of a period as it is narrowed, and where one stands in it. */
function useNarrowedBoard({ formId, periodKey }: BoardPeriod) {
  const [filter, setFilter] = useState(noBoardFilter)
  const [chosen, choose] = useState<number | null>(null)
  const { data, error } = useQuery(hubApi.reports.board.queryOptions({ input: { formId, periodKey } }))
  const all = data?.rows ?? none
  const rows = useMemo(() => filterBoard(all, filter), [all, filter])
  const place = Math.max(
    rows.findIndex(({ cooperativeId }) => cooperativeId === chosen),
    0,
  )
  return { data, error, all, rows, place, row: rows[place] ?? null, choose, filter, setFilter }
}

type FiltersProps = {
  choice: ReactNode
  search: RefObject<HTMLInputElement | null>
  rows: readonly BoardRow[]
  filter: BoardFilter
  onChange: (part: Partial<BoardFilter>) => void
  onRows: () => void
  onOpen: () => void
}

/** Which period, and what narrows its board. */
function Filters({ choice, search, rows, filter, onChange, onRows, onOpen }: FiltersProps) {
  const say = useText().hubBoard
  return (
    <div className={classes.filters}>
      {choice}
      <SearchField
        ref={search}
        label={say.find}
        value={filter.query}
        onChange={(query) => onChange({ query })}
        onRows={onRows}
        onOpen={onOpen}
      />
      <NameFilter
        label={say.area}
        names={namesOf(rows, 'area')}
        value={filter.area}
        onChange={(area) => onChange({ area })}
      />
      <NameFilter
        label={say.commune}
        names={namesOf(rows, 'communeName')}
        value={filter.commune}
        onChange={(commune) => onChange({ commune })}
      />
    </div>
  )
}

type NameFilterProps = {
  label: string
  names: readonly string[]
  value: string | null
  onChange: (name: string | null) => void
}

/** A choice of one name or none; not there where nothing has a name. */
function NameFilter({ label, names, value, onChange }: NameFilterProps) {
  if (names.length === 0) return null
  return (
    <NativeSelect
      className={classes.name}
      aria-label={label}
      value={value ?? ''}
      data={[{ value: '', label }, ...names]}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  )
}
