import type { Delegates, meetingPeople as contract } from '@shared/contract/meeting-people'
import { toNfc } from '@shared/domain/text-fold'
import { meetingSummaries, noHamletWords } from '@shared/text/meetings'
import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { officialVotersOn } from '../../governance/meeting'
import { lawOn } from '../../law/law-figures'
import { delegateNumber } from '../../law/meetings/delegates'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import {
  dropEmptyGroups,
  forgetDelegates,
  groupMembersOf,
  groupsOf,
  insertGroup,
  makeDelegate,
  putMember,
  readGroup,
  takeMember,
} from './delegate-store'
import { meetingOf, preparingMeeting } from './preparing'

type Verbs = 'delegates' | 'groupByHamlet' | 'putIntoGroup' | 'electDelegates'

export const delegateHandlers = {
  delegates: (context, { meetingId }) => delegatesOf(context, meetingOf(context, meetingId)),

  groupByHamlet: (context, { id, meetingId }) => {
    const meeting = delegateMeeting(context, meetingId)
    const { connection } = context.book
    const known = new Map(groupsOf(connection, meetingId).map(({ groupId, name }) => [name, groupId]))
    const grouped = new Set(groupMembersOf(connection, meetingId).map(({ member }) => member))
    let made = 0
    for (const { member, hamlet } of officialVotersOn(connection, meeting.plannedOn)) {
      if (grouped.has(member)) continue
      const name = hamlet === '' ? noHamletWords : hamlet
      const groupId = known.get(name) ?? `${id}/${made++}`
      if (!known.has(name)) connection.run(insertGroup, { groupId, meetingId, name })
      known.set(name, groupId)
      connection.run(putMember, { meetingId, member, groupId })
    }
    context.command.summary = meetingSummaries.grouped(made)
    return { groups: made }
  },

  putIntoGroup: (context, { id, meetingId, name: typed, members }) => {
    const meeting = delegateMeeting(context, meetingId)
    const { connection } = context.book
    const name = toNfc(typed)
    const official = new Set(officialVotersOn(connection, meeting.plannedOn).map(({ member }) => member))
    const stranger = members.find((member) => !official.has(member))
    if (stranger !== undefined) refuse({ code: 'notice-not-member', column: 'members', value: stranger })
    const found = groupsOf(connection, meetingId).find((group) => group.name === name)
    const groupId = found?.groupId ?? id
    if (name !== '' && found === undefined) connection.run(insertGroup, { groupId, meetingId, name })
    for (const member of members)
      if (name === '') connection.run(takeMember, { meetingId, member })
      else connection.run(putMember, { meetingId, member, groupId })
    connection.run(dropEmptyGroups, { meetingId })
    context.command.summary = meetingSummaries.groupChanged(name, members.length)
    return {}
  },

  electDelegates: (context, { groupId, delegates }) => {
    const { connection } = context.book
    const group = readGroup(connection, groupId)
    if (group === undefined) refuse({ code: 'delegate-group-unknown', column: 'groupId' })
    const { meetingId, name } = group
    const meeting = delegateMeeting(context, meetingId)
    const official = new Set(officialVotersOn(connection, meeting.plannedOn).map(({ member }) => member))
    const inGroup = groupMembersOf(connection, meetingId)
      .filter((one) => one.groupId === groupId && official.has(one.member))
      .map(({ member }) => member)
    const stranger = delegates.find(({ member }) => !inGroup.includes(member))
    if (stranger !== undefined) refuse({ code: 'delegate-not-in-group', column: 'delegates', value: stranger.member })
    if (new Set(delegates.map(({ member }) => member)).size !== delegates.length || delegates.length === 0)
      refuse({ code: 'delegate-none', column: 'delegates', data: { name } })
    const carried = sharedOut(delegates, inGroup.length)
    const count = carried.reduce((sum, { votesCarried }) => sum + votesCarried, 0)
    if (count !== inGroup.length)
      refuse({ code: 'delegate-sum', column: 'delegates', data: { count, limit: inGroup.length } })
    connection.run(forgetDelegates, { groupId })
    for (const one of carried) connection.run(makeDelegate, { meetingId, ...one })
    context.command.summary = meetingSummaries.delegatesElected(name, delegates.length)
    return {}
  },
} satisfies Pick<HandlersOf<typeof contract>, Verbs>

function delegateMeeting(context: CallContext, meetingId: string): MeetingTable {
  const meeting = preparingMeeting(context, meetingId)
  if (meeting.form !== 'delegate') refuse({ code: 'delegates-not-delegate-meeting', column: 'meetingId' })
  return meeting
}

/** How many members each delegate stands for: as told, or all members of the group shared out evenly, the first few one more. */
function sharedOut(
  delegates: readonly { member: string; votesCarried?: number | null | undefined }[],
  members: number,
): { member: string; votesCarried: number }[] {
  const each = Math.floor(members / delegates.length)
  const more = members - each * delegates.length
  const isTold = delegates.some(({ votesCarried }) => votesCarried != null)
  return delegates.map(({ member, votesCarried }, index) => ({
    member,
    votesCarried: isTold ? (votesCarried ?? 0) : each + (index < more ? 1 : 0),
  }))
}

/** The delegates of a meeting by group, and how many there must be (R22, articles 57.2, 58.2). */
export function delegatesOf(context: CallContext, meeting: MeetingTable): Delegates {
  const { connection } = context.book
  const official = officialVotersOn(connection, meeting.plannedOn)
  const rule = delegateNumber(official.length, lawOn(context.core.law, meeting.plannedOn))
  const rows = new Map(groupMembersOf(connection, meeting.meetingId).map((row) => [row.member, row]))
  const groups = groupsOf(connection, meeting.meetingId).map(({ groupId, name }) => {
    const members = official.flatMap((one) => {
      const row = rows.get(one.member)
      if (row?.groupId !== groupId) return []
      const { member, name: personName, hamlet } = one
      return [{ member, name: personName, hamlet, delegate: row.delegate === 1, votesCarried: row.votesCarried }]
    })
    const carrying = members.filter(({ delegate }) => delegate)
    return { groupId, name, members, delegates: carrying.length, votesCarried: sumOf(carrying) }
  })
  return {
    allowed: rule.allowed,
    officialMembers: official.length,
    least: rule.allowed ? rule.least : null,
    article: rule.article,
    covered: !rule.allowed || rule.covered,
    groups,
    ungrouped: official
      .filter(({ member }) => !rows.has(member))
      .map(({ member, name, hamlet }) => ({ member, name, hamlet })),
    delegates: groups.reduce((sum, group) => sum + group.delegates, 0),
    votesCarried: sumOf(groups),
  }
}

function sumOf(rows: readonly { votesCarried: number }[]): number {
  return rows.reduce((sum, { votesCarried }) => sum + votesCarried, 0)
}
