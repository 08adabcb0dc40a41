import { isWhole, createCellReader, LONGEST } from './cell-reader'
import type { CommuneField } from './commune-columns'
import type { FaultList } from './fault-list'
import type { Table } from './headings'

/** One commune of a list; '' and null where the list says nothing. `row` is counted as the file does. */
export type CommuneRow = {
  row: number
  code: string
  name: string
  area: string
  validFrom: string | null
  validTo: string | null
  successors: string[]
}

/** Reads the rows of a list of communes: code and name must be there. */
export function readCommuneRows(
  table: Table<CommuneField>,
  faults: FaultList,
): { rows: CommuneRow[]; skippedRows: number } {
  const read = createCellReader(table, faults, [])
  const rows = table.rows.flatMap((row): CommuneRow[] => {
    const entry = {
      code: read.requiredText(row, 'code', LONGEST.short),
      name: read.requiredText(row, 'name', LONGEST.name),
      area: read.text(row, 'area', LONGEST.name),
      validFrom: read.date(row, 'validFrom'),
      validTo: read.date(row, 'validTo'),
      successors: read.text(row, 'successors', LONGEST.description),
    }
    if (!isWhole(entry)) return []
    const successors = entry.successors.split(/[;,\s]+/).filter(Boolean)
    // Excel drops leading zeros of a code; communes have five figures.
    return [{ row: row.row, ...entry, code: fiveFigures(entry.code), successors: successors.map(fiveFigures) }]
  })
  return { rows, skippedRows: 0 }
}

function fiveFigures(code: string): string {
  return /^\d{1,4}$/.test(code) ? code.padStart(5, '0') : code
}
