import { hash } from 'node:crypto'
import type { periodicReports as contract } from '@shared/contract/periodic-reports'
import type { InputOf } from '@shared/contract/procedure'
import type { ReportForm } from '@shared/contract/report-form'
import { toNfc } from '@shared/domain/text-fold'
import { periodicReportSummaries } from '@shared/text/periodic-reports'
import type { CallContext } from '../../context'
import { withOwnIndicators } from '../../exchange/own-indicators'
import { refuse, refuseAll } from '../../refusal'
import { keepForm, knownForms, setDueRule, templateBytes } from '../../reporting/forms'
import { XLSX_TYPE } from '../../reporting/report-file'

/** The template of a form as the book or the program has it. */
export function templateFile({ book, core }: CallContext, key: InputOf<typeof contract.template>): File {
  const bytes = templateBytes(book.connection, key, { program: core.reportForms, resources: core.options.resources })
  if (bytes === null) return refuse({ code: 'form-unknown', column: 'formId', value: key.formId })
  return new File([Uint8Array.from(bytes)], `mau-${key.formId}-${key.version}.xlsx`, { type: XLSX_TYPE })
}

/** Reads a template before the command, judges it, and keeps it as the next version of its form, or the first of a new one. */
export async function prepareForm(context: CallContext, given: InputOf<typeof contract.takeForm>) {
  const { id, formId, file, ...about } = given
  const before = versionsOf(context, formId)
  if (before.some(({ form }) => form.periodKind !== about.periodKind))
    refuse({ code: 'form-period-kind', column: 'periodKind', value: formId })
  // Loaded when the first template comes in: reading spreadsheets is a large part of the program that reports do not need to be seen.
  const { judgeTemplate } = await import('../../documents/reporting/judge-template')
  const last = before.at(-1)?.form
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { template, faults } = await judgeTemplate(bytes, {
    codes: withOwnIndicators(context.core.dictionary, context.book.connection).indicators.map(({ code }) => code),
    criteria: last?.assessment?.criteria.map((one) => one.id) ?? [],
  })
  refuseAll(faults)
  if (template === null) throw new Error('A template that is not taken is refused.')
  const sha256 = hash('sha256', bytes, 'hex')
  const recorded = { id, formId, ...about, file: { name: file.name, bytes: bytes.length, sha256 } }
  return {
    recorded,
    run: (inner: CallContext) => {
      const { command, book } = inner
      const form: ReportForm = {
        formId,
        version: Math.max(0, ...versionsOf(inner, formId).map((one) => one.form.version)) + 1,
        title: toNfc(about.title),
        periodKind: about.periodKind,
        recipientKind: about.recipientKind,
        recipient: toNfc(about.recipient),
        effectiveFrom: about.effectiveFrom,
        due: last?.due ?? { rule: 'none', days: 20, parts: [] },
        isOfficial: false,
        isDraft: last?.isDraft ?? false,
        basis: last?.basis ?? '',
        texts: template.texts,
        indicators: template.indicators,
        assessment: template.hasPoints ? (last?.assessment ?? null) : null,
      }
      keepForm(
        book.connection,
        { form, origin: 'own' },
        { template: template.bytes, commandSequence: command.sequence },
      )
      command.summary = periodicReportSummaries.formTaken(form.title, form.version, form.indicators.length)
      return { version: form.version, indicators: form.indicators.length }
    },
  }
}

/** Sets when reports of a form are due. */
export function setDue(context: CallContext, { formId, due }: InputOf<typeof contract.setDue>) {
  const last = versionsOf(context, formId).at(-1)
  if (last === undefined) return refuse({ code: 'form-unknown', column: 'formId', value: formId })
  setDueRule(context.book.connection, formId, due, context.command.sequence)
  context.command.summary = periodicReportSummaries.dueSet(last.form.title)
  return {}
}

function versionsOf({ book, core }: CallContext, formId: string) {
  return knownForms(book.connection, core.reportForms)
    .filter(({ form }) => form.formId === formId)
    .toSorted((a, b) => a.form.version - b.form.version)
}
