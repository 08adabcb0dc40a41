import { ReportReceipt } from '@shared/contract/report-receipt'
import { periodName } from '@shared/text/hub/period-name'
import type { AnswerFacts } from '../../core/documents/alliance/receipt-letter'
import { refuse } from '../../core/refusal'
import { expectedOf } from '../board/due-day'
import { cooperativeOf } from '../register/cooperative-rows'
import type { HubDb } from '../store/hub-store'
import { readProfile } from '../store/settings'

/** Whose answer, which. */
export type AnswerKey = { cooperativeId: number; receiptId: string }

/** An answer with what its page and packet need. Refuses 'hub-answer-unknown'. */
export async function answerFacts(db: HubDb, { cooperativeId, receiptId }: AnswerKey): Promise<AnswerFacts> {
  const row = await db
    .selectFrom('receipt')
    .selectAll()
    .where('cooperativeId', '=', cooperativeId)
    .where('receiptId', '=', receiptId)
    .executeTakeFirst()
  if (row === undefined) return refuse({ code: 'hub-answer-unknown' })
  const remarks = await db
    .selectFrom('remark')
    .select(['code', 'text'])
    .where('cooperativeId', '=', cooperativeId)
    .where('receiptId', '=', receiptId)
    .orderBy('line')
    .execute()
  const indicators = await db.selectFrom('indicator').select(['code', 'name']).execute()
  const { number, reportId, revision, packetSha256, receivedAt, outcome, officer } = row
  const receipt: ReportReceipt = ReportReceipt.parse({
    schema: 'so-htx/report-receipt',
    schemaVersion: 1,
    number,
    reportId,
    revision,
    packetSha256,
    receivedAt,
    outcome,
    remarks,
    officer,
  })
  const { name, taxCode } = await cooperativeOf(db, cooperativeId)
  return {
    issuer: await readProfile(db),
    receipt,
    cooperative: { name, taxCode },
    title: (await expectedOf(db, row.formId, row.periodKey)).title,
    period: periodName(row.periodKey),
    names: new Map(indicators.map((one) => [one.code, one.name])),
    issuedAt: row.issuedAt,
  }
}
