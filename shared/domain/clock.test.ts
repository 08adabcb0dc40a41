import { expect, test } from 'vitest'
import { clockText, readClock } from './clock'

test('a time of day is written with two digits each', () => {
  expect(clockText(0)).toBe('00:00')
  expect(clockText(450)).toBe('07:30')
  expect(clockText(1439)).toBe('23:59')
})

test.each([
  ['7:30', 450],
  ['7h30', 450],
  ['7g', 420],
  ['0730', 450],
  ['14', 840],
  ['24', null],
  ['7:60', null],
  ['7:3', null],
  ['730', null],
  ['', null],
])('%j is read as %j', (typed, minute) => {
  expect(readClock(typed)).toBe(minute)
})
