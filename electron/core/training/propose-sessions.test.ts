import { describe, expect, test } from 'vitest'
import { daysFilling } from './propose-sessions'

const holidays = [{ date: '2026-09-02', nameVi: 'Quốc khánh' }]

describe('days that fill the hours of a module', () => {
  test('lie on the weekdays asked for, pass over public holidays, and end when the hours are full', () => {
    // 31/08/2026 is a Monday.
    expect(daysFilling(600, { weekdays: [1, 3], minutes: 240, from: '2026-08-31' }, holidays)).toEqual({
      days: [
        { date: '2026-08-31', minutes: 240 },
        { date: '2026-09-07', minutes: 240 },
        { date: '2026-09-09', minutes: 120 },
      ],
      skipped: [{ date: '2026-09-02', name: 'Quốc khánh' }],
    })
  })

  test('are none where nothing is missing or no weekday is chosen', () => {
    const wanted = { weekdays: [1], minutes: 240, from: '2026-08-31' }
    expect(daysFilling(0, wanted, holidays).days).toEqual([])
    expect(daysFilling(600, { ...wanted, weekdays: [] }, holidays).days).toEqual([])
  })
})
