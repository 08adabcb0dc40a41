import { useQuery } from '@tanstack/react-query'
import type { RollUpGrouping } from '@shared/contract/hub/roll-ups'
import { useMemo } from 'react'
import { hubApi } from '../../../client/hub-client'
import { useKeptForm } from '../../../ui/use-kept-form'
import { codesOf, type ColumnSet } from './column-sets'

export type RollUpChoice = {
  by: RollUpGrouping
  set: ColumnSet
  /** The indicators a person chose for the set 'chosen'. */
  codes: readonly string[]
  compare: boolean
  /** The indicator of the charts. */
  chart: string
}

const start: RollUpChoice = { by: 'none', set: 'basic', codes: [], compare: true, chart: 'members.total' }

/** How one looks at the roll-up; kept while one is elsewhere in the program. */
export function useRollUpChoice() {
  return useKeptForm<RollUpChoice>('hub.rollup', start)
}

/** Everything a period's figures can be rolled up to, of all co-operatives: what the columns are chosen from. */
export function useWholeRollUp(periodKey: string) {
  return useQuery(hubApi.rollUps.table.queryOptions({ input: { periodKey, by: 'none', codes: null, compare: true } }))
}

/** The table as it is chosen, with the dictionary it is chosen from. */
export function useRollUp(periodKey: string, choice: RollUpChoice) {
  const whole = useWholeRollUp(periodKey)
  const { by, set, codes: chosen, compare } = choice
  const columns = whole.data?.columns
  const codes = useMemo(() => (columns === undefined ? [] : codesOf(set, columns, chosen)), [columns, set, chosen])
  const asked = { periodKey, by, codes, compare }
  const parted = useQuery({
    ...hubApi.rollUps.table.queryOptions({ input: asked }),
    enabled: codes.length > 0,
    placeholderData: (before) => (before?.by === by ? before : undefined),
  })
  return {
    asked,
    all: columns ?? [],
    table: codes.length === 0 ? whole.data : parted.data,
    isEmpty: whole.data !== undefined && codes.length === 0,
    coverage: whole.data?.total,
    error: whole.error ?? parted.error,
  }
}
