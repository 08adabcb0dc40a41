import { describe, expect, it } from 'vitest'
import {
  type ChooserOption,
  chooserIndexOf,
  firstChoosable,
  movedChoice,
  optionByCode,
  searchChooser,
} from './chooser-index'

const accounts: ChooserOption[] = [
  { code: '154', name: 'Chi phí sản xuất, kinh doanh dở dang' },
  { code: '331', name: 'Phải trả cho người bán' },
  { code: '612', name: 'Chi phí của giao dịch nội bộ', blocked: 'có tài khoản chi tiết' },
  { code: '6121', name: 'Giá vốn của giao dịch nội bộ' },
  { code: '642', name: 'Chi phí quản lý kinh doanh' },
  { code: '811', name: 'Các khoản chi phí khác' },
]
const index = chooserIndexOf(accounts)
const codes = (options: readonly ChooserOption[]) => options.map((option) => option.code)

describe('searchChooser', () => {
  it('finds by code, the whole code first', () => {
    expect(codes(searchChooser(index, '61'))).toEqual(['6121', '612'])
    expect(codes(searchChooser(index, '331'))).toEqual(['331'])
  })
  it('reads a code of figures from the left, one with letters from any place', () => {
    expect(codes(searchChooser(index, '42'))).toEqual([])
    expect(codes(searchChooser(chooserIndexOf([{ code: 'TV0029', name: 'Lê Thị Hương' }]), '29'))).toEqual(['TV0029'])
  })
  it('finds by name without accents, starts of names before starts of words, what is blocked last', () => {
    expect(codes(searchChooser(index, 'chi phi'))).toEqual(['154', '642', '811', '612'])
  })
  it('lifts proposals within the same quality and gives their reason', () => {
    const boosts = new Map([['642', { reason: 'hay dùng', weight: 12 }]])
    const hits = searchChooser(index, 'chi phi', boosts)
    expect(codes(hits)).toEqual(['642', '154', '811', '612'])
    expect(hits[0]?.reason).toBe('hay dùng')
  })
  it('gives everything for an empty query and nothing for a foreign word', () => {
    expect(searchChooser(index, ' ')).toHaveLength(accounts.length)
    expect(searchChooser(index, 'xyz')).toEqual([])
  })
  it('looks through 10,000 parties in well under the time of a key stroke', () => {
    const parties = Array.from({ length: 10_000 }, (_, i) => ({ code: `TV${i}`, name: `Nguyễn Thị Hương ${i}` }))
    const many = chooserIndexOf(parties)
    const start = performance.now()
    expect(searchChooser(many, 'huong 9999')).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(100)
  })
})

describe('chooserIndexOf', () => {
  it('is made once for a list', () => {
    expect(chooserIndexOf(accounts)).toBe(index)
  })
})

describe('optionByCode', () => {
  it('takes a code typed in full', () => {
    expect(optionByCode(index, ' 642 ')?.name).toBe('Chi phí quản lý kinh doanh')
    expect(optionByCode(index, '64')).toBeNull()
  })
})

describe('moving in the list', () => {
  it('holds at the ends and knows pages', () => {
    expect(movedChoice('ArrowDown', -1, 3, 8)).toBe(0)
    expect(movedChoice('ArrowDown', 2, 3, 8)).toBe(2)
    expect(movedChoice('ArrowUp', -1, 3, 8)).toBe(2)
    expect(movedChoice('PageDown', 0, 20, 8)).toBe(8)
    expect(movedChoice('a', 0, 3, 8)).toBeNull()
    expect(movedChoice('ArrowDown', 0, 0, 8)).toBeNull()
  })
  it('starts at what can be chosen', () => {
    expect(
      firstChoosable([
        { code: '1', name: '', blocked: 'x' },
        { code: '2', name: '' },
      ]),
    ).toBe(1)
    expect(firstChoosable([{ code: '1', name: '', blocked: 'x' }])).toBe(-1)
  })
})
