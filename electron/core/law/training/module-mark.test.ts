import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLess } from '@shared/domain/threshold'
import { withSettings } from '@shared/domain/training-rules'
import { moduleMark, type ModuleMark, roundedMark, testAverage } from './module-mark'
import { shippedRules as rules } from './test-rules'

const marks = (given: Partial<Record<ModuleMark['kind'], number[]>>): ModuleMark[] =>
  (['regular', 'periodic', 'exam1', 'exam2'] as const).flatMap((kind) =>
    (given[kind] ?? []).map((mark) => ({ kind, mark })),
  )
const of = (test_: number, ...exams: number[]) =>
  moduleMark(marks({ regular: [test_], periodic: [test_], exam1: exams.slice(0, 1), exam2: exams.slice(1) }), rules)

describe('the average of tests (Circular 42/2015/TT-BLĐTBXH article 25.1.a)', () => {
  test('a periodic mark counts twice, each mark of its kind alike; exams are no tests', () => {
    expect(testAverage(marks({ regular: [80], periodic: [75] }), rules)).toEqual({ numerator: 230, denominator: 3 })
    expect(testAverage(marks({ regular: [80, 60], periodic: [75], exam1: [10] }), rules)).toEqual({
      numerator: 145,
      denominator: 2,
    })
  })

  test('without tests there is none', () => {
    expect(testAverage(marks({ exam1: [90] }), rules)).toBeNull()
  })
})

describe('the mark of a module', () => {
  test('tests weigh two and the exam three, rounded to a tenth of a point', () => {
    expect(moduleMark(marks({ regular: [80], periodic: [75], exam1: [90] }), rules)).toEqual({
      standing: 'passed',
      // (2 × 230/3 + 3 × 90) / 5
      exact: { numerator: 254, denominator: 3 },
      mark: { numerator: 85, denominator: 1 },
      attempt: 1,
    })
  })

  test.each([
    // Tests 5,0 and an exam: exact tenths × 5 = 100 + 3 × exam
    [50, 'passed', 50],
    [49, 'secondAttempt', 49],
    [51, 'passed', 51],
  ] as const)('an exam of %i tenths after tests of 5,0: %s', (exam, standing, mark) => {
    expect(of(50, exam)).toMatchObject({ standing, mark: { numerator: mark, denominator: 1 } })
  })

  test('the mark is judged as it is written: 4,95 is 5,0 where it is rounded to a tenth, and not where it is not', () => {
    const exact = withSettings(rules, { moduleMarkRounding: 'none', testsWeight: 1, examWeight: 1 })
    const tenth = withSettings(rules, { testsWeight: 1, examWeight: 1 })
    const given = marks({ regular: [50], periodic: [50], exam1: [49] })
    expect(moduleMark(given, tenth)).toMatchObject({
      standing: 'passed',
      exact: { numerator: 99, denominator: 2 },
      mark: { numerator: 50, denominator: 1 },
    })
    expect(moduleMark(given, exact)).toMatchObject({
      standing: 'secondAttempt',
      mark: { numerator: 99, denominator: 2 },
    })
  })

  test('the second attempt stands in the place of the first; after it the module is studied again', () => {
    expect(of(50, 40)).toMatchObject({ standing: 'secondAttempt', attempt: 1 })
    expect(of(50, 40, 60)).toMatchObject({ standing: 'passed', attempt: 2, mark: { numerator: 56, denominator: 1 } })
    expect(of(50, 40, 45)).toMatchObject({ standing: 'repeat', attempt: 2, mark: { numerator: 47, denominator: 1 } })
  })

  test('a first attempt that was enough stays, whatever comes after', () => {
    expect(of(50, 60, 10)).toMatchObject({ standing: 'passed', attempt: 1, mark: { numerator: 56, denominator: 1 } })
  })

  test('with one attempt there is no second', () => {
    const once = withSettings(rules, { examAttempts: 1 })
    expect(moduleMark(marks({ regular: [50], periodic: [50], exam1: [40] }), once)).toMatchObject({
      standing: 'repeat',
    })
  })

  test('without an exam, or without tests, it is open', () => {
    const open = { standing: 'open', exact: null, mark: null, attempt: null }
    expect(moduleMark(marks({ regular: [80], periodic: [80] }), rules)).toEqual(open)
    expect(moduleMark(marks({ exam1: [80] }), rules)).toEqual(open)
  })

  test.each([
    ['none', { numerator: 149, denominator: 3 }],
    ['tenth', { numerator: 50, denominator: 1 }],
    ['whole', { numerator: 50, denominator: 1 }],
  ] as const)('4,967 rounded %s', (rounding, expected) => {
    expect(roundedMark({ numerator: 149, denominator: 3 }, rounding)).toEqual(expected)
  })

  test('whole points are rounded half up', () => {
    expect(roundedMark({ numerator: 45, denominator: 1 }, 'whole')).toEqual({ numerator: 50, denominator: 1 })
    expect(roundedMark({ numerator: 44, denominator: 1 }, 'whole')).toEqual({ numerator: 40, denominator: 1 })
  })
})

describe('whatever the marks are', () => {
  const mark = fc.integer({ min: 0, max: 100 })
  const list = fc.array(mark, { minLength: 1, maxLength: 6 })

  test('the exact mark lies between the least and the greatest of them', () => {
    fc.assert(
      fc.property(list, list, mark, (regular, periodic, exam) => {
        const { exact } = moduleMark(marks({ regular, periodic, exam1: [exam] }), rules)
        const all = [...regular, ...periodic, exam]
        expect(exact).not.toBeNull()
        if (exact === null) return
        expect(isLess(exact, { numerator: Math.min(...all), denominator: 1 })).toBe(false)
        expect(isLess({ numerator: Math.max(...all), denominator: 1 }, exact)).toBe(false)
      }),
    )
  })

  test('a better mark never makes it worse', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 0, max: 99 }), (regular, periodic, exam) => {
        const of_ = (exam1: number) => moduleMark(marks({ regular, periodic, exam1: [exam1] }), rules)
        const [worse, better] = [of_(exam), of_(exam + 1)]
        if (worse.mark !== null && better.mark !== null) expect(isLess(better.mark, worse.mark)).toBe(false)
        if (worse.standing === 'passed') expect(better.standing).toBe('passed')
      }),
    )
  })
})
