import { expect, test } from 'vitest'
import { shareInPercent } from './contribution-certificate'

test('a share is written to four decimals where it takes them, half up', () => {
  expect(shareInPercent(30, 100)).toBe('30 %')
  expect(shareInPercent(1, 16)).toBe('6,25 %')
  expect(shareInPercent(1, 3)).toBe('33,3333 %')
  expect(shareInPercent(2, 3)).toBe('66,6667 %')
  expect(shareInPercent(1_000_000, 798_000_000)).toBe('0,1253 %')
  expect(shareInPercent(5, 0)).toBe('0 %')
  expect(shareInPercent(999_999_999_999_999, 999_999_999_999_999)).toBe('100 %')
})
