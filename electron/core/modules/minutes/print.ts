import type { PaperFormat } from '@shared/contract/paper-blocks'
import { minutesWords as words } from '@shared/text/minutes-paper'
import { printWords } from '@shared/text/print-words'
import type { CallContext } from '../../context'
import { blockParts } from '../../documents/block-parts'
import { letterFile } from '../../documents/letter-file'
import type { Letter } from '../../documents/letter'
import { placeOf } from '../../documents/membership/who'
import { governanceFormOn } from '../../governance/posts-on'
import { withTermNote } from '../../governance/term-note'
import { numberSymbol } from '@shared/text/paper-numbers'
import { fingerprintOf } from '../../ledger/hash'
import { printedAt } from '../../printed-at'
import { blocksOf, factsOf } from './minutes-of'
import { readMinutes } from './store'

/** The minutes as pages or as a text document, in the format of official papers. */
export async function printMinutes(context: CallContext, meetingId: string, format: PaperFormat): Promise<File> {
  const { core } = context
  const { letter, year } = minutesLetter(context, meetingId)
  const { connection } = context.book
  // Minutes that nobody signed yet speak of the day they were held.
  const noted = withTermNote(connection, letter, year)
  return letterFile(noted, { name: words.file(year), format, resources: core.options.resources })
}

/** The same as a letter, for tests of its words. */
export function minutesLetter(context: CallContext, meetingId: string): { letter: Letter; year: string } {
  const { book, core } = context
  const facts = factsOf(context, meetingId)
  const row = readMinutes(book.connection, meetingId)
  const { meeting, state, heldOn } = facts
  const date = row?.signedOn ?? null
  const note = words.signatures.note
  const letter: Letter = {
    issuer: { name: book.profile.name, body: words.body[meeting.body][meeting.form] },
    number: row?.number ?? `/${numberSymbol('minutes', meeting.body, governanceFormOn(book.connection, heldOn))}`,
    place: placeOf(book.profile.address),
    date,
    title: words.title,
    subject: meeting.title,
    addressee: '',
    body: blockParts(blocksOf(facts, row)),
    receivers: [],
    signatures: [
      { titles: [words.signatures.secretary], note, name: state.secretary?.name ?? '' },
      { titles: [words.signatures.chair], note, name: state.chair?.name ?? '' },
    ],
    marks: book.profile.sample === 1 ? [printWords.sample] : [],
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    printedAt: printedAt(core.now()),
    pageNumbers: 'top',
  }
  return { letter, year: heldOn }
}
