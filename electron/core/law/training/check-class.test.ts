import { describe, expect, test } from 'vitest'
import { checkClass, type ClassFacts } from './check-class'
import { shippedRules as rules } from './test-rules'

const learners = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `HV${at}`, birthDate: '1990-01-01' }))
const right: ClassFacts = {
  learnerKind: 'general',
  learners: learners(35),
  opensOn: '2025-03-01',
  closesOn: '2025-07-31',
  enrolsFrom: '2025-02-01',
  noticeOn: '2024-11-01',
  yearPlanOn: '2024-10-30',
}
const found = (change: Partial<ClassFacts>) => checkClass({ ...right, ...change }, rules)
const codes = (change: Partial<ClassFacts>) => found(change).map(({ code }) => code)

test('a class as it should be has nothing against it', () => {
  expect(codes({})).toEqual([])
})

describe('Circular 42/2015/TT-BLĐTBXH: how many sit in a class', () => {
  test.each([
    ['general', 35],
    ['minorityOrDisabled', 20],
    ['blind', 10],
  ] as const)('%s: %i, and no more', (learnerKind, most) => {
    expect(codes({ learnerKind, learners: learners(most) })).toEqual([])
    expect(found({ learnerKind, learners: learners(most + 1) })).toMatchObject([
      { code: 'tooManyLearners', have: most + 1, need: most },
    ])
  })
})

describe('Circular 42/2015/TT-BLĐTBXH: from three months to less than a year', () => {
  test.each([
    ['2025-05-30', ['tooShort']],
    ['2025-05-31', []],
    ['2026-02-27', []],
    ['2026-02-28', ['tooLong']],
    ['2025-02-28', ['closesBeforeItOpens']],
  ])('from 01/03/2025 to %s: %o', (closesOn, expected) => {
    expect(codes({ closesOn })).toEqual(expected)
  })

  test('the day that would be right is told', () => {
    expect(found({ closesOn: '2025-05-30' })).toMatchObject([{ haveOn: '2025-05-30', needOn: '2025-05-31' }])
    expect(found({ closesOn: '2026-03-05' })).toMatchObject([{ haveOn: '2026-03-05', needOn: '2026-02-27' }])
  })
})

describe('Circular 42/2015/TT-BLĐTBXH, who may be admitted', () => {
  test('15 years on the opening day, to the day', () => {
    expect(codes({ learners: [{ id: 'A', birthDate: '2010-03-01' }] })).toEqual([])
    expect(found({ learners: [{ id: 'A', birthDate: '2010-03-02' }] })).toMatchObject([
      { code: 'tooYoung', have: 14, need: 15, learner: 'A', article: '14' },
    ])
  })

  test('an unknown birth date is told, not guessed', () => {
    expect(found({ learners: [{ id: 'A', birthDate: null }] })).toMatchObject([
      { code: 'birthDateUnknown', have: null, learner: 'A' },
    ])
  })
})

describe('Circular 34/2018/TT-BLĐTBXH article 1.1: notice and plan of the year', () => {
  test('notice three months before enrolment, or before the opening where enrolment is unknown', () => {
    expect(found({ noticeOn: '2024-11-02' })).toMatchObject([
      { code: 'noticeTooLate', haveOn: '2024-11-02', needOn: '2024-11-01' },
    ])
    expect(codes({ enrolsFrom: null, noticeOn: '2024-12-01' })).toEqual([])
    expect(codes({ enrolsFrom: null, noticeOn: '2024-12-02' })).toEqual(['noticeTooLate'])
    expect(found({ noticeOn: null })).toMatchObject([{ code: 'noNotice', haveOn: null, needOn: '2024-11-01' }])
  })

  test('the plan of the year is made before 31 October of the year before', () => {
    expect(found({ yearPlanOn: '2024-10-31' })).toMatchObject([
      { code: 'yearPlanTooLate', haveOn: '2024-10-31', needOn: '2024-10-30' },
    ])
    expect(found({ yearPlanOn: null })).toMatchObject([{ code: 'noYearPlan', needOn: '2024-10-30' }])
  })
})
