import { describe, expect, test } from 'vitest'
import { annualMeetingBy, annualMeetingStanding, withoutMeeting } from './annual-meeting'
import { shippedFigures as figures } from './test-figures'

const months = figures.annualMeetingDeadlineMonths

describe('Law 17/2023/QH15 article 59.1 (R14, reading 9): the annual meeting within 4 months of the fiscal year’s end', () => {
  test.each([
    ['2026-12-31', '2027-04-30'],
    ['2026-06-30', '2026-10-30'],
    ['2026-09-30', '2027-01-30'],
    ['2026-03-31', '2026-07-31'],
  ])('a year that ends on %s: by %s', (end, by) => {
    expect(annualMeetingBy(end, months)).toBe(by)
  })

  test('held on the last day is in time, a day later is not; called is not held', () => {
    const of = (heldOn: string | null, on: string) =>
      annualMeetingStanding({ fiscalYearEnd: '2026-12-31', heldOn, on }, months).state
    expect(of('2027-04-30', '2027-05-20')).toBe('held')
    expect(of('2027-05-01', '2027-05-20')).toBe('heldLate')
    expect(of(null, '2027-04-30')).toBe('due')
    expect(of(null, '2027-05-01')).toBe('overdue')
  })
})

describe('Law 17/2023/QH15 article 103.1.e (R14): 18 months without an annual meeting', () => {
  test('the last day of the eighteenth month is still in time', () => {
    const of = (on: string) => withoutMeeting('2025-04-30', on, figures.withoutMeetingMonths)
    expect(of('2026-10-30')).toEqual({ by: '2026-10-30', revocable: false })
    expect(of('2026-10-31').revocable).toBe(true)
  })
})
