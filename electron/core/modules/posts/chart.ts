import type { BodyOnChart, Post, PostKind, TermStanding } from '@shared/contract/post-parts'
import type { Fault } from '@shared/contract/refusal'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import { postKindWords } from '@shared/text/posts'
import { isHeadAlone } from '../../law/bodies/body-size'
import type { PostFacts } from '../../governance/complete-post'
import { banFaults } from '../../governance/judge-bans'
import { termArticle } from '../../governance/judge-posts'
import { seatsOf } from '../../governance/judge-seats'
import { personKey } from '../../governance/post-people'
import { governanceFormOn, postsOn } from '../../governance/posts-on'
import { listedPosts } from './listed-posts'

type Body = BodyOnChart['body']

/** Which posts stand in which body of the chart, in the order they are drawn; the kind that counts its seats. */
const BODIES: readonly { body: Body; kinds: readonly PostKind[]; seat: PostKind | null }[] = [
  { body: 'board', kinds: ['chairperson', 'boardMember'], seat: 'boardMember' },
  { body: 'supervisors', kinds: ['headSupervisor', 'supervisor'], seat: 'supervisor' },
  { body: 'director', kinds: ['director', 'deputyDirector'], seat: null },
  { body: 'legalRepresentative', kinds: ['legalRepresentative'], seat: 'legalRepresentative' },
  { body: 'accounting', kinds: ['chiefAccountant', 'accountant', 'cashier'], seat: null },
  { body: 'teams', kinds: ['teamLeader'], seat: null },
  { body: 'office', kinds: ['secretary'], seat: null },
]

/** The bodies on a day: who sits where, seats filled of how many, when terms end, and what the law says against it. */
export function bodiesOn(facts: PostFacts, on: string): BodyOnChart[] {
  const { connection } = facts
  const full = governanceFormOn(connection, on) === 'full'
  const held = listedPosts(connection, on).filter(({ state }) => state === 'held')
  const bans = bansOn(facts, on)
  return BODIES.flatMap(({ body, kinds, seat }) => {
    const posts = held.filter(({ kind }) => kinds.includes(kind))
    if (body === 'board' && !full && posts.length === 0) return []
    const seats = seat === null ? null : seatsOf(facts, seat, on)
    const filled = new Set(posts.filter(({ kind }) => seat === null || kind === seat).map(personKey)).size
    const { termEndsOn, standing } = termOf(posts)
    return [
      {
        body,
        seats: seats?.charter ?? null,
        filled,
        termEndsOn,
        standing,
        posts: posts.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
        warnings: [
          ...termWarnings(facts, posts, on),
          ...(held.length === 0 ? [] : sizeWarnings(facts, { seat, filled, posts }, on)),
          ...posts.flatMap(({ postId }) => bans.get(postId) ?? []),
        ],
      },
    ]
  })
}

/** The end of a body's term is that of the longest one that sits. */
function termOf(posts: readonly Post[]): { termEndsOn: string | null; standing: TermStanding } {
  const last = posts
    .filter(({ termEndsOn }) => termEndsOn !== null)
    .toSorted((a, b) => (a.termEndsOn ?? '').localeCompare(b.termEndsOn ?? ''))
    .at(-1)
  return last === undefined
    ? { termEndsOn: null, standing: 'none' }
    : { termEndsOn: last.termEndsOn, standing: last.standing }
}

function termWarnings(facts: PostFacts, posts: readonly Post[], on: string): Fault[] {
  const form = governanceFormOn(facts.connection, on)
  const told = posts.flatMap((post) => {
    if (post.termEndsOn === null || (post.standing !== 'expired' && post.standing !== 'ending')) return []
    const data = {
      value: postKindWords(post.kind, form),
      name: post.name,
      date: post.termEndsOn,
      reason: articleWords(termArticle(facts, { kind: post.kind, fromDate: on })),
    }
    const code = post.standing === 'expired' ? 'post-term-expired' : 'post-term-ending'
    return [{ post, said: fault({ code, column: post.postId, data }) }]
  })
  // Somebody with a seat and an office of one body is told of once, by the seat.
  return told
    .filter(
      ({ post }) =>
        (post.kind !== 'chairperson' && post.kind !== 'headSupervisor') ||
        !told.some((one) => one.post !== post && personKey(one.post) === personKey(post)),
    )
    .map(({ said }) => said)
}

function sizeWarnings(
  facts: PostFacts,
  { seat, filled, posts }: { seat: PostKind | null; filled: number; posts: readonly Post[] },
  on: string,
): Fault[] {
  const form = governanceFormOn(facts.connection, on)
  const seats = seat === null ? null : seatsOf(facts, seat, on)
  if (seat === null || seats === null) return []
  const least = Math.max(seats.least, seats.charter ?? 0)
  const said: Fault[] = []
  if (filled < least) {
    const data = {
      value: postKindWords(seat, form),
      count: filled,
      limit: least,
      reason: articleWords(seats.article),
    }
    said.push(fault({ code: 'post-seats-short', data }))
  }
  const headless = !posts.some(({ kind }) => kind === 'headSupervisor')
  if (seat === 'supervisor' && form === 'full' && isHeadAlone(filled) && headless)
    said.push(fault({ code: 'post-head-alone', data: { reason: articleWords('69.1') } }))
  return said
}

/** What article 62 says against holders together as they are now: by declarations, grounds and memberships that came later. */
function bansOn(facts: PostFacts, on: string): Map<string, Fault[]> {
  const held = postsOn(facts.connection, on)
  return new Map(
    held.map((post, at) => {
      const { refused, warned } = banFaults(facts, { ...post, fromDate: on }, held.slice(0, at))
      return [post.postId, [...refused, ...warned]]
    }),
  )
}
