import { describe, expect, test } from 'vitest'
import { shippedFigures as figures, shippedLaw } from './meetings/test-figures'
import { publicationDuty, publishedThings } from './publication-duty'

const duty = (issuedOn: string, publishedOn: string | null, takenDownOn: string | null, on: string) =>
  publicationDuty({ issuedOn, publishedOn, takenDownOn }, on, figures, shippedLaw.holidays)

test('Law 17/2023/QH15 article 14.1 (R37, reading 16): more than resolutions is published', () => {
  expect(new Set(Object.values(publishedThings))).toEqual(
    new Set(['14.1.a', '14.1.b', '14.1.c', '14.1.d', '14.1.đ', '14.1.e', '14.1.g']),
  )
})

describe('Law 17/2023/QH15 article 14.2 (R37): publishing within 5 working days, for at least 30 consecutive days', () => {
  test('on the fifth working day it is in time, a day later it is late', () => {
    expect(duty('2026-03-02', null, null, '2026-03-09')).toMatchObject({ state: 'toPublish', publishBy: '2026-03-09' })
    expect(duty('2026-03-02', null, null, '2026-03-10').state).toBe('late')
    expect(duty('2026-03-02', '2026-03-09', null, '2026-03-10').publishedLate).toBe(false)
    expect(duty('2026-03-02', '2026-03-10', null, '2026-03-10').publishedLate).toBe(true)
  })

  test('Tết, Sundays and Saturdays are not counted', () => {
    expect(duty('2026-02-12', null, null, '2026-02-12').publishBy).toBe('2026-02-26')
  })

  test('it hangs to the thirtieth day; taken down a day earlier it was too short', () => {
    expect(duty('2026-03-02', '2026-03-09', null, '2026-04-07')).toMatchObject({
      state: 'published',
      until: '2026-04-08',
    })
    expect(duty('2026-03-02', '2026-03-09', null, '2026-04-08').state).toBe('done')
    expect(duty('2026-03-02', '2026-03-09', '2026-04-08', '2026-04-08').state).toBe('done')
    expect(duty('2026-03-02', '2026-03-09', '2026-04-07', '2026-04-20').state).toBe('takenDownEarly')
  })

  test('beyond the years of the holiday table the day is not certain', () => {
    expect(duty('2027-12-30', null, null, '2027-12-30').certain).toBe(false)
    expect(duty('2027-12-20', null, null, '2027-12-20').certain).toBe(true)
  })
})
