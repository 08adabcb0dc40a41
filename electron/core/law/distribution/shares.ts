import type { DistributionMember, MemberShare } from '@shared/contract/distribution'
import { apportionLargestRemainder } from '@shared/domain/apportion'
import type { Dong } from '@shared/domain/money'
import type { FaultDraft } from '@shared/text/fault'
import { percentHalfUp, wholeWeights } from './percent'

/** What the members share, by what it is shared by. */
export type Pots = { byUse: Dong; byLabour: Dong; internalByCapital: Dong; externalByCapital: Dong }

/** Who counts by use and labour: official members only (article 86.3.a, reading 46). */
export function sharesByWork({ type }: Pick<DistributionMember, 'type'>): boolean {
  return type === 'official'
}

/** Who counts by capital: official and contributing members (article 86.3); an associate without capital gets nothing (article 31.3). */
export function sharesByCapital({ type }: Pick<DistributionMember, 'type'>): boolean {
  return type !== 'nonContributing'
}

/**
 * Splits what goes by use and labour by the charter's two weights (largest remainder, an equal remainder goes to use). A weight with no
 * use, or no labour, of any official member goes to the other. Two weights of 0 leave all with use; `zeroWeightsFault` refuses them.
 */
export function splitUseAndLabour(
  share: Dong,
  weights: { useWeight: number; labourWeight: number },
  members: readonly DistributionMember[],
): { byUse: Dong; byLabour: Dong } {
  const official = members.filter(sharesByWork)
  if (!official.some(({ labour }) => labour > 0)) return { byUse: share, byLabour: 0 }
  if (!official.some(({ use }) => use > 0)) return { byUse: 0, byLabour: share }
  const [use, labour] = wholeWeights(weights.useWeight, weights.labourWeight)
  if (use + labour === 0n) return { byUse: share, byLabour: 0 }
  const product = BigInt(share) * use
  const [floor, remainder] = [product / (use + labour), product % (use + labour)]
  const byUse = Number(2n * remainder >= use + labour ? floor + 1n : floor)
  return { byUse, byLabour: share - byUse }
}

/**
 * Why a share has nobody to go to: internal income comes from transactions with official members, so somebody must have used services or
 * worked, and by capital only who has capital can share (article 86.3). Sharing the one by the measure of the other would be against it.
 */
export function nobodyFaults(pots: Pots, members: readonly DistributionMember[]): FaultDraft[] {
  const faults: FaultDraft[] = []
  const worked = members.some((member) => sharesByWork(member) && (member.use > 0 || member.labour > 0))
  if (pots.byUse + pots.byLabour > 0 && !worked)
    faults.push({ code: 'nobody-used', column: 'members', data: { amount: pots.byUse + pots.byLabour } })
  const capital = members.some((member) => sharesByCapital(member) && member.capital > 0)
  const byCapital = pots.internalByCapital + pots.externalByCapital
  if (byCapital > 0 && !capital) faults.push({ code: 'nobody-holds', column: 'members', data: { amount: byCapital } })
  return faults
}

/**
 * What each member gets, in the order of the list: every pot by largest remainder, ties to the smaller code (reading 45), so that the
 * members' shares add up to it exactly. The tax withheld is of what comes by capital, both sides together, half up (reading 47).
 * Call it only for members without `nobodyFaults`.
 */
export function memberShares(
  pots: Pots,
  members: readonly DistributionMember[],
  withholdingPercent: number,
): MemberShare[] {
  const weigh = (of: (member: DistributionMember) => number) =>
    members.map((member) => ({ key: member.code, weight: of(member) }))
  const work = (of: 'use' | 'labour') => weigh((member) => (sharesByWork(member) ? member[of] : 0))
  const capital = weigh((member) => (sharesByCapital(member) ? member.capital : 0))
  const use = apportionLargestRemainder(pots.byUse, work('use'))
  const labour = apportionLargestRemainder(pots.byLabour, work('labour'))
  const internal = apportionLargestRemainder(pots.internalByCapital, capital)
  const external = apportionLargestRemainder(pots.externalByCapital, capital)
  return members.map(({ code }, at) => {
    const share = {
      code,
      use: use[at]?.amount ?? 0,
      labour: labour[at]?.amount ?? 0,
      capitalInternal: internal[at]?.amount ?? 0,
      capitalExternal: external[at]?.amount ?? 0,
    }
    const byCapital = share.capitalInternal + share.capitalExternal
    return {
      ...share,
      total: share.use + share.labour + byCapital,
      withheld: percentHalfUp(byCapital, withholdingPercent),
    }
  })
}
