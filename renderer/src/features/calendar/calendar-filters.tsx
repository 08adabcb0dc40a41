import { Checkbox, NativeSelect } from '@mantine/core'
import { DueOwner } from '@shared/contract/calendar'
import { useText } from '../../text/text'
import classes from './calendar.module.css'
import type { DueFilter } from './calendar-groups'

/** What the page shows, and how far it looks ahead, in months. */
export type CalendarView = DueFilter & { months: number }

/** Whose things, how far ahead, and whether those that are done too. */
export function CalendarFilters({ view, onView }: { view: CalendarView; onView: (view: CalendarView) => void }) {
  const text = useText()
  const say = text.calendar
  return (
    <div className={classes.filters} role="group" aria-label={say.filters}>
      <NativeSelect
        aria-label={say.whose}
        value={view.owner ?? ''}
        data={[
          { value: '', label: say.everybody },
          ...DueOwner.options.map((value) => ({ value, label: text.due.owner[value] })),
        ]}
        onChange={({ currentTarget: { value } }) => onView({ ...view, owner: DueOwner.safeParse(value).data ?? null })}
      />
      <NativeSelect
        aria-label={say.span}
        value={String(view.months)}
        data={Object.entries(say.spans).map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget: { value } }) => onView({ ...view, months: Number(value) })}
      />
      <Checkbox
        label={say.withDone}
        checked={view.withDone}
        onChange={({ currentTarget: { checked } }) => onView({ ...view, withDone: checked })}
      />
    </div>
  )
}
