import { expect, test } from 'vitest'
import { CharterChanges, CharterField, CharterValues } from './charter'

test('what was never told is the law’s own figure, what a change leaves out stays as it is', () => {
  expect(CharterValues.parse({})).toMatchObject({ noticeDays: 3, externalFundPercent: 5, internalLending: false })
  expect(CharterChanges.parse({ noticeDays: 7 })).toEqual({ noticeDays: 7 })
  expect(Object.keys(CharterChanges.shape)).toEqual(CharterField.options)
})

test('a percentage has at most two decimals', () => {
  for (const percent of [33.34, 50.01, 0.07, 99.99, 51])
    expect(CharterChanges.safeParse({ externalFundPercent: percent }).success, String(percent)).toBe(true)
  expect(CharterChanges.safeParse({ externalFundPercent: 33.345 }).success).toBe(false)
})
