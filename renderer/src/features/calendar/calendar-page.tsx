import { useQuery } from '@tanstack/react-query'
import { addMonths } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Sheet, Split } from '../../ui/sheet'
import { useToday } from '../../ui/use-today'
import { CalendarFilters, type CalendarView } from './calendar-filters'
import { shownDue } from './calendar-groups'
import { DueSheet } from './due-sheet'
import { HolidaysPanel } from './holidays-panel'

const PANEL = 420

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
  const [editing, setEditing] = useState(false)
  const holidays: Action = {
    id: 'calendar.holidays',
    place: 'calendar',
    label: say.holidays.title,
    keys: 'Alt L',
    icon: 'calendar',
    perform: () => setEditing(true),
  }
  useActions([holidays])
  const items = due.data?.items ?? []
  const shown = shownDue(items, view)
  const count = (state: string) => items.filter((item) => item.state === state).length
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={due.data === undefined ? undefined : say.sub(count('overdue'), count('due'))}
        actions={<ActionButton action={holidays} />}
      />
      <CalendarFilters view={view} onView={setView} />
      {due.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(due.error, text.failure).join(' ')}
        </Note>
      )}
      {due.data === undefined ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : (
        <Split side={editing ? PANEL : null}>
          {shown.length > 0 ? (
            <DueSheet items={shown} today={due.data.today} onOpen={navigate} />
          ) : (
            <NothingDue owner={view.owner} onEverybody={() => setView({ ...view, owner: null })} />
          )}
          {editing ? <HolidaysPanel onDone={() => setEditing(false)} /> : null}
        </Split>
      )}
    </Page>
  )
}

/** What stands where nothing is due, or nothing of whoever is looked for. */
function NothingDue({ owner, onEverybody }: { owner: string | null; onEverybody: () => void }) {
  const say = useText().calendar
  return (
    <Sheet label={say.list} fill>
      {owner === null ? (
        <EmptyState icon="clock" title={say.empty}>
          {say.emptyWay}
        </EmptyState>
      ) : (
        <EmptyState icon="clock" title={say.none} actions={<KeyButton label={say.clear} onPress={onEverybody} />} />
      )}
    </Sheet>
  )
}
