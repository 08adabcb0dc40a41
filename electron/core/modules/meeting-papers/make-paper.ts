import type { MeetingPaper, OpenedPaper } from '@shared/contract/meeting-papers'
import { meetingPaperWords } from '@shared/text/meeting-papers'
import type { Letter } from '../../documents/letter'
import { letterFile } from '../../documents/letter-file'
import { type MeetingSheet, sheetBytes } from '../../documents/meeting/sheet-file'
import { refuse } from '../../refusal'
import { matterOf } from './ballot-matter'
import { type MeetingBundle, meetingBundle, noted, noticeReceivers, printedVoters } from './facts'
import { letters, noticeOf } from './letters'
import { callOf, neededHeads } from './quorum-terms'
import type { PaperSource } from './source'
import { yearFigures } from './year-figures'

/** Which paper of which meeting, of what, and as which file. */
export type PaperWish = {
  meetingId: string
  paper: MeetingPaper | OpenedPaper
  /** The agenda item, the group or the petition it is of; '' for the meeting itself. */
  subject: string
  format: 'pdf' | 'docx'
}

/** Makes a paper of a meeting as a file; refuses what there is nothing of, and a text of what is no letter. */
export async function makePaper(source: PaperSource, wish: PaperWish, resources: string): Promise<File> {
  const bundle = meetingBundle(source, wish.meetingId)
  const name = meetingPaperWords.file(wish.paper, bundle.meeting.plannedOn)
  const letter = letters[wish.paper]
  if (letter !== undefined)
    return letterFile(noted(bundle, letter(bundle, wish.subject)), { name, format: wish.format, resources })
  if (wish.format === 'docx') refuse({ code: 'meeting-paper-no-text', column: 'format' })
  const bytes = await sheetBytes(bundle.facts, sheetOf(bundle, wish), resources)
  return new File([Uint8Array.from(bytes)], `${name}.pdf`, { type: 'application/pdf' })
}

/** One notice for each receiver; whose term is over is looked up once for all. */
function noticesOf(bundle: MeetingBundle): Letter[] {
  const [first, ...others] = someReceivers(bundle).map((one) => noticeOf(bundle, one))
  if (first === undefined) return []
  const { signerNote } = noted(bundle, first)
  return [first, ...others].map((letter) => ({ ...letter, signerNote }))
}

function sheetOf(bundle: MeetingBundle, { paper, subject }: PaperWish): MeetingSheet {
  const { items } = bundle
  switch (paper) {
    case 'ballots':
      return { kind: paper, matter: matterOf(bundle, subject), count: votesOf(bundle) }
    case 'ballotList':
      return { kind: paper, matter: matterOf(bundle, subject), voters: someVoters(bundle) }
    case 'tally':
      return { kind: paper, matter: matterOf(bundle, subject), votes: votesOf(bundle) }
    case 'openTally':
    case 'questionSlips':
      return { kind: paper, items }
    case 'signatureList': {
      const voters = someVoters(bundle)
      return {
        kind: paper,
        voters,
        quorum: { entitled: voters.length, needed: neededHeads(bundle, callOf(bundle), voters.length) },
      }
    }
    case 'votingCards':
      return { kind: paper, voters: someVoters(bundle) }
    case 'yearPage':
      return { kind: paper, items, year: yearFigures(bundle.source.book, bundle.meeting.fiscalYear) }
    case 'notices':
      return { kind: 'letters', letters: noticesOf(bundle) }
    default:
      return refuse({ code: 'meeting-paper-unknown', column: 'paper' })
  }
}

function someVoters(bundle: MeetingBundle) {
  const voters = printedVoters(bundle)
  return voters.length > 0 ? voters : refuse({ code: 'meeting-no-voters', column: 'meetingId' })
}

function someReceivers(bundle: MeetingBundle) {
  const receivers = noticeReceivers(bundle)
  return receivers.length > 0 ? receivers : refuse({ code: 'meeting-no-voters', column: 'meetingId' })
}

/** All votes of those entitled: as many ballots are printed. */
function votesOf(bundle: MeetingBundle): number {
  return someVoters(bundle).reduce((sum, { votes }) => sum + votes, 0)
}
