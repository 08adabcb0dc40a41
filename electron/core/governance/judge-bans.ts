import type { PostKind } from '@shared/contract/post-parts'
import type { Fault } from '@shared/contract/refusal'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import { postGroundWords, postKindWords } from '@shared/text/posts'
import type { Connection } from '../db/connection'
import type { PostGroundTable } from '../db/schema-posts'
import { plain } from '../db/statement'
import { doublePostArticle } from '../law/bodies/double-posts'
import { ineligibleArticle } from '../law/bodies/eligibility'
import { familyArticle } from '../law/bodies/family'
import { registerOn } from '../membership/register-on'
import type { NewPost, PostFacts } from './complete-post'
import { isLawPost } from './law-post'
import { kinEdges, mayBeSamePerson, personKey, type PostPerson, relativesOn } from './post-people'
import { governanceFormOn } from './posts-on'

/** Somebody who holds a post beside the one that is judged, or is given one in the same act. */
export type Standing = PostPerson & { kind: PostKind; team: string }

const everyGround = plain<Record<string, never>, PostGroundTable>(
  'SELECT * FROM postGround ORDER BY fromDate, groundId',
)

/** Every declared ground of article 62.4, the earliest first. */
export function declaredGrounds(connection: Connection): PostGroundTable[] {
  return connection.all(everyGround, {})
}

/** Whether somebody was an official member on a day, by the register as it stood then. */
export function isOfficialOn(connection: Connection, code: string, date: string): boolean {
  const member = registerOn(connection, date).find((one) => one.code === code)
  if (member === undefined || member.type !== 'official') return false
  const admitted = member.stage === 'active' || member.stage === 'leaving' || member.stage === 'left'
  return admitted && (member.joinedOn ?? '') <= date && (member.leftOn === null || member.leftOn > date)
}

/**
 * What article 62 says against somebody in a post: who may hold it (62.1.a to 62.3.a), the grounds of 62.4, double posts (R26) and family (R27)
 * with those who hold or are given others. What only a name suggests is warned of, never refused.
 */
export function banFaults(
  facts: PostFacts,
  entry: NewPost,
  others: readonly Standing[],
): { refused: Fault[]; warned: Fault[] } {
  const doubles = doubleFaults(facts, entry, others)
  const family = familyFaults(facts, entry, others)
  return {
    refused: [...eligibilityFaults(facts, entry), ...doubles.refused, ...family.refused],
    warned: [...doubles.warned, ...family.warned],
  }
}

function eligibilityFaults({ connection }: PostFacts, entry: NewPost): Fault[] {
  const { kind, member, holding, name, fromDate } = entry
  if (!isLawPost(kind)) return []
  const form = governanceFormOn(connection, fromDate)
  const ground = declaredGrounds(connection).find(
    (one) =>
      one.fromDate <= fromDate &&
      (one.toDate === null || one.toDate > fromDate) &&
      personKey({ holding: one.member === null ? 'hired' : 'member', member: one.member, name: one.name }) ===
        personKey(entry),
  )
  const official = member !== null && isOfficialOn(connection, member, fromDate)
  const person = {
    official: official && holding === 'member',
    representsOfficial: official && holding === 'representative',
    // Whether the meeting decided it is judged with what the post rests on.
    hiredByMeeting: holding === 'hired',
    barred: ground !== undefined,
  }
  const article = ineligibleArticle(kind, person, form)
  if (article === null) return []
  const reason = articleWords(article)
  if (ground !== undefined) {
    const data = { name, value: postGroundWords[ground.ground], date: ground.fromDate, reason }
    return [fault({ code: 'post-barred', column: 'member', data })]
  }
  // Who is hired and may not be is told with the form of the entry.
  if (holding === 'hired') return []
  const data = { name, date: fromDate, value: postKindWords(kind, form), reason }
  return [fault({ code: 'post-not-official', column: 'member', data })]
}

function doubleFaults({ connection }: PostFacts, entry: NewPost, others: readonly Standing[]) {
  const form = governanceFormOn(connection, entry.fromDate)
  const refused: Fault[] = []
  const warned: Fault[] = []
  for (const other of others) {
    if (!isLawPost(entry.kind) || !isLawPost(other.kind)) continue
    const article = doublePostArticle(entry.kind, other.kind)
    if (article === null) continue
    const data = {
      name: entry.name,
      value: postKindWords(entry.kind, form),
      other: postKindWords(other.kind, form),
      reason: articleWords(article),
    }
    if (personKey(entry) === personKey(other)) refused.push(fault({ code: 'post-double', column: 'member', data }))
    else if (mayBeSamePerson(entry, other)) warned.push(fault({ code: 'post-double-alike', column: 'member', data }))
  }
  return { refused, warned }
}

function familyFaults({ connection }: PostFacts, entry: NewPost, others: readonly Standing[]) {
  const form = governanceFormOn(connection, entry.fromDate)
  const own = personKey(entry)
  const edges = kinEdges([entry, ...others], relativesOn(connection, entry.fromDate))
  const refused: Fault[] = []
  const warned: Fault[] = []
  for (const other of others) {
    const key = personKey(other)
    const edge = edges.find(({ one, other: two }) => (one === own && two === key) || (one === key && two === own))
    if (edge === undefined || !isLawPost(entry.kind) || !isLawPost(other.kind)) continue
    const article = familyArticle(entry.kind, other.kind)
    if (article === null) continue
    const data = {
      name: entry.name,
      other: `${other.name} (${postKindWords(other.kind, form)})`,
      reason: articleWords(article),
    }
    if (edge.certain) refused.push(fault({ code: 'post-family', column: 'member', data }))
    else warned.push(fault({ code: 'post-family-alike', column: 'member', data }))
  }
  return { refused: onePerPerson(refused), warned: onePerPerson(warned) }
}

/** Somebody who is chairperson and member of the board is told of once. */
function onePerPerson(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((one) => [one.message, one])).values()]
}
