import { describe, expect, it } from 'vitest'
import { firstPeriod, readPeriod, writePeriod } from './kept-period'

describe('the period in work', () => {
  it('begins with the month of the last voucher, in an empty book with this month', () => {
    expect(firstPeriod('2025-12-27', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
    expect(firstPeriod(null, '2026-01-15')).toEqual({ from: '2026-01-01', to: '2026-01-31' })
  })
  it('is remembered', () => {
    const period = { from: '2025-01-01', to: '2025-12-31' }
    expect(readPeriod(writePeriod(period))).toEqual(period)
    for (const stored of [null, '', '2025-01-01', '2025-12-31 2025-01-01', 'x y']) expect(readPeriod(stored)).toBeNull()
  })
})
