import type { PostKind } from '@shared/contract/post-parts'
import type { Fault } from '@shared/contract/refusal'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import { postKindWords } from '@shared/text/posts'
import { resolutionBodyWords } from '@shared/text/resolutions'
import { secretBallotArticle } from '../law/meetings/secret-ballot'
import { mayBeHired, noSuchPostArticle, whoAppoints } from '../law/bodies/who-appoints'
import { readResolution, resolutionFault } from '../membership/resolutions'
import {
  bodyTermOn,
  firstDayOfBook,
  hasTerm,
  longestTerm,
  type NewPost,
  type PostFacts,
  samePost,
  seatKind,
} from './complete-post'
import { banFaults, type Standing } from './judge-bans'
import { seatFaults } from './judge-seats'
import { isLawPost } from './law-post'
import { personKey } from './post-people'
import { allPosts, governanceFormOn, type HeldPost } from './posts-on'

/** What refuses an appointment and what is only said beside it. */
export type Judgement = { refused: Fault[]; warned: Fault[] }

/** Posts of which a co-operative has one at a time; a team has one leader. */
const SINGLE: readonly PostKind[] = [
  'chairperson',
  'director',
  'headSupervisor',
  'chiefAccountant',
  'cashier',
  'teamLeader',
]

/**
 * What the law and the charter say against giving these posts together, entry by entry (`row` from 1): who may hold them (article 62),
 * seats (65.1, 69.1, charter), terms (65.2 and its like), and what they rest on (reading 12). `leaving` are kinds whose holders go
 * on the day the first of them begins.
 */
export function judgePosts(facts: PostFacts, entries: readonly NewPost[], leaving: readonly PostKind[]): Judgement {
  const staying = stayingFrom(facts, entries, leaving)
  const judged = entries.map((entry, at) => {
    const others: Standing[] = [...staying, ...entries.slice(0, at)]
    const row = entries.length === 1 ? null : at + 1
    const faults = [
      ...formFaults(facts, entry),
      ...termFaults(facts, entry, leaving),
      ...basisFaults(facts, entry, [...staying, ...entries]),
      ...placeFaults(facts, entry, others),
    ]
    const bans = banFaults(facts, entry, others)
    const seats = seatFaults(facts, entry, others)
    return {
      refused: [...bans.refused, ...seats, ...faults].map((one) => ({ ...one, row })),
      warned: [...bans.warned, ...reminders(facts, entry)].map((one) => ({ ...one, row })),
    }
  })
  return { refused: judged.flatMap(({ refused }) => refused), warned: judged.flatMap(({ warned }) => warned) }
}

/** Who holds a post at any time from the day of the entries on and does not leave with it. */
export function stayingFrom(facts: PostFacts, entries: readonly NewPost[], leaving: readonly PostKind[]): HeldPost[] {
  const from = entries.map(({ fromDate }) => fromDate).toSorted()[0] ?? ''
  return allPosts(facts.connection).filter(
    ({ kind, endedOn, fromDate }) =>
      (endedOn === null || (endedOn > from && endedOn > fromDate)) && !leaving.includes(kind),
  )
}

/** What is missing in an entry, and posts that the form of governance does not have. */
function formFaults({ connection }: PostFacts, entry: NewPost): Fault[] {
  const form = governanceFormOn(connection, entry.fromDate)
  const value = postKindWords(entry.kind, form)
  const faults: Fault[] = []
  const article = noSuchPostArticle(form, entry.kind)
  if (article !== null)
    faults.push(fault({ code: 'post-other-form', column: 'kind', data: { value, reason: articleWords(article) } }))
  if (entry.holding === 'hired' && !mayBeHired(entry.kind)) {
    const reason = articleWords(entry.kind === 'boardMember' || entry.kind === 'chairperson' ? '62.1.a' : '62.3.a')
    faults.push(fault({ code: 'post-member-missing', column: 'member', data: { value, reason } }))
  } else if (entry.name === '') faults.push(fault({ code: 'post-name-missing', column: 'name' }))
  if (entry.kind === 'teamLeader' && entry.team === '')
    faults.push(fault({ code: 'post-team-missing', column: 'team' }))
  return faults
}

/** Terms of at most the charter's and the law's years (R25); who comes in mid-term leaves with the body (reading 13). */
function termFaults(facts: PostFacts, entry: NewPost, leaving: readonly PostKind[]): Fault[] {
  if (!hasTerm(entry)) return []
  const reason = articleWords(termArticle(facts, entry))
  if (entry.termEndsOn === null) return [fault({ code: 'post-term-missing', column: 'termEndsOn', data: { reason } })]
  const longest = longestTerm(facts, entry.fromDate)
  if (entry.termEndsOn > longest)
    return [
      fault({ code: 'post-term-long', column: 'termEndsOn', value: entry.termEndsOn, data: { date: longest, reason } }),
    ]
  const seat = seatKind(entry.kind)
  const bodyEndsOn = seat === null ? null : bodyTermOn(facts.connection, seat, entry.fromDate, leaving)
  if (bodyEndsOn === null || entry.termEndsOn <= bodyEndsOn) return []
  return [
    fault({
      code: 'post-term-body',
      column: 'termEndsOn',
      value: entry.termEndsOn,
      data: { date: bodyEndsOn, reason },
    }),
  ]
}

/** The article that bounds a post's term. */
export function termArticle({ connection }: PostFacts, { kind, fromDate }: Pick<NewPost, 'kind' | 'fromDate'>): string {
  const simplified = governanceFormOn(connection, fromDate) === 'simplified'
  if (kind === 'director') return simplified ? '71.2' : '68.2'
  if (kind === 'headSupervisor' || kind === 'supervisor') return simplified ? '72.2' : '69.1'
  return '65.2'
}

/** What the post rests on: a resolution of the body that may give it, made by then; before this book, words are enough (reading 14). */
function basisFaults(facts: PostFacts, entry: NewPost, all: readonly Standing[]): Fault[] {
  const { connection } = facts
  const form = governanceFormOn(connection, entry.fromDate)
  const appointing = whoAppoints(form, entry.kind)
  const faults = policyFaults(facts, entry, all)
  if (entry.resolutionId === null) {
    const firstDay = firstDayOfBook(connection)
    if (appointing === null || entry.fromDate <= firstDay) {
      if (entry.basis === '') faults.push(fault({ code: 'post-basis-missing', column: 'basis' }))
      return faults
    }
    const choices = appointing.bodies.map((body) => resolutionBodyWords[body]).join(', ')
    const data = {
      value: postKindWords(entry.kind, form),
      choices,
      reason: articleWords(appointing.article),
      date: firstDay,
    }
    return [...faults, fault({ code: 'post-resolution-missing', column: 'resolutionId', data })]
  }
  const wrong = resolutionFault(connection, entry.resolutionId, appointing?.bodies, appointing?.article)
  if (wrong !== null) return [...faults, wrong]
  const resolution = readResolution(connection, entry.resolutionId)
  if (resolution === undefined || resolution.date <= entry.fromDate) return faults
  const { number, date } = resolution
  return [
    ...faults,
    fault({ code: 'post-before-resolution', column: 'fromDate', value: entry.fromDate, data: { number, date } }),
  ]
}

/** The general meeting's policy of article 64.7: to hire a director, or that the chairperson is director too. */
function policyFaults({ connection }: PostFacts, entry: NewPost, all: readonly Standing[]): Fault[] {
  if (entry.kind !== 'director' && entry.kind !== 'chairperson') return []
  if (governanceFormOn(connection, entry.fromDate) !== 'full') {
    const hired = entry.kind === 'director' && entry.holding === 'hired'
    return hired ? [fault({ code: 'post-hired-form', column: 'member', data: { reason: articleWords('62.2.a') } })] : []
  }
  const hired = entry.kind === 'director' && entry.holding === 'hired'
  const otherKind = entry.kind === 'director' ? 'chairperson' : 'director'
  const both = all.some((one) => one.kind === otherKind && personKey(one) === personKey(entry))
  if (!hired && !both) return []
  const column = 'policyResolutionId'
  if (entry.policyResolutionId !== null) {
    const wrong = resolutionFault(
      connection,
      entry.policyResolutionId,
      ['generalMeeting', 'foundingConference'],
      '64.7',
    )
    return wrong === null ? [] : [{ ...wrong, column }]
  }
  if (entry.fromDate <= firstDayOfBook(connection) && entry.basis !== '') return []
  if (hired) return [fault({ code: 'post-hired-unresolved', column, data: { reason: articleWords('62.2.a, 64.7') } })]
  return [fault({ code: 'post-chair-director', column, data: { reason: articleWords('56.1.a, 64.7') } })]
}

/** One holder of a post of which there is one, nobody twice in one post, and a chairperson from among the board where the board elects. */
function placeFaults({ connection }: PostFacts, entry: NewPost, others: readonly Standing[]): Fault[] {
  const form = governanceFormOn(connection, entry.fromDate)
  const value = postKindWords(entry.kind, form)
  const same = others.filter((one) => samePost(entry, one))
  if (same.some((one) => personKey(one) === personKey(entry)))
    return [fault({ code: 'post-repeated', column: 'member', data: { name: entry.name } })]
  const [holder] = same
  if (holder !== undefined && SINGLE.includes(entry.kind))
    return [fault({ code: 'post-held', column: 'kind', data: { value, name: holder.name } })]
  if (entry.kind !== 'chairperson' || entry.resolutionId === null) return []
  if (readResolution(connection, entry.resolutionId)?.body !== 'board') return []
  const onBoard = others.some((one) => one.kind === 'boardMember' && personKey(one) === personKey(entry))
  if (onBoard) return []
  return [fault({ code: 'post-chair-not-board', column: 'member', data: { reason: articleWords('67.1') } })]
}

/** What is said beside an appointment and refuses nothing: the secret ballot (R24), the qualification of accountants (62.5). */
function reminders({ connection }: PostFacts, entry: NewPost): Fault[] {
  const form = governanceFormOn(connection, entry.fromDate)
  const said: Fault[] = []
  const secret = isLawPost(entry.kind) ? secretBallotArticle(form, entry.kind) : null
  if (secret !== null) {
    const data = { value: postKindWords(entry.kind, form), reason: articleWords(secret) }
    said.push(fault({ code: 'post-secret-ballot', column: 'resolutionId', data }))
  }
  if (entry.kind === 'chiefAccountant' || entry.kind === 'accountant')
    said.push(fault({ code: 'post-qualification', column: 'member', data: { reason: articleWords('62.5') } }))
  return said
}
