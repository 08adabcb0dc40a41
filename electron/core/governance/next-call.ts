import type { Connection } from '../db/connection'
import type { MeetingTable } from '../db/schema-meetings'
import { plain } from '../db/statement'
import { type LawFigures } from '../law/law-figures'
import { daysToCall, lastDayOfCall } from '../law/meetings/quorum'
import type { MeetingRecord } from './meeting'

/** A call that follows one which too few came to: which it is, and its last day. */
export type NextCall = { callNumber: 2 | 3; lastDay: string }

/**
 * The call after this one (articles 59.7, 65.5.b): the second within 30 days of the day the first was planned for, the third within 20 of
 * the second's; 15 for the second of the board. Null where the law knows none: after a third, after a second of the board (65.5.c), and
 * for the founding conference.
 */
export function nextCallOf(
  { body, callNumber, plannedOn }: Pick<MeetingRecord, 'body' | 'callNumber' | 'plannedOn'>,
  figures: LawFigures,
): NextCall | null {
  if (body === 'foundingConference' || callNumber === 3) return null
  const call = callNumber === 1 ? 2 : 3
  const days = daysToCall({ body, call }, figures)
  return days === null ? null : { callNumber: call, lastDay: lastDayOfCall(plannedOn, days) }
}

const insertCall = plain<
  Pick<MeetingTable, 'meetingId' | 'plannedOn' | 'startsAtTime' | 'place' | 'commandSequence'> & {
    previous: string
    reason: string
  },
  never
>(
  `INSERT INTO meeting (meetingId, body, kind, form, medium, title, fiscalYear, callNumber, previousCallId, plannedOn, startsAtTime,
     place, convener, reason, requestId, requestedOn, askedBy, askers, commandSequence)
   SELECT @meetingId, body, kind, form, medium, title, fiscalYear, callNumber + 1, meetingId, @plannedOn, @startsAtTime,
     @place, convener, @reason, requestId, requestedOn, askedBy, askers, @commandSequence
   FROM meeting WHERE meetingId = @previous`,
)
const carryAgenda = plain<{ meetingId: string; previous: string }, never>(
  `INSERT INTO agendaItem (itemId, meetingId, position, title, kind, decision, subject, article, presenter, minutesPlanned, draft, content, documents)
   SELECT @meetingId || ':' || row_number() OVER (ORDER BY position, itemId), @meetingId, row_number() OVER (ORDER BY position, itemId), title, kind, decision, subject, article, presenter, minutesPlanned, draft, content, documents
   FROM agendaItem WHERE meetingId = @previous AND removedAt IS NULL`,
)
const carryGroups = plain<{ meetingId: string; previous: string }, never>(
  `INSERT INTO delegateGroup (groupId, meetingId, name)
   SELECT @meetingId || ':' || groupId, @meetingId, name FROM delegateGroup WHERE meetingId = @previous`,
)
const carryDelegates = plain<{ meetingId: string; previous: string }, never>(
  `INSERT INTO delegateGroupMember (meetingId, member, groupId, delegate, votesCarried)
   SELECT @meetingId, member, @meetingId || ':' || groupId, delegate, votesCarried FROM delegateGroupMember WHERE meetingId = @previous`,
)

/**
 * Writes the next call of a meeting as a meeting of its own that is being prepared: the same agenda, the same delegates, another day. Notices
 * and proxies are of one call and do not go over.
 */
export function callAgain(
  connection: Connection,
  previous: MeetingRecord,
  call: {
    meetingId: string
    plannedOn: string
    startsAtTime: string
    place: string
    reason: string
    commandSequence: number
  },
): void {
  const ids = { meetingId: call.meetingId, previous: previous.meetingId }
  connection.run(insertCall, { ...call, previous: previous.meetingId })
  connection.run(carryAgenda, ids)
  connection.run(carryGroups, ids)
  connection.run(carryDelegates, ids)
}
