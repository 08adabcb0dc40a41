import type { PostEntry, PostKind } from '@shared/contract/post-parts'
import { fiscalYearRange } from '@shared/domain/period'
import { foldText, toNfc } from '@shared/domain/text-fold'
import type { Connection } from '../db/connection'
import type { PostTable } from '../db/schema-posts'
import { plain } from '../db/statement'
import { memberTermEndsOn, termEndsOn } from '../law/bodies/term'
import { type Law, lawOn } from '../law/law-figures'
import { charterOn } from '../membership/charter'
import { type HeldPost, postsOn } from './posts-on'

/** What the book would write of an entry; ids and the command come with the writing. */
export type NewPost = Omit<PostTable, 'postId' | 'commandSequence'>

/** What an appointment is judged by. */
export type PostFacts = { connection: Connection; law: Law }

const register = plain<{ code: string }, { name: string; legalForm: string; representative: string }>(
  `SELECT party.name, legalForm, representative FROM member JOIN party USING (code) WHERE code = @code`,
)
const bookStart = plain<Record<string, never>, { firstYear: number; startMonth: number }>(
  'SELECT firstYear, fiscalYearStartMonth AS startMonth FROM book',
)

/** Kinds that leave with their body, and the kind whose rows are its seats (articles 65.2, 69.1, reading 13). */
const seatOf: Readonly<Partial<Record<PostKind, PostKind>>> = {
  chairperson: 'boardMember',
  boardMember: 'boardMember',
  headSupervisor: 'supervisor',
  supervisor: 'supervisor',
}

/** The kind whose rows are the seats of the body that a post belongs to; null for a post of no body. */
export function seatKind(kind: PostKind): PostKind | null {
  return seatOf[kind] ?? null
}

/** The day on which this book begins: what was so before it needs no resolution of it (reading 14). */
export function firstDayOfBook(connection: Connection): string {
  const { firstYear = 1900, startMonth = 1 } = connection.get(bookStart, {}) ?? {}
  return fiscalYearRange(firstYear, startMonth).from
}

/**
 * An entry with what the register, the charter and the law add to it: the name, whether a member holds it in person or for an organisation,
 * and the last day of its term where the entry leaves it open. `leaving` are the kinds whose holders go on that day.
 */
export function completePost(facts: PostFacts, entry: PostEntry, leaving: readonly PostKind[]): NewPost {
  const member = entry.member === null ? undefined : facts.connection.get(register, { code: entry.member })
  const represents = member?.legalForm === 'organisation' || member?.legalForm === 'cooperativeGroup'
  const holding = entry.member === null ? 'hired' : represents ? 'representative' : 'member'
  const own = member === undefined ? '' : member.legalForm === 'individual' ? member.name : member.representative
  const typed = toNfc(entry.name)
  // A member in person is named as the register names them, however the name was typed.
  const name = holding === 'member' && member?.legalForm === 'individual' ? own : typed === '' ? own : typed
  return {
    kind: entry.kind,
    team: toNfc(entry.team),
    holding,
    member: entry.member,
    name,
    fromDate: entry.fromDate,
    termEndsOn: entry.termEndsOn === undefined ? usualEnd(facts, { ...entry, holding }, leaving) : entry.termEndsOn,
    resolutionId: entry.resolutionId ?? null,
    policyResolutionId: entry.policyResolutionId ?? null,
    basis: toNfc(entry.basis),
    note: toNfc(entry.note),
  }
}

type Beginning = Pick<NewPost, 'kind' | 'fromDate' | 'holding'>

/** The last day of the longest term that charter and law allow from a day on. */
export function longestTerm({ connection, law }: PostFacts, fromDate: string): string {
  return termEndsOn(fromDate, charterOn(connection, fromDate).boardTermYears, lawOn(law, fromDate).termYears)
}

/** Whether the law bounds the term of a post: the bodies', and a director's who is not hired by contract (articles 65.2, 68.2, 68.3, 69.1, 71.2, 72.2). */
export function hasTerm({ kind, holding }: Pick<NewPost, 'kind' | 'holding'>): boolean {
  return seatKind(kind) !== null || (kind === 'director' && holding !== 'hired')
}

/** The last day of the term that runs in a body on a day; null where it has none that runs. */
export function bodyTermOn(
  connection: Connection,
  seat: PostKind,
  date: string,
  leaving: readonly PostKind[],
): string | null {
  if (leaving.includes(seat)) return null
  const ends = postsOn(connection, date)
    .filter(({ kind, termEndsOn: ends }) => kind === seat && ends !== null && ends >= date)
    .flatMap(({ termEndsOn: ends }) => (ends === null ? [] : [ends]))
  return ends.toSorted().at(-1) ?? null
}

function usualEnd(facts: PostFacts, post: Beginning, leaving: readonly PostKind[]): string | null {
  if (!hasTerm(post)) return null
  const seat = seatKind(post.kind)
  const bodyEndsOn = seat === null ? null : bodyTermOn(facts.connection, seat, post.fromDate, leaving)
  if (bodyEndsOn === null) return longestTerm(facts, post.fromDate)
  const { boardTermYears } = charterOn(facts.connection, post.fromDate)
  const { termYears } = lawOn(facts.law, post.fromDate)
  return memberTermEndsOn({ electedOn: post.fromDate, bodyEndsOn }, boardTermYears, termYears)
}

/** Whether two rows are one post of which there is only one: of teams, one leader each. */
export function samePost(one: Pick<NewPost, 'kind' | 'team'>, other: Pick<HeldPost, 'kind' | 'team'>): boolean {
  return one.kind === other.kind && foldText(one.team) === foldText(other.team)
}
