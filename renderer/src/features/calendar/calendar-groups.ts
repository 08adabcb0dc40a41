import type { DueItem } from '@shared/contract/calendar'

/** The things of one month, or those that are overdue or have no day: which come first and last. */
export type DueGroup = {
  /** 'overdue', a month as '2027-04', or 'open'. */
  id: string
  items: DueItem[]
}

/** Which things a page shows: whose, and whether those that are done too. */
export type DueFilter = { owner: DueItem['owner'] | null; withDone: boolean }

/** The things that a filter lets through. */
export function shownDue(items: readonly DueItem[], { owner, withDone }: DueFilter): DueItem[] {
  return items.filter((item) => (owner === null || item.owner === owner) && (withDone || item.state !== 'done'))
}

/** The things by month, overdue ones before all, those without a day after all; the order within each is the core's. */
export function dueGroups(items: readonly DueItem[]): DueGroup[] {
  const groups = new Map<string, DueItem[]>()
  for (const item of items) {
    const id =
      item.state === 'overdue'
        ? 'overdue'
        : item.dueOn === null || item.state === 'open'
          ? 'open'
          : item.dueOn.slice(0, 7)
    groups.set(id, [...(groups.get(id) ?? []), item])
  }
  const rank = (id: string) => (id === 'overdue' ? '' : id === 'open' ? '~' : id)
  return [...groups].map(([id, rows]) => ({ id, items: rows })).toSorted((a, b) => (rank(a.id) < rank(b.id) ? -1 : 1))
}

/** '2027-04' as it is read: '04/2027'. */
export function monthOfGroup(id: string): string {
  return `${id.slice(5, 7)}/${id.slice(0, 4)}`
}
