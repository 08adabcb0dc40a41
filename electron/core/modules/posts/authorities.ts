import type { PostKind, SigningAuthority } from '@shared/contract/post-parts'
import { foldText, toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { postSummaries } from '@shared/text/post-summaries'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import type { SigningAuthorityTable } from '../../db/schema-posts'
import { plain, sql, statement } from '../../db/statement'
import { allPosts, isHeldOn } from '../../governance/posts-on'
import { refuse, refuseAll } from '../../refusal'
import { nameOfMember } from './names'

const insertAuthority = statement<SigningAuthorityTable>()((p) =>
  sql.insertInto('signingAuthority').values({
    authorityId: p.authorityId,
    giver: p.giver,
    member: p.member,
    name: p.name,
    scope: p.scope,
    paper: p.paper,
    fromDate: p.fromDate,
    toDate: p.toDate,
    withdrawnOn: p.withdrawnOn,
    commandSequence: p.commandSequence,
  }),
)
const everyAuthority = plain<Record<string, never>, SigningAuthority & { giverKind: PostKind }>(
  `SELECT authorityId, giver, post.name AS giverName, post.kind AS giverKind, signingAuthority.member AS member,
     signingAuthority.name AS name, scope, paper, signingAuthority.fromDate AS fromDate, toDate, withdrawnOn
   FROM signingAuthority JOIN post ON post.postId = giver ORDER BY signingAuthority.fromDate DESC, authorityId`,
)
const withdraw = plain<{ authorityId: string; withdrawnOn: string }, never>(
  'UPDATE signingAuthority SET withdrawnOn = @withdrawnOn WHERE authorityId = @authorityId',
)

/** Every written right to sign, newest first. */
export function listAuthorities(connection: Connection): SigningAuthority[] {
  return connection.all(everyAuthority, {})
}

type Given = Pick<SigningAuthorityTable, 'giver' | 'member' | 'name' | 'scope' | 'paper' | 'fromDate' | 'toDate'>

/**
 * Keeps a written right to sign (articles 11.3, 67.3): given by somebody who holds the post on its first day, to somebody else, for a scope, by a
 * paper, to a last day. Refuses all that is missing at once.
 */
export function authorise({ book, command }: CallContext, authorityId: string, given: Given): void {
  const { connection } = book
  const giver = allPosts(connection).find(({ postId }) => postId === given.giver)
  if (giver === undefined) refuse({ code: 'post-unknown', column: 'giver' })
  const name = given.member === null ? toNfc(given.name) : (nameOfMember(connection, given.member) ?? toNfc(given.name))
  const faults = []
  if (!isHeldOn(giver, given.fromDate))
    faults.push(fault({ code: 'authority-giver-gone', column: 'giver', data: { date: given.fromDate } }))
  if (name === '') faults.push(fault({ code: 'post-name-missing', column: 'name' }))
  const same = given.member === null ? foldText(name) === foldText(giver.name) : given.member === giver.member
  if (name !== '' && same) faults.push(fault({ code: 'authority-same', column: 'name', data: { name } }))
  if (given.scope === '') faults.push(fault({ code: 'authority-scope-missing', column: 'scope' }))
  if (given.paper === '') faults.push(fault({ code: 'authority-paper-missing', column: 'paper' }))
  if (given.toDate < given.fromDate)
    faults.push(fault({ code: 'authority-dates', column: 'toDate', data: { date: given.fromDate } }))
  refuseAll(faults)
  connection.run(insertAuthority, {
    ...given,
    authorityId,
    name,
    scope: toNfc(given.scope),
    paper: toNfc(given.paper),
    withdrawnOn: null,
    commandSequence: command.sequence,
  })
  command.summary = postSummaries.authorised(giver.name, name, given.fromDate, given.toDate)
}

/** Takes a right to sign back from a day on; once. Refuses 'post-unknown', 'authority-over', 'authority-dates'. */
export function withdrawAuthority(
  { book, command }: CallContext,
  { authorityId, withdrawnOn }: { authorityId: string; withdrawnOn: string },
): void {
  const authority = listAuthorities(book.connection).find((one) => one.authorityId === authorityId)
  if (authority === undefined) refuse({ code: 'post-unknown', column: 'authorityId' })
  if (authority.withdrawnOn !== null) refuse({ code: 'authority-over', column: 'authorityId' })
  if (withdrawnOn < authority.fromDate)
    refuse({ code: 'authority-dates', column: 'withdrawnOn', data: { date: authority.fromDate } })
  book.connection.run(withdraw, { authorityId, withdrawnOn })
  command.summary = postSummaries.authorityWithdrawn(authority.name, withdrawnOn)
}
