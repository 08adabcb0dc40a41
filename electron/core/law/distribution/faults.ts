import type { DistributionPlan } from '@shared/contract/distribution'
import type { FaultDraft } from '@shared/text/fault'

/** The lowest percentages that may be resolved: the law's, or the charter's where it is higher (R32, R33). */
export type DistributionFloors = {
  /** Of external income, into the indivisible fund: article 84.2.a, for a union of co-operatives 84.2.b. */
  externalFundPercent: number
  /** Of internal income, into the indivisible fund: what the charter says, article 84.1. */
  internalFundPercent: number
  /** Of what is left of internal income, by use and labour: article 86.3.a. */
  useAndLabourPercent: number
}

type Rates = Pick<
  DistributionPlan,
  'fundPercent' | 'internalByUseAndLabourPercent' | 'useWeight' | 'labourWeight' | 'withholdingPercent'
>

/**
 * What is wrong with the percentages and weights of a plan whatever the amounts: outside 0 to 100, below 0, or a rate of the indivisible
 * fund below its floor (Law 17/2023/QH15 article 84). The floor of use and labour is `workFloorFault`: it asks for internal income.
 */
export function rateFaults(rates: Rates, floors: DistributionFloors): FaultDraft[] {
  const { fundPercent, useWeight, labourWeight } = rates
  const percents = [
    ['fundPercent.internal', fundPercent.internal],
    ['fundPercent.external', fundPercent.external],
    ['internalByUseAndLabourPercent', rates.internalByUseAndLabourPercent],
    ['withholdingPercent', rates.withholdingPercent],
  ] as const
  const faults: FaultDraft[] = percents
    .filter(([, value]) => !(value >= 0 && value <= 100))
    .map(([column, value]) => ({ code: 'distribution-percent', column, value: decimalWords(value) }))
  if (fundPercent.external >= 0 && fundPercent.external < floors.externalFundPercent)
    faults.push(below('fund-external-floor', 'fundPercent.external', fundPercent.external, floors.externalFundPercent))
  if (fundPercent.internal >= 0 && fundPercent.internal < floors.internalFundPercent)
    faults.push(below('fund-internal-floor', 'fundPercent.internal', fundPercent.internal, floors.internalFundPercent))
  if (useWeight < 0 || labourWeight < 0)
    faults.push({ code: 'distribution-weights', column: useWeight < 0 ? 'useWeight' : 'labourWeight' })
  return faults
}

/** Two weights of 0 share nothing out; where nothing is shared by use and labour nobody need set them (article 86.3.a). */
export function zeroWeightsFault({ useWeight, labourWeight }: Rates, share: number): FaultDraft[] {
  if (share === 0 || useWeight + labourWeight > 0) return []
  return [{ code: 'distribution-weights', column: 'labourWeight' }]
}

/** The floor of article 86.3.a; it does not apply where no internal income is left, such as where the books do not keep it apart (article 85.1, reading 44). */
export function workFloorFault(percent: number, left: number, floors: DistributionFloors): FaultDraft[] {
  if (left === 0 || percent >= floors.useAndLabourPercent) return []
  return [below('use-and-labour-floor', 'internalByUseAndLabourPercent', percent, floors.useAndLabourPercent)]
}

/** Members that stand twice in the list, by row counted from 1. */
export function repeatedMembers(members: readonly { code: string }[]): FaultDraft[] {
  const seen = new Set<string>()
  return members.flatMap(({ code }, at) => {
    if (seen.has(code)) {
      return [{ code: 'distribution-member-twice', row: at + 1, column: 'members', value: code } satisfies FaultDraft]
    }
    seen.add(code)
    return []
  })
}

function below(
  code: 'fund-external-floor' | 'fund-internal-floor' | 'use-and-labour-floor',
  column: string,
  value: number,
  floor: number,
): FaultDraft {
  return { code, column, value: decimalWords(value), data: { limit: decimalWords(floor) } }
}

/** A percentage as Vietnamese write it: 33,33. */
function decimalWords(value: number): string {
  return String(value).replace('.', ',')
}
