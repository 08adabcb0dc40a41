import type { CharterValues } from '@shared/contract/charter'
import type { DistributionFacts, DistributionFund, DistributionPlan, ProposedPlan } from '@shared/contract/distribution'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import { computeDistribution } from '../../law/distribution/compute'
import { bothOf, orderOf } from '../../law/distribution/order'
import { percentHalfUp } from '../../law/distribution/percent'

/** What the charter proposes for a year: its own rates, no funds beyond the indivisible one. */
export function charterPlan(charter: CharterValues): ProposedPlan {
  return {
    fundPercent: { internal: charter.internalFundPercent, external: charter.externalFundPercent },
    otherFunds: [],
    internalByUseAndLabourPercent: charter.internalByUseAndLabourPercent,
    useWeight: charter.useWeight,
    labourWeight: charter.labourWeight,
    externalBy: 'capital',
    withholdingPercent: charter.withholdingPercent,
    lossBorneBy: null,
  }
}

/**
 * A proposal with what the books say of the year: percentages of funds become đồng of all that may be distributed, half up. A fund
 * without a name is called by its account.
 */
export function planOnFacts(facts: DistributionFacts, proposed: ProposedPlan): DistributionPlan {
  const { afterTax, losses, members } = facts
  const whole = bothOf(orderOf({ afterTax, losses }).available)
  const otherFunds = proposed.otherFunds.map(({ name, account, from, percent, amount }): DistributionFund => ({
    name: name === '' ? account : name,
    account,
    from: from ?? null,
    amount: percent === null ? (amount ?? 0) : percentHalfUp(whole, Math.min(100, Math.max(0, percent))),
  }))
  return {
    ...proposed,
    otherFunds,
    afterTax,
    losses,
    members: members.map(({ code, type, capital, use, labour }) => ({ code, type, capital, use, labour })),
  }
}

/** A proposal worked through on the facts of a year: the result, or everything that is wrong with it in words. */
export function worksheetOf(facts: DistributionFacts, proposed: ProposedPlan) {
  const beyond = proposed.otherFunds.flatMap(({ percent }, at): Fault[] =>
    percent === null || (percent >= 0 && percent <= 100)
      ? []
      : [
          fault({
            code: 'distribution-percent',
            row: at + 1,
            column: 'otherFunds',
            value: String(percent).replace('.', ','),
          }),
        ],
  )
  const computed = computeDistribution(planOnFacts(facts, proposed), facts.floors)
  const faults = [...beyond, ...computed.faults.map(fault)]
  return { faults, result: faults.length === 0 ? computed.result : null }
}
