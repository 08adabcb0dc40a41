import { type RefObject, useEffect } from 'react'

/** Gives the grid the keys once it is read, unless a field has them. */
export function useGridFocus(grid: RefObject<HTMLElement | null>, isRead: boolean): void {
  useEffect(() => {
    const held = document.activeElement
    if (isRead && !(held instanceof HTMLInputElement || held instanceof HTMLSelectElement)) grid.current?.focus()
  }, [grid, isRead])
}
