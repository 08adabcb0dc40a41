import type { CivilDate } from '@shared/domain/civil-date'
import type { RefusalCode } from '@shared/contract/refusal'
import type { RefusalData } from '@shared/text/refusals'
import { type AmountEvidence, createAmountEvidence, noteAmount, readAmount } from './amounts'
import { type Choice, chooseValue } from './choices'
import { createDateReader } from './dates'
import type { FaultList } from './fault-list'
import type { Table } from './headings'
import { restoreAccount } from './lost-zeros'
import { type Cell, cellText, isBlankCell, type SheetRow } from './sheet'
import { cleanText, isExcelError } from './texts'

/** The longest texts a book keeps, in UTF-16 units, as the contract counts them. */
export const LONGEST = { description: 500, address: 300, name: 200, code: 50, phone: 30, short: 20 } as const

/**
 * Reads single cells of a table by field. Each method answers with a value, with null (or '') for an empty cell, or with undefined
 * after it has added a fault with row, column as the file names it, value and reason.
 */
export type CellReader<F extends string> = {
  /** Tidy text of at most `longest` signs; '' when empty. */
  text(row: SheetRow, field: F, longest: number): string | undefined
  /** Text that must be there. */
  requiredText(row: SheetRow, field: F, longest: number): string | undefined
  /** Text or null. */
  optionalText(row: SheetRow, field: F, longest: number): string | null | undefined
  /** An account's code; zeros that Excel dropped are given back. Null when empty. */
  account(row: SheetRow, field: F): string | null | undefined
  /** Digits such as a telephone number; `restore` may give back zeros when Excel made it a number. */
  digits(row: SheetRow, field: F, longest: number, restore: (digits: string) => string): string | undefined
  date(row: SheetRow, field: F): CivilDate | null | undefined
  requiredDate(row: SheetRow, field: F): CivilDate | undefined
  /** Whole đồng, 0 included; null when empty. */
  amount(row: SheetRow, field: F): number | null | undefined
  choice<V>(row: SheetRow, field: F, choice: Choice<V>): V | null | undefined
  /** Adds a fault about a cell. */
  refuse(row: SheetRow, field: F, code: RefusalCode, data?: RefusalData): undefined
}

/** A reader over `table`; the cells of `amountFields` are looked at once beforehand for the file's signs (reading 36). */
export function createCellReader<F extends string>(
  table: Table<F>,
  faults: FaultList,
  amountFields: readonly NoInfer<F>[],
): CellReader<F> {
  const cells = cellsOf(table, faults)
  return { ...textReader(cells), ...valueReader(cells, amountEvidence(table, amountFields)), refuse: cells.refuse }
}

type Cells<F extends string> = Pick<CellReader<F>, 'refuse'> & {
  cellOf(row: SheetRow, field: F): Cell | undefined
}

function cellsOf<F extends string>({ columns, headings }: Table<F>, faults: FaultList): Cells<F> {
  const cellOf = (row: SheetRow, field: F): Cell | undefined => {
    const column = columns[field]
    return column === undefined ? undefined : row.cells[column]
  }
  return {
    cellOf,
    refuse: (row, field, code, data) => {
      const value = cellText(cellOf(row, field)).trim()
      const column = headings[columns[field] ?? -1] ?? null
      faults.add({ code, row: row.row, column, value: value === '' ? null : value, data })
      return undefined
    },
  }
}

type TextMethods = 'text' | 'requiredText' | 'optionalText' | 'account' | 'digits'

function textReader<F extends string>({ cellOf, refuse }: Cells<F>): Pick<CellReader<F>, TextMethods> {
  const text: CellReader<F>['text'] = (row, field, longest) => {
    const tidy = cleanText(cellText(cellOf(row, field)))
    if (isExcelError(tidy)) return refuse(row, field, 'cell-error')
    return tidy.length > longest ? refuse(row, field, 'text-too-long', { limit: longest }) : tidy
  }
  const digits: CellReader<F>['digits'] = (row, field, longest, restore) => {
    const found = text(row, field, longest)
    const cell = cellOf(row, field)
    return found !== undefined && typeof cell === 'object' && cell.number !== undefined ? restore(found) : found
  }
  return {
    text,
    digits,
    requiredText: (row, field, longest) => {
      const found = text(row, field, longest)
      return found === '' ? refuse(row, field, 'cell-missing') : found
    },
    optionalText: (row, field, longest) => nullIfEmpty(text(row, field, longest)),
    account: (row, field) => nullIfEmpty(digits(row, field, LONGEST.short, restoreAccount)),
  }
}

type ValueMethods = 'date' | 'requiredDate' | 'amount' | 'choice'

function valueReader<F extends string>(
  { cellOf, refuse }: Cells<F>,
  evidence: AmountEvidence,
): Pick<CellReader<F>, ValueMethods> {
  const dateOf = createDateReader()
  const date: CellReader<F>['date'] = (row, field) => {
    const cell = cellOf(row, field)
    if (cell === undefined || isBlankCell(cell)) return null
    return dateOf(cell) ?? refuse(row, field, 'date-unknown')
  }
  return {
    date,
    requiredDate: (row, field) => {
      const found = date(row, field)
      return found === null ? refuse(row, field, 'cell-missing') : found
    },
    amount: (row, field) => {
      const cell = cellOf(row, field)
      if (cell === undefined || isBlankCell(cell)) return null
      const amount = readAmount(evidence, cell)
      return typeof amount === 'number' ? amount : refuse(row, field, amount)
    },
    choice: (row, field, choice) => {
      const words = cleanText(cellText(cellOf(row, field)))
      if (words === '') return null
      return chooseValue(choice, words) ?? refuse(row, field, 'choice-unknown', { choices: choice.shown })
    },
  }
}

/** True when no cell of the row was refused; the values are then what the row's type says. */
export function isWhole<T extends object>(row: T): row is T & { [K in keyof T]: Exclude<T[K], undefined> } {
  return !Object.values(row).includes(undefined)
}

function nullIfEmpty(text: string | undefined): string | null | undefined {
  return text === '' ? null : text
}

function amountEvidence<F extends string>({ rows, columns }: Table<F>, fields: readonly F[]): AmountEvidence {
  const evidence = createAmountEvidence()
  for (const field of fields) {
    const column = columns[field]
    if (column !== undefined) for (const { cells } of rows) noteAmount(evidence, cells[column])
  }
  return evidence
}
