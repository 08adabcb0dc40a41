import type { MemberDetail } from '@shared/contract/members'

/** Why somebody has a vote at the general meeting, or none. */
export type Vote = 'oneVote' | 'noVote' | 'notYet' | 'noLonger'

/** True from the confirmation of the membership until it has ended; who asked to leave is still a member (article 33). */
export function isMember(stage: MemberDetail['stage']): boolean {
  return stage === 'active' || stage === 'leaving'
}

/** The vote of a person of the register: one an official member, whatever their capital; none to who is no member. */
export function voteOf({ stage, type }: Pick<MemberDetail, 'stage' | 'type'>): Vote {
  if (stage === 'left') return 'noLonger'
  if (!isMember(stage)) return 'notYet'
  return type === 'official' ? 'oneVote' : 'noVote'
}
