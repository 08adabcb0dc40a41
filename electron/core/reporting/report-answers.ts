import { type ReportAnswer, ReportRemark } from '@shared/contract/periodic-reports'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { z } from 'zod'
import type { Connection } from '../db/connection'
import type { ReportReceiptTable } from '../db/schema-exchange'
import { plain } from '../db/statement'

const answersOf = plain<Record<string, never>, ReportReceiptTable>(
  'SELECT * FROM reportReceipt ORDER BY issuedAt DESC, commandSequence DESC',
)

/** What the alliance answered to reports, the last answer first. */
export function reportAnswers(
  connection: Connection,
): (report: { reportId: string; revision: number }) => ReportAnswer[] {
  const all = connection.all(answersOf, {})
  return ({ reportId, revision }) =>
    all
      .filter((one) => one.reportId === reportId && one.revision === revision)
      .map(({ outcome, number, receivedAt, officer, remarks }) => ({
        outcome,
        number,
        receivedOn: civilDateOfInstant(receivedAt),
        officer,
        remarks: z.array(ReportRemark).parse(JSON.parse(remarks)),
      }))
}
