import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { SubmittedDistribution } from '@shared/contract/distribution'
import { foldText } from '@shared/domain/text-fold'
import { bankFileWords as words } from '@shared/text/distribution-words'

/** One line for the bank: capitals without accents, as the banks' own lists ask. */
type BankRow = { name: string; account: string; bank: string; amount: number; purpose: string }

/** An account as it is kept of a party: the figures, and after them the bank; '0123 456 789 Agribank'. */
export function bankAccountOf(text: string): { account: string; bank: string } {
  const match = /^\s*([\d .-]*\d)[\s,;:–-]*(.*)$/.exec(text)
  return { account: (match?.[1] ?? '').replace(/\D/g, ''), bank: (match?.[2] ?? '').trim() }
}

/**
 * The list of payments for the bank as a CSV or XLSX file: name without accents, account, bank, amount, purpose. Those named who are
 * not yet paid and have an account; the others are paid in cash.
 */
export async function bankFile(
  distribution: SubmittedDistribution,
  members: readonly string[],
  format: 'csv' | 'xlsx',
): Promise<File> {
  const wanted = new Set(members)
  const rows = distribution.payments
    .filter(({ code, paidBy, net }) => wanted.has(code) && paidBy === null && net > 0)
    .flatMap(({ code, name, net, bankAccount }): BankRow[] => {
      const { account, bank } = bankAccountOf(bankAccount)
      if (account === '') return []
      const purpose = plainCapitals(words.purpose(distribution.year, code))
      return [{ name: plainCapitals(name), account, bank: plainCapitals(bank), amount: net, purpose }]
    })
  const file = words.file(distribution.year)
  if (format === 'csv') return new File([asCsv(rows)], `${file}.csv`, { type: 'text/csv' })
  const bytes = Uint8Array.from(await asXlsx(rows))
  return new File([bytes], `${file}.xlsx`, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}

function plainCapitals(text: string): string {
  return foldText(text).toUpperCase()
}

const columns = ['name', 'account', 'bank', 'amount', 'purpose'] as const

function asCsv(rows: readonly BankRow[]): string {
  const quoted = (cell: string | number) =>
    /[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)
  const lines = rows.map((row, at) => [at + 1, ...columns.map((column) => row[column])])
  return `\uFEFF${[[words.columns.number, ...columns.map((column) => words.columns[column])], ...lines]
    .map((line) => `${line.map(quoted).join(',')}\r\n`)
    .join('')}`
}

async function asXlsx(rows: readonly BankRow[]): Promise<Uint8Array> {
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
