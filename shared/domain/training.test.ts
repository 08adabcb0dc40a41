import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type {
  ClassFinding,
  Clash,
  CouncilFinding,
  ExamRight,
  Graduation,
  ModuleResult,
  ProgrammeFinding,
  TimetabledHours,
  TooManyHours,
  TrainerHours,
} from './training-findings'
import {
  type AttendanceMark,
  type CouncilRole,
  type CourseLevel,
  type LearnerKind,
  type MarkKind,
  type Track,
  attendanceMarks,
  attendedKinds,
  averageBeside,
  averageText,
  councilRoles,
  courseLevels,
  graduationClasses,
  hourKinds,
  isMark,
  learnerKinds,
  markKinds,
  markText,
  moduleHours,
  readMark,
  tracks,
  weightedAverage,
} from './training'

const mark = fc.integer({ min: 0, max: 100 })
const weighted = fc.array(fc.record({ mark, weight: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 12 })

describe('a mark is tenths of a point', () => {
  test.each([
    ['7,5', 75],
    ['7.5', 75],
    [' 10 ', 100],
    ['10,0', 100],
    ['0', 0],
    ['10,1', null],
    ['11', null],
    ['7,55', null],
    ['-1', null],
    ['', null],
    ['bảy', null],
  ])('%o is read as %o', (typed, tenths) => {
    expect(readMark(typed)).toBe(tenths)
  })

  test('what is shown is read as the same mark', () => {
    fc.assert(
      fc.property(mark, (tenths) => {
        expect(readMark(markText(tenths))).toBe(tenths)
      }),
    )
  })

  test.each([
    [0, true],
    [100, true],
    [101, false],
    [-1, false],
    [7.5, false],
  ])('%o is one: %o', (tenths, is) => {
    expect(isMark(tenths)).toBe(is)
  })
})

describe('an average is a fraction, rounded for the eye', () => {
  test('regular 8,0 once and periodic 7,5 twice is 230/3, shown as 7,7', () => {
    const average = weightedAverage([
      { mark: 80, weight: 1 },
      { mark: 75, weight: 2 },
    ])
    expect(average).toEqual({ numerator: 230, denominator: 3 })
    expect(averageText({ numerator: 230, denominator: 3 })).toBe('7,7')
  })

  test('nothing has no average', () => {
    expect(weightedAverage([])).toBeNull()
  })

  test('lies between the least and the greatest', () => {
    fc.assert(
      fc.property(weighted, (marks) => {
        const { numerator, denominator } = weightedAverage(marks) ?? { numerator: -1, denominator: 1 }
        expect(numerator).toBeGreaterThanOrEqual(Math.min(...marks.map((one) => one.mark)) * denominator)
        expect(numerator).toBeLessThanOrEqual(Math.max(...marks.map((one) => one.mark)) * denominator)
      }),
    )
  })

  test.each([
    [{ numerator: 149, denominator: 3 }, '4,96'],
    [{ numerator: 4999, denominator: 100 }, '4,99'],
    [{ numerator: 140, denominator: 3 }, '4,7'],
    [{ numerator: 50, denominator: 1 }, '5,0'],
    [{ numerator: 151, denominator: 3 }, '5,0'],
  ])('beside 5,0 %o says on which side it lies: %s', (average, text) => {
    expect(averageBeside(average, 50)).toBe(text)
  })
})

test('the hours of a module are those of all kinds', () => {
  expect(moduleHours({ name: 'Mô đun', theoryHours: 20, practiceHours: 65, testHours: 5, credits: 3 })).toBe(90)
})

test('every kind has a name of its own', () => {
  const names: (AttendanceMark | CouncilRole | CourseLevel | LearnerKind | MarkKind | Track)[][] = [
    [...attendanceMarks],
    [...councilRoles],
    [...courseLevels],
    [...learnerKinds],
    [...markKinds],
    [...tracks],
  ]
  for (const list of [...names, hourKinds, attendedKinds, graduationClasses])
    expect(new Set<unknown>(list).size).toBe(list.length)
})

test('what is found goes through the contract as it is', () => {
  const found: (
    | ClassFinding
    | Clash
    | CouncilFinding
    | ExamRight
    | Graduation
    | ModuleResult
    | ProgrammeFinding
    | TimetabledHours
    | TooManyHours
    | TrainerHours
  )[] = [
    {
      standing: 'passed',
      exact: { numerator: 200, denominator: 3 },
      mark: { numerator: 67, denominator: 1 },
      attempt: 1,
    },
    { trainer: 'A', minutes: { theory: 90, practice: 60, test: 0 }, standardHours: { numerator: 3, denominator: 1 } },
  ]
  expect(JSON.parse(JSON.stringify(found))).toEqual(found)
})
