import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { formatCivilDate } from '@shared/domain/civil-date'
import { fiscalYearOf, fiscalYearRange } from '@shared/domain/period'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { PeriodSelect } from '../../ui/period-select'
import { ProgressBar } from '../../ui/progress-bar'
import { SearchField } from '../../ui/search-field'
import { TabLinks } from '../../ui/tab-links'
import { useKeptForm } from '../../ui/use-kept-form'
import { useWorkPeriod } from '../../ui/work-period'
import { ClassView } from './class-view'
import { CooperativeView } from './cooperative-view'
import { type Part, partAt, parts, pathOf, type Progress } from './parts'
import { PersonView } from './person-view'
import classes from './progress.module.css'
import { ToDoView } from './to-do-view'
import { TrackView } from './track-view'

/** What became of everybody who was taught in a period, the year at first, and what is to be done. */
export function ProgressPage() {
  const text = useText()
  const say = text.trainingProgress
  const { calendar, today } = useWorkPeriod()
  // A school works by the year, and its book has no period in work on top.
  const { form, change } = useKeptForm('progress period', () => ({
    period: fiscalYearRange(fiscalYearOf(today, calendar.startMonth), calendar.startMonth),
  }))
  const { period } = form
  const [path, navigate] = useLocation()
  const part = partAt(path)
  const { data, error } = useQuery(
    api.trainingProgress.read.queryOptions({ input: period, placeholderData: keepPreviousData }),
  )
  const toDo =
    data === undefined
      ? 0
      : data.certificatesDue.filter(({ state }) => state !== 'issuedLate').length + data.untrained.length
  const label = (one: Part) => (one === 'toDo' ? say.tab.toDo(toDo) : say.tab[one])
  useActions(
    parts.map((one, at) => ({
      id: `progress.${one}`,
      place: 'progress',
      label: label(one),
      keys: `Alt ${at + 1}`,
      perform: () => navigate(pathOf(one)),
    })),
  )
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={say.sub(formatCivilDate(period.from), formatCivilDate(period.to))}
        actions={
          <PeriodSelect
            label={say.period}
            value={period}
            onChange={(next) => change({ period: next })}
            calendar={calendar}
            today={today}
          />
        }
      />
      <TabLinks
        label={say.tabs}
        links={parts.map((id, at) => ({ id, label: label(id), keys: `Alt ${at + 1}` }))}
        current={part}
        onGo={({ id }) => navigate(pathOf(id))}
      />
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : part === 'tracks' ? (
        <TrackView data={data} onToDo={() => navigate(pathOf('toDo'))} onPeople={() => navigate(pathOf('people'))} />
      ) : (
        <Lists key={part} part={part} data={data} />
      )}
    </Page>
  )
}

/** A part that is a list, under a search that narrows it. */
function Lists({ part, data }: { part: Exclude<Part, 'tracks'>; data: Progress }) {
  const say = useText().trainingProgress
  const search = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const { form, change } = useKeptForm('progress search', { query: '' })
  useActions([
    {
      id: 'progress.search',
      place: 'progress',
      label: say.search,
      keys: 'Ctrl F',
      icon: 'find',
      perform: () => search.current?.focus(),
    },
  ])
  const View = views[part]
  return (
    <>
      <div className={classes.bar}>
        <SearchField
          ref={search}
          label={say.search}
          value={form.query}
          onChange={(query) => change({ query })}
          onRows={() => grid.current?.focus()}
        />
      </div>
      <View data={data} query={form.query} grid={grid} onType={() => search.current?.focus()} />
    </>
  )
}

const views = { classes: ClassView, cooperatives: CooperativeView, people: PersonView, toDo: ToDoView }
