import { capArticles } from '@shared/text/capital-articles'
import type { CapitalDifference, MemberCapital } from '@shared/contract/capital'
import { foldText } from '@shared/domain/text-fold'
import { decimalText } from '@shared/domain/percent'
import { useQuery } from '@tanstack/react-query'
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
import { Gap, Sheet, Split } from '../../../ui/sheet'
import { SidePanel } from '../../../ui/side-panel'
import { memberPath } from '../member-path'
import classes from './capital.module.css'
import { ShareBar } from './capital-bars'
import { CapitalEvents, CapitalFigures, StateTag } from './capital-detail'
import { CapitalForm } from './capital-form'
import { useCapitalActions } from './use-capital-actions'

const PANEL = 380

/** Everybody's capital with totals equal to 4111, the bounds shared by groups, and beside the list the member one stands at. */
export function CapitalPage() {
  const text = useText()
  const say = text.memberCapital
  const { data, error } = useQuery(api.capital.overview.queryOptions({ input: {} }))
  const groups = data?.caps.filter(({ member, part }) => member === null && part > 0) ?? []
  return (
    <>
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? (
        error === null ? (
          <ProgressBar what={say.reading} done={0} total={0} />
        ) : null
      ) : (
        <>
          {data.differences.length === 0 && data.paid === data.ledger ? null : (
            <Differences differences={data.differences} paid={data.paid} ledger={data.ledger} />
          )}
          {groups.length === 0 ? null : (
            <Sheet label={say.title}>
              <div className={classes.caps}>
                {groups.map((cap) => (
                  <ShareBar
                    key={cap.article}
                    cap={cap}
                    label={cap.article === capArticles.contributing ? say.bar.associates : say.bar.foreign}
                  />
                ))}
              </div>
            </Sheet>
          )}
          <CapitalList rows={data.rows} ledger={data.ledger} charterCapital={data.charterCapital} />
        </>
      )}
    </>
  )
}

function Differences({
  differences,
  paid,
  ledger,
}: {
  differences: readonly CapitalDifference[]
  paid: number
  ledger: number
}) {
  const say = useText().memberCapital
  return (
    <Note tone="red" urgent>
      <b>{say.differs}</b> {say.differsBy(paid, ledger)}
      <ul className={classes.differences}>
        {differences.map(({ reason, number, amount, party, voucherId }) => (
          <li key={`${voucherId ?? 0} ${party} ${amount}`}>{say.difference[reason](number, amount, party)}</li>
        ))}
      </ul>
    </Note>
  )
}

type ListProps = { rows: readonly MemberCapital[]; ledger: number; charterCapital: number }

/** The rows found, the one that one stands at, and what can be done with it. */
function useCapitalList(all: readonly MemberCapital[]) {
  const say = useText().memberCapital
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [code, setCode] = useState<string | null>(null)
  const rows = useMemo(() => {
    const wanted = foldText(words)
    return all.filter((row) => foldText(`${row.code} ${row.name}`).includes(wanted))
  }, [all, words])
  const place = Math.max(
    0,
    rows.findIndex((row) => row.code === code),
  )
  const member = rows[place] ?? null
  const actions = useCapitalActions(member)
  const find: Action = {
    id: 'members.capital.find',
    place: 'members',
    label: say.find,
    keys: 'Ctrl F',
    icon: 'find',
    perform: () => search.current?.focus(),
  }
  useActions([...actions.all, find])
  return { grid, search, words, setWords, rows, place, setCode, member, actions }
}

function CapitalList({ rows: all, ledger, charterCapital }: ListProps) {
  const text = useText()
  const say = text.memberCapital
  const [, navigate] = useLocation()
  const { grid, search, words, setWords, rows, place, setCode, member, actions } = useCapitalList(all)
  const columns = useMemo(() => columnsOf(text), [text])
  const done = () => {
    actions.stop()
    grid.current?.focus()
  }
  return (
    <Split side={PANEL}>
      <Sheet
        fill
        label={say.grid}
        title={
          <SearchField
            ref={search}
            label={say.find}
            value={words}
            onChange={setWords}
            onRows={() => grid.current?.focus()}
          />
        }
        aside={
          <>
            <Gap />
            <span className={classes.whole}>{say.whole(charterCapital)}</span>
          </>
        }
      >
        <DataGrid
          ref={grid}
          id="members.capital"
          label={say.grid}
          columns={columns}
          rowCount={rows.length}
          getRow={(at) => rows[at]}
          active={place}
          onActive={(_, row) => setCode(row?.code ?? null)}
          onOpen={(row) => navigate(memberPath(row.code))}
          onType={() => search.current?.focus()}
          rowTone={({ stage }) => (stage === 'left' ? 'quiet' : undefined)}
          cellTone={(row, key) => (key === 'share' && row.over ? 'fault' : undefined)}
          footLabel={rows.length === all.length ? say.agrees(ledger) : say.count(rows.length)}
          totals={totalsOf(rows)}
          empty={
            <EmptyState icon="people" title={all.length === 0 ? say.empty : say.nothingFound}>
              <p>{all.length === 0 ? say.emptyWay : say.searchOther}</p>
            </EmptyState>
          }
        />
      </Sheet>
      {member === null ? null : actions.doing === null ? (
        <MemberSide key={member.code} member={member} actions={actions} />
      ) : (
        <CapitalForm doing={actions.doing} member={member} onDone={done} />
      )}
    </Split>
  )
}

function MemberSide({ member, actions }: { member: MemberCapital; actions: ReturnType<typeof useCapitalActions> }) {
  const { data } = useQuery(api.capital.ofMember.queryOptions({ input: { member: member.code } }))
  return (
    <SidePanel
      title={member.name}
      aside={member.code}
      foot={
        <div className={classes.actions}>
          {actions.all.map((action) => (
            <ActionButton key={action.id} action={action} size="sm" />
          ))}
        </div>
      }
    >
      {data === undefined ? null : (
        <div className={classes.stack}>
          <CapitalFigures capital={data.capital} caps={data.caps} certificates={data.certificates} />
          <CapitalEvents events={data.events} onHandover={actions.printHandover} />
        </div>
      )}
    </SidePanel>
  )
}

const leftOf = ({ pledged, paid }: MemberCapital) => Math.max(0, pledged - paid)

function totalsOf(rows: readonly MemberCapital[]) {
  const total = (pick: (row: MemberCapital) => number) => rows.reduce((sum, row) => sum + pick(row), 0)
  return { pledged: total(({ pledged }) => pledged), paid: total(({ paid }) => paid), left: total(leftOf) }
}

function columnsOf(text: Text): GridColumn<MemberCapital>[] {
  const say = text.memberCapital.column
  const state = text.memberCapital.state
  return [
    { key: 'code', title: say.code, kind: 'code', width: 78, fixed: true, value: ({ code }) => code },
    { key: 'name', title: say.name, width: 150, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'pledged', title: say.pledged, kind: 'amount', width: 108, value: ({ pledged }) => pledged },
    { key: 'paid', title: say.paid, kind: 'amount', width: 108, value: ({ paid }) => paid },
    { key: 'left', title: say.left, kind: 'amount', width: 108, value: leftOf },
    // Words of a percentage that stand at the right like a figure.
    {
      key: 'share',
      title: say.share,
      kind: 'count',
      width: 72,
      value: ({ sharePercent }) => decimalText(sharePercent),
    },
    {
      key: 'state',
      title: say.state,
      width: 120,
      value: (row) => (row.state === 'none' ? '' : row.state === 'paid' ? state.paid : state[row.state](row.dueOn)),
      render: (row) => (row.state === 'paid' ? state.paid : <StateTag capital={row} />),
    },
    {
      key: 'certificate',
      title: say.certificate,
      kind: 'code',
      width: 120,
      value: ({ certificate }) => certificate?.number ?? '',
    },
    { key: 'type', title: say.type, width: 160, value: ({ type }) => text.members.type[type] },
  ]
}
