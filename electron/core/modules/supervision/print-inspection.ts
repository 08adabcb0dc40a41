import type { CallContext } from '../../context'
import { inspectionRecordPaper } from '../../documents/supervision/inspection-record'
import { readInspection } from './inspections'
import { supervisionFile, unitOn } from './paper'

/** The record of an inspection as a PDF file; refuses 'inspection-unknown'. */
export async function printInspection(context: CallContext, inspectionId: string): Promise<File> {
  const { fingerprint: seen, ...record } = readInspection(context.book.connection, inspectionId)
  const paper = inspectionRecordPaper({ ...record, seen, unit: unitOn(context, record.heldOn) })
  return supervisionFile(context, paper, `bien-ban-kiem-tra-${record.heldOn}`)
}
