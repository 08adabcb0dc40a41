import type { CooperativeEntry } from '@shared/contract/hub/cooperatives'
import { isBlankCell, type SheetRow } from './sheet'
import { createCellReader, isWhole, LONGEST } from './cell-reader'
import { yesNoChoice } from './choices'
import {
  type CooperativeField,
  organisationChoice,
  sectorChoice,
  sizeChoice,
  statusChoice,
} from './cooperative-columns'
import type { FaultList } from './fault-list'
import type { Table } from './headings'
import { restorePhone, restoreTaxCode } from './lost-zeros'

/** One co-operative of a list: only what its row says, so that an empty cell changes nothing. `row` is counted as the file does. */
export type CooperativeRow = {
  row: number
  entry: Pick<CooperativeEntry, 'taxCode' | 'name'> & Partial<CooperativeEntry>
}

/** Reads the rows of a register: tax code and name must be there. Refuses, each in its cell, what a date, a choice or a text is refused for. */
export function readCooperativeRows(
  table: Table<CooperativeField>,
  faults: FaultList,
): { rows: CooperativeRow[]; skippedRows: number } {
  const read = createCellReader(table, faults, [])
  const says = (row: SheetRow, field: CooperativeField): boolean => {
    const column = table.columns[field]
    return column !== undefined && !isBlankCell(row.cells[column])
  }
  const rows = table.rows.flatMap((row): CooperativeRow[] => {
    const entry = {
      taxCode: read.digits(row, 'taxCode', LONGEST.short, restoreTaxCode),
      name: read.requiredText(row, 'name', LONGEST.name),
      organisation: read.choice(row, 'organisation', organisationChoice),
      communeCode: read.text(row, 'communeCode', LONGEST.short),
      address: read.text(row, 'address', LONGEST.address),
      sector: read.choice(row, 'sector', sectorChoice),
      sizeClass: read.choice(row, 'sizeClass', sizeChoice),
      status: read.choice(row, 'status', statusChoice),
      foundedOn: read.date(row, 'foundedOn'),
      isTaxRegistered: read.choice(row, 'isTaxRegistered', yesNoChoice),
      isAllianceMember: read.choice(row, 'isAllianceMember', yesNoChoice),
      representative: read.text(row, 'representative', 100),
      phone: read.digits(row, 'phone', LONGEST.phone, restorePhone),
      email: read.text(row, 'email', 100),
      note: read.text(row, 'note', LONGEST.description),
    }
    if (!isWhole(entry)) return []
    if (entry.taxCode === '') {
      read.refuse(row, 'taxCode', 'text-missing')
      return []
    }
    const said = Object.fromEntries(
      Object.entries(entry).filter(([field, value]) => value !== null && says(row, field as CooperativeField)),
    )
    return [{ row: row.row, entry: { ...said, taxCode: entry.taxCode, name: entry.name } }]
  })
  return { rows, skippedRows: 0 }
}
