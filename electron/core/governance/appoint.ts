import type { PostEntry, PostKind } from '@shared/contract/post-parts'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import { postKindWords } from '@shared/text/posts'
import { resolutionBodyWords } from '@shared/text/resolutions'
import type { PostEndTable, PostTable } from '../db/schema-posts'
import { sql, statement } from '../db/statement'
import { whoAppoints } from '../law/bodies/who-appoints'
import { readResolution, resolutionFault } from '../membership/resolutions'
import { refuse, refuseAll } from '../refusal'
import { completePost, type NewPost, type PostFacts } from './complete-post'
import { type Judgement, judgePosts, stayingFrom } from './judge-posts'
import { personKey } from './post-people'
import { keepSigners } from './post-signers'
import { allPosts, governanceFormOn, type HeldPost, isHeldOn } from './posts-on'

const insertPost = statement<PostTable>()((p) =>
  sql.insertInto('post').values({
    postId: p.postId,
    kind: p.kind,
    team: p.team,
    holding: p.holding,
    member: p.member,
    name: p.name,
    fromDate: p.fromDate,
    termEndsOn: p.termEndsOn,
    resolutionId: p.resolutionId,
    policyResolutionId: p.policyResolutionId,
    basis: p.basis,
    note: p.note,
    commandSequence: p.commandSequence,
  }),
)
const insertEnd = statement<PostEndTable>()((p) =>
  sql.insertInto('postEnd').values({
    postId: p.postId,
    endedOn: p.endedOn,
    cause: p.cause,
    resolutionId: p.resolutionId,
    note: p.note,
    commandSequence: p.commandSequence,
  }),
)

/** What writing an appointment needs beside what it is judged by. */
export type AppointFacts = PostFacts & { commandSequence: number }

/** Posts that leave with the seat of the same person: a chairperson who is no longer on the board, a head who is no supervisor. */
const WITH_SEAT: Readonly<Partial<Record<PostKind, PostKind>>> = {
  boardMember: 'chairperson',
  supervisor: 'headSupervisor',
}
const SEAT: Readonly<Partial<Record<PostKind, PostKind>>> = { chairperson: 'boardMember', headSupervisor: 'supervisor' }

/**
 * What the book would write of entries and what stands against it. A chairperson elected by the meeting gets the seat on the board as a row of
 * its own, a head of the supervisors theirs, so that the seat outlives the office.
 */
export function proposePosts(
  facts: PostFacts,
  entries: readonly PostEntry[],
  replaces: readonly PostKind[],
): Judgement & { posts: NewPost[] } {
  const typed = entries.map((entry) => completePost(facts, entry, replaces))
  const staying = stayingFrom(facts, typed, replaces)
  const posts = typed.flatMap((post) => {
    const seat = SEAT[post.kind]
    if (seat === undefined || governanceFormOn(facts.connection, post.fromDate) !== 'full') return [post]
    const sits = [...staying, ...typed].some((one) => one.kind === seat && personKey(one) === personKey(post))
    const byBoard = post.resolutionId !== null && readResolution(facts.connection, post.resolutionId)?.body === 'board'
    return sits || byBoard ? [post] : [{ ...post, kind: seat, policyResolutionId: null }, post]
  })
  return { posts, ...judgePosts(facts, posts, replaces) }
}

/**
 * Gives posts inside the caller's command; the answer are their ids, made from `id`. `replaces` are kinds whose holders leave on the day the
 * new ones begin. Refuses, all at once, what article 62, the seats of the bodies, terms and the right body say against it
 * (`judgePosts`). A legal representative, chief accountant or cashier signs prints from that day on.
 */
export function appointPosts(
  facts: AppointFacts,
  { id, entries, replaces = [] }: { id: string; entries: readonly PostEntry[]; replaces?: readonly PostKind[] },
): { postIds: string[]; posts: NewPost[] } {
  const { refused, posts } = proposePosts(facts, entries, replaces)
  refuseAll(refused)
  const { connection, commandSequence } = facts
  const from = posts.map(({ fromDate }) => fromDate).toSorted()[0] ?? ''
  for (const holder of allPosts(connection).filter((one) => replaces.includes(one.kind) && isHeldOn(one, from))) {
    const [first] = posts
    insertEndOf(facts, holder, {
      endedOn: from,
      cause: 'termOver',
      resolutionId: first?.resolutionId ?? null,
      note: '',
    })
  }
  const postIds = posts.map((post, at) => {
    const postId = at === 0 ? id : `${id}-${at + 1}`
    connection.run(insertPost, { ...post, postId, commandSequence })
    return postId
  })
  for (const date of new Set(posts.map(({ fromDate }) => fromDate))) keepSigners(connection, date)
  return { postIds, posts }
}

/** How a post ends: the first day it is no longer held, why, and by which resolution. */
export type Ending = Pick<PostEndTable, 'endedOn' | 'cause' | 'resolutionId' | 'note'>

/** Causes in which somebody is relieved or dismissed, which the body that elects or appoints decides (article 63). */
const DECIDED: readonly PostEndTable['cause'][] = ['unfit', 'resigned', 'dismissed', 'other']

/**
 * Ends a post inside the caller's command. Who leaves the board is no longer its chairperson, who leaves the supervisors no longer their head.
 * Refuses 'post-unknown', 'post-already-ended', 'post-end-early', and a decided ending of an elected post without a resolution of the
 * body that may decide it.
 */
export function endPost(facts: AppointFacts, postId: string, given: Ending): HeldPost {
  const { connection } = facts
  const posts = allPosts(connection)
  const post = posts.find((one) => one.postId === postId)
  if (post === undefined) refuse({ code: 'post-unknown', column: 'postId' })
  if (post.endedOn !== null)
    refuse({ code: 'post-already-ended', column: 'postId', data: { name: post.name, date: post.endedOn } })
  // One that was never held ends on the day it was said to begin.
  const ending = given.cause === 'mistake' ? { ...given, endedOn: post.fromDate } : given
  if (ending.endedOn < post.fromDate)
    refuse({ code: 'post-end-early', column: 'endedOn', value: ending.endedOn, data: { date: post.fromDate } })
  refuseAll(endingFaults(facts, post, ending))
  insertEndOf(facts, post, ending)
  const office = WITH_SEAT[post.kind]
  const offices = posts.filter(
    (one) => one.kind === office && one.endedOn === null && personKey(one) === personKey(post),
  )
  for (const one of offices) {
    const endedOn = ending.endedOn < one.fromDate ? one.fromDate : ending.endedOn
    insertEndOf(facts, one, { ...ending, endedOn })
  }
  keepSigners(connection, ending.endedOn)
  return post
}

function insertEndOf(facts: AppointFacts, post: HeldPost, ending: Ending): void {
  const { connection, commandSequence } = facts
  connection.run(insertEnd, { ...ending, postId: post.postId, commandSequence })
}

function endingFaults({ connection }: AppointFacts, post: HeldPost, ending: Ending) {
  const form = governanceFormOn(connection, ending.endedOn)
  const appointing = whoAppoints(form, post.kind)
  if (ending.resolutionId !== null) {
    const wrong = resolutionFault(connection, ending.resolutionId, appointing?.bodies, appointing?.article)
    return wrong === null ? [] : [wrong]
  }
  if (appointing === null || !DECIDED.includes(ending.cause)) return []
  const data = {
    value: postKindWords(post.kind, form),
    choices: appointing.bodies.map((body) => resolutionBodyWords[body]).join(', '),
    reason: articleWords(`${appointing.article}, 63.1`),
  }
  return [fault({ code: 'post-end-unresolved', column: 'resolutionId', data })]
}
