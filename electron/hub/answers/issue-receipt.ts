import { randomUUID } from 'node:crypto'
import type { Remark, ReportPlace } from '@shared/contract/hub/reports'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { toNfc } from '@shared/domain/text-fold'
import { refuse } from '../../core/refusal'
import type { HubCall } from '../context'
import { settleFigures } from '../intake/settle-figures'
import type { HubDb } from '../store/hub-store'
import { readProfile } from '../store/settings'

export type Outcome = 'received' | 'returned' | 'accepted'

/** What stands in a paper's number for its kind: tiếp nhận, trả lại, chấp nhận. */
const SIGN: Readonly<Record<Outcome, string>> = { received: 'TN', returned: 'TL', accepted: 'CN' }

/**
 * Answers the newest revision of a report, inside a command: the receipt's row with its number of the year, and the report's new standing. Refuses
 * 'hub-report-unknown', and 'hub-report-decided' for what was returned or accepted already.
 */
export async function issueReceipt(
  call: HubCall,
  { cooperativeId, formId, periodKey }: ReportPlace,
  { outcome, remarks = [] }: { outcome: Outcome; remarks?: readonly Remark[] },
): Promise<{ receiptId: string; number: string }> {
  const { db, at, user } = call
  const report = await db
    .selectFrom('report')
    .select(['reportId', 'revision', 'packetSha256', 'standing', 'receivedAt'])
    .where('cooperativeId', '=', cooperativeId)
    .where('formId', '=', formId)
    .where('periodKey', '=', periodKey)
    .where('isCurrent', '=', 1)
    .executeTakeFirst()
  if (report === undefined) return refuse({ code: 'hub-report-unknown', value: periodKey })
  if (report.standing !== 'received')
    refuse({ code: 'hub-report-decided', value: periodKey, data: { number: report.revision } })
  const receiptId = randomUUID()
  const number = await nextPaperNumber(db, outcome, at)
  const { standing: _, ...answered } = report
  await db
    .insertInto('receipt')
    .values({
      cooperativeId,
      receiptId,
      number,
      ...answered,
      formId,
      periodKey,
      outcome,
      issuedAt: at,
      officer: user.name,
    })
    .execute()
  if (remarks.length > 0)
    await db
      .insertInto('remark')
      .values(remarks.map(({ code, text }, line) => ({ cooperativeId, receiptId, line, code, text: toNfc(text) })))
      .execute()
  if (outcome !== 'received')
    await db
      .updateTable('report')
      .set({ standing: outcome, decidedAt: at, decidedBy: user.name })
      .where('cooperativeId', '=', cooperativeId)
      .where('formId', '=', formId)
      .where('periodKey', '=', periodKey)
      .where('isCurrent', '=', 1)
      .execute()
  if (outcome === 'returned') await settleFigures(db, cooperativeId, periodKey)
  return { receiptId, number }
}

/** '12/TN-LMHTX': counted by kind and year, as Viet Nam's days have it. */
async function nextPaperNumber(db: HubDb, outcome: Outcome, at: string): Promise<string> {
  const sign = `/${SIGN[outcome]}`
  const year = civilDateOfInstant(at).slice(0, 4)
  // Viet Nam's year begins seven hours before the one of instants.
  const { count } = await db
    .selectFrom('receipt')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('outcome', '=', outcome)
    .where('issuedAt', '>=', `${Number(year) - 1}-12-31T17:00:00.000Z`)
    .where('issuedAt', '<', `${year}-12-31T17:00:00.000Z`)
    .executeTakeFirstOrThrow()
  const { numberSign } = await readProfile(db)
  return `${String(count + 1).padStart(2, '0')}${sign}${numberSign === '' ? '' : `-${numberSign}`}`
}

/** Receipts for the reports that came and have none, each with its number; answers how many. */
export async function acknowledgeReports(
  call: HubCall,
  only: { formId: string | null; periodKey: string | null; cooperativeId?: number },
): Promise<number> {
  const { db } = call
  let waiting = db
    .selectFrom('report')
    .select(['report.cooperativeId', 'report.formId', 'report.periodKey'])
    .where('isCurrent', '=', 1)
    .where('standing', '=', 'received')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('receipt')
            .select('receipt.receiptId')
            .whereRef('receipt.cooperativeId', '=', 'report.cooperativeId')
            .whereRef('receipt.packetSha256', '=', 'report.packetSha256'),
        ),
      ),
    )
    .orderBy('receivedAt')
    .orderBy('report.cooperativeId')
  const { formId, periodKey, cooperativeId } = only
  if (formId !== null) waiting = waiting.where('report.formId', '=', formId)
  if (periodKey !== null) waiting = waiting.where('report.periodKey', '=', periodKey)
  if (cooperativeId !== undefined) waiting = waiting.where('report.cooperativeId', '=', cooperativeId)
  const places = await waiting.execute()
  for (const place of places) await issueReceipt(call, place, { outcome: 'received' })
  return places.length
}
