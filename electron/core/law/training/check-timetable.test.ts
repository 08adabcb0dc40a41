import { describe, expect, test } from 'vitest'
import {
  timetableClashes,
  timetabledHours,
  type TimetabledSession,
  tooManyHours,
  trainerHours,
} from './check-timetable'
import { shippedRules as rules } from './test-rules'

const at = (hour: number, minute = 0) => hour * 60 + minute
const session = (given: Partial<TimetabledSession>): TimetabledSession => {
  const { from = at(7), to = at(11) } = given
  return {
    id: 'A',
    classId: 'K1',
    module: 1,
    kind: 'practice',
    date: '2025-03-03',
    from,
    to,
    minutes: to - from,
    trainers: ['T1'],
    room: 'P1',
    makeUp: false,
    ...given,
  }
}

describe('two sessions at the same time', () => {
  const other = (given: Partial<TimetabledSession>) =>
    timetableClashes([session({}), session({ id: 'B', classId: 'K2', trainers: ['T2'], room: 'P2', ...given })])

  test.each([
    ['classClash', { classId: 'K1' }, 'K1'],
    ['trainerClash', { trainers: ['T2', 'T1'] }, 'T1'],
    ['roomClash', { room: 'P1' }, 'P1'],
  ])('%s', (code, given, what) => {
    expect(other(given)).toEqual([{ code, what, sessions: ['A', 'B'], date: '2025-03-03', from: at(7), to: at(11) }])
  })

  test('one that begins when the other ends does not clash; a minute earlier it does', () => {
    expect(other({ classId: 'K1', from: at(11), to: at(12) })).toEqual([])
    expect(other({ classId: 'K1', from: at(10, 59), to: at(12) })).toMatchObject([{ from: at(10, 59), to: at(11) }])
    expect(other({ classId: 'K1', date: '2025-03-04' })).toEqual([])
  })

  test('sessions without a room share none', () => {
    expect(
      timetableClashes([session({ room: null }), session({ id: 'B', classId: 'K2', trainers: [], room: null })]),
    ).toEqual([])
  })

  test('a long one clashes with each of two short ones, in whatever order they are given', () => {
    const sessions = [
      session({ id: 'C', from: at(9), to: at(10) }),
      session({ id: 'B', from: at(8), to: at(9) }),
      session({}),
    ]
    const pairs = timetableClashes(sessions).flatMap(({ code, sessions: pair }) =>
      code === 'classClash' ? [pair] : [],
    )
    expect(pairs).toEqual([
      ['A', 'B'],
      ['A', 'C'],
    ])
  })
})

describe('Circular 42/2015/TT-BLĐTBXH article 17: hours of a day and a week', () => {
  test('six theory hours of 45 minutes a day, a minute more is too much', () => {
    const theory = (minutes: number) => tooManyHours([session({ kind: 'theory', minutes })], rules)
    expect(theory(270)).toEqual([])
    expect(theory(271)).toMatchObject([
      {
        code: 'dayTooLong',
        classId: 'K1',
        kind: 'theory',
        from: '2025-03-03',
        have: { numerator: 271, denominator: 45 },
        needHours: 6,
      },
    ])
  })

  test('eight practice hours of 60 minutes a day, tests with them', () => {
    const day = (test_: number) =>
      tooManyHours([session({ minutes: 420 }), session({ kind: 'test', minutes: test_ })], rules)
    expect(day(60)).toEqual([])
    expect(day(61)).toMatchObject([{ kind: 'practice', have: { numerator: 481, denominator: 60 }, needHours: 8 }])
  })

  test('a mixed day has eight hours together', () => {
    const day = (practice: number) =>
      tooManyHours([session({ kind: 'theory', minutes: 135 }), session({ minutes: practice })], rules)
    expect(day(300)).toEqual([])
    expect(day(301)).toMatchObject([{ kind: 'mixed', needHours: 8 }])
  })

  test('40 practice hours and 30 of theory a week, from Monday to Sunday; make-up hours are hours too', () => {
    const week = (kind: 'theory' | 'practice', minutes: number, last: string) =>
      ['2025-03-03', '2025-03-04', '2025-03-05', '2025-03-06', '2025-03-07', last].map((date, day) =>
        session({ kind, date, minutes: day < 5 ? minutes : 45, makeUp: day === 5 }),
      )
    expect(tooManyHours(week('practice', 480, '2025-03-10'), rules)).toEqual([])
    expect(tooManyHours(week('practice', 480, '2025-03-09'), rules)).toMatchObject([
      { code: 'weekTooLong', kind: 'practice', from: '2025-03-03', needHours: 40 },
    ])
    expect(tooManyHours(week('theory', 270, '2025-03-09'), rules)).toMatchObject([
      { code: 'weekTooLong', kind: 'theory', have: { numerator: 31, denominator: 1 }, needHours: 30 },
    ])
  })

  test('each class has its own', () => {
    expect(tooManyHours([session({ minutes: 480 }), session({ classId: 'K2', minutes: 480 })], rules)).toEqual([])
  })
})

describe('what is timetabled against the programme', () => {
  const plan = { name: 'Một', theoryHours: 4, practiceHours: 8, testHours: 0, credits: 1 }

  test('each kind of each module: short by a minute, full, over', () => {
    const sessions = [
      session({ kind: 'theory', minutes: 179 }),
      session({ minutes: 480 }),
      session({ kind: 'test', minutes: 1 }),
      session({ minutes: 60, makeUp: true }),
      session({ minutes: 60, classId: 'K2' }),
      session({ minutes: 60, module: 2 }),
    ]
    expect(timetabledHours('K1', [plan], sessions, rules)).toEqual([
      { classId: 'K1', module: 1, kind: 'theory', plannedMinutes: 180, timetabledMinutes: 179, standing: 'short' },
      { classId: 'K1', module: 1, kind: 'practice', plannedMinutes: 480, timetabledMinutes: 480, standing: 'full' },
      { classId: 'K1', module: 1, kind: 'test', plannedMinutes: 0, timetabledMinutes: 1, standing: 'over' },
    ])
  })

  test('what trainers teach, in standard hours; two of one session each all of it', () => {
    const sessions = [
      session({ kind: 'theory', minutes: 100, trainers: ['T2', 'T1'] }),
      session({ minutes: 90, makeUp: true }),
    ]
    expect(trainerHours(sessions, rules)).toEqual([
      {
        trainer: 'T1',
        minutes: { theory: 100, practice: 90, test: 0 },
        standardHours: { numerator: 67, denominator: 18 },
      },
      {
        trainer: 'T2',
        minutes: { theory: 100, practice: 0, test: 0 },
        standardHours: { numerator: 20, denominator: 9 },
      },
    ])
  })
})
