import type { ComparedFigure, IndicatorFigure } from '@shared/contract/indicators'
import type { DateRange } from '@shared/domain/period'
import { memberIndicators } from './members'
import { type IndicatorFacts, PeriodFacts } from './period-facts'
import { type Reckoned, type Reckoners, worded } from './reckoned'

const reckoners: Reckoners = {
  'identity.name': ({ book }) => worded(book.profile.name),
  'identity.taxCode': ({ book }) => worded(book.profile.taxCode),
  'identity.address': ({ book }) => worded(book.profile.address),
  ...memberIndicators,
}

/** Every indicator of the dictionary for a period of days: a stock as of its last day, a flow of its days without closing entries. */
export function figuresOf(facts: IndicatorFacts, period: DateRange): IndicatorFigure[] {
  const days = new PeriodFacts(facts, period)
  return facts.dictionary.indicators.map(({ code, source }) => {
    const { value, text }: Reckoned = reckoners[code]?.(days) ?? { value: null, text: null }
    return { code, value, text, source, isDeclared: false, isMissing: value === null && text === null }
  })
}

/** The figures of a period beside those of another, the same period of the year before; null where nothing is known of it. */
export function comparedFigures(facts: IndicatorFacts, period: DateRange, before: DateRange): ComparedFigure[] {
  const then = new Map(figuresOf(facts, before).map(({ code, value }) => [code, value]))
  return figuresOf(facts, period).map((figure) => ({ ...figure, previous: then.get(figure.code) ?? null }))
}
