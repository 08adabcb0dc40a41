import type { Connection } from '../db/connection'
import type { AgendaItemTable, MeetingTable, VoterTable } from '../db/schema-meetings'
import { plain, sql, statement } from '../db/statement'
import { registerOn } from '../membership/register-on'
import { holdersOf } from './posts-on'

/** One call of a meeting as the book holds it. */
export type MeetingRecord = MeetingTable

const byId = statement<{ meetingId: string }>()((p) =>
  sql.selectFrom('meeting').selectAll().where('meetingId', '=', p.meetingId),
)

/** A meeting; undefined when there is none of that id. */
export function readMeeting(connection: Connection, meetingId: string): MeetingRecord | undefined {
  return connection.get(byId, { meetingId })
}

const itemsOf = statement<{ meetingId: string }>()((p) =>
  sql
    .selectFrom('agendaItem')
    .selectAll()
    .where('meetingId', '=', p.meetingId)
    .where('removedAt', 'is', null)
    .orderBy('position'),
)

/** The items on the agenda in their order, without those that were taken off; `content` is JSON. */
export function agendaOf(connection: Connection, meetingId: string): AgendaItemTable[] {
  return connection.all(itemsOf, { meetingId })
}

/** One who is entitled: `votes` are the members represented, 1 in a plenary meeting (articles 58, 61.4). */
export type EntitledVoter = Omit<VoterTable, 'meetingId'>

/** The official members on a day by code, one vote each (R20, articles 57.2, 61.4). */
export function officialVotersOn(connection: Connection, date: string): EntitledVoter[] {
  return registerOn(connection, date)
    .filter(
      ({ type, stage, joinedOn, leftOn }) =>
        type === 'official' &&
        (stage === 'active' || stage === 'leaving' || stage === 'left') &&
        (joinedOn === null || joinedOn <= date) &&
        (leftOn === null || leftOn > date),
    )
    .map(({ code, name, hamlet }) => ({ member: code, name, hamlet, votes: 1 }))
    .toSorted(byCode)
}

const delegates = plain<{ meetingId: string }, { member: string; votes: number }>(
  `SELECT member, votesCarried AS votes FROM delegateGroupMember
   WHERE meetingId = @meetingId AND delegate = 1 AND votesCarried > 0`,
)
type OfBody = Pick<MeetingRecord, 'body'>

/**
 * Everybody a meeting is convened of, as the book stands on a day, one vote each: the official members, in a delegate meeting too
 * (article 60.1); of the board those who sit in it (65.5); of a founding conference those who enter as official members, who are no
 * members yet (article 39, reading 11).
 */
export function tellableOn(connection: Connection, { body }: OfBody, date: string): EntitledVoter[] {
  if (body === 'generalMeeting') return officialVotersOn(connection, date)
  if (body === 'board') return boardOn(connection, date)
  return registerOn(connection, date)
    .filter(
      ({ type, stage }) => type === 'official' && (stage === 'applied' || stage === 'approved' || stage === 'active'),
    )
    .map(({ code, name, hamlet }) => ({ member: code, name, hamlet, votes: 1 }))
    .toSorted(byCode)
}

/**
 * Who may vote at a meeting, as the book stands on a day: whoever it is convened of, one vote each; in a delegate meeting the delegates,
 * with a vote for each member they represent (articles 57.2, 58, 61.4). A delegate who is no official member on that day has no vote.
 */
export function entitledOn(
  connection: Connection,
  meeting: Pick<MeetingRecord, 'meetingId' | 'body' | 'form'>,
  date: string,
): EntitledVoter[] {
  const members = tellableOn(connection, meeting, date)
  if (meeting.form === 'plenary') return members
  const carried = new Map(
    connection.all(delegates, { meetingId: meeting.meetingId }).map(({ member, votes }) => [member, votes]),
  )
  return members.flatMap((one) => {
    const votes = carried.get(one.member)
    return votes === undefined ? [] : [{ ...one, votes }]
  })
}

const frozen = plain<{ meetingId: string }, EntitledVoter>(
  'SELECT member, name, hamlet, votes FROM voter WHERE meetingId = @meetingId ORDER BY member',
)

/** The list of those entitled as it was frozen when the doors opened; empty before. */
export function votersOf(connection: Connection, meetingId: string): EntitledVoter[] {
  return connection.all(frozen, { meetingId })
}

const insertVoter = statement<VoterTable>()((p) =>
  sql.insertInto('voter').values({
    meetingId: p.meetingId,
    member: p.member,
    name: p.name,
    hamlet: p.hamlet,
    votes: p.votes,
  }),
)
const markOpen = plain<{ meetingId: string; date: string }, never>(
  "UPDATE meeting SET stage = 'open', entitledOn = @date WHERE meetingId = @meetingId",
)

/** Freezes who may vote, for good, as of the day it is held, and opens the doors; a meeting whose list stands already throws. */
export function freezeVoters(
  connection: Connection,
  { meetingId, voters, heldOn }: { meetingId: string; voters: readonly EntitledVoter[]; heldOn: string },
): void {
  for (const voter of voters) connection.run(insertVoter, { meetingId, ...voter })
  connection.run(markOpen, { meetingId, date: heldOn })
}

/** The members of the board on a day (article 65.5): each once, also who chairs it; an organisation sits by its code. */
function boardOn(connection: Connection, date: string): EntitledVoter[] {
  const seats = new Map(
    holdersOf(connection, ['boardMember', 'chairperson'], date).map((post) => [post.member, post.name]),
  )
  return registerOn(connection, date)
    .flatMap(({ code, hamlet }) => {
      const name = seats.get(code)
      return name === undefined ? [] : [{ member: code, name, hamlet, votes: 1 }]
    })
    .toSorted(byCode)
}

function byCode(a: EntitledVoter, b: EntitledVoter): number {
  return a.member < b.member ? -1 : 1
}
