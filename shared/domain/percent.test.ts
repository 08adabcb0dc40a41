import { expect, test } from 'vitest'
import { decimalText, percentOf, percentText, readPercent, shareText } from './percent'

test('percentages are written with a comma and without needless zeros', () => {
  expect([decimalText(30), decimalText(2.51), percentText(0.5), percentText(33.333)]).toEqual([
    '30',
    '2,51',
    '0,5 %',
    '33,333 %',
  ])
})

test('a share is shown to two decimals, half up', () => {
  expect(percentOf(20_000_000, 798_000_000)).toBe(2.51)
  expect([percentOf(1, 3), percentOf(2, 3), percentOf(30, 100), percentOf(1, 0)]).toEqual([33.33, 66.67, 30, 0])
  expect([percentOf(1, 800), percentOf(12_499, 10_000_000)]).toEqual([0.13, 0.12])
  expect([shareText(1, 3), shareText(0, 5), shareText(0, 0)]).toEqual(['33,33 %', '0 %', '–'])
})

test('reads what people type, with comma or point, with or without the sign', () => {
  expect(['5', '33,33', '5.5 %', ' 60% ', '0'].map(readPercent)).toEqual([5, 33.33, 5.5, 60, 0])
})

test('does not guess what is no number', () => {
  expect(['', '-5', '5,,5', 'abc', '1.234,5', '12345'].map(readPercent)).toEqual([null, null, null, null, null, null])
})
