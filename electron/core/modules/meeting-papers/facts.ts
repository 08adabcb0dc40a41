import type { GovernanceForm } from '@shared/contract/books'
import { AgendaDocument } from '@shared/contract/meeting-agenda'
import type { PostKind } from '@shared/contract/post-parts'
import { AgendaContent } from '@shared/contract/resolution-effects'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { memberCardText } from '@shared/domain/member-card'
import { articleWords } from '@shared/text/article'
import { agendaDocumentTitles, meetingPaperWords } from '@shared/text/meeting-papers'
import { marksOf } from '../../book-file/marks'
import type { Connection } from '../../db/connection'
import type { AgendaItemTable } from '../../db/schema-meetings'
import { plain } from '../../db/statement'
import type { Letter } from '../../documents/letter'
import type { MeetingFacts, PrintedItem, PrintedVoter } from '../../documents/meeting/meeting-facts'
import { placeOf } from '../../documents/membership/who'
import {
  agendaOf,
  entitledOn,
  type MeetingRecord,
  officialVotersOn,
  readMeeting,
  votersOf,
} from '../../governance/meeting'
import { governanceFormOn, holdersOf } from '../../governance/posts-on'
import { withTermNote } from '../../governance/term-note'
import { signersOn } from '../../db/signers'
import { fingerprintOf } from '../../ledger/hash'
import { type LawFigures, lawOn } from '../../law/law-figures'
import { majorityOf } from '../../law/meetings/majority'
import { charterOn } from '../../membership/charter'
import { hamletOf } from '../../membership/hamlet'
import { printedAt } from '../../printed-at'
import { refuse } from '../../refusal'
import type { PaperSource } from './source'

/** Everything the papers of one meeting are made of. */
export type MeetingBundle = {
  source: PaperSource
  meeting: MeetingRecord
  facts: MeetingFacts
  items: PrintedItem[]
  /** The reports of the book that its items ask for. */
  documents: ReadonlySet<AgendaDocument>
  figures: LawFigures
  charter: ReturnType<typeof charterOn>
  form: GovernanceForm
}

/** Reads a meeting for its papers; refuses 'meeting-unknown'. */
export function meetingBundle(source: PaperSource, meetingId: string): MeetingBundle {
  const { connection } = source.book
  const meeting = readMeeting(connection, meetingId)
  if (!meeting) return refuse({ code: 'meeting-unknown', column: 'meetingId' })
  const figures = lawOn(source.law, meeting.plannedOn)
  const charter = charterOn(connection, meeting.plannedOn)
  const form = governanceFormOn(connection, meeting.plannedOn)
  const agenda = agendaOf(connection, meetingId)
  const majorities = {
    special: Math.max(charter.specialMajorityPercent, figures.specialMajorityPercent),
    ordinary: Math.max(charter.ordinaryMajorityPercent, figures.ordinaryMajorityPercent),
  }
  return {
    source,
    meeting,
    facts: factsOf(source, meeting, form),
    items: agenda.map((item, at) => ({
      ...printedItem(item, at + 1, majorities),
      documents: documentsOf(connection, item),
    })),
    documents: new Set(agenda.flatMap(reportsOf)),
    figures,
    charter,
    form,
  }
}

const attachedTo = plain<{ itemId: string }, { title: string }>(
  `SELECT title FROM attachment WHERE subject = 'agendaItem' AND subjectKey = @itemId AND removedAt IS NULL ORDER BY addedAt, attachmentId`,
)

function reportsOf({ documents }: AgendaItemTable): AgendaDocument[] {
  return AgendaDocument.array().parse(JSON.parse(documents))
}

/** What goes out with an item, in words: reports of the book, then papers that were attached to it by hand. */
function documentsOf(connection: Connection, item: AgendaItemTable): string[] {
  return [
    ...reportsOf(item).map((report) => agendaDocumentTitles[report]),
    ...connection.all(attachedTo, { itemId: item.itemId }).map(({ title }) => title),
  ]
}

const SIGNING: Readonly<Record<MeetingRecord['convener'], readonly PostKind[]>> = {
  board: ['chairperson'],
  chairperson: ['chairperson'],
  director: ['director'],
  supervisors: ['headSupervisor', 'supervisor'],
  members: [],
}

function factsOf({ book, now }: PaperSource, meeting: MeetingRecord, form: GovernanceForm): MeetingFacts {
  const { profile } = book
  return {
    unitName: profile.name,
    place: placeOf(profile.address),
    title: meeting.title,
    body: meeting.body,
    kind: meeting.kind,
    form: meeting.form,
    medium: meeting.medium,
    fiscalYear: meeting.fiscalYear,
    callNumber: meeting.callNumber,
    date: meeting.plannedOn,
    time: meeting.startsAtTime,
    venue: meeting.place,
    convener: meeting.convener,
    governance: form,
    reason: meeting.reason,
    askedBy: meeting.askedBy,
    signer: holderName(book, SIGNING[meeting.convener], civilDateOfInstant(now)),
    marks: marksOf(book),
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    printedAt: printedAt(now),
  }
}

/** Who holds the first of these posts on a day; '' where nobody does. */
export function holderName({ connection }: PaperSource['book'], kinds: readonly PostKind[], date: string): string {
  for (const kind of kinds) {
    const name = holdersOf(connection, kind, date).at(-1)?.name
    if (name !== undefined) return name
  }
  return ''
}

/** A letter of the meeting with what is to be said of its signers' terms (reading 13). */
export function noted({ source }: MeetingBundle, letter: Letter): Letter & { signerNote: string } {
  return withTermNote(source.book.connection, letter, civilDateOfInstant(source.now))
}

/** The director, or who represents the co-operative where no director is recorded. */
export function directorName(source: PaperSource): string {
  const today = civilDateOfInstant(source.now)
  return holderName(source.book, ['director'], today) || signersOn(source.book.connection, today).representative
}

function printedItem(
  item: AgendaItemTable,
  number: number,
  majorities: { special: number; ordinary: number },
): Omit<PrintedItem, 'documents'> {
  const { election } = AgendaContent.parse(JSON.parse(item.content))
  return {
    itemId: item.itemId,
    number,
    title: item.title,
    kind: item.kind,
    article: item.article === '' ? '' : articleWords(item.article),
    presenter: item.presenter,
    minutesPlanned: item.minutesPlanned,
    draft: item.draft,
    election:
      election === null ? null : { seats: election.seats, candidates: election.candidates.map(({ name }) => name) },
    majority: item.decision === null ? '' : meetingPaperWords.majority(majorityOf(item.decision), majorities),
  }
}

type Lived = { code: string; name: string; address: string; hamlet: string }
const livedAt = plain<Record<string, never>, Lived>(
  'SELECT code, party.name, party.address, hamlet FROM member JOIN party USING (code)',
)
const proxies = plain<{ meetingId: string }, { giver: string; holderName: string }>(
  'SELECT giver, holderName FROM proxy WHERE meetingId = @meetingId AND withdrawnOn IS NULL',
)

/** Those entitled, as the list was frozen, or as it would be on the meeting's day while the doors are closed. */
export function printedVoters({ source, meeting }: MeetingBundle): PrintedVoter[] {
  const { connection } = source.book
  const frozen = votersOf(connection, meeting.meetingId)
  return withAddresses(
    source,
    meeting.meetingId,
    frozen.length > 0 ? frozen : entitledOn(connection, meeting, listDay({ source, meeting })),
  )
}

/** Those who get a notice: every official member, delegates or not (article 60.1, reading 8). */
export function noticeReceivers({ source, meeting }: MeetingBundle): PrintedVoter[] {
  const official = officialVotersOn(source.book.connection, listDay({ source, meeting }))
  const carried = new Map(printedVoters({ source, meeting } as MeetingBundle).map(({ code, votes }) => [code, votes]))
  return withAddresses(source, meeting.meetingId, official).map((one) => ({
    ...one,
    votes: carried.get(one.code) ?? 1,
  }))
}

/** The day as of which the list stands: frozen, else today, but no later than the meeting. */
export function listDay({ source, meeting }: Pick<MeetingBundle, 'source' | 'meeting'>): string {
  const today = civilDateOfInstant(source.now)
  return meeting.entitledOn ?? (today < meeting.plannedOn ? today : meeting.plannedOn)
}

function withAddresses(
  { book }: PaperSource,
  meetingId: string,
  voters: readonly { member: string; name: string; hamlet: string; votes: number }[],
): PrintedVoter[] {
  const lived = new Map(book.connection.all(livedAt, {}).map((row) => [row.code, row]))
  const held = new Map(book.connection.all(proxies, { meetingId }).map(({ giver, holderName: name }) => [giver, name]))
  const { bookId } = book.profile
  return voters.map(({ member, name, hamlet, votes }) => {
    const address = lived.get(member)?.address ?? ''
    return {
      code: member,
      name,
      hamlet: hamletOf({ hamlet, address }),
      address: addressWith(hamlet, address),
      votes,
      proxyHolder: held.get(member) ?? '',
      card: memberCardText(bookId, member),
    }
  })
}

function addressWith(hamlet: string, address: string): string {
  const said = address.toLocaleLowerCase('vi').includes(hamlet.toLocaleLowerCase('vi'))
  return said ? address : [hamlet, address].filter(Boolean).join(', ')
}
