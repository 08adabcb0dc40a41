import { expect, test } from 'vitest'
import { itemKey } from './item-key'

test('a key holds what a packet takes: lower-case letters, figures and dashes, at most sixty', () => {
  expect(itemKey('Họp tháng 7, đại hội!', 'a1b2')).toBe('hop-thang-7-dai-hoi-a1b2')
  expect(itemKey('???', 'a1b2')).toBe('a1b2')
  expect(itemKey('Một tiêu đề rất dài '.repeat(9), 'a1b2')).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/)
})
