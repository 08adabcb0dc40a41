import { type KeyboardEvent, useState } from 'react'

/**
 * Rows picked one by one with the space bar, or all that are shown with Ctrl+A. `keys` is what the grid is given; marks of rows that
 * are no longer listed do not count.
 */
export function useMarks<Row>(shown: readonly Row[], codeOf: (row: Row) => string) {
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set())
  const listed = shown.map(codeOf)
  const marked = listed.filter((code) => marks.has(code))
  const toggle = (code: string) => {
    const next = new Set(marks)
    if (!next.delete(code)) next.add(code)
    setMarks(next)
  }
  return {
    marked,
    isMarked: (row: Row) => marks.has(codeOf(row)),
    clear: () => setMarks(new Set()),
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>, row: Row | undefined) => {
      if (event.key === ' ' && row !== undefined) toggle(codeOf(row))
      else if (event.key.toLowerCase() === 'a' && event.ctrlKey)
        setMarks(marked.length === listed.length ? new Set() : new Set(listed))
      else return
      event.preventDefault()
    },
  }
}
