import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'

/**
 * A list on the screen and the row one stands at, kept by its id; it begins with the one the path names after the tab
 * ('/supervision/findings/<id>'). The list takes the focus when it is first read.
 */
export function useChosen<Row>(rows: readonly Row[] | undefined, idOf: (row: Row) => string) {
  const [path] = useLocation()
  const grid = useRef<HTMLDivElement>(null)
  const [chosen, choose] = useState(() => decodeURIComponent(path.split('/')[3] ?? ''))
  const all = rows ?? []
  const isRead = rows !== undefined
  const place = Math.max(
    all.findIndex((row) => idOf(row) === chosen),
    0,
  )
  useEffect(() => {
    if (isRead) grid.current?.focus()
  }, [isRead])
  return {
    grid,
    rows: all,
    isRead,
    place,
    row: all[place] ?? null,
    choose,
    /** Back to the list, after what stood in its place is gone. */
    toGrid: () => setTimeout(() => grid.current?.focus(), 0),
  }
}
