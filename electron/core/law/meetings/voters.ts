import type { MemberType } from '@shared/contract/members'

/** One who is at a general meeting, as far as votes go. */
export type Attendee =
  | {
      as: 'member'
      type: MemberType
      /** Votes by the charter of a union; a co-operative's member has one. */ unionVotes?: number
    }
  | { as: 'delegate'; represents: number; unionVotes?: number }
  | { as: 'hiredDirector' | 'guest' }

/**
 * How many votes somebody has at a general meeting (R20): an official member one in a plenary meeting, whatever the capital or the post; a
 * delegate as many as the members represented (article 61.4); in a union as the charter weighs them (61.5). Contributing and
 * non-contributing associates have none (articles 31.2.b, 31.3.b, 57.2), nor has a hired director (68.3).
 */
export function votesOf(attendee: Attendee): number {
  if (attendee.as === 'member') return attendee.type === 'official' ? (attendee.unionVotes ?? 1) : 0
  if (attendee.as === 'delegate') return attendee.unionVotes ?? attendee.represents
  return 0
}

/**
 * The votes in somebody's hand: their own and those of the members who gave them a proxy and are not there themselves. Who is no member may
 * hold proxies too (article 61.1.c); `limit` is what the charter allows, null where it says nothing.
 */
export function votesInHand(
  own: Attendee,
  givers: readonly Attendee[],
  limit: number | null,
): { votes: number; beyondLimit: boolean } {
  return {
    votes: [own, ...givers].reduce((sum, one) => sum + votesOf(one), 0),
    beyondLimit: limit !== null && givers.length > limit,
  }
}
