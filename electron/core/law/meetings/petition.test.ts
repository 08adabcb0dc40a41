import { describe, expect, test } from 'vitest'
import { isOneThird, mayRefuse, petitionStanding, refusalGrounds } from './petition'
import { shippedFigures as figures } from './test-figures'

const standing = (signers: number, receivedOn: string, petitionDays = figures.petitionDays) =>
  petitionStanding(
    { signers, officialMembers: 100, receivedOn, opensOn: '2027-04-20' },
    { requestOneIn: figures.requestOneIn, petitionDays },
  )

describe('Law 17/2023/QH15 article 60.2 (R17): a petition for the agenda', () => {
  test('one third of the official members, counted exactly', () => {
    expect(standing(34, '2027-04-01').enough).toBe(true)
    expect(standing(33, '2027-04-01').enough).toBe(false)
    expect(isOneThird(33, 99, figures.requestOneIn)).toBe(true)
    expect(isOneThird(32, 99, figures.requestOneIn)).toBe(false)
    expect(isOneThird(0, 0, figures.requestOneIn)).toBe(false)
  })

  test('at least 2 days before the opening, or as the charter says, more or fewer', () => {
    expect(standing(34, '2027-04-18')).toEqual({ enough: true, inTime: true, lastDay: '2027-04-18' })
    expect(standing(34, '2027-04-19').inTime).toBe(false)
    expect(standing(34, '2027-04-18', 3).inTime).toBe(false)
    expect(standing(34, '2027-04-19', 1).inTime).toBe(true)
  })
})

test('Law 17/2023/QH15 articles 60.3.a and 60.3.d (R17): four grounds to refuse, "late" only of what was late', () => {
  expect(Object.values(refusalGrounds)).toEqual(['60.3.a', '60.3.b', '60.3.c', '60.3.d'])
  expect(mayRefuse('late', { inTime: true })).toBe(false)
  expect(mayRefuse('late', { inTime: false })).toBe(true)
  expect(mayRefuse('beyondPower', { inTime: true })).toBe(true)
})
