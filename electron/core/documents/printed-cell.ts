import type { ReportColumn, ReportRow } from '@shared/contract/report'
import { formatCivilDate, isCivilDate } from '@shared/domain/civil-date'
import { formatDongReport } from '@shared/domain/money'

/** The label of the line that ends a page of a book that goes on (form S03a-HTX). */
export const CARRIED_FORWARD = 'Cộng chuyển sang trang sau'
/** The label of the line that begins the next page (form S03a-HTX). */
export const BROUGHT_FORWARD = 'Số trang trước chuyển sang'

/**
 * A cell as printed books show it: 1.234.567, negatives in parentheses, zero as '-', dates dd/mm/yyyy, null empty.
 * Text stands as it is, also in an amount or date column (an 'x' where a form wants one).
 */
export function printedCell(value: string | number | null | undefined, kind: ReportColumn['kind']): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return kind === 'amount' ? formatDongReport(value) : String(value)
  return kind === 'date' && isCivilDate(value) ? formatCivilDate(value) : value
}

/** True for a row in bold: as it says, otherwise headings, subtotals and totals. */
export function isBoldRow(row: ReportRow): boolean {
  return row.bold ?? (row.kind === 'heading' || row.kind === 'subtotal' || row.kind === 'total')
}

/** The text of a row that runs across the table: its first text, else ''. */
export function noteText(row: ReportRow, columns: readonly ReportColumn[]): string {
  for (const column of columns) {
    const value = row.cells[column.key]
    if (typeof value === 'string' && value !== '') return value
  }
  return ''
}

/** Where a label such as 'Cộng chuyển sang trang sau' stands: the widest text column, else the first column. */
export function labelColumn(columns: readonly ReportColumn[]): number {
  let widest = -1
  columns.forEach((column, index) => {
    if (column.kind === 'text' && column.widthMm > (columns[widest]?.widthMm ?? 0)) widest = index
  })
  return Math.max(widest, 0)
}

/** The address line under the unit's name, with the word the forms print before it. */
export function addressLine(address: string): string {
  if (address === '' || address.toLocaleLowerCase('vi').startsWith('địa chỉ')) return address
  return `Địa chỉ: ${address}`
}
