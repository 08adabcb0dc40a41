import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideHalfUp, multiplyDivideCeil, multiplyDivideHalfUp } from './rounding'

describe('divideHalfUp', () => {
  it.each([
    [5, 2, 3],
    [-5, 2, -2],
    [5, -2, -2],
    [-5, -2, 3],
    [7, 3, 2],
    [8, 3, 3],
    [-7, 3, -2],
    [-8, 3, -3],
    [0, 7, 0],
    [Number.MAX_SAFE_INTEGER, 1, Number.MAX_SAFE_INTEGER],
  ])('%d / %d = %d', (numerator, denominator, result) => {
    expect(divideHalfUp(numerator, denominator)).toBe(result)
  })

  it('is floor(x + 1/2) and never a negative zero', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), (n, d) => {
        const result = divideHalfUp(n, d)
        // result - 1/2 <= n/d < result + 1/2, multiplied out so that it is exact
        expect(BigInt(2 * result - 1) * BigInt(d)).toBeLessThanOrEqual(2n * BigInt(n))
        expect(BigInt(2 * result + 1) * BigInt(d)).toBeGreaterThan(2n * BigInt(n))
        expect(Object.is(result, -0)).toBe(false)
      }),
    )
  })
})

describe('multiplyDivideHalfUp', () => {
  it('stays exact where the product passes 2^53', () => {
    expect(multiplyDivideHalfUp(999_999_999_999_999, 999_999_999_999_998, 999_999_999_999_999)).toBe(
      999_999_999_999_998,
    )
    expect(multiplyDivideHalfUp(900_000_000_000_001, 3, 2)).toBe(1_350_000_000_000_002)
    expect(multiplyDivideHalfUp(-1, 1, 2)).toBe(0)
  })
})

describe('multiplyDivideCeil', () => {
  it('meets a floor of the law to the đồng (reading 45)', () => {
    expect(multiplyDivideCeil(1_000_001, 5, 100)).toBe(50_001)
    expect(multiplyDivideCeil(1_000_000, 5, 100)).toBe(50_000)
    expect(multiplyDivideCeil(101, 51, 100)).toBe(52)
    expect(multiplyDivideCeil(-3, 1, 2)).toBe(-1)
    expect(multiplyDivideCeil(3, 1, -2)).toBe(-1)
  })

  it('is the smallest whole number that is not below the quotient', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.integer({ min: 1 }), (a, n, d) => {
        const exact = BigInt(a) * BigInt(n)
        fc.pre(exact / BigInt(d) < 2n ** 52n && exact / BigInt(d) > -(2n ** 52n))
        const result = BigInt(multiplyDivideCeil(a, n, d))
        expect(result * BigInt(d)).toBeGreaterThanOrEqual(exact)
        expect((result - 1n) * BigInt(d)).toBeLessThan(exact)
      }),
    )
  })
})

describe('refusals', () => {
  it('name zero denominators, fractions and results beyond the exact range', () => {
    expect(() => divideHalfUp(1, 0)).toThrow(/denominator is zero/)
    expect(() => divideHalfUp(0.5, 1)).toThrow(RangeError)
    expect(() => multiplyDivideCeil(1, Number.NaN, 1)).toThrow(RangeError)
    expect(() => multiplyDivideHalfUp(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow(/too large/)
  })
})
