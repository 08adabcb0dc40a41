import { expect, test } from 'vitest'
import { readTime } from './plan-form'

test.each([
  ['8', '08:00'],
  ['8h', '08:00'],
  ['8h30', '08:30'],
  ['8g30', '08:30'],
  ['830', '08:30'],
  ['0830', '08:30'],
  ['13:05', '13:05'],
  [' 7.45 ', '07:45'],
  ['25', '25'],
  ['8:75', '8:75'],
  ['sáng', 'sáng'],
])('the time %s is read as %s', (typed, read) => {
  expect(readTime(typed)).toBe(read)
})
