import { expect, test } from 'vitest'
import { barLength, markPlace } from './bar-length'

test('the bar ends a third above its bound, so that one sees what is over', () => {
  expect(markPlace(30)).toBe(75)
  expect(barLength(30, 100, 30)).toBe(75)
  expect(barLength(15, 100, 30)).toBe(37.5)
  expect(barLength(90, 100, 30)).toBe(100)
  expect(barLength(0, 0, 30)).toBe(0)
})
