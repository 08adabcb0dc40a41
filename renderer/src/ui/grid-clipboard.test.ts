import { describe, expect, it } from 'vitest'
import { copiedHtml, copiedText } from './grid-clipboard'

const columns = [
  { title: 'Ngày', kind: 'date' },
  { title: 'TK', kind: 'code' },
  { title: 'Diễn giải', kind: 'text' },
  { title: 'Số tiền', kind: 'amount' },
] as const

describe('copiedText', () => {
  it('gives figures and dates that every Excel reads, without headings for one row', () => {
    expect(copiedText({ columns, rows: [['2025-12-31', '0011', 'Thu tiền', -1250000]] })).toBe(
      '2025-12-31\t0011\tThu tiền\t-1250000',
    )
  })
  it('puts headings over several rows', () => {
    const rows = [
      ['2025-12-31', '111', 'a', 1],
      ['2025-12-31', '112', 'b', null],
    ]
    expect(copiedText({ columns, rows }).split('\r\n')).toEqual([
      'Ngày\tTK\tDiễn giải\tSố tiền',
      '2025-12-31\t111\ta\t1',
      '2025-12-31\t112\tb\t',
    ])
  })
  it('keeps a text in its cell and from becoming a formula', () => {
    expect(copiedText({ columns, rows: [['', '1', '=A1\tx\ny', 0]] })).toBe("\t1\t'=A1 x y\t0")
  })
})

describe('copiedHtml', () => {
  it('marks codes as text and escapes signs', () => {
    const html = copiedHtml({ columns, rows: [['2025-12-31', '0011', 'a<b', 5]] })
    expect(html).toContain(`<td style='mso-number-format:"\\@"'>0011</td>`)
    expect(html).toContain('a&lt;b')
    expect(html).toContain('<td>5</td>')
  })
})
