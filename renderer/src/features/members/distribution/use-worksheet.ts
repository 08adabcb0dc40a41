import { useQuery } from '@tanstack/react-query'
import type { DistributionFacts, DistributionResult, ProposedPlan } from '@shared/contract/distribution'
import type { Fault } from '@shared/contract/refusal'
import { shareSums } from '@shared/domain/share-fractions'
import { useMemo, useRef } from 'react'
import { api } from '../../../client/client'
import { type Bar, barsOf } from './chart-figures'

export type Worksheet = {
  facts: DistributionFacts
  /** The last result that the law allows; null before the first. While the plan has faults it is that of the plan before. */
  result: DistributionResult | null
  faults: readonly Fault[]
  bars: readonly Bar[]
  /** True while the answer is still that of the plan before. */
  stale: boolean
  error: unknown
}

const noFaults: readonly Fault[] = []

/** A plan worked through on the books at every change; the figures stay while the next answer is on its way. */
export function useWorksheet(facts: DistributionFacts, plan: ProposedPlan): Worksheet {
  const { year } = facts
  const asked = useQuery(
    api.distribution.worksheet.queryOptions({
      input: { year, plan },
      placeholderData: (before: { faults: Fault[]; result: DistributionResult | null } | undefined) => before,
    }),
  )
  const last = useRef<DistributionResult | null>(null)
  if (asked.data?.result) last.current = asked.data.result
  const result = asked.data?.result ?? last.current
  const bars = useMemo(() => (result === null ? [] : barsOf(result.members)), [result])
  return {
    facts,
    result,
    faults: asked.data?.faults ?? noFaults,
    bars,
    stale: asked.isPlaceholderData || asked.data === undefined,
    error: asked.error,
  }
}

/** The sums that every member's fractions are of; kept while the facts are the same. */
export function useShareSums(facts: DistributionFacts) {
  return useMemo(() => shareSums(facts.members), [facts])
}
