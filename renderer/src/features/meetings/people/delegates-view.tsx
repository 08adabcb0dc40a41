import { useQuery } from '@tanstack/react-query'
import type { Delegates } from '@shared/contract/meeting-people'
import { formatDong } from '@shared/domain/money'
import { articleWords } from '@shared/text/article'
import { type RefObject, useMemo, useRef, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Icon } from '../../../ui/icon'
import { Note } from '../../../ui/note'
import { Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { Counts } from './counts'
import { type DelegateRow, delegateRows } from './delegate-rows'
import { ElectDelegates } from './elect-delegates'
import classes from './people.module.css'
import { PutIntoGroup } from './put-into-group'
import { type DelegatesDoing, useDelegateActions } from './use-delegate-actions'
import { useGridFocus } from '../../../ui/use-grid-focus'
import { useMarks } from './use-marks'
import type { PeopleViewProps } from './view'

/** The groups that elect delegates, whom they elected, and how many members each stands for (articles 58, 61.4). */
export function DelegatesView({ meeting, bar }: PeopleViewProps) {
  const text = useText()
  const say = text.meetingPeople.delegates
  const { meetingId } = meeting
  const grid = useRef<HTMLDivElement>(null)
  const { data, error } = useQuery(api.meetings.delegates.queryOptions({ input: { meetingId } }))
  const rows = useMemo(() => delegateRows(data), [data])
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<DelegatesDoing>(null)
  const marks = useMarks(rows, codeOf)
  const groupsMarked = [
    ...new Set(rows.filter(({ member }) => marks.marked.includes(member)).map((row) => row.groupId)),
  ]
  const group =
    groupsMarked.length === 1 ? (data?.groups.find(({ groupId }) => groupId === groupsMarked[0]) ?? null) : null
  const actions = useDelegateActions({ meeting, marked: marks.marked, group, setDoing })
  useGridFocus(grid, data !== undefined)
  const back = () => {
    setDoing(null)
    marks.clear()
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <>
      <div className={classes.bar}>
        {bar}
        <span className={classes.actions}>
          <ActionButton action={actions.byHamlet} />
          <ActionButton action={actions.put} />
          <ActionButton action={actions.elect} primary />
        </span>
      </div>
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? null : <DelegateCounts delegates={data} />}
      <div className={classes.room}>
        <Split side={doing === null ? null : 420}>
          <Sheet fill label={say.grid}>
            <DelegateGrid
              grid={grid}
              rows={rows}
              place={place}
              onPlace={setPlace}
              marks={marks}
              byHamlet={actions.byHamlet}
            />
          </Sheet>
          {doing === 'putting' ? (
            <PutIntoGroup meetingId={meetingId} members={marks.marked} onDone={back} />
          ) : doing === 'electing' && group !== null ? (
            <ElectDelegates group={group} elected={marks.marked} onDone={back} />
          ) : null}
        </Split>
      </div>
    </>
  )
}

const codeOf = ({ member }: DelegateRow) => member

type GridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly DelegateRow[]
  place: number
  onPlace: (place: number) => void
  marks: ReturnType<typeof useMarks<DelegateRow>>
  byHamlet: Action
}

/** Members by group; the space bar picks one and goes on to the next. */
function DelegateGrid({ grid, rows, place, onPlace, marks, byHamlet }: GridProps) {
  const text = useText()
  const say = text.meetingPeople.delegates
  const columns = useMemo(() => columnsOf(text.meetingPeople, marks.isMarked), [text, marks.isMarked])
  return (
    <DataGrid
      ref={grid}
      id="meetings.delegates"
      label={say.grid}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={place}
      onActive={onPlace}
      onKeyDown={(event, row) => {
        marks.onKeyDown(event, row)
        if (event.key === ' ') onPlace(Math.min(place + 1, rows.length - 1))
      }}
      rowTone={({ delegate }) => (delegate ? 'strong' : undefined)}
      empty={
        <EmptyState icon="people" title={say.empty} actions={<ActionButton action={byHamlet} primary />}>
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

/** How many delegates there are and must be (article 58.2), and whether everybody is stood for. */
function DelegateCounts({ delegates: all }: { delegates: Delegates }) {
  const say = useText().meetingPeople.delegates
  const { delegates, least, votesCarried, officialMembers, article, covered } = all
  return (
    <Counts
      counts={[
        {
          name: say.have,
          value: formatDong(delegates),
          tone: least !== null && delegates >= least ? 'green' : 'amber',
        },
        {
          name: say.least,
          value:
            least === null
              ? ''
              : covered
                ? say.needed(formatDong(least), articleWords(article))
                : `${formatDong(least)}, ${say.open}`,
        },
        {
          name: say.carried,
          value: say.carriedOf(formatDong(votesCarried), formatDong(officialMembers)),
          tone: votesCarried === officialMembers ? 'green' : 'amber',
        },
      ]}
    />
  )
}

function columnsOf(say: Text['meetingPeople'], isMarked: (row: DelegateRow) => boolean): GridColumn<DelegateRow>[] {
  const { column, isDelegate, noGroup } = say.delegates
  const mark = say.notices.column.mark
  return [
    {
      key: 'mark',
      title: mark,
      width: 68,
      fixed: true,
      value: (row) => (isMarked(row) ? 'x' : ''),
      render: (row) => (isMarked(row) ? <Icon name="check" small label={mark} /> : null),
    },
    { key: 'group', title: column.group, width: 150, fixed: true, value: ({ group }) => group ?? noGroup },
    { key: 'member', title: say.member, kind: 'code', width: 84, value: ({ member }) => member },
    { key: 'name', title: say.name, width: 180, grow: true, value: ({ name }) => name },
    { key: 'hamlet', title: say.hamlet, width: 130, value: ({ hamlet }) => hamlet },
    {
      key: 'delegate',
      title: column.delegate,
      width: 96,
      value: ({ delegate }) => (delegate ? isDelegate : ''),
      render: ({ delegate }) => (delegate ? <Tag tone="green">{isDelegate}</Tag> : null),
    },
    {
      key: 'votes',
      title: column.votes,
      kind: 'count',
      width: 110,
      value: ({ votesCarried }) => (votesCarried === 0 ? null : votesCarried),
    },
  ]
}
