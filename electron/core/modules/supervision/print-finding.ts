import { addresseeWords } from '@shared/text/supervision-summaries'
import type { CallContext } from '../../context'
import { findingNoticePaper } from '../../documents/supervision/finding-notice'
import { readFinding } from './findings'
import { supervisionFile, unitOn } from './paper'

/** The notice of a finding as a PDF file; refuses 'finding-unknown'. */
export async function printFinding(context: CallContext, findingId: string): Promise<File> {
  const finding = readFinding(context.book.connection, findingId, context.today())
  const unit = unitOn(context, finding.issuedOn)
  const paper = findingNoticePaper({ ...finding, unit, addressee: addresseeWords[finding.addressee] })
  return supervisionFile(context, paper, `thong-bao-kiem-soat-${finding.issuedOn}`)
}
