import type { Indicator } from '@shared/contract/indicator-dictionary'
import { chance } from './chance'

/** What of an indicator stands in a report: so much of a base figure in percent, a count up to so many, or a yes of so many in a hundred. */
type Shape = { of: Base; percent: number } | { upTo: number } | { yes: number }
type Base = 'members' | 'labour' | 'cadres' | 'capital' | 'revenue' | 'profit'

/** What the figures of a co-operative are made of, by size and year. */
type Bases = Readonly<Record<Base, number>>

const of = (base: Base, percent: number): Shape => ({ of: base, percent })

/** What is typical; an indicator that is not here is by its group and unit. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'members.total': of('members', 100),
  'members.official.end': of('members', 78),
  'members.official.start': of('members', 77),
  'members.official.joined': of('members', 3),
  'members.official.left': of('members', 2),
  'members.female': of('members', 44),
  'members.ethnicMinority': of('members', 12),
  'members.individuals': of('members', 70),
  'members.households': of('members', 28),
  'members.organisations': of('members', 2),
  'members.poorHouseholds': of('members', 4),
  'members.disabled': of('members', 1),
  'capital.charterPledged': of('capital', 40),
  'capital.charterPaid': of('capital', 32),
  'capital.contributors': of('members', 80),
  'capital.shareAverage': { upTo: 20_000_000 },
  'capital.total': of('capital', 100),
  'capital.equity': of('capital', 55),
  'capital.debt': of('capital', 45),
  'capital.currentAssets': of('capital', 60),
  'capital.fixedAssets': of('capital', 40),
  'results.revenue': of('revenue', 100),
  'results.revenueInternal': of('revenue', 62),
  'results.revenueExternal': of('revenue', 38),
  'results.cost': of('revenue', 94),
  'results.profitBeforeTax': of('profit', 100),
  'results.taxPaid': of('profit', 12),
  'results.fundsAllocated': of('profit', 30),
  'results.distributed': of('profit', 50),
  'income.wages': of('revenue', 18),
  'income.managersWages': of('revenue', 5),
  'income.regularWorkerMonthly': { upTo: 12_000_000 },
  'income.perMember': { upTo: 6_000_000 },
  'labour.total': of('labour', 100),
  'credit.fundLoanBalance': of('capital', 6),
  'credit.fundLoanOverdue': of('capital', 1),
  'governance.selfScore': { upTo: 100 },
}

const BY_GROUP: Readonly<Record<string, Shape>> = {
  members: of('members', 5),
  capital: of('capital', 8),
  results: of('profit', 10),
  labour: of('labour', 45),
  cadres: of('cadres', 30),
  chain: { upTo: 6 },
}

const MONEY: Shape = of('revenue', 6)
const COUNT: Shape = { upTo: 4 }

/**
 * Makes the figures of a co-operative in a period, one for each of the given indicators that count (null where it left one out): members,
 * labour, capital and revenue after its size, growing from period to period, and the others parts of them.
 */
export function figureMaker(seed: number, indicators: readonly Indicator[]) {
  const shapes = indicators.map(shapeOf)
  return (cooperative: number, period: number): (number | null)[] => {
    const bases = basesOf(seed, cooperative, period)
    return shapes.map((shape, at) => figureOf(shape, bases, chance(seed, 1000 + at, cooperative, period)))
  }
}

function shapeOf({ code, unit }: Indicator): Shape {
  const known = SHAPES[code]
  if (known !== undefined) return known
  if (unit === 'flag') return { yes: 35 }
  if (unit === 'basisPoint') return { upTo: 10_000 }
  return BY_GROUP[code.slice(0, code.indexOf('.'))] ?? (unit === 'dong' ? MONEY : COUNT)
}

function basesOf(seed: number, cooperative: number, period: number): Bases {
  const wide = 1 + (chance(seed, 20, cooperative) % 1000) / 40
  const growth = 1 + period * 0.015 + (chance(seed, 21, cooperative, period) % 100) / 1000
  const members = Math.floor((7 + (chance(seed, 22, cooperative) % 40) * wide) * growth)
  const revenue = Math.floor(60_000_000 * wide * growth * (1 + (chance(seed, 23, cooperative) % 30)))
  return {
    members,
    labour: 3 + Math.floor((members * (10 + (chance(seed, 24, cooperative) % 60))) / 100),
    cadres: 3 + (chance(seed, 25, cooperative) % 9),
    capital: Math.floor(revenue * (0.5 + (chance(seed, 26, cooperative) % 20) / 10)),
    revenue,
    profit: Math.floor((revenue * ((chance(seed, 27, cooperative, period) % 14) - 3)) / 100),
  }
}

/** One figure in thirty is left out; amounts are whole thousands and a little. */
function figureOf(shape: Shape, bases: Bases, number: number): number | null {
  if (number % 30 === 0) return null
  if ('yes' in shape) return (number >>> 5) % 100 < shape.yes ? 1 : 0
  if ('upTo' in shape) return (number >>> 5) % (shape.upTo + 1)
  const near = 90 + ((number >>> 5) % 21)
  return Math.trunc((bases[shape.of] * shape.percent * near) / 10_000)
}
