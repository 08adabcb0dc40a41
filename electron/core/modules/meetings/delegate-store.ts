import type { Connection } from '../../db/connection'
import type { DelegateGroupMemberTable, DelegateGroupTable } from '../../db/schema-meetings'
import { plain, sql, statement } from '../../db/statement'

const groups = plain<{ meetingId: string }, DelegateGroupTable>(
  'SELECT * FROM delegateGroup WHERE meetingId = @meetingId ORDER BY name',
)

/** The groups of a meeting by name. */
export function groupsOf(connection: Connection, meetingId: string): DelegateGroupTable[] {
  return connection.all(groups, { meetingId })
}

const members = plain<{ meetingId: string }, DelegateGroupMemberTable>(
  'SELECT * FROM delegateGroupMember WHERE meetingId = @meetingId ORDER BY member',
)

/** Everybody who stands in a group of a meeting. */
export function groupMembersOf(connection: Connection, meetingId: string): DelegateGroupMemberTable[] {
  return connection.all(members, { meetingId })
}

const group = statement<{ groupId: string }>()((p) =>
  sql.selectFrom('delegateGroup').selectAll().where('groupId', '=', p.groupId),
)

/** A group by its id; undefined when there is none. */
export function readGroup(connection: Connection, groupId: string): DelegateGroupTable | undefined {
  return connection.get(group, { groupId })
}

export const insertGroup = statement<DelegateGroupTable>()((p) =>
  sql.insertInto('delegateGroup').values({ groupId: p.groupId, meetingId: p.meetingId, name: p.name }),
)

/** Puts a member into a group; who was a delegate of another group is none there. */
export const putMember = plain<{ meetingId: string; member: string; groupId: string }, never>(
  `INSERT INTO delegateGroupMember (meetingId, member, groupId) VALUES (@meetingId, @member, @groupId)
   ON CONFLICT (meetingId, member) DO UPDATE SET groupId = excluded.groupId,
     delegate = iif(groupId = excluded.groupId, delegate, 0), votesCarried = iif(groupId = excluded.groupId, votesCarried, 0)`,
)

export const takeMember = plain<{ meetingId: string; member: string }, never>(
  'DELETE FROM delegateGroupMember WHERE meetingId = @meetingId AND member = @member',
)

export const dropEmptyGroups = plain<{ meetingId: string }, never>(
  `DELETE FROM delegateGroup WHERE meetingId = @meetingId
     AND groupId NOT IN (SELECT groupId FROM delegateGroupMember WHERE meetingId = @meetingId)`,
)

export const forgetDelegates = plain<{ groupId: string }, never>(
  'UPDATE delegateGroupMember SET delegate = 0, votesCarried = 0 WHERE groupId = @groupId',
)

export const makeDelegate = plain<{ meetingId: string; member: string; votesCarried: number }, never>(
  'UPDATE delegateGroupMember SET delegate = 1, votesCarried = @votesCarried WHERE meetingId = @meetingId AND member = @member',
)
