import { describe, expect, it } from 'vitest'
import { readCsvSheet } from './csv-table'
import { createFaultList } from './fault-list'

const known = new Set(['Số CT', 'Diễn giải', 'Số tiền'])
const countHeadings = (cells: readonly string[]): number => cells.filter((cell) => known.has(cell)).length

function read(text: string): { rows: { row: number; cells: unknown[] }[]; faults: [string, number | null][] } {
  const faults = createFaultList()
  const { rows } = readCsvSheet(text, countHeadings, faults)
  return { rows, faults: faults.list().map(({ code, row }) => [code, row]) }
}

describe('CSV into rows', () => {
  it.each([',', ';', '\t'])('finds the delimiter %j, whatever else stands in the cells', (delimiter) => {
    const text = ['Số CT|Diễn giải|Số tiền', 'PC1|a, b; c, d; e|1', 'PC2|"x|y"|2'].join('\n').replaceAll('|', delimiter)
    const quoted = text.replace('a, b; c, d; e', '"a, b; c, d; e"')
    expect(read(quoted).rows.map(({ cells }) => cells)).toEqual([
      ['Số CT', 'Diễn giải', 'Số tiền'],
      ['PC1', 'a, b; c, d; e', '1'],
      ['PC2', `x${delimiter}y`, '2'],
    ])
  })

  it('takes the hint that Excel writes', () => {
    expect(read('sep=;\nSố CT;a,b,c,d\nPC1;2\n').rows.at(-1)).toEqual({ row: 3, cells: ['PC1', '2'] })
  })

  it('numbers rows as the lines of the file, blank ones and breaks inside quotes included', () => {
    const text = 'Số CT,Diễn giải\n\nPC1,"hai\ndòng"\n,\n   , \nPC2,x\n\n'
    expect(read(text)).toEqual({
      rows: [
        { row: 1, cells: ['Số CT', 'Diễn giải'] },
        { row: 3, cells: ['PC1', 'hai\ndòng'] },
        { row: 7, cells: ['PC2', 'x'] },
      ],
      faults: [],
    })
  })

  it('refuses quotes that do not close, by row, and trusts nothing then', () => {
    expect(read('Số CT,Diễn giải\nPC1,"a\nPC2,b\n')).toEqual({ rows: [], faults: [['row-malformed', 2]] })
    expect(read('Số CT,Diễn giải\nPC1,"a" b\nPC2,c\n').faults).toContainEqual(['row-malformed', 2])
    expect(read('Số CT,Diễn giải\nPC1,khổ 15" và 17"\n').faults).toEqual([])
  })
})
