import { daysBetween } from '@shared/domain/civil-date'
import type { KeptHallEvent } from '@shared/domain/hall/events'
import { foldHall } from '@shared/domain/hall/fold'
import type { Hall } from '@shared/domain/hall/scene'
import type { HallRules, HallState, Voter } from '@shared/domain/hall/state'
import type { Connection } from '../db/connection'
import type { AgendaItemTable, HallOpeningTable } from '../db/schema-meetings'
import { plain } from '../db/statement'
import { type Law, lawOn } from '../law/law-figures'
import { charterOn } from '../membership/charter'
import { hallRules } from './hall-rules'
import { agendaOf, entitledOn, type MeetingRecord, officialVotersOn, readMeeting, votersOf } from './meeting'

/** Codes of those who got no notice, or one that was sent too late for the meeting's day (article 60.1, reading 8). */
export type HallNotices = { missing: string[]; late: string[] }

/** A meeting with everything that happened in its hall. */
export type MeetingHall = {
  meeting: MeetingRecord
  agenda: AgendaItemTable[]
  voters: Voter[]
  events: KeptHallEvent[]
  rules: HallRules
  /** The fold of the events. */
  state: HallState
  /** As they stand while the doors are closed, and as they stood when they opened. */
  notices: HallNotices
  /** The day it is held: the day it was planned for. */
  heldOn: string
  /** What `refusalsOf` and `foldHall` of `shared/domain/hall` ask for. */
  hall: Hall
}

const opening = plain<{ meetingId: string }, HallOpeningTable>('SELECT * FROM hallOpening WHERE meetingId = @meetingId')
const allItems = plain<{ meetingId: string }, { itemId: string }>(
  'SELECT itemId FROM agendaItem WHERE meetingId = @meetingId',
)
const keptEvents = plain<{ meetingId: string }, { ordinal: number; at: string; content: string }>(
  'SELECT ordinal, at, content FROM hallEvent WHERE meetingId = @meetingId ORDER BY ordinal',
)
const sentNotices = plain<{ meetingId: string }, { member: string; sentOn: string }>(
  `SELECT member, sentOn FROM notice JOIN meeting USING (meetingId)
   WHERE meetingId = @meetingId AND edition = noticeEdition AND removedAt IS NULL`,
)

/**
 * A meeting and its hall; undefined for a meeting there is not. Before the doors open, voters and rules are those of the day it is planned
 * for, as the book stands now; from then on they are those that were frozen.
 */
export function hallOf(connection: Connection, law: Law, meetingId: string): MeetingHall | undefined {
  const meeting = readMeeting(connection, meetingId)
  if (!meeting) return undefined
  const opened = connection.get(opening, { meetingId })
  const heldOn = opened?.heldOn ?? meeting.plannedOn
  const entitled = opened ? votersOf(connection, meetingId) : entitledOn(connection, meeting, heldOn)
  const voters = entitled.map(({ member, ...voter }) => ({ code: member, ...voter }))
  const rules = opened ? (JSON.parse(opened.rules) as HallRules) : rulesOf(connection, law, meeting, voters.length)
  const notices = opened ? (JSON.parse(opened.notices) as HallNotices) : noticesOf(connection, law, meeting)
  const events = eventsOf(connection, meetingId)
  const itemIds = connection.all(allItems, { meetingId }).map(({ itemId }) => itemId)
  const hall = { voters, rules, itemIds, events }
  const agenda = agendaOf(connection, meetingId)
  return { meeting, agenda, voters, events, rules, state: foldHall(hall), notices, heldOn, hall }
}

/** Everything that was told of a hall, in its order. */
function eventsOf(connection: Connection, meetingId: string): KeptHallEvent[] {
  return connection
    .all(keptEvents, { meetingId })
    .map(({ ordinal, at, content }) => ({ ordinal, at, event: JSON.parse(content) as KeptHallEvent['event'] }))
}

/** By what a meeting is judged on the day it is planned for. */
function rulesOf(connection: Connection, law: Law, meeting: MeetingRecord, entitledHeads: number): HallRules {
  const charter = charterOn(connection, meeting.plannedOn)
  return hallRules({ meeting, entitledHeads, charter, figures: lawOn(law, meeting.plannedOn) })
}

/**
 * Who was not told in time: each official member gets the notice, in a delegate meeting too, so many days before as law and charter say; the
 * first day is not counted (article 60.1, readings 8 and 9). The founding conference has no notice (reading 11), the board's is the charter's.
 */
function noticesOf(connection: Connection, law: Law, meeting: MeetingRecord): HallNotices {
  if (meeting.body !== 'generalMeeting') return { missing: [], late: [] }
  const { plannedOn, meetingId } = meeting
  const days = Math.max(charterOn(connection, plannedOn).noticeDays, lawOn(law, plannedOn).noticeDays)
  const sent = new Map(connection.all(sentNotices, { meetingId }).map(({ member, sentOn }) => [member, sentOn]))
  const members = officialVotersOn(connection, plannedOn).map(({ member }) => member)
  return {
    missing: members.filter((member) => !sent.has(member)),
    late: members.filter((member) => {
      const sentOn = sent.get(member)
      return sentOn !== undefined && daysBetween(sentOn, plannedOn) < days
    }),
  }
}
