import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clampedShare, shareOf } from './share-of'

describe('a share', () => {
  it.each([
    [30, 100, 30, 100],
    [-5, 100, 0, 100],
    [130, 100, 100, 100],
    [7, 0, 0, 1],
    [-7, -10, 0, 1],
  ])('%d of %d is kept between 0 and 1', (parts, of, gotParts, gotOf) => {
    expect(clampedShare(parts, of)).toEqual({ parts: gotParts, of: gotOf })
  })

  it('rounds the part of the total half up and gives the đồng left over to the largest remainders', () => {
    const amounts = [
      { key: '6421', amount: 101 },
      { key: '6422', amount: 102 },
      { key: '6423', amount: 104 },
    ]
    expect(shareOf(amounts, { parts: 1, of: 2 }).map(({ part }) => part)).toEqual([51, 51, 52])
  })

  it('divides credits among expenses like the expenses', () => {
    const amounts = [
      { key: 'a', amount: 100 },
      { key: 'b', amount: -10 },
    ]
    expect(shareOf(amounts, { parts: 1, of: 4 })).toEqual([
      { key: 'a', part: 25 },
      { key: 'b', part: -2 },
    ])
  })

  it('adds up to the rounded part of the total, each within a đồng of its own', () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 12 }), fc.nat(10_000), (list, parts) => {
        const amounts = list.map((value, index) => ({ key: String(index), amount: value }))
        const got = shareOf(amounts, { parts, of: 10_000 })
        const total = list.reduce((sum, value) => sum + value, 0)
        expect(got.reduce((sum, { part }) => sum + part, 0)).toBe(Math.floor((2 * total * parts + 10_000) / 20_000))
        got.forEach(({ part }, index) =>
          expect(Math.abs(part - ((list[index] ?? 0) * parts) / 10_000)).toBeLessThanOrEqual(1),
        )
      }),
    )
  })
})
