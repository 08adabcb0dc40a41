import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { reportPeriodKinds } from '@shared/domain/report-period'
import { IndicatorCode } from '@shared/contract/indicator-dictionary'
import { Civil } from '@shared/contract/values'
import type { HubDb } from '../store/hub-store'

/** What a hub reads of the forms that every program of a co-operative has. */
const StandardForms = z.object({
  forms: z.array(
    z.object({
      formId: z.string().min(1),
      version: z.int().min(1),
      title: z.string().min(1),
      periodKind: z.enum(reportPeriodKinds),
      effectiveFrom: Civil,
      due: z.object({ rule: z.string(), days: z.int().min(0) }),
      indicators: z.array(IndicatorCode),
    }),
  ),
})

type StandardForm = z.infer<typeof StandardForms>['forms'][number]

/** The forms of the program; throws where the installation is incomplete. */
export function readStandardForms(resources: string): StandardForm[] {
  return StandardForms.parse(JSON.parse(readFileSync(join(resources, 'report-forms', 'forms.json'), 'utf8'))).forms
}

/** Those the store does not have yet. */
export async function missingForms(db: HubDb, forms: readonly StandardForm[]): Promise<StandardForm[]> {
  const known = await db.selectFrom('form').select(['formId', 'version']).execute()
  return forms.filter(({ formId, version }) => !known.some((row) => row.formId === formId && row.version === version))
}

/**
 * Writes the program's forms that are not there: a hub takes reports on them without being told. They have no template here, since every
 * co-operative has it; the registration office's year is due on the day after its last (Circular 09/2024/TT-BKHĐT article 6). Only inside `write`.
 */
export async function keepStandardForms(db: HubDb, forms: readonly StandardForm[]): Promise<void> {
  const rows = (await missingForms(db, forms)).map(({ due, indicators, ...form }) => ({
    ...form,
    dueDays: due.rule === 'registration' ? 1 : due.days,
    indicators: JSON.stringify(indicators),
    template: null,
  }))
  if (rows.length > 0) await db.insertInto('form').values(rows).execute()
}
