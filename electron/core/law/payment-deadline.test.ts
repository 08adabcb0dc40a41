import { describe, expect, test } from 'vitest'
import { mustFileCapital, paymentDeadline, paymentStanding } from './payment-deadline'

const at = (on: string, minimum = 0) => ({ on, minimum, reRegisterDays: 30 })
const pledge = [{ pledged: 100, dueOn: '2025-06-30' }]

describe('Law 17/2023/QH15 article 74.4 (R09): a pledge is paid within six months of the admission', () => {
  test('the charter may ask for it sooner, never later', () => {
    expect(paymentDeadline('2025-01-15', 6, 6)).toBe('2025-07-15')
    expect(paymentDeadline('2025-01-15', 3, 6)).toBe('2025-04-15')
    expect(paymentDeadline('2025-01-15', 12, 6)).toBe('2025-07-15')
    expect(paymentDeadline('2025-08-31', 6, 6)).toBe('2026-02-28')
  })

  test('is open to its last day, whatever is paid, and over the day after', () => {
    expect(paymentStanding(pledge, 0, at('2025-06-30'))).toEqual({ state: 'open', dueOn: '2025-06-30' })
    expect(paymentStanding(pledge, 0, at('2025-07-01'))).toEqual({ state: 'endMembership', dueOn: '2025-06-30' })
    expect(paymentStanding(pledge, 100, at('2025-07-01'))).toEqual({ state: 'paid', dueOn: null })
    expect(paymentStanding([], 0, at('2025-07-01'))).toEqual({ state: 'none', dueOn: null })
  })

  test('each instalment has its own last day, and what was given up is taken from the latest', () => {
    const two = [...pledge, { pledged: 50, dueOn: '2025-12-31' }]
    expect(paymentStanding(two, 100, at('2025-07-01'))).toEqual({ state: 'open', dueOn: '2025-12-31' })
    expect(paymentStanding(two, 99, at('2025-07-01')).state).toBe('reRegister')
    expect(paymentStanding([...two, { pledged: -50, dueOn: null }], 100, at('2026-02-01')).state).toBe('paid')
    expect(paymentStanding([...two, { pledged: -20, dueOn: null }], 100, at('2025-07-01'))).toEqual({
      state: 'open',
      dueOn: '2025-12-31',
    })
  })

  test('a pledge whose day nobody knows is never late', () => {
    expect(paymentStanding([{ pledged: 5, dueOn: null }], 0, at('2030-01-01'))).toEqual({ state: 'open', dueOn: null })
  })
})

describe('Law 17/2023/QH15 article 74.6 (R09): what a pledge short of payment comes to', () => {
  test('below the charter minimum ends the membership, exactly the minimum keeps it', () => {
    expect(paymentStanding(pledge, 39, at('2025-07-01', 40)).state).toBe('endMembership')
    expect(paymentStanding(pledge, 40, at('2025-07-01', 40)).state).toBe('reRegister')
    expect(paymentStanding(pledge, 1, at('2025-07-01')).state).toBe('reRegister')
  })
})

describe('Law 17/2023/QH15 article 74.7 (R09): within 30 days the charter capital is registered as paid in', () => {
  test('the thirtieth day is in time, the next is late', () => {
    expect(paymentStanding(pledge, 50, at('2025-07-30'))).toEqual({ state: 'reRegister', dueOn: '2025-07-30' })
    expect(paymentStanding(pledge, 50, at('2025-07-31'))).toEqual({ state: 'reRegisterLate', dueOn: '2025-07-30' })
    expect(paymentStanding(pledge, 100, at('2025-07-31')).state).toBe('paid')
  })
})

describe('Law 17/2023/QH15 article 47.1: a change of charter capital by 5 % or one billion is filed', () => {
  test('exactly 5 %, up or down', () => {
    expect(mustFileCapital(1000, 1050)).toBe(true)
    expect(mustFileCapital(1000, 1049)).toBe(false)
    expect(mustFileCapital(1000, 950)).toBe(true)
    expect(mustFileCapital(1000, 951)).toBe(false)
    expect(mustFileCapital(1000, 1000)).toBe(false)
    expect(mustFileCapital(0, 1)).toBe(true)
  })

  test('one billion, however small a part it is', () => {
    expect(mustFileCapital(100_000_000_000, 101_000_000_000)).toBe(true)
    expect(mustFileCapital(100_000_000_000, 100_999_999_999)).toBe(false)
  })
})
