import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLess } from '@shared/domain/threshold'
import { withSettings } from '@shared/domain/training-rules'
import { courseAverage } from './course-average'
import { shippedRules as rules } from './test-rules'

const modules = [
  { mark: { numerator: 80, denominator: 1 }, hours: 45, credits: 2 },
  { mark: { numerator: 70, denominator: 1 }, hours: 90, credits: 4 },
  { mark: { numerator: 60, denominator: 1 }, hours: 15, credits: 1 },
]

describe('the average of a course', () => {
  test.each([
    // (3600 + 6300 + 900) / 150
    ['hours', { numerator: 72, denominator: 1 }],
    // (160 + 280 + 60) / 7
    ['credits', { numerator: 500, denominator: 7 }],
    ['equal', { numerator: 70, denominator: 1 }],
  ] as const)('modules weigh by %s', (averageBy, expected) => {
    expect(courseAverage(modules, withSettings(rules, { averageBy }))).toEqual(expected)
  })

  test('of nothing there is none', () => {
    expect(courseAverage([], rules)).toBeNull()
  })

  test('lies between the least mark and the greatest, and nothing is lost to rounding', () => {
    const module = fc.record({
      mark: fc.record({ numerator: fc.nat({ max: 1500 }), denominator: fc.constantFrom(1, 3, 5, 15) }),
      hours: fc.integer({ min: 1, max: 120 }),
      credits: fc.integer({ min: 1, max: 6 }),
    })
    fc.assert(
      fc.property(
        fc.array(module, { minLength: 1, maxLength: 15 }),
        fc.constantFrom('hours' as const, 'credits' as const, 'equal' as const),
        (all, averageBy) => {
          const average = courseAverage(all, withSettings(rules, { averageBy }))
          expect(average).not.toBeNull()
          if (average === null) return
          expect(all.every(({ mark }) => isLess(average, mark))).toBe(false)
          expect(all.every(({ mark }) => isLess(mark, average))).toBe(false)
        },
      ),
    )
  })
})
