import type { Resolution, ResolutionBody } from '@shared/contract/resolutions'
import { foldedIncludes, foldText } from '@shared/domain/text-fold'

/** What narrows the list: words of number and summary without accents, and a body. */
export type ResolutionFilter = { query: string; body: ResolutionBody | null }

export const noFilter: ResolutionFilter = { query: '', body: null }

/** The resolutions a filter leaves, in the order they were given. */
export function filterResolutions(
  all: readonly Resolution[],
  { query, body }: ResolutionFilter,
): readonly Resolution[] {
  return all.filter(
    (one) => (body === null || one.body === body) && foldedIncludes(foldText(`${one.number} ${one.summary}`), query),
  )
}
