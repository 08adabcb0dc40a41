import type { PostKind } from '@shared/contract/post-parts'
import type { Fault } from '@shared/contract/refusal'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import { postKindWords } from '@shared/text/posts'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { type LawFigures, lawOn } from '../law/law-figures'
import { foreignMembersFit } from '../law/member-count'
import { charterOn } from '../membership/charter'
import type { NewPost, PostFacts } from './complete-post'
import type { Standing } from './judge-bans'
import { personKey } from './post-people'
import { governanceFormOn } from './posts-on'

/** How many seats a body has: what the charter says, and the law's least and most. */
export type Seats = { charter: number | null; least: number; most: number; article: string }

const nationality = plain<{ code: string }, { nationality: string }>(
  'SELECT nationality FROM member WHERE code = @code',
)

/** The seats of the body whose members a kind of post counts on a day (R25); null for a post of no body. */
export function seatsOf({ connection, law }: PostFacts, kind: PostKind, date: string): Seats | null {
  const figures = lawOn(law, date)
  const charter = charterOn(connection, date)
  const full = governanceFormOn(connection, date) === 'full'
  if (kind === 'boardMember') return full ? boardSeats(charter.boardSize, figures) : null
  if (kind === 'legalRepresentative')
    return { charter: charter.legalRepresentatives, least: 1, most: Number.POSITIVE_INFINITY, article: '11.2' }
  if (kind !== 'supervisor') return null
  return {
    charter: charter.supervisoryBoardSize,
    least: full ? figures.supervisoryMinimum : 1,
    most: full ? figures.supervisoryMaximum : Number.POSITIVE_INFINITY,
    article: full ? '69.1' : '56.1.b',
  }
}

const boardSeats = (charter: number, figures: LawFigures): Seats => ({
  charter,
  least: figures.boardMinimum,
  most: figures.boardMaximum,
  article: '65.1',
})

/** Too many in a body, by the law or by the charter (article 65.1, 69.1), and too many foreigners in a board (65.1). */
export function seatFaults(facts: PostFacts, entry: NewPost, others: readonly Standing[]): Fault[] {
  const seats = seatsOf(facts, entry.kind, entry.fromDate)
  if (seats === null) return []
  const form = governanceFormOn(facts.connection, entry.fromDate)
  const sitting = [...others.filter(({ kind }) => kind === entry.kind), entry]
  const count = new Set(sitting.map(personKey)).size
  const value = postKindWords(entry.kind, form)
  const reason = articleWords(seats.article)
  if (count > seats.most)
    return [fault({ code: 'post-seats-law', column: 'kind', data: { value, limit: seats.most, count, reason } })]
  if (seats.charter !== null && count > seats.charter)
    return [fault({ code: 'post-seats-full', column: 'kind', data: { value, limit: seats.charter, count, reason } })]
  return entry.kind === 'boardMember' ? foreignFaults(facts, sitting, Math.max(count, seats.charter ?? 0), entry) : []
}

/** Foreigners in a board: fewer than 35 of one hundred of its seats, counted crosswise (article 65.1). */
function foreignFaults(
  { connection, law }: PostFacts,
  sitting: readonly Standing[],
  seats: number,
  entry: NewPost,
): Fault[] {
  if (!isForeign(connection, entry.member)) return []
  const foreign = sitting.filter(({ member }) => isForeign(connection, member)).length
  if (foreignMembersFit(foreign, seats, lawOn(law, entry.fromDate).foreignMembersBelowPercent)) return []
  const data = { count: foreign, limit: seats, reason: articleWords('65.1') }
  return [fault({ code: 'post-foreign-share', column: 'member', data })]
}

function isForeign(connection: Connection, code: string | null): boolean {
  if (code === null) return false
  const member = connection.get(nationality, { code })
  return member !== undefined && member.nationality !== 'VN'
}
