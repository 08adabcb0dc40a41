import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import { letterFile } from '../../documents/letter-file'
import { placeOf } from '../../documents/membership/who'
import type { SupervisionPaper, SupervisionUnit } from '../../documents/supervision/frame'
import { governanceFormOn } from '../../governance/posts-on'
import { withTermNote } from '../../governance/term-note'
import { fingerprintOf } from '../../ledger/hash'
import { printedAt } from '../../printed-at'

/** Whose papers they are on a day. */
export function unitOn({ book }: CallContext, date: string): SupervisionUnit {
  const { name, address } = book.profile
  return { name, place: placeOf(address), form: governanceFormOn(book.connection, date) }
}

/** A paper of the supervisors as a PDF file with the marks of the book. */
export function supervisionFile(context: CallContext, paper: SupervisionPaper, name: string): Promise<File> {
  const { book, core } = context
  const letter = {
    ...paper,
    marks: marksOf(book),
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    printedAt: printedAt(core.now()),
  }
  const noted = withTermNote(book.connection, letter, context.today())
  return letterFile(noted, { name, format: 'pdf', resources: core.options.resources })
}
