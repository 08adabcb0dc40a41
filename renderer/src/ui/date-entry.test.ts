import { describe, expect, it } from 'vitest'
import { readDateEntry, steppedDate } from './date-entry'

const limits = { today: '2026-01-15', min: '2025-01-01', max: '2026-12-31' }

describe('readDateEntry', () => {
  it('reads the short ways of typing a day', () => {
    for (const typed of ['31/12/2025', '31122025', '311225', '31/12/25']) {
      expect(readDateEntry(typed, limits)).toEqual({ kind: 'date', value: '2025-12-31' })
    }
    expect(readDateEntry('31/12', limits)).toEqual({ kind: 'date', value: '2026-12-31' })
  })
  it('refuses a day that does not exist and names the limit of one outside', () => {
    expect(readDateEntry('31/02/2025', limits)).toEqual({ kind: 'fault', reason: 'unknown' })
    expect(readDateEntry('31/12/2024', limits)).toEqual({ kind: 'fault', reason: 'early', limit: '2025-01-01' })
    expect(readDateEntry('01/01/2027', limits)).toEqual({ kind: 'fault', reason: 'late', limit: '2026-12-31' })
  })
})

describe('steppedDate', () => {
  it('moves by a day and by a month, over the ends of months', () => {
    expect(steppedDate('ArrowUp', '2025-02-28', limits)).toBe('2025-03-01')
    expect(steppedDate('ArrowDown', '2025-03-01', limits)).toBe('2025-02-28')
    expect(steppedDate('PageUp', '2025-01-31', limits)).toBe('2025-02-28')
  })
  it('stays within the limits and starts at today', () => {
    expect(steppedDate('ArrowDown', '2025-01-01', limits)).toBe('2025-01-01')
    expect(steppedDate('ArrowUp', null, limits)).toBe('2026-01-15')
    expect(steppedDate('a', '2025-01-01', limits)).toBeNull()
  })
})
