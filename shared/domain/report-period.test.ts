import { describe, expect, test } from 'vitest'
import {
  lastPeriodOver,
  registrationUpdateDueOn,
  reportPeriodKey,
  reportPeriodOf,
  samePeriodBefore,
} from './report-period'

describe('Circular 09/2024/TT-BKHĐT article 6 (R38): the registration office’s year', () => {
  test('runs from 15/12 of the year before to 14/12', () => {
    expect(reportPeriodOf('2026-R')).toMatchObject({ from: '2025-12-15', to: '2026-12-14', kind: 'registrationYear' })
  })

  test('is reported by 15 December', () => {
    expect(registrationUpdateDueOn(2026)).toBe('2026-12-15')
  })

  test('is over on 15/12, and not on 14/12', () => {
    expect(lastPeriodOver('registrationYear', '2026-12-14').key).toBe('2025-R')
    expect(lastPeriodOver('registrationYear', '2026-12-15').key).toBe('2026-R')
  })
})

test.each([
  ['2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-Q4', '2026-10-01', '2026-12-31'],
  ['2024-H1', '2024-01-01', '2024-06-30'],
  ['2024-H2', '2024-07-01', '2024-12-31'],
  ['2026', '2026-01-01', '2026-12-31'],
])('%s runs from %s to %s', (key, from, to) => {
  const period = reportPeriodOf(key)
  expect(period).toMatchObject({ from, to, key })
  if (period !== null) expect(reportPeriodKey(period.kind, period.year, period.part)).toBe(key)
})

test.each(['', '26', '2026-Q5', '2026-H3', '2026-q1', '2026-R1', '1900', '2199', ' 2026'])('%j is no period', (key) => {
  expect(reportPeriodOf(key)).toBeNull()
})

test('the same period of the year before', () => {
  const half = reportPeriodOf('2026-H1')
  expect(half && samePeriodBefore(half).key).toBe('2025-H1')
})

test('the last period that is over', () => {
  expect(lastPeriodOver('quarter', '2026-06-30').key).toBe('2026-Q1')
  expect(lastPeriodOver('quarter', '2026-07-01').key).toBe('2026-Q2')
  expect(lastPeriodOver('halfYear', '2026-03-01').key).toBe('2025-H2')
  expect(lastPeriodOver('year', '2026-11-29').key).toBe('2025')
})
