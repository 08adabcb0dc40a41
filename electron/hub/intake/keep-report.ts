import type { CooperativeReport } from '@shared/contract/cooperative-report'
import { refuse } from '../../core/refusal'
import type { HubCall } from '../context'
import { settleFigures } from './settle-figures'

/**
 * Keeps a report that came, in the place of the revision before it. Refuses 'hub-revision-same' (another packet of the same revision) and
 * 'hub-revision-older' (reading 23). Answers whether it replaced one. Only inside a command.
 */
export async function keepReport(
  { db, at }: HubCall,
  { report, cooperativeId, sha256 }: { report: CooperativeReport; cooperativeId: number; sha256: string },
): Promise<boolean> {
  const { formId } = report.form
  const { key: periodKey } = report.period
  const { revision } = report
  const current = await db
    .selectFrom('report')
    .select('revision')
    .where('cooperativeId', '=', cooperativeId)
    .where('formId', '=', formId)
    .where('periodKey', '=', periodKey)
    .where('isCurrent', '=', 1)
    .executeTakeFirst()
  if (current !== undefined) {
    const place = { column: 'file', value: periodKey, data: { number: revision, expected: current.revision } }
    if (revision === current.revision) refuse({ code: 'hub-revision-same', ...place })
    if (revision < current.revision) refuse({ code: 'hub-revision-older', ...place })
    await db
      .updateTable('report')
      .set({ isCurrent: 0, standing: 'replaced' })
      .where('cooperativeId', '=', cooperativeId)
      .where('formId', '=', formId)
      .where('periodKey', '=', periodKey)
      .where('isCurrent', '=', 1)
      .execute()
  }
  await db
    .insertInto('report')
    .values({
      cooperativeId,
      formId,
      periodKey,
      revision,
      reportId: report.reportId,
      packetSha256: sha256,
      standing: 'received',
      isCurrent: 1,
      receivedAt: at,
      decidedAt: null,
      decidedBy: '',
      preparedOn: report.preparedOn,
      approvedBy: report.approved.name,
      hasSignedScan: report.hasSignedScan ? 1 : 0,
      figureCount: report.figures.length,
      content: JSON.stringify(report),
    })
    .execute()
  await settleFigures(db, cooperativeId, periodKey)
  return current !== undefined
}
