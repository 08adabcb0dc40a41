import { describe, expect, test } from 'vitest'
import { isCivilDate } from '@shared/domain/civil-date'
import { shippedLaw } from './meetings/test-figures'
import { afterWorkingDays, isWorkingDay } from './working-days'

const { holidays } = shippedLaw

describe('reading 9: working days come from a dated table of holidays', () => {
  test('the shipped table has every year to 2027, each day once and in order', () => {
    const dates = holidays.map(({ date }) => date)
    expect(dates.every(isCivilDate)).toBe(true)
    expect(dates).toEqual([...new Set(dates)].toSorted())
    for (const year of ['2025', '2026', '2027'])
      expect(dates.filter((date) => date.startsWith(year)).length, year).toBeGreaterThanOrEqual(11)
  })

  test('Saturdays, Sundays and holidays are none', () => {
    expect(isWorkingDay('2026-02-13', holidays)).toBe(true)
    expect(isWorkingDay('2026-02-14', holidays)).toBe(false)
    expect(isWorkingDay('2026-02-17', holidays)).toBe(false)
    expect(isWorkingDay('2026-02-20', holidays)).toBe(false)
    expect(isWorkingDay('2026-02-23', holidays)).toBe(true)
    expect(isWorkingDay('2026-04-27', holidays)).toBe(false)
  })

  test('the first day is not counted, and days a user adds count', () => {
    expect(afterWorkingDays('2026-03-02', 5, holidays)).toEqual({ date: '2026-03-09', certain: true })
    expect(afterWorkingDays('2026-02-13', 1, holidays).date).toBe('2026-02-23')
    expect(afterWorkingDays('2026-03-02', 5, [...holidays, { date: '2026-03-04' }]).date).toBe('2026-03-10')
  })

  test('a count that runs beyond the table says so', () => {
    expect(afterWorkingDays('2027-12-30', 5, holidays)).toEqual({ date: '2028-01-06', certain: false })
  })
})
