import { type RefObject, useEffect } from 'react'

/** Gives the grid the keys once it is read, unless something else has them: a view opened by its key is gone through by arrows. */
export function useGridFocus(grid: RefObject<HTMLElement | null>, isRead: boolean): void {
  useEffect(() => {
    if (isRead && document.activeElement === document.body) grid.current?.focus()
  }, [grid, isRead])
}
