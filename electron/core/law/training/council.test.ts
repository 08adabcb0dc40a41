import { describe, expect, test } from 'vitest'
import type { CouncilRole } from '@shared/domain/training'
import { checkCouncil, councilBy, markChangeWay } from './council'
import { shippedRules as rules } from './test-rules'

const members = (...roles: CouncilRole[]) => roles.map((role, at) => ({ person: `N${at}`, role }))
const three = members('chair', 'secretary', 'member')
/** Wednesday 23/04/2025; 30/04 and 01/05 are holidays. */
const closesOn = '2025-04-23'
const holidays = [{ date: '2025-04-30' }, { date: '2025-05-01' }, { date: '2026-01-01' }]
const found = (given: Partial<Parameters<typeof checkCouncil>[0]>) =>
  checkCouncil({ members: three, closesOn, heldOn: '2025-04-25', ...given }, rules, holidays)
const codes = (given: Parameters<typeof found>[0]) => found(given).map(({ code }) => code)

describe('Circular 34/2018/TT-BLĐTBXH article 1.8: who sits in the council', () => {
  test.each([
    [2, ['wrongSize']],
    [3, []],
    [4, ['wrongSize']],
    [5, []],
    [6, ['wrongSize']],
  ])('%i people: %o', (count, expected) => {
    const roles: CouncilRole[] = ['chair', 'secretary', 'member', 'member', 'member', 'member']
    expect(codes({ members: members(...roles.slice(0, count)) })).toEqual(expected)
  })

  test.each([
    [members('member', 'secretary', 'member'), ['noChair']],
    [members('chair', 'chair', 'secretary'), ['twoChairs']],
    [members('chair', 'member', 'member'), ['noSecretary']],
    [members('chair', 'secretary', 'secretary'), ['twoSecretaries']],
    [[], ['wrongSize', 'noChair', 'noSecretary']],
  ])('one chair, one secretary', (given, expected) => {
    expect(codes({ members: given })).toEqual(expected)
  })

  test('nobody sits in it twice', () => {
    expect(found({ members: three.map((one) => ({ ...one, person: 'N' })) })).toMatchObject([
      { code: 'memberTwice', have: 2, sizes: [3, 5], article: '1.8' },
    ])
  })
})

describe('Circular 34/2018/TT-BLĐTBXH article 1.8: within five working days of the end', () => {
  test.each([
    ['2025-04-22', ['tooEarly']],
    ['2025-04-23', []],
    // Thu 24, Fri 25, Mon 28, Tue 29, Fri 02/05
    ['2025-05-02', []],
    ['2025-05-03', ['tooLate']],
  ])('held on %s: %o', (heldOn, expected) => {
    expect(codes({ heldOn })).toEqual(expected)
  })

  test('the last day is told; what is not held yet is not late', () => {
    expect(councilBy(closesOn, rules, holidays)).toEqual({ date: '2025-05-02', certain: true })
    expect(found({ heldOn: '2025-05-05' })).toMatchObject([{ haveOn: '2025-05-05', needOn: '2025-05-02' }])
    expect(codes({ heldOn: null })).toEqual([])
  })

  test('after it marks change by a logged entry alone (reading 21)', () => {
    expect(markChangeWay(false)).toBe('free')
    expect(markChangeWay(true)).toBe('logged')
  })
})
