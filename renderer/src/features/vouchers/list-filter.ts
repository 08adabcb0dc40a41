import type { VoucherFilter } from '@shared/contract/vouchers'
import type { DateRange } from '@shared/domain/period'

/** What narrows the list, as it stands in the search field and the chips. */
export type ListFilter = {
  search: string
  period: DateRange | null
  kinds: readonly string[]
  account: string | null
  party: string | null
  /** The narrowings in force, in the order they were put on. */
  order: readonly Narrowing[]
}

export type Narrowing = 'search' | 'period' | 'kinds' | 'account' | 'party'

const nothing = { search: '', period: null, kinds: [], account: null, party: null } satisfies Partial<ListFilter>

/** The filter a list begins with: a period, nothing else. */
export function firstFilter(period: DateRange): ListFilter {
  return { ...nothing, period, order: ['period'] }
}

/** No narrowing at all. */
export const noFilter: ListFilter = { ...nothing, order: [] }

/** Puts a narrowing on, changes it, or takes it off with an empty value. Changing one keeps its place in the order. */
export function narrowed<Key extends Narrowing>(filter: ListFilter, key: Key, value: ListFilter[Key]): ListFilter {
  const empty = value === null || (Array.isArray(value) ? value.length === 0 : value === '')
  const others = filter.order.filter((other) => other !== key)
  const order = empty ? others : filter.order.includes(key) ? filter.order : [...filter.order, key]
  return { ...filter, [key]: value, order }
}

/** Takes off the narrowing that was put on last; null when there is none left. */
export function withoutLast(filter: ListFilter): ListFilter | null {
  const last = filter.order.at(-1)
  return last === undefined ? null : narrowed(filter, last, nothing[last])
}

/** The filter as the core is asked. */
export function askedFilter(filter: ListFilter): VoucherFilter {
  const { search, period, kinds, account, party } = filter
  return {
    search: search.trim(),
    kinds: [...kinds],
    from: period?.from ?? null,
    to: period?.to ?? null,
    account,
    party,
  }
}
