import type { DateRange } from '@shared/domain/period'
import { reckoners } from './figures'
import { type IndicatorFacts, PeriodFacts } from './period-facts'
import type { PartRange, Parts } from './reckoned'

/** What an indicator of the book is made of in a period, from a place on; of what people declare nothing. */
export function explained(facts: IndicatorFacts, code: string, period: DateRange, range: PartRange): Parts {
  return new PeriodFacts(facts, period, reckoners).reckoned(code).explain(range)
}
