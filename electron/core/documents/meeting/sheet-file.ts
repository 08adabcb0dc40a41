import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Letter } from '../letter'
import { letterContent, letterDefinition } from '../pdf/letter-definition'
import { writePdfmakeFile } from '../pdf/pdfmake-file'
import { ballotListDefinition } from './ballot-list'
import { type BallotMatter, ballotsDefinition } from './ballots'
import type { MeetingFacts, PrintedItem, PrintedVoter } from './meeting-facts'
import { questionSlipsDefinition } from './question-slips'
import type { YearFigures } from './report/year-figures'
import { yearPageDefinition } from './report/year-page'
import { type QuorumWanted, signatureListDefinition } from './signature-list'
import { openTallyDefinition, tallyDefinition } from './tally-sheets'
import { votingCardsDefinition } from './voting-cards'

/** What is printed for a meeting and is no letter, or is many letters at once; only as PDF. */
export type MeetingSheet =
  | { kind: 'ballots'; matter: BallotMatter; count: number }
  | { kind: 'ballotList'; matter: BallotMatter; voters: readonly PrintedVoter[] }
  | { kind: 'tally'; matter: BallotMatter; votes: number }
  | { kind: 'openTally' | 'questionSlips'; items: readonly PrintedItem[] }
  | { kind: 'signatureList'; voters: readonly PrintedVoter[]; quorum: QuorumWanted }
  | { kind: 'votingCards'; voters: readonly PrintedVoter[] }
  | { kind: 'yearPage'; year: YearFigures; items: readonly PrintedItem[] }
  | { kind: 'letters'; letters: readonly Letter[] }

/** Sheets of slips that are enough to begin with; a copier makes more. */
const SLIP_SHEETS = 5

/** The sheet as the bytes of a PDF; `resources` is the folder that holds the fonts. Throws a RangeError for letters to nobody. */
export async function sheetBytes(facts: MeetingFacts, sheet: MeetingSheet, resources: string): Promise<Uint8Array> {
  const out = new PassThrough()
  const fonts = join(resources, 'fonts')
  const [bytes] = await Promise.all([
    buffer(out),
    writePdfmakeFile({ define: async () => definitionOf(facts, sheet), fonts, out }),
  ])
  return bytes
}

function definitionOf(facts: MeetingFacts, sheet: MeetingSheet): TDocumentDefinitions {
  switch (sheet.kind) {
    case 'ballots':
      return ballotsDefinition(facts, sheet.matter, sheet.count)
    case 'ballotList':
      return ballotListDefinition(facts, sheet.matter, sheet.voters)
    case 'tally':
      return tallyDefinition(facts, sheet.matter, sheet.votes)
    case 'openTally':
      return openTallyDefinition(facts, sheet.items)
    case 'questionSlips':
      return questionSlipsDefinition(facts, sheet.items, SLIP_SHEETS)
    case 'signatureList':
      return signatureListDefinition(facts, sheet.voters, sheet.quorum)
    case 'votingCards':
      return votingCardsDefinition(facts, sheet.voters)
    case 'yearPage':
      return yearPageDefinition(facts, sheet.year, sheet.items)
    case 'letters':
      return lettersDefinition(sheet.letters)
  }
}

/** Letters one after another, each from a page of its own; their pages are not counted through. */
function lettersDefinition(letters: readonly Letter[]): TDocumentDefinitions {
  const [first] = letters
  if (first === undefined) throw new RangeError('There is no letter to print.')
  return {
    ...letterDefinition(first),
    footer: undefined,
    header: undefined,
    content: letters.map((letter, at): Content => ({
      stack: [letterContent(letter)],
      ...(at > 0 ? { pageBreak: 'before' } : {}),
    })),
  }
}
