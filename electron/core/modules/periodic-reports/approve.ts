import { hash } from 'node:crypto'
import { mayDo } from '@shared/contract/permission'
import type { periodicReports as contract } from '@shared/contract/periodic-reports'
import type { InputOf } from '@shared/contract/procedure'
import { canonicalJson } from '@shared/domain/canonical-json'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { periodicReportSummaries, periodWords } from '@shared/text/periodic-reports'
import type { CallContext } from '../../context'
import { takePaperNumber } from '../../governance/numbers'
import { activeUsers } from '../../people/user-rows'
import { refuse, refuseAll } from '../../refusal'
import { knownForms } from '../../reporting/forms'
import { missingLines, reckonedContent } from '../../reporting/report-content'
import { scanKeyOf } from '../../reporting/report-packet'
import { type Report, revisionsOf } from '../../reporting/report-rows'
import { insertRevision, saveApproval, saveSending, saveState, takeStep } from './write-report'

/** Says a draft was read through; the figures are still reckoned. */
export function checkReport(context: CallContext, { reportId, note }: InputOf<typeof contract.check>) {
  const report = lastOf(context, reportId)
  if (report.state !== 'draft') refuse({ code: 'report-not-draft', column: 'reportId' })
  setState(context, report, 'checked')
  takeStep(context, report, { step: 'checked', on: context.today(), note: toNfc(note) })
  return {}
}

/** A checked report is a draft again. */
export function sendBackReport(context: CallContext, { reportId, note }: InputOf<typeof contract.sendBack>) {
  const report = lastOf(context, reportId)
  if (report.state !== 'checked') refuse({ code: 'report-not-checked', column: 'reportId' })
  setState(context, report, 'draft')
  takeStep(context, report, { step: 'sentBack', on: context.today(), note: toNfc(note) })
  return {}
}

/** Freezes what the report says and gives it a number; every declared figure nobody filled in is named. */
export function approveReport(context: CallContext, given: InputOf<typeof contract.approve>) {
  const { book, command, user } = context
  const { reportId, approvedOn, body } = given
  const { connection } = book
  const report = lastOf(context, reportId)
  if (report.state !== 'checked') refuse({ code: 'report-not-checked', column: 'reportId' })
  const others = otherApprovers(context, report)
  if (others.length > 0) refuse({ code: 'report-own-approval', data: { name: others.join(', ') } })
  const content = reckonedContent(context, report)
  const faults = missingLines(content.lines).map(({ code, name }) =>
    fault({ code: 'report-figure-missing', column: code, data: { name } }),
  )
  if (content.result !== null && content.assessment === null && content.result.notScored === null)
    faults.push(fault({ code: 'assessment-unfinished', column: 'assessment' }))
  if (approvedOn < report.period.from)
    faults.push(
      fault({
        code: 'report-approved-early',
        column: 'approvedOn',
        value: approvedOn,
        data: { date: report.period.from },
      }),
    )
  refuseAll(faults)
  const number = takePaperNumber(connection, {
    kind: 'report',
    body,
    date: approvedOn,
    subject: 'periodicReport',
    subjectKey: scanKeyOf(report),
    commandSequence: command.sequence,
  })
  const signer = toNfc(given.signer)
  const signerTitle = toNfc(given.signerTitle)
  const snapshot = canonicalJson({ ...content, number, date: approvedOn, signer, signerTitle })
  connection.run(saveApproval, {
    reportId,
    revision: report.revision,
    number,
    body,
    signer,
    signerTitle,
    approvedOn,
    approvedBy: user.id,
    snapshot,
    snapshotHash: hash('sha256', snapshot, 'hex'),
  })
  takeStep(context, report, { step: 'approved', on: approvedOn, note: number })
  command.summary = periodicReportSummaries.approved(report.form.title, periodWords(report.period), number)
  return { number }
}

/** Says an approved report went out. */
export function sendReport(context: CallContext, { reportId, sentOn, way, note }: InputOf<typeof contract.sent>) {
  const report = lastOf(context, reportId)
  if (report.state !== 'approved' || report.approvedOn === null)
    return refuse({ code: 'report-not-approved', column: 'reportId' })
  if (sentOn < report.approvedOn)
    return refuse({ code: 'report-sent-early', column: 'sentOn', value: sentOn, data: { date: report.approvedOn } })
  context.book.connection.run(saveSending, { reportId, revision: report.revision, sentOn, sentWay: way })
  takeStep(context, report, { step: 'sent', on: sentOn, note: toNfc(note) })
  context.command.summary = periodicReportSummaries.sent(report.form.title, periodWords(report.period), way)
  return {}
}

/** The next revision: the same words on the same form, figures reckoned anew; what was approved stays as it was. */
export function reviseReport(context: CallContext, { reportId, reason }: InputOf<typeof contract.revise>) {
  const { book, command, user } = context
  const report = lastOf(context, reportId)
  if (report.snapshot === null) refuse({ code: 'report-not-approved', column: 'reportId' })
  const revision = report.revision + 1
  book.connection.run(insertRevision, {
    reportId,
    revision,
    reason: toNfc(reason),
    recipient: report.recipient,
    texts: JSON.stringify(report.texts),
    noFigures: JSON.stringify(report.noFigures),
    assessment: report.assessment === null ? null : JSON.stringify(report.assessment),
    draftedBy: user.id,
    commandSequence: command.sequence,
  })
  takeStep(context, { ...report, revision }, { step: 'revised', on: context.today(), note: toNfc(reason) })
  return { revision }
}

/**
 * Who else may approve what the one who asks has drafted; nobody when somebody else drafted it, or the book has no other with the right:
 * then one's own approval stands.
 */
export function otherApprovers({ book, user }: CallContext, { draftedBy }: Pick<Report, 'draftedBy'>): string[] {
  if (draftedBy !== user.id) return []
  return activeUsers(book.connection)
    .filter(({ userId, role }) => userId !== user.id && mayDo(role, 'alliance.approve'))
    .map(({ name }) => name)
}

function lastOf({ book, core }: CallContext, reportId: string): Report {
  return revisionsOf(book.connection, knownForms(book.connection, core.reportForms), reportId)[0]
}

function setState({ book }: CallContext, { reportId, revision }: Report, state: 'draft' | 'checked'): void {
  book.connection.run(saveState, { reportId, revision, state })
}
