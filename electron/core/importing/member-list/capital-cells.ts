import type { CapitalUnit, MemberListField } from '@shared/contract/member-imports'
import { MAX_AMOUNT } from '@shared/domain/money'
import { createAmountEvidence, noteAmount, readAmount } from '../reading/amounts'
import type { CellReader } from '../reading/cell-reader'
import type { Table } from '../reading/headings'
import { cellText, isBlankCell, type SheetRow } from '../reading/sheet'

const DONG: Readonly<Record<CapitalUnit, number>> = { dong: 1, thousand: 1_000, million: 1_000_000 }
const WITH_FRACTION = /^(\d{1,12})[.,](\d{1,6})$/

/**
 * Makes a reader of the capital of a row in whole đồng; null for an empty cell, undefined after a fault was added. In thousands and
 * millions a decimal part is taken as far as it makes whole đồng: 1,5 millions are 1.500.000.
 */
export function capitalReader(
  table: Table<MemberListField>,
  unit: CapitalUnit,
  refuse: CellReader<MemberListField>['refuse'],
): (row: SheetRow) => number | null | undefined {
  const column = table.columns.pledgedCapital
  const evidence = createAmountEvidence()
  if (column !== undefined) for (const { cells } of table.rows) noteAmount(evidence, cells[column])
  return (row) => {
    const cell = column === undefined ? undefined : row.cells[column]
    if (cell === undefined || isBlankCell(cell)) return null
    const amount = readAmount(evidence, cell)
    if (typeof amount === 'number') return bounded(amount * DONG[unit])
    const [, whole, fraction] = WITH_FRACTION.exec(cellText(cell).trim()) ?? []
    const digits = Math.log10(DONG[unit])
    if (amount === 'amount-fraction' && whole !== undefined && fraction !== undefined && fraction.length <= digits)
      return bounded(Number(whole) * DONG[unit] + Number(fraction.padEnd(digits, '0')))
    return refuse(row, 'pledgedCapital', amount)

    function bounded(dong: number): number | undefined {
      return dong <= MAX_AMOUNT ? dong : refuse(row, 'pledgedCapital', 'amount-too-large')
    }
  }
}
