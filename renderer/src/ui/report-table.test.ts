import type { ReportColumn, ReportRow } from '@shared/contract/report'
import { describe, expect, it } from 'vitest'
import { drillOf, figureColumn, hasLetters, headingCells, reportColumnMeasures, rowName } from './report-table'

const column = (key: string, titles: string[], kind: ReportColumn['kind'], letter = ''): ReportColumn => ({
  key,
  titles,
  kind,
  letter,
  widthMm: 30,
})
const trialBalance = [
  column('code', ['Số hiệu'], 'code', 'A'),
  column('name', ['Tên tài khoản'], 'text', 'B'),
  column('openingDebit', ['Số dư đầu kỳ', 'Nợ'], 'amount', '1'),
  column('openingCredit', ['Số dư đầu kỳ', 'Có'], 'amount', '2'),
  column('debit', ['Số phát sinh', 'Nợ'], 'amount', '3'),
  column('credit', ['Số phát sinh', 'Có'], 'amount', '4'),
]
const row: ReportRow = {
  kind: 'line',
  cells: {
    code: '331',
    name: 'Phải trả cho người bán',
    openingDebit: 0,
    openingCredit: -1136490000,
    debit: null,
    credit: 5,
  },
  drill: { credit: { accounts: ['331'], side: 'credit' }, '': { accounts: ['331'] } },
}

describe('headingCells', () => {
  it('joins groups over their columns and lets single columns reach down', () => {
    const { cells, rows } = headingCells(trialBalance)
    expect(rows).toBe(2)
    const at = (title: string, column: number) => cells.find((cell) => cell.title === title && cell.column === column)
    expect(at('Số hiệu', 0)).toMatchObject({ row: 0, rows: 2, columns: 1 })
    expect(at('Số dư đầu kỳ', 2)).toMatchObject({ row: 0, rows: 1, columns: 2, figure: false })
    expect(at('Số phát sinh', 4)).toMatchObject({ columns: 2 })
    expect(at('Nợ', 2)).toMatchObject({ row: 1, rows: 1, columns: 1, figure: true })
    expect(cells).toHaveLength(8)
  })
  it('does not join the same words under different groups', () => {
    const { cells } = headingCells([
      column('a', ['Đầu kỳ', 'Tiền', 'Nợ'], 'amount'),
      column('b', ['Cuối kỳ', 'Tiền', 'Có'], 'amount'),
    ])
    expect(cells.filter((cell) => cell.title === 'Tiền')).toHaveLength(2)
  })
})

describe('a report as a table', () => {
  it('makes columns of figures as wide as their longest figure', () => {
    const widths = reportColumnMeasures(trialBalance, [row])
    const credit = widths.find((measure) => measure.key === 'openingCredit')
    expect(credit?.width).toBeGreaterThanOrEqual('(1.136.490.000)'.length * 8)
    expect(widths.find((measure) => measure.key === 'name')?.grow).toBe(true)
  })
  it('gives a narrow text column the width of its heading', () => {
    const narrow = { ...column('note', ['Thuyết minh'], 'text'), widthMm: 18 }
    const [measure] = reportColumnMeasures([narrow], [])
    expect(measure?.grow).toBeUndefined()
    expect(measure?.width).toBeLessThan(120)
  })
  it('keeps a column that is left to be filled in by hand narrow', () => {
    const byHand = { ...column('quantity', ['Số lượng', 'Hoạt động cho vay nội bộ'], 'text'), widthMm: 13 }
    const [empty] = reportColumnMeasures([byHand], [row])
    const [filled] = reportColumnMeasures([byHand], [{ ...row, cells: { quantity: '3' } }])
    expect(empty?.width).toBeLessThan(80)
    expect(filled?.width).toBeGreaterThan(150)
  })
  it('breaks a heading that has two rows to itself', () => {
    const date = column('date', ['Ngày, tháng ghi sổ'], 'date')
    const [alone] = reportColumnMeasures([date], [])
    const [besideGroup] = reportColumnMeasures([date, ...trialBalance.slice(2)], [])
    expect(besideGroup?.width).toBeLessThan(alone?.width ?? 0)
    expect(besideGroup?.width).toBeGreaterThanOrEqual('31/12/2025'.length * 8)
  })
  it('leads from a cell to the postings of its column, else of its row', () => {
    expect(drillOf(row, 'credit')?.side).toBe('credit')
    expect(drillOf(row, 'debit')).toEqual({ accounts: ['331'] })
    expect(drillOf({ kind: 'line', cells: {} }, 'debit')).toBeNull()
  })
  it('takes the first figure that leads anywhere where the cursor stands on words', () => {
    expect(figureColumn(row, 'debit', trialBalance)).toBe('debit')
    expect(figureColumn(row, 'name', trialBalance)).toBe('openingDebit')
    expect(figureColumn({ ...row, drill: { credit: { accounts: ['331'] } } }, 'code', trialBalance)).toBe('credit')
    expect(figureColumn({ kind: 'heading', cells: {} }, 'name', trialBalance)).toBe('name')
  })
  it('names a row and knows its letters', () => {
    expect(rowName(row, trialBalance)).toBe('Phải trả cho người bán')
    expect(rowName({ kind: 'line', cells: { code: '331', name: '' } }, trialBalance)).toBe('331')
    expect(hasLetters(trialBalance)).toBe(true)
    expect(hasLetters([column('a', ['x'], 'text')])).toBe(false)
  })
})
