import type { ReportColumn, ReportRow } from '@shared/contract/report'

/** True for a line of a form whose amounts are all zero or empty; headings and totals always stand. */
export function isZeroLine(row: ReportRow, columns: readonly ReportColumn[]): boolean {
  if (row.kind !== 'line') return false
  return columns.every(({ key, kind }) => kind !== 'amount' || (row.cells[key] ?? 0) === 0)
}

/** The rows to be shown with their places among all rows, so that a place means the same whether or not zeros are hidden. */
export function shownRows(
  rows: readonly ReportRow[],
  columns: readonly ReportColumn[],
  hideZero: boolean,
): { rows: ReportRow[]; places: number[] } {
  const kept = rows.flatMap((row, place) => (hideZero && isZeroLine(row, columns) ? [] : [{ row, place }]))
  return { rows: kept.map(({ row }) => row), places: kept.map(({ place }) => place) }
}
