import { useQuery } from '@tanstack/react-query'
import type { MemberServices } from '@shared/contract/services'
import { formatDong } from '@shared/domain/money'
import { fiscalYearRange } from '@shared/domain/period'
import { foldText } from '@shared/domain/text-fold'
import { shareText } from '@shared/domain/percent'
import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { SearchField } from '../../../ui/search-field'
import { Sheet } from '../../../ui/sheet'
import { useWorkPeriod } from '../../../ui/work-period'
import { memberPath } from '../member-path'
import { LendingSheet } from './lending-sheet'
import { RatioSheet } from './ratio-sheet'
import classes from './services.module.css'
import { useGridFocus } from './use-grid-focus'
import type { ViewProps } from './view'

/** Every member of a year by what they used, sold, borrowed and earned, under the ratio of internal transactions. */
export function SummaryView({ year, bar }: ViewProps) {
  const text = useText()
  const say = text.memberServices
  const [, navigate] = useLocation()
  const { calendar } = useWorkPeriod()
  const { data, error } = useQuery(api.services.summary.queryOptions({ input: { year } }))
  const { from, to } = fiscalYearRange(year, calendar.startMonth)
  const book: Action = {
    id: 'members.services.book',
    place: 'members',
    label: say.book,
    keys: 'Alt L',
    icon: 'book',
    perform: () => navigate(`/reports/S23-HTX?${new URLSearchParams({ from, to }).toString()}`),
  }
  useActions([book])
  return (
    <>
      <div className={classes.bar}>
        {bar}
        <span className={classes.actions}>
          <ActionButton action={book} />
        </span>
      </div>
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      <RatioSheet year={year} />
      <LendingSheet />
      {data?.warnings.map((warning) => (
        <Note key={warning} tone="amber">
          {warning}
        </Note>
      ))}
      {data === undefined ? (
        error === null ? (
          <ProgressBar what={say.reading} done={0} total={0} />
        ) : null
      ) : (
        <UseGrid rows={data.rows} useOfAll={data.totals.use} />
      )}
    </>
  )
}

/** The members as a list that is searched; Enter opens a member's page. */
function UseGrid({ rows: all, useOfAll }: { rows: readonly MemberServices[]; useOfAll: number }) {
  const text = useText()
  const say = text.memberServices.summary
  const [, navigate] = useLocation()
  const { rows, find, ...list } = useFound(all)
  const columns = useMemo(() => columnsOf(text, useOfAll), [text, useOfAll])
  useActions([find])
  useGridFocus(list.grid, true)
  const search = (
    <SearchField
      ref={list.search}
      label={say.find}
      value={list.words}
      onChange={list.setWords}
      onRows={() => list.grid.current?.focus()}
    />
  )
  return (
    <div className={classes.room}>
      <Sheet fill label={say.grid} title={search}>
        <DataGrid
          ref={list.grid}
          id="members.services"
          label={say.grid}
          columns={columns}
          rowCount={rows.length}
          getRow={(place) => rows[place]}
          onOpen={({ member }) => navigate(memberPath(member))}
          onType={() => list.search.current?.focus()}
          footLabel={say.shown(formatDong(rows.length))}
          totals={totalsOf(rows, useOfAll)}
          empty={<NobodyYet found={all.length > 0} />}
        />
      </Sheet>
    </div>
  )
}

/** The rows whose name or code holds the words typed, accents aside. */
function useFound(all: readonly MemberServices[]) {
  const say = useText().memberServices.summary
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const rows = useMemo(() => {
    const wanted = foldText(words)
    return all.filter(({ member, name }) => foldText(`${member} ${name}`).includes(wanted))
  }, [all, words])
  const find: Action = {
    id: 'members.services.find',
    place: 'members',
    label: say.find,
    keys: 'Ctrl F',
    icon: 'find',
    perform: () => search.current?.focus(),
  }
  return { grid, search, words, setWords, rows, find }
}

function NobodyYet({ found }: { found: boolean }) {
  const say = useText().memberServices.summary
  return (
    <EmptyState icon="people" title={found ? say.nothingFound : say.empty}>
      <p>{found ? say.searchOther : say.emptyWay}</p>
    </EmptyState>
  )
}

const payOf = ({ payPosted, payEntered }: MemberServices) => payPosted + payEntered

function totalsOf(rows: readonly MemberServices[], useOfAll: number) {
  const total = (pick: (row: MemberServices) => number) => rows.reduce((sum, row) => sum + pick(row), 0)
  const use = total((row) => row.use)
  return {
    use,
    share: shareText(use, useOfAll),
    sold: total((row) => row.sold),
    lent: total((row) => row.lent),
    repaid: total((row) => row.repaid),
    pay: total(payOf),
    external: total((row) => row.external),
  }
}

function columnsOf(text: Text, useOfAll: number): GridColumn<MemberServices>[] {
  const say = text.memberServices.summary.column
  return [
    { key: 'code', title: say.code, kind: 'code', width: 84, fixed: true, value: ({ member }) => member },
    { key: 'name', title: say.name, width: 170, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'type', title: say.type, width: 122, value: ({ type }) => text.memberServices.summary.type[type] },
    { key: 'use', title: say.use, kind: 'amount', width: 120, value: ({ use }) => use },
    {
      key: 'share',
      title: say.share,
      // Stands at the right like a figure.
      kind: 'count',
      width: 92,
      value: ({ use }) => shareText(use, useOfAll),
    },
    { key: 'sold', title: say.sold, kind: 'amount', width: 124, value: ({ sold }) => sold },
    { key: 'lent', title: say.lent, kind: 'amount', width: 100, value: ({ lent }) => lent },
    { key: 'repaid', title: say.repaid, kind: 'amount', width: 100, value: ({ repaid }) => repaid },
    { key: 'pay', title: say.pay, kind: 'amount', width: 100, value: payOf },
    { key: 'external', title: say.external, kind: 'amount', width: 108, value: ({ external }) => external },
  ]
}
