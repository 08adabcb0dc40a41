import { describe, expect, test } from 'vitest'
import { annualClock, mayConvene, requestClock } from './request-clock'
import { shippedFigures as figures } from './test-figures'

describe('Law 17/2023/QH15 article 59.4 (R19): who convenes when those asked do not', () => {
  const clock = requestClock('2027-03-01', figures)

  test('15 days for the board or director, 15 more for the supervisors; first days are not counted', () => {
    expect(clock).toEqual({
      conveneBy: '2027-03-16',
      supervisorsFrom: '2027-03-17',
      supervisorsBy: '2027-04-01',
      membersFrom: '2027-04-02',
    })
  })

  test('each gets the right the day after the other’s last', () => {
    expect(mayConvene(clock, '2027-03-16')).toEqual(['executive'])
    expect(mayConvene(clock, '2027-03-17')).toEqual(['executive', 'supervisors'])
    expect(mayConvene(clock, '2027-04-01')).toEqual(['executive', 'supervisors'])
    expect(mayConvene(clock, '2027-04-02')).toEqual(['executive', 'supervisors', 'members'])
  })

  test('an annual meeting that was not held by its day gives the supervisors the right at once (59.4.b)', () => {
    expect(annualClock('2027-04-30', figures)).toEqual({
      conveneBy: '2027-04-30',
      supervisorsFrom: '2027-05-01',
      supervisorsBy: '2027-05-16',
      membersFrom: '2027-05-17',
    })
  })
})
