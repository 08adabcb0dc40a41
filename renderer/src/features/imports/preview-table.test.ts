import type { ImportPreview } from '@shared/contract/imports'
import type { Fault } from '@shared/contract/refusal'
import { describe, expect, it } from 'vitest'
import { columnLook, columnOfFault, faultyRowCount, previewLines } from './preview-table'

const fault = (more: Partial<Fault>): Fault => ({
  row: null,
  column: null,
  value: null,
  code: 'cell-missing',
  message: '',
  ...more,
})
const headings = ['Số CT', 'TK Nợ', 'Số tiền']

describe('where a fault stands', () => {
  it('is found by the heading, however it is written', () => {
    expect(columnOfFault(fault({ column: 'TK NO' }), headings, ['PC1', '6427', '1'])).toBe(1)
    expect(columnOfFault(fault({ column: 'tk nợ', value: '' }), headings, ['PC1', '', '1'])).toBe(1)
  })
  it('is found by its value when the file calls the column otherwise', () => {
    const english = ['number', 'debit account', 'amount']
    expect(columnOfFault(fault({ column: 'TK Nợ', value: '6427' }), english, ['PC1', '6427', '1'])).toBe(1)
  })
  it('is not guessed when two cells hold the value', () => {
    expect(columnOfFault(fault({ column: 'Mã', value: '1' }), headings, ['1', '1', '2'])).toBeNull()
    expect(columnOfFault(fault({ column: null, value: '1' }), headings, ['1', '2', '3'])).toBeNull()
  })
})

describe('the rows of a preview', () => {
  const preview: ImportPreview = {
    kind: 'journal',
    fileName: 'a.csv',
    headings,
    rows: [
      { row: 2, cells: ['PC1', '642', '1'] },
      { row: 9, cells: ['PC2', '6427', '2,5'] },
    ],
    rowCount: 12,
    created: {},
    skipped: 0,
    ignoredColumns: [],
    faults: [
      fault({ code: 'opening-unbalanced' }),
      fault({ row: 9, column: 'TK Nợ', value: '6427' }),
      fault({ row: 9, column: 'Số tiền', value: '2,5' }),
    ],
  }
  it('carry their faults by cell', () => {
    const lines = previewLines(preview)
    expect(lines[0]?.firstFault).toBe(-1)
    expect(lines[1]?.firstFault).toBe(1)
    expect([...(lines[1]?.faultyCells ?? [])]).toEqual([
      [1, 1],
      [2, 2],
    ])
  })
  it('are counted once, however many faults they have', () => {
    expect(faultyRowCount(preview.faults)).toBe(1)
  })
  it('put figures at the right', () => {
    expect(columnLook('Số tiền', ['1.250.000']).kind).toBe('figure')
    expect(columnLook('TK Nợ', ['1111']).kind).toBe('text')
    expect(columnLook('Diễn giải', ['Bán vật tư cho thành viên Bùi Thị Ngọc Xuyến']).grow).toBe(true)
  })
})
