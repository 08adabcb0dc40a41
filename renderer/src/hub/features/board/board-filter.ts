import type { BoardRow, BoardStanding } from '@shared/contract/hub/reports'
import { foldText } from '@shared/domain/text-fold'

/** What narrows the board; empty and null narrow nothing. */
export type BoardFilter = { query: string; standing: BoardStanding | null; area: string | null; commune: string | null }

export const noBoardFilter: BoardFilter = { query: '', standing: null, area: null, commune: null }

/** The rows that a filter leaves: every word of the query in the name or tax code, accents or not. */
export function filterBoard(rows: readonly BoardRow[], filter: BoardFilter): BoardRow[] {
  const words = foldText(filter.query).split(' ')
  return rows.filter((row) => {
    if (filter.standing !== null && row.standing !== filter.standing) return false
    if (filter.area !== null && row.area !== filter.area) return false
    if (filter.commune !== null && row.communeName !== filter.commune) return false
    const folded = foldText(`${row.name} ${row.taxCode}`)
    return words.every((word) => folded.includes(word))
  })
}

/** The names that rows stand under, each once, in the order of the alphabet. */
export function namesOf(rows: readonly BoardRow[], key: 'area' | 'communeName'): string[] {
  const names = new Set(rows.map((row) => row[key]).filter((name) => name !== ''))
  return [...names].toSorted((a, b) => a.localeCompare(b, 'vi'))
}
