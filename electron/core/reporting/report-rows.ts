import {
  NoFigure,
  AssessmentEntry,
  ReportTexts,
  type ReportRow,
  type ReportState,
} from '@shared/contract/periodic-reports'
import type { ReportForm } from '@shared/contract/report-form'
import { type ReportPeriod, reportPeriodOf } from '@shared/domain/report-period'
import { z } from 'zod'
import type { Connection } from '../db/connection'
import type { PeriodicReportTable, ReportRevisionTable } from '../db/schema-reports'
import { plain } from '../db/statement'
import { refuse } from '../refusal'
import { formOf, type KnownForm } from './forms'

type Joined = PeriodicReportTable & Omit<ReportRevisionTable, 'commandSequence' | 'reportId'>

const COLUMNS = `r.*, v.revision, v.reason, v.state, v.recipient, v.texts, v.noFigures, v.assessment, v.draftedBy, v.number, v.body,
  v.signer, v.signerTitle, v.approvedOn, v.approvedBy, v.snapshot, v.snapshotHash, v.sentOn, v.sentWay`
const latest = plain<Record<string, never>, Joined>(
  `SELECT ${COLUMNS} FROM periodicReport AS r JOIN reportRevision AS v USING (reportId)
   WHERE v.revision = (SELECT max(revision) FROM reportRevision WHERE reportId = r.reportId)
   ORDER BY r.periodKey DESC, r.commandSequence DESC`,
)
const revisions = plain<{ reportId: string }, Joined>(
  `SELECT ${COLUMNS} FROM periodicReport AS r JOIN reportRevision AS v USING (reportId)
   WHERE r.reportId = @reportId ORDER BY v.revision DESC`,
)

const sentForPeriod = plain<{ periodKey: string }, { sentOn: string | null }>(
  `SELECT min(sentOn) AS sentOn FROM periodicReport JOIN reportRevision USING (reportId)
   WHERE periodKey = @periodKey AND droppedOn IS NULL`,
)

/** The day on which the first report of a period went out, whatever its form; null while none did. Its key names the kind of period. */
export function reportSentOn(connection: Connection, periodKey: string): string | null {
  return connection.get(sentForPeriod, { periodKey })?.sentOn ?? null
}

/** A revision of a report with what a person added, and the form it was made on. */
export type Report = {
  reportId: string
  revision: number
  reason: string
  form: ReportForm
  origin: KnownForm['origin']
  period: ReportPeriod
  state: ReportState
  recipient: string
  texts: ReportTexts
  noFigures: NoFigure[]
  assessment: AssessmentEntry | null
  draftedBy: string
  number: string
  body: 'director' | 'board' | null
  signer: string
  signerTitle: string
  approvedOn: string | null
  sentOn: string | null
  snapshot: string | null
}

/** The last revision of every report, the latest period first. */
export function allReports(connection: Connection, known: readonly KnownForm[]): Report[] {
  return connection.all(latest, {}).map((row) => reportOf(row, known))
}

/** Every revision of a report, the last one first; refuses 'report-unknown'. */
export function revisionsOf(
  connection: Connection,
  known: readonly KnownForm[],
  reportId: string,
): [Report, ...Report[]] {
  const [first, ...others] = connection.all(revisions, { reportId }).map((row) => reportOf(row, known))
  if (first === undefined) return refuse({ code: 'report-unknown', column: 'reportId' })
  return [first, ...others]
}

/** A revision of a report, the last one where none is named; refuses 'report-unknown'. */
export function reportRevision(
  connection: Connection,
  known: readonly KnownForm[],
  { reportId, revision }: { reportId: string; revision?: number | null | undefined },
): Report {
  const all = revisionsOf(connection, known, reportId)
  const found = revision == null ? all[0] : all.find((one) => one.revision === revision)
  return found ?? refuse({ code: 'report-unknown', column: 'revision', value: revision ?? null })
}

function reportOf(row: Joined, known: readonly KnownForm[]): Report {
  const { formId, formOrigin: origin, formVersion: version } = row
  const found = formOf(known, { formId, origin, version })
  const period = reportPeriodOf(row.periodKey)
  if (found === undefined || period === null) throw new Error(`The report ${row.reportId} has lost its form or period.`)
  return {
    reportId: row.reportId,
    revision: row.revision,
    reason: row.reason,
    form: found.form,
    origin,
    period,
    state: row.state,
    recipient: row.recipient,
    texts: ReportTexts.parse(JSON.parse(row.texts)),
    noFigures: z.array(NoFigure).parse(JSON.parse(row.noFigures)),
    assessment: row.assessment === null ? null : AssessmentEntry.parse(JSON.parse(row.assessment)),
    draftedBy: row.draftedBy,
    number: row.number ?? '',
    body: row.body,
    signer: row.signer ?? '',
    signerTitle: row.signerTitle ?? '',
    approvedOn: row.approvedOn,
    sentOn: row.sentOn,
    snapshot: row.snapshot,
  }
}

/** A report as lists show it, with what the alliance answered last. */
export function rowOfReport({ form, period, ...report }: Report, answer: ReportRow['answer']): ReportRow {
  const { reportId, revision, state, recipient, number, approvedOn, sentOn } = report
  return {
    reportId,
    revision,
    formId: form.formId,
    formVersion: form.version,
    title: form.title,
    isDraftForm: form.isDraft,
    period: { key: period.key, kind: period.kind, from: period.from, to: period.to },
    state,
    recipient,
    number,
    approvedOn,
    sentOn,
    answer,
  }
}
