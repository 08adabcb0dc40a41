import { expect, it } from 'vitest'
import type { ReportColumn, ReportRow } from '@shared/contract/report'
import { isZeroLine, shownRows } from './zero-rows'

const columns: ReportColumn[] = [
  { key: 'name', titles: ['Chỉ tiêu'], letter: '1', kind: 'text', widthMm: 80 },
  { key: 'closing', titles: ['Số cuối năm'], letter: '4', kind: 'amount', widthMm: 28 },
]
const line = (closing: number | null, kind: ReportRow['kind'] = 'line'): ReportRow => ({
  kind,
  cells: { name: 'x', closing },
})

it('counts a line as zero when no amount stands in it', () => {
  expect(isZeroLine(line(0), columns)).toBe(true)
  expect(isZeroLine(line(null), columns)).toBe(true)
  expect(isZeroLine(line(-1), columns)).toBe(false)
  expect(isZeroLine(line(0, 'total'), columns)).toBe(false)
})

it('keeps the places of the rows that stay', () => {
  const rows = [line(1), line(0), line(2)]
  expect(shownRows(rows, columns, true)).toEqual({ rows: [rows[0], rows[2]], places: [0, 2] })
  expect(shownRows(rows, columns, false).places).toEqual([0, 1, 2])
})
