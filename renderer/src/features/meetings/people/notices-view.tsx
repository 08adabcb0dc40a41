import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { MeetingPeople, MeetingPerson } from '@shared/contract/meeting-people'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { type RefObject, useMemo, useRef, useState } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { SearchField } from '../../../ui/search-field'
import { Sheet, Split } from '../../../ui/sheet'
import { Counts } from './counts'
import { NoticeDetail } from './notice-detail'
import { NoticeForm } from './notice-form'
import { NoticeGrid } from './notice-grid'
import classes from './people.module.css'
import { RemoveNotices } from './remove-notices'
import { type NoticeFilter, shownPeople } from './shown-people'
import { useMarks } from './use-marks'
import { type NoticesDoing, useNoticeActions } from './use-notice-actions'
import type { PeopleViewProps } from './view'

const none: readonly MeetingPerson[] = []
const filters: readonly NoticeFilter[] = ['all', 'missing', 'late', 'told']

/** Everybody a meeting is convened of: who was told and how, many at once by the space bar, and who is still to be told. */
export function NoticesView({ meeting, bar }: PeopleViewProps) {
  const text = useText()
  const say = text.meetingPeople
  const { meetingId } = meeting
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const { data, error } = useQuery(api.meetings.people.queryOptions({ input: { meetingId } }))
  const [filter, setFilter] = useState<NoticeFilter>('all')
  const [query, setQuery] = useState('')
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<NoticesDoing>(null)
  const rows = data?.rows ?? none
  const shown = useMemo(() => shownPeople(rows, filter, query), [rows, filter, query])
  const marks = useMarks(shown, codeOf)
  const chosen = shown[Math.min(place, Math.max(shown.length - 1, 0))] ?? null
  const { toTell, told } = meantBy(marks.marked, shown, chosen)
  const actions = useNoticeActions({ meeting, toTell, told, setDoing, toSearch: () => search.current?.select() })
  const back = () => {
    setDoing(null)
    marks.clear()
    setTimeout(() => grid.current?.focus(), 0)
  }
  const side = doing === 'looking' || doing === 'recording' ? 420 : null
  return (
    <>
      <NoticeBar bar={bar} actions={actions} />
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? <ProgressBar what={say.reading} done={0} total={0} /> : <NoticeCounts people={data} />}
      <NoticeFilters
        search={search}
        query={query}
        onQuery={setQuery}
        filter={filter}
        onFilter={setFilter}
        onRows={() => grid.current?.focus()}
        counted={say.notices.marked(formatDong(marks.marked.length), formatDong(shown.length))}
      />
      {doing === 'removing' ? <RemoveNotices meeting={meeting} members={told} onDone={back} /> : null}
      <div className={classes.room}>
        <Split side={side}>
          <Sheet fill label={say.notices.grid}>
            <NoticeGrid
              grid={grid}
              rows={shown}
              isEmpty={rows.length === 0}
              place={place}
              onPlace={setPlace}
              marks={marks}
              onOpen={() => setDoing('looking')}
              onType={() => search.current?.focus()}
              isRead={data !== undefined}
            />
          </Sheet>
          <NoticeSide
            doing={doing}
            meeting={meeting}
            people={data}
            toTell={toTell}
            isMarked={marks.marked.length > 0}
            chosen={chosen}
            onDone={back}
          />
        </Split>
      </div>
    </>
  )
}

const codeOf = ({ member }: MeetingPerson) => member

/** Of whom a notice is recorded, and of whom one is taken back: those picked; nobody picked means all shown who are still to be told. */
function meantBy(marked: readonly string[], shown: readonly MeetingPerson[], chosen: MeetingPerson | null) {
  const toTell = marked.length > 0 ? marked : shown.filter(({ notice }) => notice === null).map(codeOf)
  const picked = marked.length > 0 ? marked : chosen === null ? [] : [chosen.member]
  const told = shown.filter(({ member, notice }) => notice !== null && picked.includes(member)).map(codeOf)
  return { toTell, told }
}

type BarProps = Pick<PeopleViewProps, 'bar'> & { actions: ReturnType<typeof useNoticeActions> }

function NoticeBar({ bar, actions }: BarProps) {
  return (
    <div className={classes.bar}>
      {bar}
      <span className={classes.actions}>
        <ActionButton action={actions.remove} />
        <ActionButton action={actions.record} primary />
      </span>
    </div>
  )
}

type SideProps = {
  doing: NoticesDoing
  meeting: PeopleViewProps['meeting']
  people: MeetingPeople | undefined
  toTell: readonly string[]
  isMarked: boolean
  chosen: MeetingPerson | null
  onDone: () => void
}

/** Recording what was sent, or one notice with its proof. */
function NoticeSide({ doing, meeting, people, toTell, isMarked, chosen, onDone }: SideProps) {
  if (doing === 'looking' && chosen !== null)
    return <NoticeDetail key={chosen.member} meeting={meeting} person={chosen} onClose={onDone} />
  if (doing !== 'recording' || people === undefined) return null
  const { charterMethods } = people
  return <NoticeForm {...{ meeting, isMarked, charterMethods, onDone }} members={toTell} />
}

type FiltersProps = {
  search: RefObject<HTMLInputElement | null>
  query: string
  onQuery: (query: string) => void
  filter: NoticeFilter
  onFilter: (filter: NoticeFilter) => void
  onRows: () => void
  counted: string
}

/** The search and the choice of those who were told, are late or are still to be told. */
function NoticeFilters({ search, query, onQuery, filter, onFilter, onRows, counted }: FiltersProps) {
  const say = useText().meetingPeople
  return (
    <div className={classes.bar} role="group" aria-label={say.notices.filter}>
      <SearchField ref={search} label={say.find} value={query} onChange={onQuery} onRows={onRows} onOpen={onRows} />
      <NativeSelect
        aria-label={say.notices.filter}
        value={filter}
        data={filters.map((value) => ({ value, label: say.notices.show[value] }))}
        onChange={({ currentTarget: { value } }) => onFilter(filters.find((one) => one === value) ?? 'all')}
      />
      <span className={classes.quiet}>{counted}</span>
    </div>
  )
}

/** How far the notices are: told, late, missing, and the last day to send. */
function NoticeCounts({ people }: { people: MeetingPeople }) {
  const say = useText().meetingPeople.notices
  const { rows, told, late, missing, entitled, votes, lastNoticeOn, noticeDays, asOf } = people
  return (
    <Counts
      counts={[
        {
          name: say.entitled,
          value: (
            <>
              {say.entitledOf(formatDong(entitled), formatDong(votes))} <small>{say.asOf(formatCivilDate(asOf))}</small>
            </>
          ),
        },
        {
          name: say.told,
          value: say.toldOf(formatDong(told), formatDong(rows.length)),
          tone: told === rows.length ? 'green' : undefined,
        },
        { name: say.missing, value: formatDong(missing), tone: missing > 0 ? 'amber' : undefined },
        { name: say.late, value: formatDong(late), tone: late > 0 ? 'red' : undefined },
        {
          name: say.deadline,
          value:
            lastNoticeOn === null || noticeDays === null
              ? say.noDeadline
              : say.deadlineOf(formatCivilDate(lastNoticeOn), formatDong(noticeDays)),
        },
      ]}
    />
  )
}
