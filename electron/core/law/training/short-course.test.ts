import { describe, expect, test } from 'vitest'
import { moduleAttendance } from './module-attendance'
import { checkShortClass, shortCourseResult, shortModuleResult, shortTestRight, testsAllowed } from './short-course'
import { shippedRules as rules } from './test-rules'

const attendance = (theory: number, practice: number) =>
  moduleAttendance(
    {
      planned: { theory: 1000, practice: 1000, test: 0 },
      sessions: [
        { kind: 'theory', minutes: 1000, attended: theory, makeUp: false },
        { kind: 'practice', minutes: 1000, attended: practice, makeUp: false },
      ],
      over: true,
    },
    rules,
  )
const rightAfter = (outcomes: readonly boolean[]) =>
  shortTestRight({ attendance: attendance(1000, 1000), outcomes }, rules)

describe('Circular 43/2015/TT-BLĐTBXH: a short course is đạt or không đạt, with at most two retakes', () => {
  test('three tests in all: the first and two retakes', () => expect(testsAllowed(rules)).toBe(3))

  test.each([
    [[], 'open', null],
    [[true], 'passed', 1],
    [[false], 'retake', 1],
    [[false, true], 'passed', 2],
    [[false, false], 'retake', 2],
    [[false, false, true], 'passed', 3],
    [[false, false, false], 'failed', 3],
  ] as const)('outcomes %j: %s', (outcomes, standing, attempt) =>
    expect(shortModuleResult(outcomes, rules)).toEqual({ standing, attempt, exact: null, mark: null }),
  )

  test('who missed twice may be tested, who missed thrice may not, nor who has passed', () => {
    expect(rightAfter([false, false])).toMatchObject({ may: true, lacks: [] })
    expect(rightAfter([false, false, false])).toMatchObject({
      may: false,
      lacks: [{ code: 'retakesUsed', have: 2, need: 2, text: '43/2015/TT-BLĐTBXH' }],
    })
    expect(rightAfter([false, true])).toMatchObject({ may: false, lacks: [{ code: 'alreadyPassed', mark: null }] })
  })

  test('no attendance and no marks are asked for before a test: those are rules of the elementary level', () => {
    const right = shortTestRight({ attendance: attendance(0, 10), outcomes: [] }, rules)
    expect(right).toMatchObject({ may: true, lacks: [], regularMarks: { need: 0 }, periodicMarks: { need: 0 } })
    expect(right.attendance.practice).toMatchObject({
      attended: 10,
      planned: 1000,
      needPercent: 0,
      missing: 0,
      standing: 'met',
      toMakeUp: 0,
    })
    expect(right.attendance.theory.sessions).toEqual({ whole: 1, attended: 0, needed: 0, missing: 0, toMakeUp: 0 })
  })

  test('the course is đạt when every module is, without average or class; else each module that is not stands there', () => {
    const module = (position: number, outcomes: readonly boolean[]) => ({
      position,
      name: `Phần ${position}`,
      result: shortModuleResult(outcomes, rules),
    })
    expect(shortCourseResult([module(1, [true]), module(2, [false, false, true])], rules)).toEqual({
      graduates: true,
      average: null,
      byAverage: null,
      class: null,
      lowered: [],
    })
    expect(shortCourseResult([module(1, [true]), module(2, [false]), module(3, [])], rules)).toMatchObject({
      graduates: false,
      lacks: [
        { code: 'moduleNotPassed', module: { position: 2 }, standing: 'retake', text: '43/2015/TT-BLĐTBXH' },
        { code: 'moduleNotPassed', module: { position: 3 }, standing: 'open' },
      ],
    })
    expect(shortCourseResult([], rules)).toMatchObject({ graduates: false, lacks: [{ code: 'noModules' }] })
  })
})

describe('Circular 43/2015/TT-BLĐTBXH: a short course lasts less than three months', () => {
  test.each([
    ['2026-03-01', '2026-05-29', []],
    ['2026-03-01', '2026-05-30', []],
    ['2026-03-01', '2026-05-31', ['tooLongForShort']],
    ['2026-03-01', '2026-02-28', ['closesBeforeItOpens']],
    ['2026-03-01', '2026-03-01', []],
  ] as const)('%s to %s', (opensOn, closesOn, codes) =>
    expect(checkShortClass({ opensOn, closesOn }, rules).map(({ code }) => code)).toEqual(codes),
  )

  test('the last day it may close', () =>
    expect(checkShortClass({ opensOn: '2026-03-01', closesOn: '2026-06-30' }, rules)).toMatchObject([
      { haveOn: '2026-06-30', needOn: '2026-05-30', text: '43/2015/TT-BLĐTBXH', certain: true },
    ]))
})
