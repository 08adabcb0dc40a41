import type { calendar as contract } from '@shared/contract/calendar'
import { mayDo } from '@shared/contract/permission'
import { addMonths } from '@shared/domain/civil-date'
import { calendarSummaries } from '@shared/text/calendar'
import { toNfc } from '@shared/domain/text-fold'
import { gatherDue } from '../../governance/due/gather'
import { holidaysOf, ownHolidays, saveHoliday } from '../../governance/holidays'
import type { HandlersOf } from '../../procedure'

/** The span that is told unless one is asked for, in months before and after today. */
const MONTHS_BEFORE = 1
const MONTHS_AFTER = 12

export const calendar = {
  due: (context, { from, to }) => {
    const { book, core, user } = context
    const today = context.today()
    const span = { from: from ?? addMonths(today, -MONTHS_BEFORE), to: to ?? addMonths(today, MONTHS_AFTER) }
    const { law, reportForms } = core
    const items = gatherDue({ book, law, reportForms, today, ...span }, (permission) => mayDo(user.role, permission))
    return { today, ...span, items }
  },

  holidays: ({ book: { connection }, core }) => ({
    holidays: holidaysOf(connection, core.law),
    workedOn: Object.entries(ownHolidays(connection))
      .filter(([, name]) => name === null)
      .map(([date]) => date)
      .toSorted(),
  }),

  setHoliday: ({ book: { connection }, command }, { date, name }) => {
    saveHoliday(connection, date, typeof name === 'string' ? toNfc(name) : name)
    command.summary = calendarSummaries.holiday(date, name)
    return {}
  },
} satisfies HandlersOf<typeof contract>
