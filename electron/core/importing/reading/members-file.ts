import type { CivilDate } from '@shared/domain/civil-date'
import { createCellReader, isWhole, LONGEST } from './cell-reader'
import { type Gender, genderChoice, type MemberType, memberTypeChoice, yesNoChoice } from './choices'
import type { ImportField } from './columns'
import type { FaultList } from './fault-list'
import type { Table } from './headings'
import { restoreIdNumber, restorePhone } from './lost-zeros'
import { withoutRepeats } from './repeated-rows'

/** One member; texts the file leaves empty are '', everything else null. */
export type MemberRow = {
  row: number
  code: string
  name: string
  type: MemberType
  gender: Gender | null
  birthDate: CivilDate | null
  idNumber: string
  ethnicity: string
  address: string
  phone: string
  joinedOn: CivilDate | null
  /** Whole đồng, 0 or more. */
  pledgedCapital: number | null
  usesServices: boolean | null
  contributesLabour: boolean | null
  leftOn: CivilDate | null
}

/**
 * Reads the rows of a file of members. A code that comes again with the same data is skipped, with other data refused
 * ('member-repeated').
 */
export function readMemberRows(
  table: Table<ImportField['members']>,
  faults: FaultList,
): { rows: MemberRow[]; skippedRows: number } {
  const read = createCellReader(table, faults, ['pledgedCapital'])
  const rows: MemberRow[] = []
  for (const row of table.rows) {
    const type = read.choice(row, 'type', memberTypeChoice)
    const member = {
      row: row.row,
      code: read.requiredText(row, 'code', LONGEST.code),
      name: read.requiredText(row, 'name', LONGEST.name),
      type: type === null ? read.refuse(row, 'type', 'cell-missing') : type,
      gender: read.choice(row, 'gender', genderChoice),
      birthDate: read.date(row, 'birthDate'),
      idNumber: read.digits(row, 'idNumber', LONGEST.short, restoreIdNumber),
      ethnicity: read.text(row, 'ethnicity', LONGEST.code),
      address: read.text(row, 'address', LONGEST.address),
      phone: read.digits(row, 'phone', LONGEST.phone, restorePhone),
      joinedOn: read.date(row, 'joinedOn'),
      pledgedCapital: read.amount(row, 'pledgedCapital'),
      usesServices: read.choice(row, 'usesServices', yesNoChoice),
      contributesLabour: read.choice(row, 'contributesLabour', yesNoChoice),
      leftOn: read.date(row, 'leftOn'),
    }
    if (isWhole(member)) rows.push(member)
  }
  return withoutRepeats(rows, (member, firstRow) => {
    const column = table.headings[table.columns.code ?? 0] ?? null
    faults.add({
      code: 'member-repeated',
      row: member.row,
      column,
      value: member.code,
      data: { party: member.code, other: firstRow },
    })
  })
}
