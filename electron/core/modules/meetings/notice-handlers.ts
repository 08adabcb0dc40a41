import type { meetingPeople as contract, MeetingPeople } from '@shared/contract/meeting-people'
import type { Fault } from '@shared/contract/refusal'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { meetingSummaries } from '@shared/text/meetings'
import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { agendaOf, entitledOn, tellableOn, votersOf } from '../../governance/meeting'
import { isNoticeInTime, lastNoticeDay } from '../../law/meetings/notice'
import { charterOn } from '../../membership/charter'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { noticeDaysOf } from './notice-days'
import { keepNotice, noticesOf, removeNotice, toldBefore } from './notice-store'
import { meetingOf, preparingMeeting } from './preparing'
import { standingProxies } from './proxy-store'
import { callingFaults } from './statements-standing'

type Verbs = 'people' | 'recordNotices' | 'removeNotices'

export const noticeHandlers = {
  people: (context, { meetingId }) => meetingPeople(context, meetingOf(context, meetingId)),

  recordNotices: (context, { meetingId, members, sentOn, method, proof }) => {
    const { book, command } = context
    const meeting = preparingMeeting(context, meetingId)
    refuseAll(noticeFaults(context, meeting, { members, sentOn, method }))
    const edition = meeting.noticeEdition
    const commandSequence = command.sequence
    const told = new Set(members)
    for (const member of told)
      book.connection.run(keepNotice, {
        meetingId,
        member,
        edition,
        sentOn,
        method,
        proof: toNfc(proof),
        commandSequence,
      })
    command.summary = meetingSummaries.noticesRecorded(told.size, meeting.title, sentOn)
    const days = noticeDaysOf(context, meeting)
    return {
      recorded: told.size,
      late: days === null || isNoticeInTime(sentOn, meeting.plannedOn, days) ? 0 : told.size,
    }
  },

  removeNotices: (context, { meetingId, members }) => {
    const { book, command } = context
    const meeting = preparingMeeting(context, meetingId)
    const standing = new Set(noticesOf(book.connection, meeting).keys())
    const found = [...new Set(members)].filter((member) => standing.has(member))
    if (found.length === 0) refuse({ code: 'notice-not-member', column: 'members' })
    const edition = meeting.noticeEdition
    for (const member of found)
      book.connection.run(removeNotice, { meetingId, member, edition, removedAt: context.now() })
    command.summary = meetingSummaries.noticesRemoved(found.length, meeting.title)
    return { removed: found.length }
  },
} satisfies Pick<HandlersOf<typeof contract>, Verbs>

/** Everybody a meeting is convened of: who was told, in time or late, who votes, who gave a proxy. */
export function meetingPeople(context: CallContext, meeting: MeetingTable): MeetingPeople {
  const { connection } = context.book
  const { meetingId, plannedOn } = meeting
  const asOf = meeting.entitledOn ?? plannedOn
  const frozen = votersOf(connection, meetingId)
  const voters = meeting.entitledOn === null ? entitledOn(connection, meeting, asOf) : frozen
  const votes = new Map(voters.map((one) => [one.member, one.votes]))
  const days = noticeDaysOf(context, meeting)
  const notices = noticesOf(connection, meeting)
  const before = toldBefore(connection, meeting)
  const proxies = new Map(standingProxies(connection, meetingId).map((proxy) => [proxy.giver, proxy.holderName]))
  const inTime = (sentOn: string) => days === null || isNoticeInTime(sentOn, plannedOn, days)
  const rows = tellableOn(connection, meeting, asOf).map(({ member, name, hamlet }) => {
    const notice = notices.get(member)
    return {
      member,
      name,
      hamlet,
      votes: votes.get(member) ?? 0,
      notice: notice === undefined ? null : { ...notice, inTime: inTime(notice.sentOn) },
      toldBefore: before.has(member),
      proxyHolder: proxies.get(member) ?? null,
    }
  })
  const told = rows.filter(({ notice }) => notice !== null)
  return {
    asOf,
    rows,
    entitled: voters.length,
    votes: voters.reduce((sum, one) => sum + one.votes, 0),
    told: told.length,
    late: told.filter(({ notice }) => notice?.inTime === false).length,
    missing: rows.length - told.length,
    noticeDays: days,
    lastNoticeOn: days === null ? null : lastNoticeDay(plannedOn, days),
    charterMethods: charterOn(connection, plannedOn).noticeMethods,
  }
}

type Recorded = { members: readonly string[]; sentOn: string; method: 'paper' | 'electronic' | 'charter' }

/** What is wrong with recording notices: not sent yet, sent to nobody who is convened, by a way the charter does not name, or with an agenda that may not go out. */
function noticeFaults(context: CallContext, meeting: MeetingTable, { members, sentOn, method }: Recorded): Fault[] {
  const { connection } = context.book
  const { plannedOn } = meeting
  const faults: Fault[] = []
  if (sentOn > context.today()) faults.push(fault({ code: 'notice-ahead', column: 'sentOn', value: sentOn }))
  else if (sentOn > plannedOn)
    faults.push(fault({ code: 'notice-after-meeting', column: 'sentOn', value: sentOn, data: { date: plannedOn } }))
  if (method === 'charter' && charterOn(connection, plannedOn).noticeMethods === '')
    faults.push(fault({ code: 'notice-method-charter', column: 'method' }))
  const known = new Set(tellableOn(connection, meeting, plannedOn).map(({ member }) => member))
  for (const [index, member] of members.entries())
    if (!known.has(member))
      faults.push(fault({ code: 'notice-not-member', row: index + 1, column: 'members', value: member }))
  const rows = agendaOf(connection, meeting.meetingId)
  if (rows.length === 0) faults.push(fault({ code: 'notice-agenda-empty' }))
  return [...faults, ...callingFaults(context, meeting, rows)]
}
