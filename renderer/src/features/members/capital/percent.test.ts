import { expect, test } from 'vitest'
import { barLength, decimalText, markPlace, percentText } from './percent'

test('a share is shown to two decimals, half up', () => {
  expect(percentText(20_000_000, 798_000_000)).toBe('2,51')
  expect(percentText(30, 100)).toBe('30')
  expect(percentText(1, 3)).toBe('33,33')
  expect(percentText(2, 3)).toBe('66,67')
  expect(percentText(1, 0)).toBe('0')
  expect(decimalText(12.5)).toBe('12,5')
})

test('the bar ends a third above its bound, so that one sees what is over', () => {
  expect(markPlace(30)).toBe(75)
  expect(barLength(30, 100, 30)).toBe(75)
  expect(barLength(15, 100, 30)).toBe(37.5)
  expect(barLength(90, 100, 30)).toBe(100)
  expect(barLength(0, 0, 30)).toBe(0)
})
