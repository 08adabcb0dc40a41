import type { MemberListChoices, MemberListField } from '@shared/contract/member-imports'
import { createCellReader, LONGEST } from '../reading/cell-reader'
import type { Choice } from '../reading/choices'
import type { FaultList } from '../reading/fault-list'
import { headingKey, type Table } from '../reading/headings'
import { restoreIdNumber, restorePhone, restoreTaxCode } from '../reading/lost-zeros'
import { type Cell, cellText, isBlankCell, type SheetRow } from '../reading/sheet'
import { capitalReader } from './capital-cells'
import { capitalisedName } from './capitalised-name'
import { legalFormChoice, markChoice, sexChoice, typeChoice } from './list-answers'

type ListTable = Table<MemberListField>
type Told = string | number | null | undefined
type CellOf = (row: SheetRow) => Told

const NOTE_LENGTH = 500

/** Reads one field of a row each: its value, null or '' for an empty cell, undefined after a fault was added. */
export type FieldReaders = {
  of: Readonly<Record<MemberListField, CellOf>>
  refuse: ReturnType<typeof createCellReader<MemberListField>>['refuse']
}

/** The readers of a list's fields: what each may hold, how long it may be, and the zeros that Excel drops given back. */
export function fieldReaders(
  table: ListTable,
  { columns, capitalUnit }: Pick<MemberListChoices, 'columns' | 'capitalUnit'>,
  faults: FaultList,
): FieldReaders {
  const read = createCellReader(table, faults, [])
  const text =
    (field: MemberListField, longest: number): CellOf =>
    (row) =>
      read.text(row, field, longest)
  const date =
    (field: MemberListField): CellOf =>
    (row) =>
      read.date(row, field)
  const choice =
    (field: MemberListField, answers: Choice<string>): CellOf =>
    (row) =>
      read.choice(row, field, answers)
  const digits =
    (field: MemberListField, longest: number, restore: (digits: string) => string): CellOf =>
    (row) =>
      read.digits(row, field, longest, restore)
  const flag =
    (field: MemberListField): CellOf =>
    (row) => {
      const marked = read.choice(row, field, markChoice)
      return marked === null || marked === undefined ? marked : marked ? 1 : 0
    }
  const cellAt = (row: SheetRow, field: MemberListField): Cell | undefined => row.cells[table.columns[field] ?? -1]
  const sex = headingKey(table.headings[table.columns.gender ?? -1] ?? '')
  const letters = columns[table.columns.name ?? -1]?.letters
  return {
    refuse: read.refuse,
    of: {
      code: text('code', LONGEST.code),
      name: (row) => nameOf(read.text(row, 'name', LONGEST.name), letters),
      type: choice('type', typeChoice),
      legalForm: choice('legalForm', legalFormChoice),
      gender:
        sex === 'nu' || sex === 'nam'
          ? (row) => (isBlankCell(cellAt(row, 'gender')) === (sex === 'nam') ? 'female' : 'male')
          : choice('gender', sexChoice),
      birthDate: (row) => yearIn(cellText(cellAt(row, 'birthDate'))) ?? read.date(row, 'birthDate'),
      idNumber: digits('idNumber', LONGEST.short, restoreIdNumber),
      idIssuedOn: date('idIssuedOn'),
      idIssuedBy: text('idIssuedBy', LONGEST.name),
      nationality: (row) => nationalityOf(read.text(row, 'nationality', LONGEST.short)),
      ethnicity: text('ethnicity', LONGEST.code),
      address: text('address', LONGEST.address),
      hamlet: text('hamlet', LONGEST.name),
      household: text('household', LONGEST.name),
      phone: digits('phone', LONGEST.phone, restorePhone),
      joinedOn: date('joinedOn'),
      leftOn: date('leftOn'),
      pledgedCapital: capitalReader(table, capitalUnit, read.refuse),
      usesServices: flag('usesServices'),
      contributesLabour: flag('contributesLabour'),
      representative: text('representative', LONGEST.name),
      representativeIdNumber: digits('representativeIdNumber', LONGEST.short, restoreIdNumber),
      occupation: text('occupation', LONGEST.name),
      education: text('education', LONGEST.name),
      taxCode: digits('taxCode', LONGEST.short, restoreTaxCode),
      bankAccount: text('bankAccount', LONGEST.code),
      note: text('note', NOTE_LENGTH),
    },
  }
}

/** A bare year, as lists of older people give it. */
function yearIn(text: string): string | null {
  return /^\s*((?:19|20)\d{2})\s*$/.exec(text)?.[1] ?? null
}

function nameOf(name: string | undefined, letters: string | undefined): string | undefined {
  return name === undefined || letters !== 'tcvn3' ? name : capitalisedName(name)
}

function nationalityOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return text
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase()
  return headingKey(text) === 'vietnam' ? 'VN' : text
}
