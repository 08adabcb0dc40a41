import { formatCivilDate, isCivilDate } from '@shared/domain/civil-date'
import { formatDong, formatDongPrint } from '@shared/domain/money'

/** What a cell holds: 'text', an account or voucher 'code', a 'date' as YYYY-MM-DD, an 'amount' or 'count' as a number. */
export type CellKind = 'text' | 'code' | 'date' | 'amount' | 'count'

export type CellValue = string | number | null

/** The grey dash that stands for zero. */
export const DASH = '–'

/**
 * A cell as the screen shows it: dates as 31/12/2026, amounts as 1.234.567 with a dash for zero; with `print`, negatives stand
 * in parentheses as statements have them. Text that only looks wrong (a date that is none) is shown as it is.
 */
export function shownCell(value: CellValue, kind: CellKind, print = false): string {
  if (value === null) return ''
  if (typeof value === 'number') {
    if (kind === 'amount' && value === 0) return DASH
    return print ? formatDongPrint(value) : formatDong(value)
  }
  return kind === 'date' && isCivilDate(value) ? formatCivilDate(value) : value
}

/** True for kinds that stand at the right of their column. */
export function isFigure(kind: CellKind): boolean {
  return kind === 'amount' || kind === 'count'
}
