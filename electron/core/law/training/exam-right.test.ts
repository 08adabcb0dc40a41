import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ModuleAttendance } from '@shared/domain/training-findings'
import { examRight } from './exam-right'
import { moduleAttendance } from './module-attendance'
import type { ModuleMark } from './module-mark'
import { shippedRules as rules } from './test-rules'

/** A module of 1000 minutes of theory and 1000 of practice, over. */
const attended = (theory: number, practice: number): ModuleAttendance =>
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
const regular = (mark: number): ModuleMark => ({ kind: 'regular', mark })
const periodic = (mark: number): ModuleMark => ({ kind: 'periodic', mark })
const enough = { attendance: attended(700, 800), marks: [regular(50), periodic(50)], requirementMet: null }
const codes = (change: Partial<Parameters<typeof examRight>[0]>) =>
  examRight({ ...enough, ...change }, rules).lacks.map(({ code }) => code)

describe('Circular 42/2015/TT-BLĐTBXH article 25.1.a (R39): who may sit a module exam', () => {
  test('exactly 70 % of theory, 80 % of practice, an average of 5,0 and a mark of each kind are enough', () => {
    expect(examRight(enough, rules)).toEqual({
      may: true,
      lacks: [],
      attendance: enough.attendance,
      regularMarks: { have: 1, need: 1 },
      periodicMarks: { have: 1, need: 1 },
      average: { numerator: 50, denominator: 1 },
    })
  })

  test.each([
    ['a minute less of theory', { attendance: attended(699, 800) }, ['attendanceBelow']],
    ['a minute less of practice', { attendance: attended(700, 799) }, ['attendanceBelow']],
    ['all of one kind and not of the other', { attendance: attended(1000, 799) }, ['attendanceBelow']],
    ['too little of both', { attendance: attended(0, 0) }, ['attendanceBelow', 'attendanceBelow']],
    ['no regular mark', { marks: [periodic(80)] }, ['regularMarksMissing']],
    ['no periodic mark (mock: thiếu)', { marks: [regular(65)] }, ['periodicMarksMissing']],
    ['no mark at all', { marks: [] }, ['regularMarksMissing', 'periodicMarksMissing']],
    // 5,0 and twice 4,5 are 4,67.
    ['an average below 5,0', { marks: [regular(50), periodic(45)] }, ['testAverageBelow']],
    ['the module asks for more', { requirementMet: false }, ['moduleRequirementMissing']],
    ['what it asks for is met', { requirementMet: true }, []],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected)
    expect(examRight({ ...enough, ...change }, rules).may).toBe(expected.length === 0)
  })

  test('the average is not rounded: 4,967 is shown as 5,0 and is below it, 5,0 exactly is not', () => {
    const of = (...tests: ModuleMark[]) => examRight({ ...enough, marks: tests }, rules)
    expect(of(regular(49), periodic(50))).toMatchObject({
      may: false,
      lacks: [{ code: 'testAverageBelow', average: { numerator: 149, denominator: 3 }, need: 50, article: '25.1.a' }],
    })
    expect(of(regular(52), periodic(49)).may).toBe(true)
    expect(of(regular(51), periodic(50))).toMatchObject({ may: true, average: { numerator: 151, denominator: 3 } })
  })

  test('every reason at once, each with its figures and article', () => {
    const facts = { attendance: attended(699, 0), marks: [regular(40)], requirementMet: false }
    expect(examRight(facts, rules).lacks).toMatchObject([
      { code: 'attendanceBelow', attendance: { kind: 'theory', missing: 1, needPercent: 70 }, article: '25.1.a' },
      { code: 'attendanceBelow', attendance: { kind: 'practice', missing: 800, needPercent: 80 } },
      { code: 'periodicMarksMissing', have: 0, need: 1, article: '24' },
      { code: 'testAverageBelow', average: { numerator: 40, denominator: 1 }, need: 50 },
      { code: 'moduleRequirementMissing', article: '25.1.a' },
    ])
  })

  test('10 of 13 sessions of practice are told in sessions', () => {
    const attendance = moduleAttendance(
      {
        planned: { theory: 0, practice: 3900, test: 0 },
        sessions: Array.from({ length: 13 }, (_, at) => ({
          kind: 'practice' as const,
          minutes: 300,
          attended: at < 10 ? 300 : 0,
          makeUp: false,
        })),
        over: true,
      },
      rules,
    )
    expect(examRight({ ...enough, attendance }, rules).lacks).toMatchObject([
      { attendance: { sessions: { whole: 13, attended: 10, needed: 11, toMakeUp: 1 } } },
    ])
  })
})

describe('the attempts at a module exam', () => {
  const exams = (...given: number[]): ModuleMark[] =>
    given.map((mark, at) => ({ kind: at === 0 ? 'exam1' : 'exam2', mark }))

  test.each([
    ['a first that was not enough leaves a second', exams(40), []],
    ['two that were not enough leave none', exams(40, 40), ['attemptsUsed']],
    ['who has passed sits no more', exams(60), ['alreadyPassed']],
    ['who passed at the second attempt neither', exams(40, 60), ['alreadyPassed']],
  ])('%s', (_, given, expected) => {
    expect(codes({ marks: [...enough.marks, ...given] })).toEqual(expected)
  })
})

test('whoever may sit it may also with a minute or a tenth more', () => {
  const minutes = fc.integer({ min: 650, max: 850 })
  const mark = fc.integer({ min: 30, max: 99 })
  fc.assert(
    fc.property(minutes, minutes, mark, mark, (theory, practice, one, two) => {
      const right = (more: number) =>
        examRight(
          {
            attendance: attended(theory + more, practice + more),
            marks: [regular(one + more), periodic(two + more)],
            requirementMet: null,
          },
          rules,
        ).may
      if (right(0)) expect(right(1)).toBe(true)
      if (!right(1)) expect(right(0)).toBe(false)
    }),
  )
})
