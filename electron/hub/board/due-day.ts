import { addDays, type CivilDate } from '@shared/domain/civil-date'
import { reportPeriodOf } from '@shared/domain/report-period'
import type { HubDb } from '../store/hub-store'

/** What is expected on a form of a period: its title, and the day by which; null where no day was set. */
export type Expected = { title: string; dueOn: CivilDate | null }

/** The calendar's day of a form and period, else so many days after the period's last day as the form says (its newest version). */
export async function expectedOf(db: HubDb, formId: string, periodKey: string): Promise<Expected> {
  const entry = await db
    .selectFrom('calendarEntry')
    .select(['dueOn', 'title'])
    .where('formId', '=', formId)
    .where('periodKey', '=', periodKey)
    .orderBy('dueOn', 'desc')
    .executeTakeFirst()
  const form = await db
    .selectFrom('form')
    .select(['title', 'dueDays'])
    .where('formId', '=', formId)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  const period = reportPeriodOf(periodKey)
  const reckoned = form === undefined || period === null ? null : addDays(period.to, form.dueDays)
  return { title: form?.title ?? entry?.title ?? formId, dueOn: entry?.dueOn ?? reckoned }
}
