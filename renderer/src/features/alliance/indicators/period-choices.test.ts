import { expect, test } from 'vitest'
import { periodChoices } from './period-choices'

test('offers every period that has begun, newest first', () => {
  const keys = (kind: Parameters<typeof periodChoices>[0], first = '2024-01-01') =>
    periodChoices(kind, '2026-05-10', first).map(({ key }) => key)
  expect(keys('halfYear')).toEqual(['2026-H1', '2025-H2', '2025-H1', '2024-H2', '2024-H1'])
  expect(keys('quarter').slice(0, 3)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4'])
  expect(keys('year', '2026-01-01')).toEqual(['2026', '2025', '2024'])
  expect(keys('registrationYear')).toEqual(['2026-R', '2025-R', '2024-R'])
  expect(periodChoices('registrationYear', '2026-12-20', '2026-01-01')[0]?.key).toBe('2027-R')
})
