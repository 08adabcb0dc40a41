import { copiedHtml, copiedText } from './grid-clipboard'
import type { GridCursorOptions } from './use-grid-cursor'

/**
 * Puts the selected rows on the clipboard, all shown columns, as text and as a table. Rows that are not there yet are asked
 * for and nothing is copied: half a selection would look like all of it. Gives how many rows were copied, how many missing.
 */
export function copySelection<Row>(
  clipboard: DataTransfer,
  { first, last }: { first: number; last: number },
  { columns, getRow, onRangeNeeded }: GridCursorOptions<Row>,
): { copied: number; missing: number } {
  const rows = []
  for (let place = first; place <= last; place++) {
    const row = getRow(place)
    if (row !== undefined) rows.push(columns.map((column) => column.value(row)))
  }
  const missing = last - first + 1 - rows.length
  if (missing > 0) {
    onRangeNeeded?.(first, last)
    return { copied: 0, missing }
  }
  const cells = { columns: columns.map(({ title, kind = 'text' }) => ({ title, kind })), rows }
  clipboard.setData('text/plain', copiedText(cells))
  clipboard.setData('text/html', copiedHtml(cells))
  return { copied: rows.length, missing }
}
