import type { DistributionPlan, DistributionStep } from '@shared/contract/distribution'
import { formatDong } from '@shared/domain/money'
import { percentText } from '@shared/domain/percent'
import { distributionFormulas as formulas, distributionWords as words } from '@shared/text/distribution-words'
import type { FundParts } from './funds'
import { bothOf, type Order, type Sides } from './order'
import type { Pots } from './shares'

/** All that the worksheet tells of one distribution. */
export type Worked = {
  plan: DistributionPlan
  order: Order
  indivisible: Sides
  funds: readonly FundParts[]
  left: Sides
  pots: Pots
}

const nothing: Sides = { internal: 0, external: 0 }

/** The worksheet line by line, in the order of article 86: each with its formula in the figures of this book. */
export function distributionSteps(worked: Worked): DistributionStep[] {
  return [...resultSteps(worked), ...fundSteps(worked), ...shareSteps(worked)]
}

function resultSteps({ plan, order }: Worked): DistributionStep[] {
  const held = formatDong(Math.max(0, bothOf(order.net)))
  return [
    step('afterTax', words.afterTax, formulas.afterTax, plan.afterTax),
    ...(bothOf(plan.losses) > 0 ? [step('losses', words.losses, formulas.losses, plan.losses)] : []),
    step('base', words.base, formulas.base, order.base),
    ...(bothOf(order.retained) > 0
      ? [step('retained', words.retained, formulas.retained({ held }), order.retained)]
      : []),
  ]
}

function fundSteps({ plan, order, indivisible, funds, left }: Worked): DistributionStep[] {
  const of = (side: 'internal' | 'external') => ({
    amount: formatDong(order.base[side]),
    percent: percentText(plan.fundPercent[side]),
  })
  return [
    step('fundInternal', words.fundInternal, formulas.percent(of('internal')), {
      ...nothing,
      internal: indivisible.internal,
    }),
    step('fundExternal', words.fundExternal, formulas.percentUp(of('external')), {
      ...nothing,
      external: indivisible.external,
    }),
    ...funds.map(({ fund, parts }) =>
      step('otherFund', fund.name, fund.from ? formulas.fundOfSide : formulas.fundOfBoth, parts),
    ),
    step('left', words.left, formulas.left, left),
  ]
}

function shareSteps({ plan, indivisible, funds, left, pots }: Worked): DistributionStep[] {
  const share = pots.byUse + pots.byLabour
  const internal = (amount: number): Sides => ({ internal: amount, external: 0 })
  const percent = percentText(plan.internalByUseAndLabourPercent)
  const members = { internal: share + pots.internalByCapital, external: pots.externalByCapital }
  const all = [indivisible, members, ...funds.map(({ parts }) => parts)]
  const whole = { internal: sumOf(all, 'internal'), external: sumOf(all, 'external') }
  return [
    step(
      'useAndLabour',
      words.useAndLabour,
      formulas.useAndLabour({ amount: formatDong(left.internal), percent }),
      internal(share),
    ),
    step('byUse', words.byUse, weightFormula(plan, share, 'use'), internal(pots.byUse)),
    step('byLabour', words.byLabour, weightFormula(plan, share, 'labour'), internal(pots.byLabour)),
    step(
      'internalByCapital',
      words.internalByCapital,
      formulas.internalByCapital({ left: formatDong(left.internal), share: formatDong(share) }),
      internal(pots.internalByCapital),
    ),
    step('externalByCapital', words.externalByCapital, formulas.externalByCapital, {
      internal: 0,
      external: pots.externalByCapital,
    }),
    step('members', words.members, formulas.members, members),
    step('whole', words.whole, formulas.whole, whole),
  ]
}

function weightFormula(plan: DistributionPlan, share: number, of: 'use' | 'labour'): string {
  const has = (what: 'use' | 'labour') => plan.members.some((member) => member.type === 'official' && member[what] > 0)
  if (!has('labour')) return formulas.noLabour
  if (!has('use')) return formulas.noUse
  const [part, other] = of === 'use' ? [plan.useWeight, plan.labourWeight] : [plan.labourWeight, plan.useWeight]
  const number = (value: number) => String(value).replace('.', ',')
  return formulas.weight({ amount: formatDong(share), part: number(part), whole: number(part + other) })
}

function sumOf(parts: readonly Sides[], side: 'internal' | 'external'): number {
  return parts.reduce((sum, part) => sum + part[side], 0)
}

function step(key: DistributionStep['key'], name: string, formula: string, sides: Sides): DistributionStep {
  return { key, name, formula, internal: sides.internal, external: sides.external, total: bothOf(sides) }
}
