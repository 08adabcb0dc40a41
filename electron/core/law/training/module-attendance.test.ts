import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLess } from '@shared/domain/threshold'
import { withSettings } from '@shared/domain/training-rules'
import { type AttendanceFacts, type LearnerSession, minutesAttended, moduleAttendance } from './module-attendance'
import { shippedRules as rules } from './test-rules'

const session = (given: Partial<LearnerSession>): LearnerSession => ({
  kind: 'practice',
  minutes: 300,
  attended: 300,
  makeUp: false,
  ...given,
})
/** Mock of a class: 20 hours of theory in 5 sessions, 65 of practice in 13. */
const planned = { theory: 900, practice: 3900, test: 300 }
const practice = (there: number, away: number, given: Partial<AttendanceFacts> = {}) =>
  moduleAttendance(
    {
      planned,
      sessions: [
        ...Array.from({ length: there }, () => session({})),
        ...Array.from({ length: away }, () => session({ attended: 0 })),
      ],
      over: true,
      ...given,
    },
    rules,
  ).practice

describe('Circular 42/2015/TT-BLĐTBXH article 25.1.a (R39): attendance of a module', () => {
  test('10 of 13 sessions of practice are 76,9 %: one is made up', () => {
    expect(practice(10, 3)).toEqual({
      kind: 'practice',
      attended: 3000,
      planned: 3900,
      share: { numerator: 10, denominator: 13 },
      needPercent: 80,
      needed: 3120,
      missing: 120,
      ahead: 0,
      standing: 'needsMakeUp',
      toMakeUp: 120,
      sessions: { whole: 13, attended: 10, needed: 11, missing: 1, toMakeUp: 1 },
    })
    expect(practice(11, 2)).toMatchObject({ standing: 'met', missing: 0, sessions: { missing: 0, toMakeUp: 0 } })
  })

  test.each([
    ['theory', 699, 'needsMakeUp', 1],
    ['theory', 700, 'met', 0],
    ['theory', 701, 'met', 0],
    ['practice', 799, 'needsMakeUp', 1],
    ['practice', 800, 'met', 0],
    ['practice', 801, 'met', 0],
  ] as const)('%s: %i minutes of 1000: %s', (kind, attended, standing, missing) => {
    const sessions = [session({ kind, minutes: 1000, attended })]
    const facts = { planned: { theory: 1000, practice: 1000, test: 0 }, sessions, over: true }
    expect(moduleAttendance(facts, rules)[kind]).toMatchObject({ standing, missing })
  })

  test('nothing is rounded: 80 % of 1001 minutes are 801, 800 are not enough though 79,92 % looks like 80', () => {
    const of = (attended: number) => ({
      planned: { theory: 0, practice: 1001, test: 0 },
      sessions: [session({ minutes: 1001, attended })],
      over: true,
    })
    expect(moduleAttendance(of(800), rules).practice).toMatchObject({ needed: 801, missing: 1 })
    expect(moduleAttendance(of(801), rules).practice).toMatchObject({ missing: 0 })
  })

  test('theory and practice are apart: all of the one mends nothing of the other', () => {
    const sessions = [
      ...Array.from({ length: 13 }, () => session({})),
      ...[0, 180, 0, 180, 180].map((attended) => session({ kind: 'theory', minutes: 180, attended })),
    ]
    const found = moduleAttendance({ planned, sessions, over: true }, rules)
    expect(found.theory).toMatchObject({ share: { numerator: 3, denominator: 5 }, standing: 'needsMakeUp' })
    expect(found.practice).toMatchObject({ share: { numerator: 1, denominator: 1 }, standing: 'met' })
  })

  test('make-up minutes count as attended and add nothing to the plan', () => {
    const sessions = [
      ...Array.from({ length: 10 }, () => session({})),
      ...Array.from({ length: 3 }, () => session({ attended: 0 })),
      session({ minutes: 120, attended: 120, makeUp: true }),
    ]
    expect(practice(0, 0, { sessions })).toMatchObject({
      attended: 3120,
      planned: 3900,
      share: { numerator: 4, denominator: 5 },
      standing: 'met',
      sessions: null,
    })
  })

  test('leave is absence; who came late has the minutes attended', () => {
    expect(minutesAttended('present', 240)).toBe(240)
    expect(minutesAttended('present', 240, 200)).toBe(200)
    expect(minutesAttended('present', 240, 300)).toBe(240)
    expect(minutesAttended('leave', 240)).toBe(0)
    expect(minutesAttended('absent', 240, 240)).toBe(0)
  })

  test('where one came late, minutes tell it and not sessions', () => {
    const sessions = [session({ attended: 200 }), ...Array.from({ length: 12 }, () => session({}))]
    expect(practice(0, 0, { sessions })).toMatchObject({ attended: 3800, sessions: null })
  })

  test('a module without theory asks for none', () => {
    expect(
      moduleAttendance({ planned: { ...planned, theory: 0 }, sessions: [], over: true }, rules).theory,
    ).toMatchObject({
      share: { numerator: 1, denominator: 1 },
      standing: 'met',
      sessions: null,
    })
  })

  test('test sessions count with practice only where the rule set says so', () => {
    const facts = { planned, sessions: [session({ kind: 'test', attended: 300 })], over: true }
    expect(moduleAttendance(facts, rules).practice).toMatchObject({ attended: 0, planned: 3900 })
    const counting = withSettings(rules, { testsInAttendance: 'yes' })
    expect(moduleAttendance(facts, counting).practice).toMatchObject({ attended: 300, planned: 4200 })
  })
})

describe('before it is too late (R39)', () => {
  const soFar = (there: number, away: number, open: number) =>
    practice(0, 0, {
      over: false,
      sessions: [
        ...Array.from({ length: there }, () => session({})),
        ...Array.from({ length: away }, () => session({ attended: 0 })),
        ...Array.from({ length: open }, () => session({ attended: null })),
      ],
    })

  test.each([
    // There, away, still open: 11 of 13 are needed
    [0, 0, 13, 'onTrack'],
    [5, 1, 7, 'onTrack'],
    [5, 2, 6, 'atRisk'],
    [10, 2, 1, 'atRisk'],
    [5, 3, 5, 'needsMakeUp'],
    [11, 0, 2, 'met'],
  ] as const)('%i there, %i away, %i ahead: %s', (there, away, open, standing) => {
    expect(soFar(there, away, open)).toMatchObject({ standing, ahead: open * 300 })
  })

  test('one may be missed where exactly enough are left then: 4 of 5 are 80 %', () => {
    const five = { theory: 0, practice: 1500, test: 0 }
    const open = Array.from({ length: 5 }, () => session({ attended: null }))
    const of = (sessions: LearnerSession[]) => practice(0, 0, { planned: five, sessions, over: false })
    expect(of(open)).toMatchObject({ standing: 'onTrack', missing: 1200 })
    expect(of([session({ attended: 0 }), ...open.slice(1)])).toMatchObject({ standing: 'atRisk' })
    expect(of([session({ attended: 1 }), ...open.slice(1)])).toMatchObject({ standing: 'atRisk' })
  })

  test('what must be made up is told as soon as it is certain', () => {
    expect(soFar(5, 3, 5)).toMatchObject({ missing: 1620, ahead: 1500, toMakeUp: 120, sessions: { toMakeUp: 1 } })
  })

  test('what is not timetabled yet is still ahead, until the module is over', () => {
    const sessions = [session({}), session({ attended: 0 }), session({ attended: 0 })]
    expect(practice(0, 0, { over: false, sessions })).toMatchObject({ ahead: 3000, standing: 'atRisk' })
    expect(practice(0, 0, { over: true, sessions })).toMatchObject({
      ahead: 0,
      standing: 'needsMakeUp',
      toMakeUp: 2820,
    })
  })

  test('a make-up session ahead is a way to reach it', () => {
    const sessions = [
      ...Array.from({ length: 10 }, () => session({})),
      ...Array.from({ length: 3 }, () => session({ attended: 0 })),
      session({ attended: null, makeUp: true }),
    ]
    expect(practice(0, 0, { over: true, sessions })).toMatchObject({ standing: 'atRisk', toMakeUp: 0 })
  })
})

describe('whatever the sessions are', () => {
  const anySession = fc.record({
    kind: fc.constantFrom('theory', 'practice', 'test'),
    minutes: fc.integer({ min: 1, max: 480 }),
    attended: fc.option(fc.nat({ max: 480 })),
    makeUp: fc.boolean(),
  }) satisfies fc.Arbitrary<LearnerSession>
  const anyFacts = fc.record({
    planned: fc.record({ theory: fc.nat({ max: 4000 }), practice: fc.nat({ max: 4000 }), test: fc.nat({ max: 400 }) }),
    sessions: fc.array(anySession, { maxLength: 30 }),
    over: fc.boolean(),
  }) satisfies fc.Arbitrary<AttendanceFacts>

  test('nobody attends more than the whole, and nothing is below nothing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const kind of ['theory', 'practice'] as const) {
          const found = moduleAttendance(facts, rules)[kind]
          expect(isLess({ numerator: 1, denominator: 1 }, found.share)).toBe(false)
          expect(Math.min(found.attended, found.missing, found.ahead, found.toMakeUp)).toBeGreaterThanOrEqual(0)
          expect(found.missing === 0).toBe(found.standing === 'met')
          expect(found.toMakeUp > 0).toBe(found.standing === 'needsMakeUp')
        }
      }),
    )
  })

  test('a minute more is never worse', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat({ max: 29 }), (facts, at) => {
        const before = moduleAttendance(facts, rules)
        const sessions = facts.sessions.map((one, index) =>
          index === at && one.attended !== null ? { ...one, attended: one.attended + 1 } : one,
        )
        const after = moduleAttendance({ ...facts, sessions }, rules)
        for (const kind of ['theory', 'practice'] as const) {
          expect(isLess(after[kind].share, before[kind].share)).toBe(false)
          expect(after[kind].missing).toBeLessThanOrEqual(before[kind].missing)
        }
      }),
    )
  })
})
