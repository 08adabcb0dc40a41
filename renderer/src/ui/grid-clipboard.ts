import { type CellKind, type CellValue, isFigure } from './cell-text'

/** Cells to be copied: the headings, and one list of values a row, in the order of the columns. */
export type CopiedCells = {
  columns: readonly { title: string; kind: CellKind }[]
  rows: readonly (readonly CellValue[])[]
}

/** Excel would take such a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * Cells as tab-separated text that Excel and others paste as they were meant in every locale: amounts as plain figures, dates
 * as YYYY-MM-DD. A text that would become a formula gets an apostrophe in front. Several rows carry their headings.
 */
export function copiedText({ columns, rows }: CopiedCells): string {
  const body = rows.map((row) => row.map((value, i) => plainCell(value, columns[i]?.kind ?? 'text')).join('\t'))
  const head = columns.map((column) => plainCell(column.title, 'text')).join('\t')
  return (rows.length > 1 ? [head, ...body] : body).join('\r\n')
}

/** The same cells as a table for programs that paste one; codes are marked as text so that 0011 keeps its zeros. */
export function copiedHtml({ columns, rows }: CopiedCells): string {
  const line = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`
  const body = rows.map((row) => line(row.map((value, i) => htmlCell(value, columns[i]?.kind ?? 'text'))))
  const head = line(columns.map((column) => htmlCell(column.title, 'text')))
  return `<table>${(rows.length > 1 ? [head, ...body] : body).join('')}</table>`
}

function plainCell(value: CellValue, kind: CellKind): string {
  if (value === null) return ''
  const text = String(value).replace(/[\t\r\n]+/g, ' ')
  return !isFigure(kind) && FORMULA.test(text) ? `'${text}` : text
}

function htmlCell(value: CellValue, kind: CellKind): string {
  const escaped = String(value ?? '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
  return isFigure(kind) || kind === 'date'
    ? `<td>${escaped}</td>`
    : `<td style='mso-number-format:"\\@"'>${escaped}</td>`
}
