import type { MemberListChoices, MemberListField } from '@shared/contract/member-imports'
import { lostLetters, readLetters } from '@shared/domain/legacy-fonts/legacy-font'
import type { FaultList } from '../reading/fault-list'
import { headingKey, type Table } from '../reading/headings'
import { type Cell, cellText, type Sheet, type SheetRow } from '../reading/sheet'
import { fieldReaders } from './list-cells'
import { headingPlace, readHeadings, writtenHeadings } from './list-headings'

/** What a row says in the register's own terms; a field that its list does not have, or leaves empty, is absent. */
export type ListFacts = Partial<Record<MemberListField, string | number>>
export type ListRow = { row: number; facts: ListFacts }

type ListTable = Table<MemberListField>

/** How masks and exports hide a sensitive field: such a cell says nothing. */
const HIDDEN = /•/

/**
 * The table a list makes under the user's choices: the cells of each used column read as the column's letters are written. Faults:
 * no column of names, a field chosen for two columns; null then.
 */
export function listTable(
  sheet: Sheet,
  choices: MemberListChoices,
  fieldWords: Readonly<Record<MemberListField, string>>,
  faults: FaultList,
): ListTable | null {
  const at = headingPlace(sheet, choices.headingRow)
  const letters = choices.columns.map((column) => column.letters)
  const headings = readHeadings(writtenHeadings(sheet, at), letters)
  const columns: Partial<Record<MemberListField, number>> = {}
  const before = faults.count()
  choices.columns.forEach(({ field }, column) => {
    if (field === null || column >= headings.length) return
    const first = columns[field]
    if (first === undefined) columns[field] = column
    else {
      const data = { name: fieldWords[field], other: headings[first] }
      faults.add({ code: 'column-repeated', row: choices.headingRow, column: headings[column], data })
    }
  })
  if (columns.name === undefined)
    faults.add({ code: 'column-missing', row: choices.headingRow, column: fieldWords.name })
  if (faults.count() > before) return null
  const used = new Set<number | undefined>(Object.values<number | undefined>(columns))
  return {
    headings,
    headingRow: choices.headingRow,
    columns,
    rows: sheet.rows.slice(at + 1).map((row) => readRow(row, choices)),
    ignoredColumns: headings.filter((heading, i) => heading !== '' && !used.has(i)),
  }
}

function readRow({ row, cells }: SheetRow, { columns }: MemberListChoices): SheetRow {
  return { row, cells: cells.map((cell, i) => readCell(cell, columns[i]?.letters ?? 'unicode')) }
}

function readCell(cell: Cell, letters: MemberListChoices['columns'][number]['letters']): Cell {
  const text = cellText(cell)
  if (HIDDEN.test(text)) return ''
  return typeof cell === 'string' && letters !== 'unicode' ? readLetters(text, letters) : cell
}

/**
 * A reader of the rows of a list, one at a time, so that a long list can be stopped between them. It answers null for a row that
 * is no person (a total, a line of a group) or that has a fault; faults and warnings are added with row and column.
 */
export function createListReader(
  table: ListTable,
  choices: Pick<MemberListChoices, 'columns' | 'capitalUnit'>,
  faults: FaultList,
  warnings: FaultList,
): (row: SheetRow) => ListRow | null {
  const read = fieldReaders(table, choices, faults)
  // The table's own keys; Object.keys forgets them.
  const used = Object.keys(table.columns) as MemberListField[]
  return (row) => {
    const facts: ListFacts = {}
    const before = faults.count()
    for (const field of used) {
      const value = read.of[field](row)
      if (value !== undefined && value !== null && value !== '') facts[field] = value
    }
    if (faults.count() > before) return null
    if (facts.name === undefined) {
      if (tellsOfSomebody(facts)) read.refuse(row, 'name', 'cell-missing')
      return null
    }
    if (isTotal(facts)) return null
    for (const field of used) warnOfLostLetters(row, field)
    return { row: row.row, facts }
  }

  function warnOfLostLetters(row: SheetRow, field: MemberListField): void {
    const column = table.columns[field]
    if (column === undefined || choices.columns[column]?.letters.startsWith('tcvn3') !== true) return
    const value = cellText(row.cells[column])
    for (const { word, probably } of lostLetters(value)) {
      const data = { name: word, other: probably }
      warnings.add({ code: 'letter-lost', row: row.row, column: table.headings[column], value, data })
    }
  }
}

/** A line that names nobody and tells nothing of a person is a total, or the name of a group. */
function tellsOfSomebody({ pledgedCapital: _, note: __, hamlet: ___, ...facts }: ListFacts): boolean {
  // A column headed with one of the sexes is read as the other where it is empty.
  return Object.entries(facts).some(([field]) => field !== 'gender')
}

/** «Cộng», «Tổng cộng» and the like stand in the column of names under many lists. */
function isTotal({ name, ...others }: ListFacts): boolean {
  const identified = others.code ?? others.idNumber ?? others.birthDate ?? others.phone ?? others.address
  return identified === undefined && /^(tong|cong|tongcong|tongso)$/.test(headingKey(String(name)))
}
