import { AppraisalContent } from '@shared/contract/appraisals'
import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import { letterFile, type LetterFormat } from '../../documents/letter-file'
import { placeOf } from '../../documents/membership/who'
import { appraisalRecord } from '../../documents/supervision/appraisal-record'
import type { SupervisionPaper, SupervisionUnit } from '../../documents/supervision/frame'
import { yearlyReport } from '../../documents/supervision/yearly-report'
import { plain } from '../../db/statement'
import { governanceFormOn } from '../../governance/posts-on'
import { withTermNote } from '../../governance/term-note'
import { supervisionReportsOf } from '../../governance/supervision-report'
import { fingerprintOf } from '../../ledger/hash'
import { printedAt } from '../../printed-at'
import { refuse } from '../../refusal'
import { keptAppraisal } from './store'

const yearOfReport = plain<{ reportId: string }, { year: number }>(
  'SELECT year FROM supervisionReport WHERE reportId = @reportId',
)

/** The record of an appraisal as it was signed, with the fingerprint it was made on; refuses 'appraisal-unknown'. */
export function printAppraisal(context: CallContext, appraisalId: string, format: LetterFormat): Promise<File> {
  const row = keptAppraisal(context.book.connection, appraisalId)
  const paper = appraisalRecord({
    ...row,
    unit: unitOn(context, row.signedOn),
    signers: JSON.parse(row.signers),
    content: AppraisalContent.parse(JSON.parse(row.content)),
    fingerprint: fingerprintOf(row.hash),
  })
  return paperFile(context, paper, { name: `tham-dinh-bao-cao-tai-chinh-${row.year}`, format })
}

/** The supervisors' report as it was issued; refuses 'supervision-report-unknown'. */
export function printReport(context: CallContext, reportId: string, format: LetterFormat): Promise<File> {
  const { connection } = context.book
  const year = connection.get(yearOfReport, { reportId })?.year
  const report =
    year === undefined ? undefined : supervisionReportsOf(connection, year).find((one) => one.reportId === reportId)
  if (report === undefined) return refuse({ code: 'supervision-report-unknown' })
  const paper = yearlyReport({ ...report, unit: unitOn(context, report.issuedOn) })
  return paperFile(context, paper, { name: `bao-cao-kiem-soat-${report.year}`, format })
}

function unitOn({ book }: CallContext, date: string): SupervisionUnit {
  const { name, address } = book.profile
  return { name, place: placeOf(address), form: governanceFormOn(book.connection, date) }
}

function paperFile(
  context: CallContext,
  paper: SupervisionPaper,
  { name, format }: { name: string; format: LetterFormat },
): Promise<File> {
  const { book, core } = context
  const letter = {
    ...paper,
    marks: marksOf(book),
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    printedAt: printedAt(core.now()),
  }
  const noted = withTermNote(book.connection, letter, context.today())
  return letterFile(noted, { name, format, resources: core.options.resources })
}
