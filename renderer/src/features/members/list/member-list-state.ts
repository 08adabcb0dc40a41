import type { MemberFilter, MemberOrder } from '@shared/contract/members'

/** What narrows and orders the list, as the screen holds it. */
export type ListFilter = MemberFilter & { asOf: string | null }

/** How the list begins: everybody of today, by given name. */
export const everybody: ListFilter = {
  search: '',
  asOf: null,
  type: null,
  stage: null,
  hamlet: null,
  order: 'name',
  descending: false,
}

const orders: readonly MemberOrder[] = ['name', 'code', 'paid', 'joinedOn']

/** The other direction of the same column; another column from its useful end: names, codes and days up, amounts down. */
export function sortedBy(filter: ListFilter, key: string): ListFilter {
  const order = orders.find((one) => one === key)
  if (order === undefined) return filter
  if (order === filter.order) return { ...filter, descending: !filter.descending }
  return { ...filter, order, descending: order === 'paid' }
}

/** Whether anything narrows the list. */
export function isNarrowed({ search, asOf, type, stage, hamlet }: ListFilter): boolean {
  return search !== '' || [asOf, type, stage, hamlet].some((part) => part !== null && part !== undefined)
}

/** Marks or unmarks a member; a new set, so that the page draws again. */
export function toggled(marked: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const next = new Set(marked)
  if (!next.delete(code)) next.add(code)
  return next
}
