import { Indicator, type IndicatorDictionary } from '@shared/contract/indicator-dictionary'
import { exchangeSummaries } from '@shared/text/exchange-summaries'
import type { Connection } from '../db/connection'
import { currentNews } from './news-items'

/** The group of the indicators an alliance adds. */
const OWN = 'own'

/** The dictionary with what the alliance added to it: indicators of its own, in a group of their own at the end. */
export function withOwnIndicators(dictionary: IndicatorDictionary, connection: Connection): IndicatorDictionary {
  const own = currentNews(connection).flatMap(({ kind, content }) =>
    kind === 'indicator' ? [Indicator.parse(JSON.parse(content))] : [],
  )
  if (own.length === 0) return dictionary
  return {
    ...dictionary,
    groups: [...dictionary.groups, { id: OWN, name: exchangeSummaries.ownIndicators }],
    // Nothing in the book says what they are: they are filled in, whatever the packet says of it.
    indicators: [...dictionary.indicators, ...own.map((one) => ({ ...one, source: 'person' as const }))],
  }
}
