import { useQuery } from '@tanstack/react-query'
import { addMonths } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { useToday } from '../../ui/use-today'
import { CalendarFilters, type CalendarView } from './calendar-filters'
import { shownDue } from './calendar-groups'
import { DueSheet } from './due-sheet'

/** Everything that is due, on one page: overdue first, then month by month, each with its day, its owner and its article. */
export function CalendarPage() {
  const text = useText()
  const say = text.calendar
  const today = useToday()
  const [, navigate] = useLocation()
  const [view, setView] = useState<CalendarView>({ owner: null, withDone: false, months: 12 })
  const due = useQuery(
    api.calendar.due.queryOptions({
      input: { to: addMonths(today, view.months) },
      placeholderData: (before) => before,
    }),
  )
  const items = due.data?.items ?? []
  const shown = shownDue(items, view)
  const count = (state: string) => items.filter((item) => item.state === state).length
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={due.data === undefined ? undefined : say.sub(count('overdue'), count('due'))}
      />
      <CalendarFilters view={view} onView={setView} />
      {due.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(due.error, text.failure).join(' ')}
        </Note>
      )}
      {due.data === undefined ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : shown.length > 0 ? (
        <DueSheet items={shown} today={due.data.today} onOpen={navigate} />
      ) : (
        <EmptyState
          icon="clock"
          title={view.owner === null ? say.empty : say.none}
          actions={
            view.owner === null ? undefined : (
              <KeyButton label={say.clear} onPress={() => setView({ ...view, owner: null })} />
            )
          }
        >
          {view.owner === null ? say.emptyWay : undefined}
        </EmptyState>
      )}
    </Page>
  )
}
