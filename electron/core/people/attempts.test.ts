import { describe, expect, test } from 'vitest'
import { secondsLeft, waitSeconds } from './attempts'

describe('the wait after wrong passwords', () => {
  test('begins with the third, doubles, and ends growing at a quarter of an hour', () => {
    expect([0, 1, 2, 3, 4, 9, 10, 40].map(waitSeconds)).toEqual([0, 0, 0, 8, 16, 512, 900, 900])
  })

  test('is over when its moment has come', () => {
    const left = (retryAt: string | null) => secondsLeft({ failures: 3, retryAt }, '2025-06-01T02:00:00.000Z')
    expect(left(null)).toBe(0)
    expect(left('2025-06-01T02:00:07.200Z')).toBe(8)
    expect(left('2025-06-01T02:00:00.000Z')).toBe(0)
    expect(left('2025-06-01T01:59:00.000Z')).toBe(0)
  })

  test('that is longer than any comes from a clock that was set, and is none', () => {
    const left = (retryAt: string) => secondsLeft({ failures: 3, retryAt }, '2025-06-01T02:00:00.000Z')
    expect(left('2025-06-01T02:15:00.000Z')).toBe(900)
    expect(left('2027-06-01T02:00:00.000Z')).toBe(0)
  })
})
