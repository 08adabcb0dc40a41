import type { hubForms as contract } from '@shared/contract/hub/forms'
import { toNfc } from '@shared/domain/text-fold'
import { hubSummaries } from '@shared/text/hub/summaries'
import { refuse } from '../../core/refusal'
import type { HubHandlersOf } from '../procedure'
import type { HubDb } from '../store/hub-store'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** What a ZIP, and so an XLSX, begins with. */
const ZIP_HEAD = Buffer.from('504b0304', 'hex')
const LARGEST_TEMPLATE = 4 * 1024 * 1024

export const forms = {
  list: async ({ db }) => {
    const rows = await db
      .selectFrom('form')
      .select(['formId', 'version', 'title', 'periodKind', 'effectiveFrom', 'dueDays', 'indicators'])
      .select(({ eb }) => eb('template', 'is not', null).as('hasTemplate'))
      .orderBy('formId')
      .orderBy('version', 'desc')
      .execute()
    return {
      forms: rows.map(({ indicators, hasTemplate, ...row }) => ({
        ...row,
        indicators: JSON.parse(indicators) as string[],
        hasTemplate: Boolean(hasTemplate),
      })),
      calendar: await db.selectFrom('calendarEntry').selectAll().orderBy('dueOn').execute(),
    }
  },

  save: {
    prepare: async (_, { id, form, file }) => {
      const template = file === undefined ? null : await templateOf(file, form.formId)
      return {
        recorded: { id, form, file: file?.name ?? null },
        run: async (call) => {
          const { formId, version } = form
          await refuseUsed(call.db, formId, version)
          const row = { ...form, title: toNfc(form.title), indicators: JSON.stringify(form.indicators) }
          await call.db
            .insertInto('form')
            .values({ ...row, template })
            .onConflict((conflict) =>
              conflict.columns(['formId', 'version']).doUpdateSet(template === null ? row : { ...row, template }),
            )
            .execute()
          call.summary = hubSummaries.formSaved(formId, version)
          return {}
        },
      }
    },
  },

  template: async ({ db }, { formId, version }) => {
    const row = await db
      .selectFrom('form')
      .select('template')
      .where('formId', '=', formId)
      .where('version', '=', version)
      .executeTakeFirst()
    if (!row?.template) return refuse({ code: 'hub-form-template', value: formId })
    return new File([Uint8Array.from(row.template)], `${formId}-${version}.xlsx`, { type: XLSX })
  },

  setDay: async (call, { entry }) => {
    const row = { ...entry, title: toNfc(entry.title) }
    await call.db
      .insertInto('calendarEntry')
      .values(row)
      .onConflict((conflict) => conflict.column('entryId').doUpdateSet(row))
      .execute()
    call.summary = hubSummaries.daySaved(row.title, row.dueOn)
    return {}
  },

  removeDay: async (call, { entryId }) => {
    const row = await call.db
      .deleteFrom('calendarEntry')
      .where('entryId', '=', entryId)
      .returning('title')
      .executeTakeFirst()
    if (row === undefined) return refuse({ code: 'hub-day-unknown', value: entryId })
    call.summary = hubSummaries.dayRemoved(row.title)
    return {}
  },
} satisfies HubHandlersOf<typeof contract>

async function templateOf(file: File, formId: string): Promise<Buffer> {
  const bytes = Buffer.from(await file.arrayBuffer())
  if (bytes.length > LARGEST_TEMPLATE || !bytes.subarray(0, ZIP_HEAD.length).equals(ZIP_HEAD))
    refuse({ code: 'hub-form-template', column: 'file', value: formId })
  return bytes
}

/** A version on which a report came is what the report was made by. */
async function refuseUsed(db: HubDb, formId: string, version: number): Promise<void> {
  const known = await db
    .selectFrom('form')
    .select('version')
    .where('formId', '=', formId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (known === undefined) return
  const used = await db.selectFrom('report').select('revision').where('formId', '=', formId).executeTakeFirst()
  if (used !== undefined) refuse({ code: 'hub-form-used', column: 'version', value: formId, data: { number: version } })
}
