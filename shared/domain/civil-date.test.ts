import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  civilDateOfInstant,
  compareDates,
  dayOfWeek,
  daysBetween,
  excelSerialToCivilDate,
  formatCivilDate,
  isCivilDate,
  lastDayOfMonth,
  parseCivilDate,
} from './civil-date'

const DAYS = daysBetween('1900-01-01', '2199-12-31')
const dates = fc.integer({ min: 0, max: DAYS }).map((n) => addDays('1900-01-01', n))

describe('isCivilDate', () => {
  it('knows the calendar', () => {
    for (const date of ['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31']) expect(isCivilDate(date)).toBe(true)
    for (const text of [
      '2025-02-29',
      '1900-02-29',
      '2100-02-29',
      '2025-04-31',
      '2025-13-01',
      '2025-00-10',
      '2025-01-00',
    ])
      expect(isCivilDate(text)).toBe(false)
    for (const text of ['1899-12-31', '2200-01-01', '2025-1-1', ' 2025-01-01', '2025-01-01T00:00', '']) {
      expect(isCivilDate(text)).toBe(false)
    }
  })
})

describe('parseCivilDate', () => {
  it.each([
    ['31/12/2026', '2026-12-31'],
    ['1/2/2026', '2026-02-01'],
    ['31-12-2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['2026/12/31', '2026-12-31'],
    [' 05/01/2025 ', '2025-01-05'],
  ])('reads %s', (text, date) => {
    expect(parseCivilDate(text)).toBe(date)
    expect(parseCivilDate(text, { typed: true })).toBe(date)
  })

  it.each([
    '31/02/2025',
    '29/02/2025',
    '00/01/2025',
    '12/31/2025',
    '31/12-2025',
    '31/12/1899',
    '01/01/2200',
    'mai',
    '',
  ])('refuses %s', (text) => {
    expect(parseCivilDate(text, { typed: true, today: '2026-11-22' })).toBeNull()
  })

  it('reads short forms only where a person types them', () => {
    const typed = { typed: true, today: '2026-11-22' }
    expect(parseCivilDate('311226', typed)).toBe('2026-12-31')
    expect(parseCivilDate('31122026', typed)).toBe('2026-12-31')
    expect(parseCivilDate('31/12', typed)).toBe('2026-12-31')
    expect(parseCivilDate('5-1', typed)).toBe('2026-01-05')
    expect(parseCivilDate('31/12/26', typed)).toBe('2026-12-31')
    expect(parseCivilDate('310226', typed)).toBeNull()
    expect(parseCivilDate('29/2', typed)).toBeNull()
    expect(parseCivilDate('31/12', { typed: true })).toBeNull()
    for (const text of ['311226', '31122026', '31/12', '31/12/26']) {
      expect(parseCivilDate(text, { today: '2026-11-22' })).toBeNull()
    }
  })

  it('reads back what formatCivilDate writes', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseCivilDate(formatCivilDate(date))).toBe(date)
      }),
    )
  })
})

describe('arithmetic', () => {
  it('adds days over months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01')
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
    expect(daysBetween('2025-01-01', '2026-01-01')).toBe(365)
    expect(daysBetween('2025-01-02', '2025-01-01')).toBe(-1)
  })

  it('agrees with the calendar of the platform on every day', () => {
    const start = Date.UTC(1900, 0, 1)
    let date = '1900-01-01'
    for (let n = 0; n <= DAYS; n++) {
      const instant = new Date(start + n * 86_400_000)
      if (date !== instant.toISOString().slice(0, 10) || dayOfWeek(date) !== instant.getUTCDay()) {
        expect([date, dayOfWeek(date)]).toEqual([instant.toISOString().slice(0, 10), instant.getUTCDay()])
      }
      if (n < DAYS) date = addDays(date, 1)
    }
    expect(date).toBe('2199-12-31')
  })

  it('ends months on the same number or the last day (reading 9)', () => {
    expect(addMonths('2025-12-31', 4)).toBe('2026-04-30')
    expect(addMonths('2025-06-30', 4)).toBe('2025-10-30')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2025-01-15', -1)).toBe('2024-12-15')
    expect(addMonths('2024-02-29', -12)).toBe('2023-02-28')
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29')
    expect(lastDayOfMonth(2100, 2)).toBe('2100-02-28')
  })

  it('keeps its laws: days come back, distances add up, order is text order', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(daysBetween(a, b)).toBe(0 - daysBetween(b, a))
        expect(compareDates(a, b)).toBe(Math.sign(daysBetween(b, a)))
      }),
    )
  })

  it('says so when a date is none or the result leaves the calendar', () => {
    expect(() => addDays('2199-12-31', 1)).toThrow(RangeError)
    expect(() => addMonths('1900-01-01', -1)).toThrow(RangeError)
    expect(() => addDays('2025-02-30', 1)).toThrow(/not a calendar day/)
    expect(() => addDays('2025-02-20', 0.5)).toThrow(RangeError)
    expect(() => addMonths('2025-02-20', Number.NaN)).toThrow(RangeError)
    expect(() => formatCivilDate('x')).toThrow(RangeError)
    expect(() => lastDayOfMonth(2025, 13)).toThrow(RangeError)
  })
})

describe('excelSerialToCivilDate', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [45658, '2025-01-01'],
    [45658.75, '2025-01-01'],
    [46022, '2025-12-31'],
    [0, null],
    [-3, null],
    [10 ** 9, null],
    [Number.NaN, null],
  ])('%d', (serial, date) => {
    expect(excelSerialToCivilDate(serial)).toBe(date)
  })
})

describe('civilDateOfInstant', () => {
  it.each([
    ['2026-11-22T16:59:59.999Z', '2026-11-22'],
    ['2026-11-22T17:00:00Z', '2026-11-23'],
    ['2026-11-22T23:59:59+07:00', '2026-11-22'],
    ['2026-11-22T23:30-05:00', '2026-11-23'],
    [0, '1970-01-01'],
    [-1, '1970-01-01'],
    [-7 * 3_600_000 - 1, '1969-12-31'],
  ])('%s', (instant, date) => {
    expect(civilDateOfInstant(instant)).toBe(date)
  })

  it('takes another zone, and refuses text without one', () => {
    expect(civilDateOfInstant('2026-11-22T17:00:00Z', 0)).toBe('2026-11-22')
    for (const text of ['2026-11-22', '2026-11-22T10:00:00', '2026-02-30T10:00:00Z', '2026-11-22T24:00:00Z']) {
      expect(() => civilDateOfInstant(text)).toThrow(RangeError)
    }
    expect(() => civilDateOfInstant(Number.NaN)).toThrow(RangeError)
  })

  it('agrees with the platform for Asia/Ho_Chi_Minh', () => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' })
    // Since 1975-06-13 the zone is +7 without exception.
    fc.assert(
      fc.property(fc.integer({ min: 172_800_000_000, max: 4_000_000_000_000 }), (ms) => {
        expect(civilDateOfInstant(ms)).toBe(format.format(ms))
        expect(civilDateOfInstant(new Date(ms).toISOString())).toBe(format.format(ms))
      }),
    )
  })
})
