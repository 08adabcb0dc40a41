import type { ReportContent } from '@shared/contract/report-content'
import { marksOf } from '../book-file/marks'
import type { CallContext } from '../context'
import { letterFile } from '../documents/letter-file'
import { reportLetter } from '../documents/reporting/report-letter'
import { fingerprintOf } from '../ledger/hash'
import { printedAt } from '../printed-at'
import { refuse } from '../refusal'
import { templateBytes } from './forms'
import type { Report } from './report-rows'

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A report as a file named after its form and period: pages, a text to edit on, or the filled form of the version it was made on. */
export async function reportFile(
  context: CallContext,
  report: Report,
  content: ReportContent,
  format: 'pdf' | 'docx' | 'xlsx',
): Promise<File> {
  const name = `${report.form.formId}-${report.period.key}${report.revision === 1 ? '' : `-${report.revision}`}`
  if (format === 'xlsx') {
    const bytes = await filledForm(context, report, content)
    return new File([Uint8Array.from(bytes)], `${name}.xlsx`, { type: XLSX_TYPE })
  }
  const { book, core } = context
  const { ownMarks, ...letter } = reportLetter(report.form, content)
  return letterFile(
    {
      ...letter,
      marks: [...marksOf(book), ...ownMarks],
      fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
      printedAt: printedAt(core.now()),
    },
    { name, format, resources: core.options.resources },
  )
}

/** The form of a report's own version, filled. */
async function filledForm({ book, core }: CallContext, report: Report, content: ReportContent): Promise<Uint8Array> {
  const { formId, version } = report.form
  const template = templateBytes(
    book.connection,
    { formId, version, origin: report.origin },
    { program: core.reportForms, resources: core.options.resources },
  )
  if (template === null) return refuse({ code: 'form-unknown', column: 'formId', value: formId })
  // Loaded with the first form: writing spreadsheets is a large part of the program.
  const { fillTemplate } = await import('../documents/reporting/fill-template')
  return fillTemplate(report.form, template, content)
}
