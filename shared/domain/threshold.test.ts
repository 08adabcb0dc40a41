import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atLeastPercent, isLess, leastThatReaches, moreThanPercent, reaches, readFraction } from './threshold'

describe('a threshold', () => {
  test.each([
    [100, atLeastPercent(50), 50],
    [99, atLeastPercent(50), 50],
    [3, atLeastPercent(33), 1],
    [100, moreThanPercent(50), 51],
    [99, moreThanPercent(50), 50],
    [100, atLeastPercent(65), 65],
    [101, atLeastPercent(65), 66],
    [3, { numerator: 2, denominator: 3, strict: false }, 2],
    [5, { numerator: 2, denominator: 3, strict: false }, 4],
    [7, atLeastPercent(66.67), 5],
  ])('of %i at %o: %i', (base, threshold, least) => {
    expect(leastThatReaches(base, threshold)).toBe(least)
    expect(reaches(least, base, threshold)).toBe(true)
    expect(reaches(least - 1, base, threshold)).toBe(false)
  })

  test('the least that reaches it does, and one less never does', () => {
    const thresholds = fc.record({
      numerator: fc.integer({ min: 1, max: 999_999_999 }),
      denominator: fc.constant(999_999_999),
      strict: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), thresholds, (base, threshold) => {
        const least = leastThatReaches(base, threshold)
        expect(reaches(least, base, threshold)).toBe(true)
        expect(reaches(least - 1, base, threshold)).toBe(false)
      }),
    )
  })
})

test('fractions are read as they are written, and compared exactly', () => {
  expect(readFraction('3/4')).toEqual({ numerator: 3, denominator: 4 })
  expect(readFraction(' 2 / 3 ')).toEqual({ numerator: 2, denominator: 3 })
  expect(readFraction('1/1')).toEqual({ numerator: 1, denominator: 1 })
  for (const text of ['', '3', '0/4', '5/4', '3/0', '-1/2', '1/-2', '0.5/1', '75%', '1/2/3', '1234567890/9999999999'])
    expect(readFraction(text), text).toBeNull()
  expect(isLess({ numerator: 13, denominator: 20 }, { numerator: 65, denominator: 100 })).toBe(false)
  expect(isLess({ numerator: 64, denominator: 99 }, { numerator: 65, denominator: 100 })).toBe(true)
})
