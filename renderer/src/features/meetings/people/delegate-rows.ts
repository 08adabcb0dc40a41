import type { Delegates } from '@shared/contract/meeting-people'

/** A member as the grid of groups shows them; `group` null while they stand in none. */
export type DelegateRow = {
  member: string
  name: string
  hamlet: string
  groupId: string | null
  group: string | null
  delegate: boolean
  votesCarried: number
}

/** Everybody group by group, delegates first; those without a group at the top, because they are to be put into one. */
export function delegateRows(delegates: Delegates | undefined): DelegateRow[] {
  if (delegates === undefined || delegates.groups.length === 0) return []
  const loose = delegates.ungrouped.map((one) => ({
    ...one,
    groupId: null,
    group: null,
    delegate: false,
    votesCarried: 0,
  }))
  const grouped = delegates.groups.flatMap(({ groupId, name: group, members }) =>
    members.toSorted((a, b) => Number(b.delegate) - Number(a.delegate)).map((one) => ({ ...one, groupId, group })),
  )
  return [...loose, ...grouped]
}

/** So many members shared out among so many delegates, the first few one more. */
export function evenVotes(members: number, delegates: number): number[] {
  const each = Math.floor(members / Math.max(1, delegates))
  const more = members - each * delegates
  return Array.from({ length: delegates }, (_, index) => each + (index < more ? 1 : 0))
}
