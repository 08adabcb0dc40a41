import { describe, expect, test } from 'vitest'
import { type CapitalMovement, capitalDays, capitalOn } from './capital-weights'

const pledge = (date: string, amount: number, dueOn: string | null = null): CapitalMovement => ({
  kind: 'pledge',
  date,
  amount,
  dueOn,
})
const paid = (date: string, amount: number): CapitalMovement => ({ kind: 'paid', date, amount })

describe('Law 17/2023/QH15 articles 4.23, 74.4: a pledge counts in its first six months, afterwards what is paid (reading 46)', () => {
  const movements = [pledge('2025-01-10', 10), paid('2025-03-01', 4)]

  test('to the last day of its term', () => {
    expect(capitalOn(movements, '2025-01-09', 6)).toBe(0)
    expect(capitalOn(movements, '2025-01-10', 6)).toBe(10)
    expect(capitalOn(movements, '2025-07-10', 6)).toBe(10)
    expect(capitalOn(movements, '2025-07-11', 6)).toBe(4)
    expect(capitalOn([pledge('2025-01-10', 10, '2025-02-01')], '2025-02-02', 6)).toBe(0)
  })

  test('an increase runs beside what was paid long ago, never beyond the whole pledge', () => {
    const increased = [pledge('2020-01-01', 10), paid('2020-01-01', 10), pledge('2025-11-01', 5), paid('2025-12-01', 2)]
    expect(capitalOn(increased, '2025-12-31', 6)).toBe(15)
    expect(capitalOn(increased, '2026-05-02', 6)).toBe(12)
  })

  test('paid without a pledge counts as paid; a refund takes away', () => {
    expect(capitalOn([paid('2025-01-01', 7), paid('2025-02-01', -3)], '2025-12-31', 6)).toBe(4)
    expect(capitalOn([paid('2025-02-01', -3)], '2025-12-31', 6)).toBe(0)
  })
})

test('by time: every day of the year counts with the capital of that day', () => {
  const year = { from: '2025-01-01', to: '2025-12-31' }
  expect(capitalDays([paid('2020-01-01', 3_000_000)], year, 6)).toBe(3_000_000 * 365)
  expect(capitalDays([paid('2025-12-31', 5)], year, 6)).toBe(5)
  // 181 days to 30 June with 10, the rest with 4.
  expect(capitalDays([pledge('2024-12-30', 10), paid('2025-01-15', 4)], year, 6)).toBe(10 * 181 + 4 * 184)
  expect(capitalDays([], year, 6)).toBe(0)
})
