import type { MembershipPath } from '@shared/contract/membership'

/** What is still to come on a path, in its order; the first is what is next. */
export type ToCome = 'decide' | 'capital' | 'fee' | 'activate' | 'decideLeave' | 'depart' | 'refund'

/** The steps that lie before a membership from where it stands; none while somebody simply is a member, or no longer is. */
export function stepsToCome(
  path: Pick<MembershipPath, 'stage' | 'next' | 'type' | 'paid' | 'fee' | 'paidFee'>,
): ToCome[] {
  const { stage, next, type, paid, fee, paidFee } = path
  const nonContributing = type === 'nonContributing'
  const unpaid = nonContributing ? paidFee < fee : paid <= 0
  const money: ToCome[] = unpaid ? [nonContributing ? 'fee' : 'capital'] : []
  if (stage === 'applied') return ['decide', ...money, 'activate']
  if (stage === 'approved') return [...money, 'activate']
  const refund: ToCome[] = paid > 0 ? ['refund'] : []
  if (stage === 'leaving') return [...(next === 'decideLeave' ? (['decideLeave'] as const) : []), 'depart', ...refund]
  return stage === 'left' || stage === 'rejected' ? refund : []
}
