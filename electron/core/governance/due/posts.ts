import { addDays } from '@shared/domain/civil-date'
import { plain } from '../../db/statement'
import { DAYS_TO_FILE_CAPITAL } from '../../law/payment-deadline'
import { termArticle } from '../judge-posts'
import { postDuties } from '../post-duties'
import { personKey } from '../post-people'
import { governanceFormOn, type HeldPost, postsOn } from '../posts-on'
import type { DueDraft, DueQuestion } from './due'

const authorities = plain<{ today: string }, { authorityId: string; name: string; toDate: string; giver: string }>(
  `SELECT authorityId, name, toDate, giver FROM signingAuthority WHERE withdrawnOn IS NULL AND toDate >= @today ORDER BY toDate`,
)

/** Those who are elected for a term together end it together, and are told once. */
const TOGETHER: Readonly<Partial<Record<HeldPost['kind'], 'boardMember' | 'supervisor'>>> = {
  chairperson: 'boardMember',
  boardMember: 'boardMember',
  headSupervisor: 'supervisor',
  supervisor: 'supervisor',
}

/**
 * Terms that end (R25, reading 13), bodies with too few people and a missing legal representative (articles 65.1, 69.1, 11.3), a new legal
 * representative to be registered within ten days (47.1), and authorities to sign that run out.
 */
export function postsDue(question: DueQuestion): DueDraft[] {
  const { book, today } = question
  const posts = postsOn(book.connection, today)
  return [
    ...terms(posts, question),
    ...shortages(question),
    ...posts.flatMap((post) => registration(post, today)),
    ...book.connection.all(authorities, { today }).map(({ authorityId, name, toDate, giver }): DueDraft => ({
      key: `authority ${authorityId}`,
      code: 'authority-ends',
      dueOn: toDate,
      owner: 'director',
      basis: 'own',
      article: '',
      subject: giver,
      values: { name },
    })),
  ]
}

function terms(posts: readonly HeldPost[], { book, law, today }: DueQuestion): DueDraft[] {
  const facts = { connection: book.connection, law }
  const owner = ownerOf(governanceFormOn(book.connection, today))
  const ending = new Map<string, { post: HeldPost; people: Set<string>; kind: HeldPost['kind']; endsOn: string }>()
  for (const post of posts) {
    const { termEndsOn } = post
    if (termEndsOn === null) continue
    const kind = TOGETHER[post.kind] ?? post.kind
    const key = `${kind} ${termEndsOn} ${kind === post.kind && TOGETHER[kind] === undefined ? post.postId : ''}`
    const before = ending.get(key)
    if (before) before.people.add(personKey(post))
    else ending.set(key, { post, people: new Set([personKey(post)]), kind, endsOn: termEndsOn })
  }
  return [...ending].map(([key, { post, people, kind, endsOn }]) => ({
    key: `term ${key}`,
    code: 'term-ends',
    dueOn: endsOn,
    owner,
    basis: 'law',
    article: termArticle(facts, { kind: post.kind, fromDate: today }),
    subject: kind,
    values: { kind, name: post.name, count: people.size },
  }))
}

/** What the duties of posts say beside terms and authorities: bodies that are short of people, and nobody who represents by law. */
function shortages({ book, law, today }: DueQuestion): DueDraft[] {
  return postDuties({ connection: book.connection, law }, today).flatMap(({ what, kind, article, count, limit }) =>
    what === 'bodyShort' || what === 'representativeMissing'
      ? [
          {
            key: `${what} ${kind}`,
            code: what === 'bodyShort' ? 'body-short' : 'representative-missing',
            dueOn: null,
            owner: ownerOf(governanceFormOn(book.connection, today)),
            basis: 'law',
            article,
            subject: kind,
            values: { kind, count, limit },
          } satisfies DueDraft,
        ]
      : [],
  )
}

function ownerOf(form: 'full' | 'simplified'): DueDraft['owner'] {
  return form === 'full' ? 'board' : 'director'
}

/** Nobody tells the book that it was filed: the day is shown until it has passed. */
function registration({ postId, kind, name, fromDate }: HeldPost, today: string): DueDraft[] {
  if (kind !== 'legalRepresentative') return []
  const dueOn = addDays(fromDate, DAYS_TO_FILE_CAPITAL)
  if (dueOn < today) return []
  return [
    {
      key: `register ${postId}`,
      code: 'representative-to-register',
      dueOn,
      owner: 'director',
      basis: 'law',
      article: '47.1',
      subject: postId,
      values: { name },
    },
  ]
}
