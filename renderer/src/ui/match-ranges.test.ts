import { describe, expect, it } from 'vitest'
import { matchRanges } from './match-ranges'

/** The found stretches as words, which is what a reader sees underlined. */
function found(text: string, query: string): string[] {
  return matchRanges(text, query).map((range) => text.slice(range.start, range.end))
}

describe('matchRanges', () => {
  it('finds a phrase without accents and keeps the accents of the text', () => {
    expect(found('Trả tiền thu mua lúa', 'tra tien')).toEqual(['Trả tiền'])
    expect(found('Chi phí quản lý kinh doanh', 'chi phi')).toEqual(['Chi phí'])
  })
  it('finds đ by d and letters with two marks', () => {
    expect(found('Đặng Đức Trường', 'duc')).toEqual(['Đức'])
    expect(found('Nguyễn Văn Ước', 'uoc')).toEqual(['Ước'])
  })
  it('prefers the start of a word to the middle of one', () => {
    expect(found('Lê Thị Thương Hương', 'huong')).toEqual(['Hương'])
    expect(found('Thương', 'uong')).toEqual(['ương'])
  })
  it('finds scattered words one by one, in the order of the text', () => {
    expect(found('Công ty CP Phân bón Ninh Bình', 'binh phan')).toEqual(['Phân', 'Bình'])
  })
  it('finds nothing for an empty query or a foreign word', () => {
    expect(found('Tiền mặt', '  ')).toEqual([])
    expect(found('Tiền mặt', 'xyz')).toEqual([])
  })
})
