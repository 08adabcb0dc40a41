import type { ListedFigure } from '@shared/contract/indicators'
import { beginsWords } from '../../../ui/begins-words'

/** A row of the grid: the title of a group, or one of its figures. */
export type IndicatorRow = { key: string; group: string; figure: ListedFigure | null }

export type Shown = 'all' | 'missing' | 'person'

/** Whether somebody fills it in. */
export function isFilledIn(row: IndicatorRow | undefined): row is IndicatorRow & { figure: ListedFigure } {
  return row?.figure?.source === 'person'
}

/** The figures that are asked for under the titles of their groups; a group without any has no title. */
export function rowsOf(
  { groups, figures }: { groups: readonly { id: string; name: string }[]; figures: readonly ListedFigure[] },
  { shown, query }: { shown: Shown; query: string },
): IndicatorRow[] {
  const wanted = (figure: ListedFigure) =>
    (shown === 'all' || (shown === 'missing' ? figure.isMissing : figure.source === 'person')) &&
    (query.trim() === '' || beginsWords(figure.name, query))
  return groups.flatMap(({ id, name }) => {
    const own = figures.filter((figure) => figure.group === id && wanted(figure))
    if (own.length === 0) return []
    const rows = own.map((figure): IndicatorRow => ({ key: figure.code, group: name, figure }))
    return [{ key: id, group: name, figure: null }, ...rows]
  })
}

/** The key of the next row that is filled in, after (1) or before (-1) one; null where there is none. */
export function nextToFill(rows: readonly IndicatorRow[], key: string, step: 1 | -1): string | null {
  const at = rows.findIndex((row) => row.key === key)
  for (let place = at + step; place >= 0 && place < rows.length; place += step)
    if (isFilledIn(rows[place])) return rows[place]?.key ?? null
  return null
}
