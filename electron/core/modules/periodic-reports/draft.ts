import type { InputOf } from '@shared/contract/procedure'
import type { periodicReports as contract } from '@shared/contract/periodic-reports'
import type { Fault } from '@shared/contract/refusal'
import { type ReportTextKey, reportTextKeys } from '@shared/domain/form-cell'
import { reportPeriodOf } from '@shared/domain/report-period'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { periodicReportSummaries, periodWords } from '@shared/text/periodic-reports'
import type { CallContext } from '../../context'
import { withOwnIndicators } from '../../exchange/own-indicators'
import { assessmentFaults } from '../../law/self-assessment'
import { refuse, refuseAll } from '../../refusal'
import { formsOn, keepForm, knownForms, templateBytes } from '../../reporting/forms'
import { allReports, type Report, revisionsOf } from '../../reporting/report-rows'
import { insertReport, insertRevision, saveDrop, saveState, saveWords, takeStep } from './write-report'

/** Begins a report on the form in force today; the book keeps the form it is made on. */
export function createReport(context: CallContext, { id, formId, periodKey }: InputOf<typeof contract.create>) {
  const { book, command, core, user } = context
  const { connection } = book
  const today = context.today()
  const known = knownForms(connection, core.reportForms)
  const chosen = formsOn(known, today).find(({ form }) => form.formId === formId)
  if (chosen === undefined) return refuse({ code: 'form-unknown', column: 'formId', value: formId })
  const { form, origin } = chosen
  const period = reportPeriodOf(periodKey)
  if (period === null || period.kind !== form.periodKind)
    return refuse({ code: 'report-period-wrong', column: 'periodKey', value: periodKey })
  if (period.from > today)
    return refuse({ code: 'report-period-open', column: 'periodKey', value: periodWords(period) })
  const reports = allReports(connection, known).filter(({ state }) => state !== 'dropped')
  if (reports.some((one) => one.form.formId === formId && one.period.key === periodKey))
    return refuse({ code: 'report-exists', column: 'periodKey', value: periodWords(period) })
  const key = { formId, origin, version: form.version }
  const template = templateBytes(connection, key, { program: core.reportForms, resources: core.options.resources })
  if (template === null) return refuse({ code: 'form-unknown', column: 'formId', value: formId })
  const commandSequence = command.sequence
  keepForm(connection, chosen, { template, commandSequence })
  const row = { reportId: id, formId, formOrigin: origin, formVersion: form.version, periodKey, droppedOn: null }
  connection.run(insertReport, { ...row, commandSequence })
  connection.run(insertRevision, {
    reportId: id,
    revision: 1,
    reason: '',
    // Whom the last report of that kind went to, else whom the form names.
    recipient:
      reports.find((one) => one.form.recipientKind === form.recipientKind)?.recipient ?? (form.recipient || form.title),
    texts: '{}',
    noFigures: '[]',
    assessment: null,
    draftedBy: user.id,
    commandSequence,
  })
  takeStep(context, { reportId: id, revision: 1, form, period }, { step: 'drafted', on: today, note: '' })
  return { reportId: id }
}

/** Keeps what a person adds. A figure the book knows is never given by hand, nor left out with a reason. */
export function saveReport(context: CallContext, given: InputOf<typeof contract.save>) {
  const { book, command, core } = context
  const { reportId, recipient, texts, noFigures, assessment } = given
  const report = draftOf(context, reportId)
  const { form, revision } = report
  const dictionary = new Map(
    withOwnIndicators(core.dictionary, book.connection).indicators.map((one) => [one.code, one]),
  )
  const faults: Fault[] = noFigures.flatMap(({ code }) => {
    const indicator = dictionary.get(code)
    const name = indicator?.name ?? code
    if (indicator === undefined || !form.indicators.includes(code))
      return [fault({ code: 'report-figure-not-asked', column: code, data: { name } })]
    return indicator.source === 'book' ? [fault({ code: 'report-figure-of-book', column: code, data: { name } })] : []
  })
  if (assessment !== null)
    faults.push(
      ...(form.assessment === null
        ? [fault({ code: 'assessment-none', column: 'assessment' })]
        : assessmentFaults(form.assessment, assessment)),
    )
  refuseAll(faults)
  book.connection.run(saveWords, {
    reportId,
    revision,
    recipient: toNfc(recipient),
    texts: JSON.stringify(keptTexts(form.texts, texts)),
    noFigures: JSON.stringify(noFigures.map(({ code, reason }) => ({ code, reason: toNfc(reason) }))),
    assessment: assessment === null ? null : JSON.stringify(assessment),
  })
  command.summary = periodicReportSummaries.saved(form.title, periodWords(report.period))
  return {}
}

/** Leaves a draft; its period is free again. A revision after the first is not left: what was approved before it stands in its place. */
export function dropReport(context: CallContext, { reportId, note }: InputOf<typeof contract.drop>) {
  const { connection } = context.book
  const report = draftOf(context, reportId)
  if (report.revision > 1) refuse({ code: 'report-not-draft', column: 'reportId' })
  takeStep(context, report, { step: 'dropped', on: context.today(), note: toNfc(note) })
  connection.run(saveState, { reportId, revision: report.revision, state: 'dropped' })
  connection.run(saveDrop, { reportId, droppedOn: context.today() })
  return {}
}

function draftOf({ book, core }: CallContext, reportId: string): Report {
  const [report] = revisionsOf(book.connection, knownForms(book.connection, core.reportForms), reportId)
  if (report.state !== 'draft') refuse({ code: 'report-not-draft', column: 'reportId' })
  return report
}

function keptTexts(asked: readonly ReportTextKey[], given: Partial<Record<ReportTextKey, string>>) {
  return Object.fromEntries(
    reportTextKeys
      .filter((key) => asked.includes(key) && (given[key] ?? '') !== '')
      .map((key) => [key, toNfc(given[key] ?? '')]),
  )
}
