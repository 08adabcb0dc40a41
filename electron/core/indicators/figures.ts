import type { ComparedFigure, IndicatorFigure } from '@shared/contract/indicators'
import type { DateRange } from '@shared/domain/period'
import { cadreIndicators } from './cadres'
import { capitalIndicators } from './capital'
import { declaredOf } from './declared'
import { distributionIndicators } from './distributed'
import { governanceIndicators } from './governance'
import { identityIndicators } from './identity'
import { memberIndicators } from './members'
import { type IndicatorFacts, PeriodFacts } from './period-facts'
import type { Reckoners } from './reckoned'
import { resultIndicators } from './results'

/** How every indicator that the book knows is reckoned, by code. */
export const reckoners: Reckoners = {
  ...identityIndicators,
  ...memberIndicators,
  ...capitalIndicators,
  ...resultIndicators,
  ...distributionIndicators,
  ...cadreIndicators,
  ...governanceIndicators,
}

/**
 * Every indicator of the dictionary for a period of days: a stock as of its last day, a flow of its days without closing entries (reading
 * 22). What the book knows is reckoned; the rest is what was declared for the period, and missing until it is.
 */
export function figuresOf(facts: IndicatorFacts, period: DateRange): IndicatorFigure[] {
  const days = new PeriodFacts(facts, period, reckoners)
  const declared = declaredOf(facts.book.connection, period)
  return facts.dictionary.indicators.map((indicator) => {
    const { code, source } = indicator
    if (source === 'book') {
      const { value, text } = days.reckoned(code)
      const isMissing = value === null && text === null
      return { code, value, text, source, isDeclared: false, isMissing, proposed: null }
    }
    const { given, proposed } = declared(indicator)
    const isDeclared = given !== null
    return {
      code,
      value: given?.value ?? null,
      text: given?.text ?? null,
      source,
      isDeclared,
      isMissing: !isDeclared,
      proposed,
    }
  })
}

/** The figures of a period beside those of another, the same period of the year before; null where nothing is known of it. */
export function comparedFigures(facts: IndicatorFacts, period: DateRange, before: DateRange): ComparedFigure[] {
  const then = new Map(figuresOf(facts, before).map(({ code, value }) => [code, value]))
  return figuresOf(facts, period).map((figure) => ({ ...figure, previous: then.get(figure.code) ?? null }))
}
