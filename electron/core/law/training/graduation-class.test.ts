import { describe, expect, test } from 'vitest'
import type { Fraction } from '@shared/domain/threshold'
import type { ModuleResult } from '@shared/domain/training-findings'
import { withSettings } from '@shared/domain/training-rules'
import { classOf, type CourseModule, graduationOf } from './graduation-class'
import { shippedRules as rules } from './test-rules'

const passed = (tenths: number, denominator = 1): ModuleResult => {
  const mark: Fraction = { numerator: tenths, denominator }
  return { standing: 'passed', exact: mark, mark, attempt: 1 }
}
const module = (position: number, given: Partial<CourseModule>): CourseModule => ({
  position,
  name: `Mô đun ${position}`,
  hours: 100,
  credits: 3,
  result: passed(70),
  repeated: false,
  ...given,
})
const course = (...results: ModuleResult[]) => results.map((result, at) => module(at + 1, { result }))
const graduation = (modules: CourseModule[], disciplined = false) => graduationOf({ modules, disciplined }, rules)

describe('Circular 42/2015/TT-BLĐTBXH article 27.3 (R40): the classes', () => {
  test.each([
    [100, 'excellent'],
    [90, 'excellent'],
    [80, 'veryGood'],
    [70, 'good'],
    [60, 'fair'],
    [50, 'average'],
  ] as const)('%i tenths exactly: %s', (tenths, given) => {
    expect(classOf({ numerator: tenths, denominator: 1 }, rules)).toBe(given)
  })

  test.each([
    [90, 'veryGood'],
    [80, 'good'],
    [70, 'fair'],
    [60, 'average'],
    [50, null],
  ] as const)('a three-hundredth under %i tenths, shown as the same: %s', (tenths, given) => {
    expect(classOf({ numerator: tenths * 300 - 1, denominator: 300 }, rules)).toBe(given)
    expect(classOf({ numerator: tenths * 300 + 1, denominator: 300 }, rules)).not.toBe(given)
  })

  test('an average is not rounded up into a class: 8,97 is very good', () => {
    // Marks 9,0 9,0 8,9 of equal hours: 269/3 tenths, shown as 9,0.
    expect(graduation(course(passed(90), passed(90), passed(89)))).toMatchObject({
      graduates: true,
      average: { numerator: 269, denominator: 3 },
      class: 'veryGood',
    })
    const rounding = withSettings(rules, { courseAverageRounding: 'tenth' })
    expect(
      graduationOf({ modules: course(passed(90), passed(90), passed(89)), disciplined: false }, rounding),
    ).toMatchObject({ average: { numerator: 90, denominator: 1 }, class: 'excellent' })
  })
})

describe('Circular 42/2015/TT-BLĐTBXH article 27.3 (R40): one step lower', () => {
  const repeated = [module(1, { repeated: true }), module(2, {})]

  test.each([
    ['nothing', course(passed(70)), false, 'good', []],
    ['discipline', course(passed(70)), true, 'fair', ['disciplined']],
    ['a module studied again', repeated, false, 'fair', ['moduleRepeated']],
    ['both together, still one step', repeated, true, 'fair', ['disciplined', 'moduleRepeated']],
    ['the lowest stays', course(passed(50)), true, 'average', ['disciplined']],
    ['the highest', course(passed(95)), true, 'veryGood', ['disciplined']],
  ] as const)('%s', (_, modules, disciplined, given, lowered) => {
    const found = graduation([...modules], disciplined)
    expect(found).toMatchObject({ graduates: true, class: given })
    expect(found.graduates && found.lowered.map(({ code }) => code)).toEqual(lowered)
  })

  test('the class of the average alone is told beside it; a rule set may lower nothing', () => {
    expect(graduation(course(passed(70)), true)).toMatchObject({ byAverage: 'good', class: 'fair' })
    const mild = withSettings(rules, { loweringSteps: 0 })
    expect(graduationOf({ modules: repeated, disciplined: true }, mild)).toMatchObject({ class: 'good', lowered: [] })
  })
})

describe('who does not graduate (R40)', () => {
  const open: ModuleResult = { standing: 'open', exact: null, mark: null, attempt: null }
  const again: ModuleResult = { ...passed(49), standing: 'repeat', attempt: 2 }

  test('every module that is not passed is named', () => {
    expect(graduation(course(passed(90), again, open))).toMatchObject({
      graduates: false,
      average: null,
      lacks: [
        { code: 'moduleNotPassed', module: { position: 2, name: 'Mô đun 2' }, standing: 'repeat' },
        { code: 'moduleNotPassed', module: { position: 3 }, standing: 'open' },
      ],
    })
  })

  test('one below the pass mark is made up by no average', () => {
    expect(graduation(course(passed(100), again))).toMatchObject({
      graduates: false,
      average: { numerator: 149, denominator: 2 },
      lacks: [{ code: 'moduleNotPassed' }],
    })
  })

  test('an average below the lowest band, and a course without modules', () => {
    expect(graduation(course(passed(49)))).toMatchObject({
      graduates: false,
      lacks: [{ code: 'averageBelow', need: 50, article: '27.3' }],
    })
    expect(graduation([])).toMatchObject({ graduates: false, average: null, lacks: [{ code: 'noModules' }] })
  })
})
