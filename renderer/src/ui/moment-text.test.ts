import { describe, expect, it } from 'vitest'
import { momentText } from './moment-text'

describe('momentText', () => {
  it('tells the day and the clock of Viet Nam, over midnight too', () => {
    expect(momentText('2026-01-15T00:42:10Z')).toBe('15/01/2026 07:42')
    expect(momentText('2025-12-31T17:05:00.123Z')).toBe('01/01/2026 00:05')
    expect(momentText('2026-01-14T17:05:00+07:00')).toBe('14/01/2026 17:05')
  })
  it('refuses what is no instant', () => {
    expect(() => momentText('2026-01-15')).toThrow(RangeError)
  })
})
