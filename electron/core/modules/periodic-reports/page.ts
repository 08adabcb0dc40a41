import type { OfferedForm, ReportPage } from '@shared/contract/periodic-reports'
import { lastPeriodOver } from '@shared/domain/report-period'
import type { CallContext } from '../../context'
import type { ReportStepTable } from '../../db/schema-reports'
import { signersOn } from '../../db/signers'
import { plain } from '../../db/statement'
import { bookKey } from '../../packet/book-key'
import { userById } from '../../people/user-rows'
import { dueReports } from '../../reporting/due-reports'
import { dueRulesOf, formsOn, knownForms } from '../../reporting/forms'
import { contentOf, missingLines } from '../../reporting/report-content'
import { reportAnswers } from '../../reporting/report-answers'
import { keptPacket, scanKeyOf } from '../../reporting/report-packet'
import { allReports, reportRevision, revisionsOf, rowOfReport } from '../../reporting/report-rows'
import { otherApprovers } from './approve'

const stepsOf = plain<{ reportId: string; revision: number }, ReportStepTable>(
  'SELECT * FROM reportStep WHERE reportId = @reportId AND revision = @revision ORDER BY commandSequence',
)
const scansOf = plain<{ key: string }, { count: number }>(
  `SELECT count(*) AS count FROM attachment WHERE subject = 'periodicReport' AND subjectKey = @key AND removedAt IS NULL`,
)

/** What is due, what was begun, and the forms of today with their versions. */
export function reportList({ book, core }: CallContext, today: string) {
  const { connection } = book
  const known = knownForms(connection, core.reportForms)
  const ruleOf = dueRulesOf(connection)
  const answersTo = reportAnswers(connection)
  return {
    today,
    due: dueReports(connection, core.reportForms, today),
    reports: allReports(connection, known)
      .filter(({ state }) => state !== 'dropped')
      .map((report) => rowOfReport(report, answersTo(report)[0]?.outcome ?? null)),
    forms: formsOn(known, today).map(({ form, origin }): OfferedForm => {
      const { key, kind, from, to } = lastPeriodOver(form.periodKind, today)
      return {
        ...form,
        due: ruleOf(form),
        origin,
        versions: known
          .filter((one) => one.form.formId === form.formId)
          .map((one) => ({
            version: one.form.version,
            origin: one.origin,
            effectiveFrom: one.form.effectiveFrom,
          })),
        lastPeriod: { key, kind, from, to },
      }
    }),
  }
}

/** A revision with everything in it, for who asks. */
export function reportPage(
  context: CallContext,
  asked: { reportId: string; revision?: number | null | undefined },
): ReportPage {
  const { book, core } = context
  const { connection } = book
  const known = knownForms(connection, core.reportForms)
  const report = reportRevision(connection, known, asked)
  const content = contentOf(context, report)
  const packet = keptPacket(connection, report)
  const answers = reportAnswers(connection)(report)
  const key = bookKey(connection)
  const { texts, noFigures, assessment, signer, signerTitle, form, origin } = report
  return {
    row: rowOfReport(report, answers[0]?.outcome ?? null),
    answers,
    form,
    origin,
    revisions: revisionsOf(connection, known, asked.reportId).map(({ revision, state, number }) => ({
      revision,
      state,
      number,
    })),
    texts,
    noFigures,
    assessment,
    result: content.result,
    groups: content.groups,
    lines: content.lines,
    missing: report.snapshot === null ? missingLines(content.lines).map(({ code }) => code) : [],
    steps: connection.all(stepsOf, report).map(({ step, on, userId, note }) => ({
      step,
      on,
      by: userById(connection, userId)?.name ?? userId,
      note,
    })),
    signer,
    signerTitle,
    proposedSigner: signersOn(connection, context.today()).representative,
    needsAnotherApprover: otherApprovers(context, report).length > 0,
    scans: connection.get(scansOf, { key: scanKeyOf(report) })?.count ?? 0,
    packet:
      packet === null
        ? null
        : {
            sha256: packet.sha256,
            fileName: packet.fileName,
            keyFingerprint: packet.keyFingerprint,
            bytes: packet.content.length,
          },
    key: key === undefined ? null : { fingerprint: key.fingerprint, isSealed: key.wrapped !== null },
  }
}
