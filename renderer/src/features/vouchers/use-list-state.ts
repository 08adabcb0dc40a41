import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useMemo, useState } from 'react'
import { sameRange } from '../../ui/period-choice'
import { useWorkPeriod } from '../../ui/work-period'
import {
  askedFilter,
  firstFilter,
  type ListFilter,
  narrowed,
  type Narrowing,
  noFilter,
  withoutLast,
} from './list-filter'

/** The pause after a key before the list is asked, in ms: shorter than a reader's blink, longer than quick typing. */
const PAUSE = 60

/** How the list was left, so that one comes back to it as it was. */
let left: { filter: ListFilter; active: number } | null = null

/** The filter of the list and the row one stands at. Its period follows the period in work until it is changed here. */
export function useListState() {
  const { period } = useWorkPeriod()
  const [filter, setFilter] = useState(() => left?.filter ?? firstFilter(period))
  const [active, setActive] = useState(() => left?.active ?? 0)
  const [followed, setFollowed] = useState(period)
  const change = (next: ListFilter) => {
    setFilter(next)
    setActive(0)
  }
  if (!sameRange(followed, period)) {
    setFollowed(period)
    if (filter.period !== null && sameRange(filter.period, followed)) change(narrowed(filter, 'period', period))
  }
  useEffect(() => {
    left = { filter, active }
  }, [filter, active])
  const asked = useMemo(() => askedFilter(filter), [filter])
  const [settled] = useDebouncedValue(asked, PAUSE)
  return {
    filter,
    /** The filter as the core is asked, once the typing rests. */
    asked: settled,
    active,
    setActive,
    narrow: <Key extends Narrowing>(key: Key, value: ListFilter[Key]) => change(narrowed(filter, key, value)),
    clear: () => change(noFilter),
    /** Takes off the last narrowing; false when there is none. */
    clearLast: (): boolean => {
      const next = withoutLast(filter)
      if (next !== null) change(next)
      return next !== null
    },
  }
}

export type ListState = ReturnType<typeof useListState>
