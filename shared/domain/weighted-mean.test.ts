import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLowestTerms, weightedMean } from './weighted-mean'

const part = fc.record({
  value: fc.record({ numerator: fc.nat({ max: 10_000 }), denominator: fc.integer({ min: 1, max: 12 }) }),
  weight: fc.integer({ min: 1, max: 100 }),
})

test('is exact: thirds and sevenths are not lost', () => {
  const mean = weightedMean([
    { value: { numerator: 1, denominator: 3 }, weight: 1 },
    { value: { numerator: 1, denominator: 7 }, weight: 2 },
  ])
  expect(mean).toEqual({ numerator: 13, denominator: 63 })
})

test('weights of nothing have no mean; one of weight 0 counts for nothing', () => {
  expect(weightedMean([])).toBeNull()
  expect(weightedMean([{ value: { numerator: 1, denominator: 2 }, weight: 0 }])).toBeNull()
  expect(
    weightedMean([
      { value: { numerator: 90, denominator: 1 }, weight: 0 },
      { value: { numerator: 50, denominator: 1 }, weight: 4 },
    ]),
  ).toEqual({ numerator: 50, denominator: 1 })
})

test('is in lowest terms, and refuses what cannot be kept exactly', () => {
  expect(inLowestTerms(0n, 5n)).toEqual({ numerator: 0, denominator: 1 })
  expect(inLowestTerms(230n, 30n)).toEqual({ numerator: 23, denominator: 3 })
  expect(() => inLowestTerms(2n ** 60n + 1n, 2n)).toThrow(RangeError)
})

test('lies between the least and the greatest, in any order of the parts', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 15 }), (parts) => {
      const mean = weightedMean(parts) ?? { numerator: -1, denominator: 1 }
      const above = parts.map(({ value }) => BigInt(value.numerator) * BigInt(mean.denominator))
      const own = parts.map(({ value }) => BigInt(mean.numerator) * BigInt(value.denominator))
      expect(parts.some((_, at) => (own[at] ?? 0n) >= (above[at] ?? 0n))).toBe(true)
      expect(parts.some((_, at) => (own[at] ?? 0n) <= (above[at] ?? 0n))).toBe(true)
      expect(weightedMean(parts.toReversed())).toEqual(mean)
    }),
  )
})
