import { createCellReader, LONGEST } from './cell-reader'
import type { ImportField } from './columns'
import type { FaultList } from './fault-list'
import type { Table } from './headings'

/** One opening balance: whole đồng, exactly one side above 0. */
export type OpeningRow = { row: number; account: string; party: string | null; debit: number; credit: number }

/**
 * Reads the rows of a file of opening balances. An empty amount or a dash is 0; a row with 0 on both sides says nothing and is
 * skipped; one with both sides above 0 is refused ('opening-two-sides').
 */
export function readOpeningRows(
  table: Table<ImportField['opening']>,
  faults: FaultList,
): { rows: OpeningRow[]; skippedRows: number } {
  const read = createCellReader(table, faults, ['debit', 'credit'])
  const rows: OpeningRow[] = []
  let skippedRows = 0
  for (const row of table.rows) {
    const account = read.account(row, 'account')
    const party = read.optionalText(row, 'party', LONGEST.code)
    const debit = read.amount(row, 'debit')
    const credit = read.amount(row, 'credit')
    if (account === undefined || party === undefined || debit === undefined || credit === undefined) continue
    const sides = { debit: debit ?? 0, credit: credit ?? 0 }
    if (sides.debit === 0 && sides.credit === 0) skippedRows += 1
    else if (account === null) read.refuse(row, 'account', 'cell-missing')
    else if (sides.debit !== 0 && sides.credit !== 0) read.refuse(row, 'credit', 'opening-two-sides', { account })
    else rows.push({ row: row.row, account, party, ...sides })
  }
  return { rows, skippedRows }
}
