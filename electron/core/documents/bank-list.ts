import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { bankFileWords as words } from '@shared/text/distribution-words'

/** One line for the bank: capitals without accents, as the banks' own lists ask; the amount in đồng. */
export type BankRow = { name: string; account: string; bank: string; amount: number; purpose: string }

const columns = ['name', 'account', 'bank', 'amount', 'purpose'] as const

/** The rows as CSV: UTF-8 with a byte order mark, commas, CRLF, numbered from 1. */
export function bankListCsv(rows: readonly BankRow[]): string {
  const quoted = (cell: string | number) =>
    /[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)
  const lines = rows.map((row, at) => [at + 1, ...columns.map((column) => row[column])])
  return `\uFEFF${[[words.columns.number, ...columns.map((column) => words.columns[column])], ...lines]
    .map((line) => `${line.map(quoted).join(',')}\r\n`)
    .join('')}`
}

/** The rows as a workbook of one sheet; accounts are texts, so that they keep their zeros. */
export async function bankListXlsx(rows: readonly BankRow[]): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs')
  const out = new PassThrough()
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
  const sheet = workbook.addWorksheet(words.sheet)
  sheet.columns = [
    { header: words.columns.number, width: 6 },
    ...columns.map((key) => ({ header: words.columns[key], width: key === 'purpose' || key === 'name' ? 34 : 20 })),
  ]
  for (const [at, row] of rows.entries()) {
    const line = sheet.addRow([at + 1, ...columns.map((column) => row[column])])
    // An account is a text: as a number it would lose its leading zeros.
    line.getCell(3).numFmt = '@'
    line.getCell(5).numFmt = '#,##0'
    line.commit()
  }
  const [bytes] = await Promise.all([buffer(out), workbook.commit()])
  return bytes
}
