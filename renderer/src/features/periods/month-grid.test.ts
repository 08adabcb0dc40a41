import type { PeriodMonth } from '@shared/contract/periods'
import { describe, expect, it } from 'vitest'
import { firstMonth, movedMonth, readPeriodPath, unlockedUpTo, yearsWithMonths } from './month-grid'

const month = (number: number, more: Partial<PeriodMonth> = {}): PeriodMonth => ({
  month: number,
  fiscalYear: Math.floor(number / 100),
  voucherCount: 0,
  locked: false,
  lockedAt: null,
  reason: '',
  ...more,
})
const year = (number: number) => ({
  year: number,
  from: `${number}-01-01`,
  to: `${number}-12-31`,
  closed: false,
  closingVoucher: null,
})

describe('the months', () => {
  it('stand under their years, the latest first', () => {
    const found = yearsWithMonths([year(2025), year(2026)], [month(202602), month(202601), month(202512)])
    expect(found.map((one) => [one.year.year, one.months.map((m) => m.month)])).toEqual([
      [2026, [202601, 202602]],
      [2025, [202512]],
    ])
  })
  it('are walked by arrows, six in a row, across years', () => {
    expect(movedMonth('ArrowRight', 0, 24)).toBe(1)
    expect(movedMonth('ArrowDown', 8, 24)).toBe(14)
    expect(movedMonth('ArrowUp', 2, 24)).toBe(2)
    expect(movedMonth('ArrowDown', 20, 24)).toBe(20)
    expect(movedMonth('End', 13, 24)).toBe(23)
    expect(movedMonth('Home', 13, 24)).toBe(12)
    expect(movedMonth('x', 0, 24)).toBeNull()
  })
  it('begin with the one asked for, else the first that waits', () => {
    const months = [month(202501, { locked: true, voucherCount: 3 }), month(202502, { voucherCount: 2 }), month(202503)]
    expect(firstMonth(months, 202503)).toBe(202503)
    expect(firstMonth(months, null)).toBe(202502)
    expect(firstMonth([month(202501, { locked: true, voucherCount: 3 }), month(202502)], null)).toBe(202501)
    expect(firstMonth([], null)).toBeNull()
  })
  it('are locked up to a month within its fiscal year', () => {
    const months = [month(202412), month(202501), month(202502, { locked: true }), month(202503), month(202504)]
    expect(unlockedUpTo(months, 202503).map((one) => one.month)).toEqual([202501, 202503])
  })
})

describe('a path of the place', () => {
  it('asks for a month, a year to close, or nothing', () => {
    expect(readPeriodPath('/periods/202512')).toEqual({ at: 'months', month: 202512 })
    expect(readPeriodPath('/periods/close/2025')).toEqual({ at: 'close', year: 2025 })
    expect(readPeriodPath('/periods')).toEqual({ at: 'months', month: null })
  })
})
