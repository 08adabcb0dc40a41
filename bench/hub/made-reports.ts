import type { Indicator } from '@shared/contract/indicator-dictionary'
import type { ReportStanding } from '@shared/contract/hub/reports'
import { chance } from './chance'
import { figureMaker } from './made-figures'

export const MADE_FORM = 'tong-hop'

/** A report as a store has it; `figures` are those of its indicators, in their order, null where one is left out. */
export type MadeReport = {
  cooperativeId: number
  revision: number
  standing: ReportStanding
  figures: readonly (number | null)[]
}

/**
 * The reports of a period: one co-operative in thirty sent none, one in twenty-five sent a second revision that replaced the first, one
 * in forty has its report returned.
 */
export function* madeReports(
  seed: number,
  { cooperatives, period, indicators }: { cooperatives: number; period: number; indicators: readonly Indicator[] },
): Generator<MadeReport> {
  const figuresOf = figureMaker(seed, indicators)
  for (let cooperativeId = 1; cooperativeId <= cooperatives; cooperativeId++) {
    const number = chance(seed, 40, cooperativeId, period)
    if (number % 30 === 0) continue
    const isRevised = number % 25 === 0
    const figures = figuresOf(cooperativeId, period)
    if (isRevised)
      yield { cooperativeId, revision: 1, standing: 'replaced', figures: figuresOf(cooperativeId, period + 500) }
    const standing = number % 40 === 1 ? 'returned' : number % 2 === 0 ? 'accepted' : 'received'
    yield { cooperativeId, revision: isRevised ? 2 : 1, standing, figures }
  }
}

/** What of a dictionary is a number, and so a figure of the store. */
export function numericOf(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(({ unit }) => unit !== 'text' && unit !== 'date')
}
