import type { DistributionPlan, DistributionResult } from '@shared/contract/distribution'
import type { FaultDraft } from '@shared/text/fault'
import { type DistributionFloors, rateFaults, repeatedMembers, workFloorFault, zeroWeightsFault } from './faults'
import { indivisibleFund, otherFunds } from './funds'
import { bothOf, lessOf, orderOf, type Sides } from './order'
import { percentUp } from './percent'
import { distributionPostings } from './postings'
import { memberShares, nobodyFaults, type Pots, splitUseAndLabour } from './shares'
import { distributionSteps } from './steps'

/** The distribution, or everything that keeps it from being lawful. */
export type Computed = { faults: FaultDraft[]; result: null } | { faults: []; result: DistributionResult }

/**
 * Computes a distribution of income in the order of Law 17/2023/QH15 article 86 (readings 44 to 47): each side's result less its own loss,
 * the indivisible fund, the other funds, then the members by use and labour and by capital. Amounts in đồng; the parts add up to what
 * is distributed exactly. Refuses rates beyond the law or the charter, funds beyond what is left, shares nobody can take.
 */
export function computeDistribution(plan: DistributionPlan, floors: DistributionFloors): Computed {
  const early = [...rateFaults(plan, floors), ...repeatedMembers(plan.members)]
  if (early.length > 0) return { faults: early, result: null }

  const order = orderOf(plan)
  const indivisible = indivisibleFund(order, plan.fundPercent)
  const { parts: funds, left, faults } = otherFunds(lessOf(order.available, indivisible), plan.otherFunds)
  const pots = potsOf(plan, left)
  faults.push(...workFloorFault(plan.internalByUseAndLabourPercent, left.internal, floors))
  faults.push(...zeroWeightsFault(plan, pots.byUse + pots.byLabour), ...nobodyFaults(pots, plan.members))
  if (faults.length > 0) return { faults, result: null }

  const useAndLabour = pots.byUse + pots.byLabour
  const members: Sides = { internal: useAndLabour + pots.internalByCapital, external: pots.externalByCapital }
  return {
    faults: [],
    result: {
      indivisibleFund: bothOf(indivisible),
      externalToMembers: pots.externalByCapital,
      internalByUseAndLabour: useAndLabour,
      byUse: pots.byUse,
      byLabour: pots.byLabour,
      internalByCapital: pots.internalByCapital,
      members: memberShares(pots, plan.members, plan.withholdingPercent),
      postings: distributionPostings({
        indivisible,
        funds,
        members,
        cover: coverOf(plan.lossBorneBy ?? null, order.retained),
      }),
      steps: distributionSteps({ plan, order, indivisible, funds, left, pots }),
    },
  }
}

function potsOf(plan: DistributionPlan, left: Sides): Pots {
  const share = percentUp(left.internal, plan.internalByUseAndLabourPercent)
  return {
    ...splitUseAndLabour(share, plan, plan.members),
    internalByCapital: left.internal - share,
    externalByCapital: left.external,
  }
}

/** The meeting may let the side with a profit bear the other's loss; unless it says so the side that made it keeps it. */
function coverOf(borneBy: 'internal' | 'external' | null, retained: Sides): Sides {
  const nothing: Sides = { internal: 0, external: 0 }
  return borneBy === null ? nothing : { ...nothing, [borneBy]: retained[borneBy] }
}
