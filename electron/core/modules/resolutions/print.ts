import type { InputOf } from '@shared/contract/procedure'
import type { resolutions as contract } from '@shared/contract/resolutions'
import { numberSymbol } from '@shared/text/paper-numbers'
import { printWords } from '@shared/text/print-words'
import { resolutionPaperWords as words } from '@shared/text/resolution-paper'
import type { CallContext } from '../../context'
import { blockParts } from '../../documents/block-parts'
import type { Letter } from '../../documents/letter'
import { letterFile } from '../../documents/letter-file'
import { placeOf } from '../../documents/membership/who'
import { governanceFormOn } from '../../governance/posts-on'
import { keptBlocks } from '../../governance/signed-paper'
import { withTermNote } from '../../governance/term-note'
import { fingerprintOf } from '../../ledger/hash'
import { readResolution } from '../../membership/resolutions'
import { printedAt } from '../../printed-at'
import { refuse } from '../../refusal'
import { draftBlocks, hallOfMeeting, readDraft } from './draft'
import { readText } from './sign'

type Asked = InputOf<(typeof contract)['print']>

/** A draft or a signed resolution as a file. Refuses one that has no text in this book. */
export async function printResolution(context: CallContext, asked: Asked): Promise<File> {
  const { letter, name } = resolutionLetter(context, asked)
  const { resources } = context.core.options
  const noted = withTermNote(context.book.connection, letter, context.today())
  return letterFile(noted, { name, format: asked.format, resources })
}

/** The same as a letter, for tests of its words. */
export function resolutionLetter(
  context: CallContext,
  { draftId, resolutionId }: Pick<Asked, 'draftId' | 'resolutionId'>,
): { letter: Letter; name: string } {
  const { book, core } = context
  const { connection, profile } = book
  const paper = draftId ? drafted(context, draftId) : signed(context, resolutionId ?? '')
  const { hall, blocks, number, date, subject } = paper
  const { body } = hall.meeting
  const form = governanceFormOn(connection, hall.heldOn)
  const open = `/${numberSymbol('resolution', body, form)}`
  return {
    name: number === null ? words.draftFile : words.file(number),
    letter: {
      issuer: { name: profile.name, body: words.bodies[body] },
      number: number ?? open,
      place: placeOf(profile.address),
      date,
      title: words.title,
      subject,
      addressee: '',
      body: blockParts(blocks),
      receivers: words.receivers[form],
      signatures: [{ titles: words.signs[body], note: '', name: hall.state.chair?.name ?? '' }],
      marks: profile.sample === 1 ? [printWords.sample] : [],
      fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
      printedAt: printedAt(core.now()),
      pageNumbers: 'top',
    },
  }
}

function drafted(context: CallContext, draftId: string) {
  const { connection, profile } = context.book
  const draft = readDraft(connection, draftId)
  const hall = hallOfMeeting(context, draft.meetingId)
  const blocks = draftBlocks(connection, { hall, draft, unit: profile.name })
  return { hall, blocks, number: null, date: null, subject: draft.summary }
}

function signed(context: CallContext, resolutionId: string) {
  const { connection } = context.book
  const resolution = readResolution(connection, resolutionId)
  const text = readText(context, resolutionId)
  if (!resolution || !text) refuse({ code: 'resolution-without-text', column: 'resolutionId' })
  const { number, date, summary } = resolution
  const hall = hallOfMeeting(context, text.meetingId)
  return { hall, blocks: keptBlocks(text.blocks), number, date, subject: summary }
}
