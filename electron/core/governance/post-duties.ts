import type { PostDue, PostKind, TermStanding } from '@shared/contract/post-parts'
import { addDays } from '@shared/domain/civil-date'
import type { SigningAuthorityTable } from '../db/schema-posts'
import { plain } from '../db/statement'
import { termStanding } from '../law/bodies/term'
import { type PostFacts, seatKind } from './complete-post'
import { seatsOf } from './judge-seats'
import { termArticle } from './judge-posts'
import { personKey } from './post-people'
import { governanceFormOn, type HeldPost, postsOn } from './posts-on'

/** How long before the end of a written authority it is told. */
const DAYS_BEFORE_AUTHORITY_ENDS = 15

const authoritiesEnding = plain<{ from: string; to: string }, SigningAuthorityTable>(
  `SELECT * FROM signingAuthority WHERE toDate >= @from AND toDate <= @to AND fromDate <= @to AND withdrawnOn IS NULL
   ORDER BY toDate, authorityId`,
)

/** Where the term of a holding stands on a day: it runs, ends within three months, or is over (reading 13); 'none' for a post without one. */
export function standingOf({ termEndsOn }: Pick<HeldPost, 'termEndsOn'>, on: string): TermStanding {
  return termEndsOn === null ? 'none' : termStanding(termEndsOn, on)
}

/**
 * What is due of posts on a day, the most urgent first: terms that end or are over with nobody elected (reading 13; a body is told once, by its
 * seats), bodies with fewer people than the law asks (65.1, 69.1, 56.1.b), no legal representative (11.3), written authorities that end.
 * Nothing in a book that keeps no posts.
 */
export function postDuties(facts: PostFacts, on: string): PostDue[] {
  const held = postsOn(facts.connection, on)
  if (held.length === 0) return []
  const due = [...termDuties(facts, held, on), ...sizeDuties(facts, held, on), ...authorityDuties(facts, on)]
  return due.toSorted((a, b) => Number(b.overdue) - Number(a.overdue) || (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
}

function termDuties(facts: PostFacts, held: readonly HeldPost[], on: string): PostDue[] {
  const due = new Map<string, PostDue>()
  for (const post of held) {
    const standing = standingOf(post, on)
    if (post.termEndsOn === null || (standing !== 'ending' && standing !== 'expired')) continue
    const kind = seatKind(post.kind) ?? post.kind
    const key = `${kind} ${post.termEndsOn} ${seatKind(post.kind) === null ? post.postId : ''}`
    const before = due.get(key)
    due.set(key, {
      what: standing === 'expired' ? 'termExpired' : 'termEnding',
      kind,
      name:
        before === undefined || before.name.includes(post.name)
          ? (before?.name ?? post.name)
          : `${before.name}, ${post.name}`,
      dueOn: post.termEndsOn,
      overdue: standing === 'expired',
      article: termArticle(facts, { kind: post.kind, fromDate: on }),
      count: 0,
      limit: 0,
    })
  }
  return [...due.values()]
}

function sizeDuties(facts: PostFacts, held: readonly HeldPost[], on: string): PostDue[] {
  const full = governanceFormOn(facts.connection, on) === 'full'
  const short = (kind: PostKind, what: PostDue['what'], article: string, least: number): PostDue[] => {
    const count = new Set(held.filter((post) => post.kind === kind).map(personKey)).size
    if (count >= least) return []
    return [{ what, kind, name: '', dueOn: null, overdue: true, article, count, limit: least }]
  }
  const bodies = (full ? (['boardMember', 'supervisor'] as const) : (['supervisor'] as const)).flatMap((kind) => {
    const seats = seatsOf(facts, kind, on)
    return seats === null ? [] : short(kind, 'bodyShort', seats.article, seats.least)
  })
  return [
    ...bodies,
    ...(full ? short('chairperson', 'bodyShort', '56.1.a, 67.1', 1) : []),
    ...short('director', 'bodyShort', full ? '56.1.a' : '56.1.b', 1),
    ...short('legalRepresentative', 'representativeMissing', '11.3', 1),
  ]
}

function authorityDuties({ connection }: PostFacts, on: string): PostDue[] {
  const held = new Map(postsOn(connection, on).map((post) => [post.postId, post]))
  const until = addDays(on, DAYS_BEFORE_AUTHORITY_ENDS)
  return connection.all(authoritiesEnding, { from: on, to: until }).flatMap((authority): PostDue[] => {
    const giver = held.get(authority.giver)
    if (giver === undefined) return []
    return [
      {
        what: 'authorityEnding',
        kind: giver.kind,
        name: authority.name,
        dueOn: authority.toDate,
        overdue: false,
        article: '',
        count: 0,
        limit: 0,
      },
    ]
  })
}
