import { describe, expect, it } from 'vitest'
import { minimumMembersOn, type Stay } from './minimum-members'

const figures = { minimumMembers: 5, belowMinimumMonths: 12 }
const stay = (joinedOn: string | null, leftOn: string | null = null): Stay => ({ joinedOn, leftOn })
const five = Array.from({ length: 5 }, () => stay('2024-01-01'))

describe('Law 17/2023/QH15 articles 4.7 and 103.1.d: at least five official members (R01)', () => {
  it('is met by five and not by four', () => {
    expect(minimumMembersOn(five, '2026-01-01', figures)).toEqual({ count: 5, belowSince: null, revocableOn: null })
    expect(minimumMembersOn(five.slice(1), '2026-01-01', figures)).toEqual({
      count: 4,
      belowSince: '2024-01-01',
      revocableOn: '2025-01-01',
    })
  })

  it('starts a clock of twelve months on the day the fifth leaves', () => {
    const left = [...five.slice(1), stay('2024-01-01', '2025-03-31')]
    expect(minimumMembersOn(left, '2025-03-30', figures).belowSince).toBeNull()
    expect(minimumMembersOn(left, '2025-03-31', figures)).toEqual({
      count: 4,
      belowSince: '2025-03-31',
      revocableOn: '2026-03-31',
    })
  })

  it('stops when a fifth joins again and starts anew when one more leaves', () => {
    const moved = [...five.slice(2), stay('2024-01-01', '2025-03-31'), stay('2025-05-01', '2025-09-01'), stay(null)]
    expect(minimumMembersOn(moved, '2025-04-01', figures).count).toBe(4)
    expect(minimumMembersOn(moved, '2025-05-01', figures).belowSince).toBeNull()
    expect(minimumMembersOn(moved, '2025-10-01', figures).belowSince).toBe('2025-09-01')
  })

  it('has no clock where the register does not know when members joined', () => {
    expect(minimumMembersOn([stay(null), stay(null)], '2026-01-01', figures)).toEqual({
      count: 2,
      belowSince: null,
      revocableOn: null,
    })
  })
})
