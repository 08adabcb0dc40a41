import type { ReportStep } from '@shared/contract/periodic-reports'
import { periodicReportSummaries } from '@shared/text/periodic-reports'
import { periodWords } from '@shared/text/periodic-reports'
import type { CallContext } from '../../context'
import type { PeriodicReportTable, ReportRevisionTable, ReportStepTable } from '../../db/schema-reports'
import { plain, sql, statement } from '../../db/statement'
import type { Report } from '../../reporting/report-rows'

export const insertReport = statement<PeriodicReportTable>()((p) =>
  sql.insertInto('periodicReport').values({
    reportId: p.reportId,
    formId: p.formId,
    formOrigin: p.formOrigin,
    formVersion: p.formVersion,
    periodKey: p.periodKey,
    droppedOn: p.droppedOn,
    commandSequence: p.commandSequence,
  }),
)
type NewRevision = Pick<
  ReportRevisionTable,
  | 'reportId'
  | 'revision'
  | 'reason'
  | 'recipient'
  | 'texts'
  | 'noFigures'
  | 'assessment'
  | 'draftedBy'
  | 'commandSequence'
>
export const insertRevision = statement<NewRevision>()((p) =>
  sql.insertInto('reportRevision').values({
    reportId: p.reportId,
    revision: p.revision,
    reason: p.reason,
    state: 'draft',
    recipient: p.recipient,
    texts: p.texts,
    noFigures: p.noFigures,
    assessment: p.assessment,
    draftedBy: p.draftedBy,
    commandSequence: p.commandSequence,
  }),
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
type Words = Pick<ReportRevisionTable, 'reportId' | 'revision' | 'recipient' | 'texts' | 'noFigures' | 'assessment'>
export const saveWords = plain<Words, never>(
  `UPDATE reportRevision SET recipient = @recipient, texts = @texts, noFigures = @noFigures, assessment = @assessment
   WHERE reportId = @reportId AND revision = @revision`,
)
export const saveState = plain<Pick<ReportRevisionTable, 'reportId' | 'revision' | 'state'>, never>(
  'UPDATE reportRevision SET state = @state WHERE reportId = @reportId AND revision = @revision',
)
type Approval = Pick<ReportRevisionTable, 'reportId' | 'revision'> & {
  number: string
  body: 'director' | 'board'
  signer: string
  signerTitle: string
  approvedOn: string
  approvedBy: string
  snapshot: string
  snapshotHash: string
}
export const saveApproval = plain<Approval, never>(
  `UPDATE reportRevision SET state = 'approved', number = @number, body = @body, signer = @signer, signerTitle = @signerTitle,
     approvedOn = @approvedOn, approvedBy = @approvedBy, snapshot = @snapshot, snapshotHash = @snapshotHash
   WHERE reportId = @reportId AND revision = @revision`,
)
export const saveSending = plain<{ reportId: string; revision: number; sentOn: string; sentWay: string }, never>(
  `UPDATE reportRevision SET state = 'sent', sentOn = @sentOn, sentWay = @sentWay WHERE reportId = @reportId AND revision = @revision`,
)
export const saveDrop = plain<{ reportId: string; droppedOn: string }, never>(
  'UPDATE periodicReport SET droppedOn = @droppedOn WHERE reportId = @reportId',
)

/** Writes a step of a report inside a command, with the line of the history. */
export function takeStep(
  context: CallContext,
  { reportId, revision, form, period }: Pick<Report, 'reportId' | 'revision' | 'form' | 'period'>,
  { step, on, note }: { step: ReportStep; on: string; note: string },
): void {
  const { book, command, user } = context
  book.connection.run(insertStep, {
    reportId,
    revision,
    step,
    on,
    userId: user.id,
    note,
    commandSequence: command.sequence,
  })
  command.summary = periodicReportSummaries.step(step, form.title, periodWords(period), note)
}
