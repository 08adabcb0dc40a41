import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { everybody, type ListFilter } from './member-list-state'
import { useMemberRows } from './use-member-rows'

// How the list was left: coming back finds the same filter, the same row and the same marks.
let left: { filter: ListFilter; active: number; marked: ReadonlySet<string> } = {
  filter: everybody,
  active: 0,
  marked: new Set(),
}

/** The list of members on the screen: what is shown, what narrows it, where one stands, who is marked. */
export function useMemberList() {
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [filter, setFilter] = useState(left.filter)
  const [active, setActive] = useState(left.active)
  const [marked, setMarked] = useState(left.marked)
  const rows = useMemberRows(useDeferredValue(filter))
  const isRead = rows.answer !== undefined
  useEffect(() => {
    left = { filter, active, marked }
  }, [filter, active, marked])
  useEffect(() => {
    // Ready for the keys as soon as the list stands, unless somebody already types.
    if (isRead && document.activeElement !== search.current) grid.current?.focus()
  }, [isRead])
  return {
    grid,
    search,
    filter,
    narrow: (part: Partial<ListFilter>) => {
      setFilter({ ...filter, ...part })
      setActive(0)
    },
    active,
    setActive,
    marked,
    setMarked,
    rows,
    isRead,
    count: rows.answer?.count ?? 0,
    toSearch: () => {
      search.current?.focus()
      search.current?.select()
    },
    toGrid: () => setTimeout(() => grid.current?.focus(), 0),
  }
}

export type MemberListState = ReturnType<typeof useMemberList>
