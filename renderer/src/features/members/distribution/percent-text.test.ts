import { expect, test } from 'vitest'
import { percentText, readPercent } from './percent-text'

test('reads what people type, with comma or point, with or without the sign', () => {
  expect(['5', '33,33', '5.5 %', ' 60% ', '0'].map(readPercent)).toEqual([5, 33.33, 5.5, 60, 0])
})

test('does not guess what is no number', () => {
  expect(['', '-5', '5,,5', 'abc', '1.234,5', '12345'].map(readPercent)).toEqual([null, null, null, null, null, null])
})

test('writes it with a comma, and reads it back', () => {
  expect(percentText(33.33)).toBe('33,33')
  expect(readPercent(percentText(5.5))).toBe(5.5)
})
