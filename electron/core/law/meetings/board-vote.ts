/** The votes of one decision of the board, and how its chair, or who was authorised to chair, voted. */
export type BoardVotes = {
  attending: number
  for: number
  against: number
  chair: 'for' | 'against' | 'abstain'
}

/**
 * Whether the board decided (R29, article 65.5.a): by majority of its members who attend, one equal vote each. Where votes are equal, as many
 * for as against or exactly half for, what the chair voted for is decided; a chair who abstains decides nothing.
 */
export function boardDecides(votes: BoardVotes): { passed: boolean; byChair: boolean } {
  const { attending, against, chair } = votes
  if (votes.for * 2 > attending) return { passed: true, byChair: false }
  const equal = votes.for > 0 && (votes.for === against || votes.for * 2 === attending)
  return equal && chair === 'for'
    ? { passed: true, byChair: true }
    : { passed: false, byChair: equal && chair === 'against' }
}
