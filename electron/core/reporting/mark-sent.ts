import type { Connection } from '../db/connection'
import type { ReportRevisionTable, ReportStepTable } from '../db/schema-reports'
import { plain, sql, statement } from '../db/statement'

type Revision = Pick<ReportRevisionTable, 'reportId' | 'revision'>

const revisionOf = plain<Revision, Pick<ReportRevisionTable, 'state' | 'approvedOn'>>(
  'SELECT state, approvedOn FROM reportRevision WHERE reportId = @reportId AND revision = @revision',
)
const send = plain<Revision & { sentOn: string; sentWay: string }, never>(
  `UPDATE reportRevision SET state = 'sent', sentOn = @sentOn, sentWay = @sentWay
   WHERE reportId = @reportId AND revision = @revision`,
)
const insertStep = statement<ReportStepTable>()((p) =>
  sql.insertInto('reportStep').values({
    reportId: p.reportId,
    revision: p.revision,
    step: p.step,
    on: p.on,
    userId: p.userId,
    note: p.note,
    commandSequence: p.commandSequence,
  }),
)

/**
 * Says of an approved revision that its packet was handed over, inside the caller's command; a report sent before keeps its day, and what is
 * no report of this book (a survey's answers) is left.
 */
export function markReportSent(
  connection: Connection,
  sent: Revision & { sentOn: string; way: 'packet' | 'line'; note: string; userId: string; commandSequence: number },
): void {
  const { reportId, revision, way, note, userId, commandSequence } = sent
  const known = connection.get(revisionOf, { reportId, revision })
  if (known?.state !== 'approved' || known.approvedOn === null) return
  // Handed over before the day on its paper: the paper's day counts.
  const sentOn = sent.sentOn < known.approvedOn ? known.approvedOn : sent.sentOn
  connection.run(send, { reportId, revision, sentOn, sentWay: way })
  connection.run(insertStep, { reportId, revision, step: 'sent', on: sentOn, userId, note, commandSequence })
}
