import { describe, expect, it } from 'vitest'
import type { ReportColumn } from '@shared/contract/report'
import { addressLine, isBoldRow, labelColumn, noteText, printedCell } from './printed-cell'

describe('printedCell', () => {
  it.each([
    [1234567, 'amount', '1.234.567'],
    [-1234567, 'amount', '(1.234.567)'],
    [0, 'amount', '-'],
    [null, 'amount', ''],
    [undefined, 'text', ''],
    ['x', 'amount', 'x'],
    ['2025-12-31', 'date', '31/12/2025'],
    ['cả năm', 'date', 'cả năm'],
    ['2025-12-31', 'text', '2025-12-31'],
    [3, 'code', '3'],
  ] as const)('%j as %s prints as "%s"', (value, kind, printed) => {
    expect(printedCell(value, kind)).toBe(printed)
  })
})

describe('rows', () => {
  const columns: ReportColumn[] = [
    { key: 'code', titles: ['Số'], letter: 'A', kind: 'code', widthMm: 60 },
    { key: 'short', titles: ['Ghi chú'], letter: 'B', kind: 'text', widthMm: 20 },
    { key: 'text', titles: ['Diễn giải'], letter: 'C', kind: 'text', widthMm: 40 },
  ]

  it('puts labels in the widest text column', () => {
    expect(labelColumn(columns)).toBe(2)
    expect(labelColumn(columns.slice(0, 1))).toBe(0)
  })

  it('takes totals as bold unless they say otherwise', () => {
    expect(isBoldRow({ kind: 'total', cells: {} })).toBe(true)
    expect(isBoldRow({ kind: 'total', cells: {}, bold: false })).toBe(false)
    expect(isBoldRow({ kind: 'line', cells: {} })).toBe(false)
  })

  it('finds the text of a note wherever it stands', () => {
    expect(noteText({ kind: 'note', cells: { text: 'Tài khoản ngoài bảng' } }, columns)).toBe('Tài khoản ngoài bảng')
    expect(noteText({ kind: 'note', cells: {} }, columns)).toBe('')
  })

  it('names the address once', () => {
    expect(addressLine('Xã Kim Đông')).toBe('Địa chỉ: Xã Kim Đông')
    expect(addressLine('Địa chỉ: Xã Kim Đông')).toBe('Địa chỉ: Xã Kim Đông')
    expect(addressLine('')).toBe('')
  })
})
