import type { Fraction } from '@shared/domain/threshold'
import type { TrainingRules } from '@shared/domain/training-rules'
import { weightedMean } from '@shared/domain/weighted-mean'

/** A module with its mark (a fraction of tenths), its hours of all kinds and its credits. */
export type MarkedModule = { mark: Fraction; hours: number; credits: number }

/**
 * The average of a course: modules weighed by hours, by credits or alike, as the rule set chooses (no text was read that says which).
 * Exact, in tenths of a point; null without a module that weighs anything.
 */
export function courseAverage(modules: readonly MarkedModule[], { choices }: TrainingRules): Fraction | null {
  const by = choices.averageBy.value
  return weightedMean(modules.map((one) => ({ value: one.mark, weight: by === 'equal' ? 1 : one[by] })))
}
