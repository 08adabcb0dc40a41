import type { reminders as contract } from '@shared/contract/hub/reminders'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { hubSummaries } from '@shared/text/hub/summaries'
import { periodName } from '@shared/text/hub/period-name'
import { reminderLetter } from '../../core/documents/alliance/reminder-letter'
import type { Letter } from '../../core/documents/letter'
import { lettersFile } from '../../core/documents/pdf/letters-file'
import { printedAt } from '../../core/printed-at'
import { refuse } from '../../core/refusal'
import { expectedOf } from '../board/due-day'
import { statusBoard } from '../board/status-board'
import type { HubHandlersOf } from '../procedure'
import type { HubDb } from '../store/hub-store'
import { readProfile } from '../store/settings'

export const reminders = {
  make: async (call, { formId, periodKey, cooperativeIds }) => {
    const { db, at, today } = call
    const { rows, dueOn } = await statusBoard(db, formId, periodKey, today)
    const named = cooperativeIds === null ? null : new Set(cooperativeIds)
    const late = rows.filter(
      ({ standing, cooperativeId }) => standing === 'late' && (named === null || named.has(cooperativeId)),
    )
    if (late.length === 0 || dueOn === null) return refuse({ code: 'hub-nobody-late', value: periodKey })
    const number = await nextNumberOf(db, at)
    await db
      .insertInto('reminder')
      .values(late.map(({ cooperativeId }) => ({ cooperativeId, formId, periodKey, number, dueOn, madeAt: at })))
      .execute()
    call.summary = hubSummaries.reminded(formId, periodKey, late.length, number)
    return { number, made: late.length }
  },

  list: async ({ db }, { formId, periodKey }) => ({
    batches: await db
      .selectFrom('reminder')
      .select(['formId', 'periodKey', 'number', 'madeAt', 'dueOn'])
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('formId', '=', formId)
      .where('periodKey', '=', periodKey)
      .groupBy(['formId', 'periodKey', 'number', 'madeAt', 'dueOn'])
      .orderBy('madeAt', 'desc')
      .execute(),
  }),

  letters: {
    prepare: async (call, batch) => {
      const [first, ...others] = await call.read((db) => lettersOf(db, batch))
      if (first === undefined) return refuse({ code: 'hub-nobody-late', value: batch.periodKey })
      const { resources } = call.hub
      const name = `don-doc-${batch.number.replaceAll('/', '-')}`
      return { answer: await lettersFile([first, ...others], { name, resources }) }
    },
  },
} satisfies HubHandlersOf<typeof contract>

/** '5/ĐĐ-LMHTX': counted by batch and year. */
async function nextNumberOf(db: HubDb, at: string): Promise<string> {
  const year = civilDateOfInstant(at).slice(0, 4)
  const batches = await db.selectFrom('reminder').select(['number', 'madeAt']).distinct().execute()
  const count = batches.filter(({ madeAt }) => civilDateOfInstant(madeAt).startsWith(year)).length
  return hubSummaries.reminderNumber(count + 1, (await readProfile(db)).numberSign)
}

async function lettersOf(
  db: HubDb,
  { formId, periodKey, number }: { formId: string; periodKey: string; number: string },
): Promise<Letter[]> {
  const rows = await db
    .selectFrom('reminder')
    .innerJoin('cooperative', 'cooperative.cooperativeId', 'reminder.cooperativeId')
    .select(['cooperative.name', 'taxCode', 'address', 'representative', 'dueOn', 'madeAt'])
    .where('formId', '=', formId)
    .where('periodKey', '=', periodKey)
    .where('number', '=', number)
    .orderBy('cooperative.name')
    .execute()
  const issuer = await readProfile(db)
  const { title } = await expectedOf(db, formId, periodKey)
  return rows.map(({ dueOn, madeAt, ...cooperative }): Letter => {
    const date = civilDateOfInstant(madeAt)
    const said = { issuer, number, date, cooperative, title, period: periodName(periodKey), dueOn }
    return { ...reminderLetter(said), marks: [], fingerprint: '', printedAt: printedAt(madeAt) }
  })
}
