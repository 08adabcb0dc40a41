import { describe, expect, test } from 'vitest'
import { nextMeetingBy, regularMeeting } from './regular-meeting'
import { shippedFigures as figures } from './test-figures'

const charter = { boardMeetingMonths: 3, generalMeetingMonths: 12 }

describe('Law 17/2023/QH15 articles 57.1 and 65.3 (R15): at least once every 3 months', () => {
  test('the board in the full form, that of a union every 6; the general meeting in the simplified form', () => {
    expect(regularMeeting('full', 'HTX', figures, charter)).toEqual({ body: 'board', months: 3, article: '65.3' })
    expect(regularMeeting('full', 'LHHTX', figures, { ...charter, boardMeetingMonths: 12 }).months).toBe(6)
    expect(regularMeeting('simplified', 'HTX', figures, charter)).toEqual({
      body: 'generalMeeting',
      months: 3,
      article: '57.1',
    })
  })

  test('a charter makes it shorter, never longer', () => {
    expect(regularMeeting('full', 'HTX', figures, { ...charter, boardMeetingMonths: 1 }).months).toBe(1)
    expect(regularMeeting('full', 'HTX', figures, { ...charter, boardMeetingMonths: 4 }).months).toBe(3)
  })

  test('on the day three months later it is in time, a day later overdue', () => {
    expect(nextMeetingBy('2026-11-30', 3, '2027-02-28')).toEqual({ by: '2027-02-28', overdue: false })
    expect(nextMeetingBy('2026-11-30', 3, '2027-03-01').overdue).toBe(true)
  })
})
