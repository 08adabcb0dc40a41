import { leastThatReaches, moreThanPercent, reaches } from '@shared/domain/threshold'

/** Who signed the minutes of a meeting. Heads: members who attended, and those of them who signed. */
export type MinutesSigned = {
  chair: boolean
  secretary: boolean
  /** The minutes say that chair or secretary refuses. */
  refusalNoted: boolean
  attendingMembers: number
  signingMembers: number
}

/** Whether minutes count, and how: by their two signers, or by the members in their place. `needed` is the fewest members that would do. */
export type MinutesStanding = { valid: boolean; by: 'signers' | 'members' | null; needed: number }

/**
 * Whether minutes are in force (R23, articles 57.4 and 65.5.d): signed by chair and secretary; where either refuses, by more than 50 % of the
 * members who attended, and the minutes say that they refuse.
 */
export function minutesStanding(signed: MinutesSigned, minutesSignersPercent: number): MinutesStanding {
  const share = moreThanPercent(minutesSignersPercent)
  const needed = leastThatReaches(signed.attendingMembers, share)
  if (signed.chair && signed.secretary) return { valid: true, by: 'signers', needed }
  const enough = signed.refusalNoted && reaches(signed.signingMembers, signed.attendingMembers, share)
  return { valid: enough, by: enough ? 'members' : null, needed }
}
