import type { DistributionFund } from '@shared/contract/distribution'
import { apportionLargestRemainder } from '@shared/domain/apportion'
import type { FaultDraft } from '@shared/text/fault'
import { bothOf, lessOf, type Order, type Sides } from './order'
import { percentHalfUp, percentUp } from './percent'

/**
 * The indivisible fund of each side (Law 17/2023/QH15 article 84): of internal income half up, of external income rounded up at any
 * percentage, so that the floor of 5 % is met to the đồng (reading 45). Never more than may be distributed at all.
 */
export function indivisibleFund({ base, available }: Order, percent: Sides): Sides {
  return {
    internal: Math.min(available.internal, percentHalfUp(base.internal, percent.internal)),
    external: Math.min(available.external, percentUp(base.external, percent.external)),
  }
}

/** A fund with what each side gives to it. */
export type FundParts = { fund: DistributionFund; parts: Sides }

/**
 * The other funds in their order (article 86.2), each from the side it names or from both in proportion to what is left at that moment
 * (largest remainder; an equal remainder is the internal side's). A fund larger than what is left is a fault at its row.
 */
export function otherFunds(
  left: Sides,
  funds: readonly DistributionFund[],
): { parts: FundParts[]; left: Sides; faults: FaultDraft[] } {
  const parts: FundParts[] = []
  const faults: FaultDraft[] = []
  let remaining = left
  for (const [at, fund] of funds.entries()) {
    const most = fund.from ? remaining[fund.from] : bothOf(remaining)
    if (fund.amount > most) {
      const place = { row: at + 1, column: 'otherFunds', value: fund.amount }
      faults.push({ code: 'fund-too-large', ...place, data: { name: fund.name, amount: fund.amount, limit: most } })
      continue
    }
    const taken = takenFrom(remaining, fund)
    remaining = lessOf(remaining, taken)
    parts.push({ fund, parts: taken })
  }
  return { parts, left: remaining, faults }
}

function takenFrom(left: Sides, { amount, from }: DistributionFund): Sides {
  if (from) return { internal: 0, external: 0, [from]: amount }
  const [internal, external] = apportionLargestRemainder(amount, [
    { key: '1', weight: left.internal },
    { key: '2', weight: left.external },
  ])
  return { internal: internal?.amount ?? 0, external: external?.amount ?? 0 }
}
