import type { PartyKind } from '@shared/contract/parties'
import { createCellReader, isWhole, LONGEST } from './cell-reader'
import { partyKindChoice } from './choices'
import type { ImportField } from './columns'
import type { FaultList } from './fault-list'
import type { Table } from './headings'
import { withoutRepeats } from './repeated-rows'
import { restorePhone, restoreTaxCode } from './lost-zeros'

/** One party; what the file leaves empty is ''. */
export type PartyRow = {
  row: number
  code: string
  kind: PartyKind
  name: string
  taxCode: string
  address: string
  phone: string
  bankAccount: string
}

/**
 * Reads the rows of a file of parties. An empty kind is 'other'. A code that comes again with the same data is skipped, with other
 * data refused ('party-repeated').
 */
export function readPartyRows(
  table: Table<ImportField['parties']>,
  faults: FaultList,
): { rows: PartyRow[]; skippedRows: number } {
  const read = createCellReader(table, faults, [])
  const rows: PartyRow[] = []
  for (const row of table.rows) {
    const kind = read.choice(row, 'kind', partyKindChoice)
    const party = {
      row: row.row,
      code: read.requiredText(row, 'code', LONGEST.code),
      kind: kind === null ? ('other' as const) : kind,
      name: read.requiredText(row, 'name', LONGEST.name),
      taxCode: read.digits(row, 'taxCode', LONGEST.short, restoreTaxCode),
      address: read.text(row, 'address', LONGEST.address),
      phone: read.digits(row, 'phone', LONGEST.phone, restorePhone),
      bankAccount: read.text(row, 'bankAccount', LONGEST.code),
    }
    if (isWhole(party)) rows.push(party)
  }
  return withoutRepeats(rows, (party, firstRow) => {
    const column = table.headings[table.columns.code ?? 0] ?? null
    faults.add({
      code: 'party-repeated',
      row: party.row,
      column,
      value: party.code,
      data: { party: party.code, other: firstRow },
    })
  })
}
