import { useState } from 'react'
import { type ColumnChoices, noChoices, readChoices } from './grid-columns'

const keyOf = (gridId: string) => `columns:${gridId}`

/** The columns of a grid as the user left them, remembered on this computer under the grid's id. */
export function useColumnChoices(gridId: string): [ColumnChoices, (next: ColumnChoices) => void] {
  const [choices, setChoices] = useState(() => readChoices(localStorage.getItem(keyOf(gridId))))
  const keep = (next: ColumnChoices) => {
    setChoices(next)
    if (next === noChoices) localStorage.removeItem(keyOf(gridId))
    else localStorage.setItem(keyOf(gridId), JSON.stringify(next))
  }
  return [choices, keep]
}
