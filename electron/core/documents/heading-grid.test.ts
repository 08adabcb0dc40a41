import { describe, expect, it } from 'vitest'
import type { ReportColumn } from '@shared/contract/report'
import { headingGrid } from './heading-grid'

const column = (...titles: string[]): ReportColumn => ({
  key: titles.join('/'),
  titles,
  letter: '',
  kind: 'text',
  widthMm: 10,
})

describe('headingGrid', () => {
  it('is one row when no column has a group', () => {
    const grid = headingGrid([column('Chỉ tiêu'), column('Mã số')])
    expect(grid.depth).toBe(1)
    expect(grid.cells.map((cell) => [cell.text, cell.column, cell.rowSpan, cell.columnSpan])).toEqual([
      ['Chỉ tiêu', 0, 1, 1],
      ['Mã số', 1, 1, 1],
    ])
  })

  it('merges neighbours of a group and stretches columns without one', () => {
    const grid = headingGrid([column('Diễn giải'), column('Số dư', 'Nợ'), column('Số dư', 'Có'), column('Ghi chú')])
    expect(grid).toEqual({
      depth: 2,
      cells: [
        { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: 'Diễn giải' },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: 'Số dư' },
        { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: 'Nợ' },
        { row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: 'Có' },
        { row: 0, column: 3, rowSpan: 2, columnSpan: 1, text: 'Ghi chú' },
      ],
    })
  })

  it('does not merge the same words under different groups, or a group with a plain column of that name', () => {
    const grid = headingGrid([column('Đầu kỳ', 'Số dư', 'Nợ'), column('Cuối kỳ', 'Số dư', 'Nợ'), column('Cuối kỳ')])
    const texts = grid.cells.filter((cell) => cell.columnSpan > 1)
    expect(texts).toEqual([])
    expect(grid.cells).toHaveLength(7)
  })
})
