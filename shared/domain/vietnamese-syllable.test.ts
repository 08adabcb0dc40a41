import { expect, test } from 'vitest'
import { isVietnameseSyllable } from './vietnamese-syllable'

test.each(['nước', 'Nguyễn', 'gì', 'giêng', 'quỳnh', 'quốc', 'khuyết', 'nghiêng', 'yên', 'ỷ', 'THƯƠNG', 'oanh', 'huơ'])(
  '«%s» is one',
  (word) => {
    expect(isVietnameseSyllable(word)).toBe(true)
  },
)

test.each(['nớc', 'th', 'Hng', 'kếtx', 'cat', 'nguyÔn', 'xyz', 'áà', ''])('«%s» is none', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false)
})
