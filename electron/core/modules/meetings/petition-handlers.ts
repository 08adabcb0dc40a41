import type { meetingPeople as contract, Petition, PetitionAnswer } from '@shared/contract/meeting-people'
import type { Fault } from '@shared/contract/refusal'
import { toNfc } from '@shared/domain/text-fold'
import { leastThatReaches } from '@shared/domain/threshold'
import { fault } from '@shared/text/fault'
import { meetingSummaries } from '@shared/text/meetings'
import type { CallContext } from '../../context'
import type { MeetingTable, PetitionTable } from '../../db/schema-meetings'
import { agendaOf, officialVotersOn } from '../../governance/meeting'
import { lawOn } from '../../law/law-figures'
import { lastPetitionDay, mayRefuse, petitionStanding, refusalGrounds } from '../../law/meetings/petition'
import { charterOn } from '../../membership/charter'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { placeForNew, renumber } from './agenda'
import { insertItem } from './agenda-store'
import { partyName } from './member-names'
import { answerPetition, insertPetition, petitionsOf, readPetition, Signers } from './petition-store'
import { meetingOf, preparingMeeting } from './preparing'

type Verbs = 'petitions' | 'receivePetition' | 'answerPetition'

export const petitionHandlers = {
  petitions: (context, { meetingId }) => {
    const meeting = meetingOf(context, meetingId)
    return {
      lastDay: lastDayOf(context, meeting),
      petitions: petitionsOf(context.book.connection, meetingId).map((row) => petitionView(context, meeting, row)),
    }
  },

  receivePetition: (context, { id, meetingId, receivedOn, content, signers }) => {
    const { book, command } = context
    const meeting = preparingMeeting(context, meetingId)
    const signed = [...new Set(signers)]
    refuseAll(petitionFaults(context, meeting, { receivedOn, content, signed }))
    book.connection.run(insertPetition, {
      petitionId: id,
      meetingId,
      receivedOn,
      content: toNfc(content),
      signers: JSON.stringify(signed),
      commandSequence: command.sequence,
    })
    command.summary = meetingSummaries.petitionReceived(signed.length, receivedOn)
    return { petitionId: id }
  },

  answerPetition: (context, { petitionId, answer, answerNote }) => {
    const { book, command } = context
    const row = readPetition(book.connection, petitionId)
    if (row === undefined) refuse({ code: 'petition-unknown', column: 'petitionId' })
    const meeting = preparingMeeting(context, row.meetingId)
    refuseAll(answerFaults(context, meeting, row, { answer, answerNote }))
    book.connection.run(answerPetition, { petitionId, answer, answerNote: toNfc(answerNote) })
    if (answer !== 'accepted') {
      command.summary = meetingSummaries.petitionRefused(row.content)
      return { itemId: null }
    }
    command.summary = meetingSummaries.petitionAccepted(row.content)
    return { itemId: putOnAgenda(context, row) }
  },
} satisfies Pick<HandlersOf<typeof contract>, Verbs>

/** The last day for petitions of a general meeting, by law or charter (article 60.2); null for other bodies. */
function lastDayOf({ book }: CallContext, { body, plannedOn }: MeetingTable): string | null {
  if (body !== 'generalMeeting') return null
  return lastPetitionDay(plannedOn, charterOn(book.connection, plannedOn).petitionDays)
}

/** A petition with how it stands: official members as of the day it came in, one third of them, in time or late (R17). */
export function petitionView(context: CallContext, meeting: MeetingTable, row: PetitionTable): Petition {
  const { connection } = context.book
  const { requestOneIn } = lawOn(context.core.law, row.receivedOn)
  const signers = Signers.parse(JSON.parse(row.signers))
  const officialMembers = officialVotersOn(connection, row.receivedOn).length
  const { enough, inTime } = petitionStanding(
    { signers: signers.length, officialMembers, receivedOn: row.receivedOn, opensOn: meeting.plannedOn },
    { requestOneIn, petitionDays: charterOn(connection, meeting.plannedOn).petitionDays },
  )
  const { answer } = row
  return {
    petitionId: row.petitionId,
    receivedOn: row.receivedOn,
    content: row.content,
    signers: signers.map((member) => ({ member, name: partyName(connection, member) ?? member })),
    officialMembers,
    needed: leastThatReaches(officialMembers, { numerator: 1, denominator: requestOneIn, strict: false }),
    enough,
    inTime,
    answer,
    answerNote: row.answerNote,
    article:
      answer === null ? '' : answer === 'accepted' ? '60.4' : answer === 'tooFew' ? '60.2' : refusalGrounds[answer],
  }
}

type Received = { receivedOn: string; content: string; signed: readonly string[] }

function petitionFaults(
  context: CallContext,
  meeting: MeetingTable,
  { receivedOn, content, signed }: Received,
): Fault[] {
  const faults: Fault[] = []
  if (content === '') faults.push(fault({ code: 'text-missing', column: 'content' }))
  if (signed.length === 0) faults.push(fault({ code: 'petition-no-signers', column: 'signers' }))
  if (receivedOn > context.today())
    faults.push(fault({ code: 'meeting-paper-ahead', column: 'receivedOn', value: receivedOn }))
  const official = new Set(officialVotersOn(context.book.connection, receivedOn).map(({ member }) => member))
  for (const [index, member] of signed.entries())
    if (!official.has(member))
      faults.push(fault({ code: 'petition-signer', row: index + 1, column: 'signers', value: member }))
  return faults
}

type Answer = { answer: PetitionAnswer; answerNote: string }

/** A petition is refused only on a ground of article 60.3, which must be true where the book knows it, and with words for the meeting (60.4). */
function answerFaults(
  context: CallContext,
  meeting: MeetingTable,
  row: PetitionTable,
  { answer, answerNote }: Answer,
): Fault[] {
  if (row.answer !== null) return [fault({ code: 'petition-answered', column: 'petitionId' })]
  if (answer === 'accepted') return []
  const { inTime, enough, signers } = petitionView(context, meeting, row)
  const faults: Fault[] = []
  if (answer === 'tooFew' && enough)
    faults.push(fault({ code: 'petition-enough', column: 'answer', data: { count: signers.length } }))
  if (answer !== 'tooFew' && !mayRefuse(answer, { inTime }))
    faults.push(fault({ code: 'petition-not-late', column: 'answer', data: { date: lastDayOf(context, meeting) } }))
  if (answerNote === '') faults.push(fault({ code: 'petition-note-missing', column: 'answerNote' }))
  return faults
}

/** An accepted petition becomes an item (article 60.4). */
function putOnAgenda(context: CallContext, { meetingId, petitionId, content }: PetitionTable): string {
  const rows = agendaOf(context.book.connection, meetingId)
  const position = placeForNew(rows)
  const itemId = `${meetingId}/${petitionId}`
  const item = {
    itemId,
    meetingId,
    position,
    title: content.slice(0, 300),
    kind: 'motion' as const,
    decision: 'other' as const,
    subject: 'petition',
    article: '60.4',
    presenter: '',
    minutesPlanned: 15,
    draft: '',
    content: '{}',
    documents: '[]',
    petitionId,
  }
  context.book.connection.run(insertItem, item)
  renumber(context, [...rows.slice(0, position - 1), item, ...rows.slice(position - 1)])
  return itemId
}
