import { expect, test } from 'vitest'
import type { MemberShare } from '@shared/contract/distribution'
import { barsOf, scaleOf, shownBars } from './chart-figures'

const share = (code: string, use: number, capitalInternal: number): MemberShare => ({
  code,
  use,
  labour: 0,
  capitalInternal,
  capitalExternal: 0,
  total: use + capitalInternal,
  withheld: 0,
})

test('bars go from most to least, ties by code, without those who get nothing', () => {
  const bars = barsOf([share('B', 1, 2), share('A', 2, 1), share('C', 5, 5), share('D', 0, 0)])
  expect(bars.map(({ code }) => code)).toEqual(['C', 'A', 'B'])
  expect(bars[1]).toEqual({ code: 'A', work: 2, capital: 1, total: 3 })
})

test('of many only as many as can be seen, the first and the last among them', () => {
  const bars = barsOf(Array.from({ length: 10_000 }, (_, at) => share(`M${at}`, 10_000 - at, 0)))
  const shown = shownBars(bars, 300)
  expect(shown).toHaveLength(300)
  expect([shown[0]?.place, shown.at(-1)?.place]).toEqual([0, 9999])
})

test('the scale has round marks', () => {
  expect(scaleOf(7_076_100).marks).toEqual([0, 2_000_000, 4_000_000, 6_000_000])
  expect(scaleOf(0).marks).toEqual([0])
  expect(scaleOf(999).marks.length).toBeGreaterThanOrEqual(3)
})
