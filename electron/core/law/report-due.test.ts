import { describe, expect, test } from 'vitest'
import { reportPeriodOf } from '@shared/domain/report-period'
import { reportDueOn } from './report-due'

const due = (key: string, rule: Parameters<typeof reportDueOn>[1]) => {
  const period = reportPeriodOf(key)
  return period === null ? 'none' : reportDueOn(period, rule)
}

describe('R38: the days of reports', () => {
  test('Circular 09/2024/TT-BKHĐT article 6: the registration office’s year is due on 15 December', () => {
    expect(due('2026-R', { rule: 'registration', days: 0, parts: [] })).toBe('2026-12-15')
  })

  test('the alliance’s are so many days after the last day of the period, as it sets them', () => {
    const rule = { rule: 'daysAfter', days: 20, parts: [] } as const
    expect(due('2026-H1', { ...rule, parts: [] })).toBe('2026-07-20')
    expect(due('2026', { ...rule, parts: [] })).toBe('2027-01-20')
    expect(due('2026-Q1', { ...rule, days: 0, parts: [] })).toBe('2026-03-31')
    expect(due('2026-H2', { ...rule, parts: [1] })).toBeNull()
    expect(due('2026-H1', { rule: 'none', days: 20, parts: [] })).toBeNull()
  })
})
