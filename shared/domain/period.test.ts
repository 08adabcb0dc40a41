import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './civil-date'
import {
  addMonthsTo,
  describePeriod,
  firstDay,
  fiscalYearOf,
  fiscalYearRange,
  isWholeMonths,
  lastDay,
  monthOf,
  monthsBetween,
  nextMonth,
  openingMonth,
  previousMonth,
  quarterOf,
  samePeriodLastYear,
} from './period'

const months = fc
  .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => year * 100 + month)

describe('months', () => {
  it('are integers with their days', () => {
    expect(monthOf('2025-01-31')).toBe(202501)
    expect(firstDay(202502)).toBe('2025-02-01')
    expect(lastDay(202402)).toBe('2024-02-29')
    expect(nextMonth(202512)).toBe(202601)
    expect(previousMonth(202601)).toBe(202512)
    expect(addMonthsTo(202501, -13)).toBe(202312)
    expect(monthsBetween(202511, 202602)).toEqual([202511, 202512, 202601, 202602])
    expect(monthsBetween(202602, 202601)).toEqual([])
    expect([202501, 202503, 202504, 202512].map(quarterOf)).toEqual([1, 1, 2, 4])
  })

  it('keep opening balances before January, apart from the calendar', () => {
    expect(openingMonth(2025)).toBe(202500)
    expect(openingMonth(2025)).toBeLessThan(monthOf('2025-01-01'))
    expect(openingMonth(2025)).toBeGreaterThan(monthOf('2024-12-31'))
    for (const month of [202500, 202513, 20251, 2025.01, Number.NaN, 189912]) {
      expect(() => firstDay(month)).toThrow(RangeError)
      expect(() => nextMonth(month)).toThrow(RangeError)
    }
    expect(() => monthOf('2025-02-30')).toThrow(RangeError)
    expect(() => addMonthsTo(202501, 0.5)).toThrow(RangeError)
    expect(() => monthsBetween(202501, 202513)).toThrow(RangeError)
  })

  it('follow each other without a gap', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -500, max: 500 }), (month, n) => {
        expect(previousMonth(nextMonth(month))).toBe(month)
        expect(addDays(lastDay(month), 1)).toBe(firstDay(nextMonth(month)))
        expect(addMonthsTo(addMonthsTo(month, n), -n)).toBe(month)
        if (n >= 0) expect(monthsBetween(month, addMonthsTo(month, n))).toHaveLength(n + 1)
      }),
    )
  })
})

describe('fiscal years', () => {
  it('are named after the year in which they begin (reading 32)', () => {
    expect(fiscalYearOf('2025-06-30', 1)).toBe(2025)
    expect(fiscalYearOf('2025-06-30', 7)).toBe(2024)
    expect(fiscalYearOf('2025-07-01', 7)).toBe(2025)
    expect(fiscalYearRange(2025, 1)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
    expect(fiscalYearRange(2025, 7)).toEqual({ from: '2025-07-01', to: '2026-06-30' })
    expect(fiscalYearRange(2023, 3)).toEqual({ from: '2023-03-01', to: '2024-02-29' })
    expect(() => fiscalYearOf('2025-06-30', 0)).toThrow(RangeError)
    expect(() => fiscalYearRange(2025, 13)).toThrow(RangeError)
  })

  it('hold each of their own days', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 12 }), (month, start) => {
        for (const date of [firstDay(month), lastDay(month)]) {
          const { from, to } = fiscalYearRange(fiscalYearOf(date, start), start)
          expect(from <= date && date <= to).toBe(true)
        }
      }),
    )
  })
})

describe('periods', () => {
  it('know whole months', () => {
    expect(isWholeMonths('2024-02-01', '2024-02-29')).toBe(true)
    expect(isWholeMonths('2024-02-01', '2024-02-28')).toBe(false)
    expect(isWholeMonths('2025-01-02', '2025-12-31')).toBe(false)
    expect(isWholeMonths('2025-03-01', '2025-02-28')).toBe(false)
  })

  it('compare with the same period a year before', () => {
    expect(samePeriodLastYear('2025-01-01', '2025-12-31')).toEqual({ from: '2024-01-01', to: '2024-12-31' })
    expect(samePeriodLastYear('2025-02-01', '2025-02-28')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(samePeriodLastYear('2024-02-01', '2024-02-29')).toEqual({ from: '2023-02-01', to: '2023-02-28' })
    expect(samePeriodLastYear('2024-02-29', '2024-03-15')).toEqual({ from: '2023-02-28', to: '2023-03-15' })
    expect(samePeriodLastYear('2025-01-05', '2025-02-27')).toEqual({ from: '2024-01-05', to: '2024-02-27' })
  })

  it('stay whole months a year before', () => {
    fc.assert(
      fc.property(months, fc.nat({ max: 30 }), (month, n) => {
        const { from, to } = samePeriodLastYear(firstDay(month), lastDay(addMonthsTo(month, n)))
        expect(isWholeMonths(from, to)).toBe(true)
        expect(monthsBetween(monthOf(from), monthOf(to))).toHaveLength(n + 1)
      }),
    )
  })

  it.each([
    ['2025-01-01', '2025-12-31', 'Năm 2025'],
    ['2025-01-01', '2025-03-31', 'Quý I năm 2025'],
    ['2025-04-01', '2025-06-30', 'Quý II năm 2025'],
    ['2025-07-01', '2025-09-30', 'Quý III năm 2025'],
    ['2025-10-01', '2025-12-31', 'Quý IV năm 2025'],
    ['2025-03-01', '2025-03-31', 'Tháng 3 năm 2025'],
    ['2025-01-01', '2025-06-30', '6 tháng đầu năm 2025'],
    ['2025-01-01', '2025-09-30', '9 tháng đầu năm 2025'],
    ['2025-07-01', '2025-12-31', '6 tháng cuối năm 2025'],
    ['2025-02-01', '2025-04-30', 'Từ ngày 01/02/2025 đến ngày 30/04/2025'],
    ['2025-01-05', '2025-03-20', 'Từ ngày 05/01/2025 đến ngày 20/03/2025'],
    ['2025-07-01', '2026-06-30', 'Từ ngày 01/07/2025 đến ngày 30/06/2026'],
    ['2025-01-05', '2025-01-05', 'Ngày 05/01/2025'],
  ])('%s to %s is %s', (from, to, text) => {
    expect(describePeriod(from, to)).toBe(text)
  })
})
