import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportionLargestRemainder } from './apportion'
import { MAX_AMOUNT } from './money'

const weights = fc
  .uniqueArray(fc.record({ key: fc.string({ maxLength: 6 }), weight: fc.nat({ max: 10 ** 12 }) }), {
    selector: (entry) => entry.key,
    minLength: 1,
    maxLength: 20,
  })
  .filter((list) => list.some((entry) => entry.weight > 0))
const totals = fc.integer({ min: -MAX_AMOUNT, max: MAX_AMOUNT })

describe('apportionLargestRemainder', () => {
  it('gives what is left to the largest remainder', () => {
    const parts = apportionLargestRemainder(100, [
      { key: 'TV0003', weight: 1 },
      { key: 'TV0001', weight: 4 },
      { key: 'TV0002', weight: 1 },
    ])
    // 16,67 and 66,67 and 16,67: two đồng are left, three equal remainders, the smaller keys win.
    expect(parts).toEqual([
      { key: 'TV0003', amount: 16 },
      { key: 'TV0001', amount: 67 },
      { key: 'TV0002', amount: 17 },
    ])
  })

  it('gives nothing to a weight of zero, and nothing to anyone of a total of zero', () => {
    const list = [
      { key: 'a', weight: 0 },
      { key: 'b', weight: 3 },
    ]
    expect(apportionLargestRemainder(10, list).map((part) => part.amount)).toEqual([0, 10])
    expect(apportionLargestRemainder(-10, list).map((part) => part.amount)).toEqual([0, -10])
    expect(apportionLargestRemainder(0, [{ key: 'a', weight: 0 }])).toEqual([{ key: 'a', amount: 0 }])
    expect(apportionLargestRemainder(0, [])).toEqual([])
  })

  it('refuses what has no fair answer', () => {
    expect(() => apportionLargestRemainder(5, [{ key: 'a', weight: 0 }])).toThrow(/every weight is zero/)
    expect(() => apportionLargestRemainder(5, [])).toThrow(RangeError)
    expect(() => apportionLargestRemainder(5, [{ key: 'a', weight: -1 }])).toThrow(RangeError)
    expect(() => apportionLargestRemainder(5, [{ key: 'a', weight: 0.5 }])).toThrow(RangeError)
    expect(() => apportionLargestRemainder(0.5, [{ key: 'a', weight: 1 }])).toThrow(RangeError)
    const twice = [
      { key: 'a', weight: 1 },
      { key: 'a', weight: 2 },
    ]
    expect(() => apportionLargestRemainder(5, twice)).toThrow(/twice/)
  })

  it('adds up exactly, and no part is a đồng or more from its share', () => {
    fc.assert(
      fc.property(totals, weights, (total, list) => {
        const parts = apportionLargestRemainder(total, list)
        expect(parts.reduce((sum, part) => sum + BigInt(part.amount), 0n)).toBe(BigInt(total))
        const sum = list.reduce((all, entry) => all + BigInt(entry.weight), 0n)
        for (const [i, { weight }] of list.entries()) {
          const distance = BigInt(parts[i]?.amount ?? 0) * sum - BigInt(total) * BigInt(weight)
          expect(distance < sum && distance > -sum).toBe(true)
        }
      }),
    )
  })

  it('does not depend on the order of the list, and treats losses like gains', () => {
    fc.assert(
      fc.property(totals, weights, (total, list) => {
        const parts = apportionLargestRemainder(total, list)
        expect(apportionLargestRemainder(total, list.toReversed()).toReversed()).toEqual(parts)
        expect(apportionLargestRemainder(0 - total, list).map((part) => 0 - part.amount)).toEqual(
          parts.map((part) => part.amount),
        )
      }),
    )
  })
})
