import { z } from 'zod'
import { reportPeriodKinds } from '@shared/domain/report-period'
import { IndicatorCode } from '../indicator-dictionary'
import { Civil, ClientId } from '../values'
import { hubCommand, hubQuery } from './procedure'

export const FormId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/)

/** A form that reports are taken on, as `alliance-news` sends it down; a template is an XLSX with named cells. */
export const HubForm = z.object({
  formId: FormId,
  version: z.int().min(1),
  title: z.string().trim().min(1).max(300),
  periodKind: z.enum(reportPeriodKinds),
  effectiveFrom: Civil,
  dueDays: z.int().min(0).max(366),
  indicators: z.array(IndicatorCode).max(500),
})
export type HubForm = z.infer<typeof HubForm>

const CalendarEntry = z.object({
  entryId: FormId,
  title: z.string().trim().min(1).max(300),
  formId: FormId.nullable(),
  periodKey: z.string().max(20).nullable(),
  dueOn: Civil,
})

/** Forms by version, and the days reports are due. */
export const hubForms = {
  list: hubQuery({ permission: 'hub.read', affects: ['forms'] })
    .input(z.object({}))
    .output(
      z.object({
        forms: z.array(HubForm.extend({ hasTemplate: z.boolean() })),
        calendar: z.array(CalendarEntry),
      }),
    ),
  /** A new version, or a version nobody has reported on yet; without a file its template stays. */
  save: hubCommand({ permission: 'hub.record', affects: ['forms', 'reports'] })
    .input(z.object({ id: ClientId, form: HubForm, file: z.file().optional() }))
    .output(z.object({})),
  /** The template of a version as it was given. */
  template: hubQuery({ permission: 'hub.read' })
    .input(z.object({ formId: FormId, version: z.int() }))
    .output(z.file()),
  /** Writes or changes a day of the calendar. */
  setDay: hubCommand({ permission: 'hub.record', affects: ['forms', 'reports'] })
    .input(z.object({ id: ClientId, entry: CalendarEntry }))
    .output(z.object({})),
  removeDay: hubCommand({ permission: 'hub.record', affects: ['forms', 'reports'] })
    .input(z.object({ id: ClientId, entryId: FormId }))
    .output(z.object({})),
}
