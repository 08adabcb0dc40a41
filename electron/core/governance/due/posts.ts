import { addDays } from '@shared/domain/civil-date'
import type { PostTable } from '../../db/schema-posts'
import { plain } from '../../db/statement'
import { DAYS_TO_FILE_CAPITAL } from '../../law/payment-deadline'
import { governanceFormOn } from '../governance-form'
import type { DueDraft, DueQuestion } from './due'

const held = plain<Record<string, never>, Pick<PostTable, 'postId' | 'kind' | 'name' | 'fromDate' | 'termEndsOn'>>(
  `SELECT postId, kind, name, fromDate, termEndsOn FROM post WHERE postId NOT IN (SELECT postId FROM postEnd) ORDER BY termEndsOn, kind, name`,
)
const authorities = plain<{ today: string }, { authorityId: string; name: string; toDate: string; giver: string }>(
  `SELECT authorityId, name, toDate, giver FROM signingAuthority WHERE withdrawnOn IS NULL AND toDate >= @today ORDER BY toDate`,
)

type PostKind = PostTable['kind']
/** Those who are elected for a term together end it together, and are told once. */
const TOGETHER: Readonly<Partial<Record<PostKind, 'board' | 'supervisors'>>> = {
  chairperson: 'board',
  boardMember: 'board',
  headSupervisor: 'supervisors',
  supervisor: 'supervisors',
}
const ARTICLES = { board: '65.2', supervisors: '69.1' } as const

/** Terms that end (R25, reading 13), a new legal representative to be registered within ten days (article 47.1), authorities to sign that run out. */
export function postsDue({ book: { connection }, today }: DueQuestion): DueDraft[] {
  const posts = connection.all(held, {})
  const full = governanceFormOn(connection, today) === 'full'
  const terms = new Map<string, DueDraft>()
  for (const { kind, name, termEndsOn } of posts) {
    if (termEndsOn === null) continue
    const body = TOGETHER[kind] ?? kind
    const key = `term ${body} ${termEndsOn}`
    const others = Number(terms.get(key)?.values?.['count'] ?? 0)
    const article = body === 'supervisors' && !full ? '72.2' : body === 'director' ? (full ? '68.2' : '71.2') : ''
    terms.set(key, {
      key,
      code: 'term-ends',
      dueOn: termEndsOn,
      owner: full ? 'board' : 'director',
      basis: 'law',
      article: article === '' && (body === 'board' || body === 'supervisors') ? ARTICLES[body] : article,
      subject: body,
      values: { body, name, count: others + 1 },
    })
  }
  return [
    ...terms.values(),
    ...posts.filter(({ kind }) => kind === 'legalRepresentative').flatMap((post) => registration(post, today)),
    ...connection.all(authorities, { today }).map(({ authorityId, name, toDate, giver }): DueDraft => ({
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

/** Nobody tells the book that it was filed: the day is shown until it has passed. */
function registration({ postId, name, fromDate }: { postId: string; name: string; fromDate: string }, today: string) {
  const dueOn = addDays(fromDate, DAYS_TO_FILE_CAPITAL)
  const draft: DueDraft = {
    key: `register ${postId}`,
    code: 'representative-to-register',
    dueOn,
    owner: 'director',
    basis: 'law',
    article: '47.1',
    subject: postId,
    values: { name },
  }
  return dueOn >= today && fromDate <= today ? [draft] : []
}
