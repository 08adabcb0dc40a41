import { expect, it } from 'vitest'
import { beginsWords } from './begins-words'

it('wants each word to begin one, in any order and without accents', () => {
  expect(beginsWords('TV0133 Lã Công Ân', 'an cong')).toBe(true)
  expect(beginsWords('TV0133 Lã Công Ân', 'tv01')).toBe(true)
  expect(beginsWords('Công cụ lâu bền đang sử dụng', 'la cong an')).toBe(false)
})

it('finds nothing for nothing', () => {
  expect(beginsWords('Lã Công Ân', ' ')).toBe(false)
})
