import { describe, expect, it } from 'vitest'
import { movedPeriod, neighbourPeriod, panelYear, periodKind, periodOptions, typedRange } from './period-choice'

const calendar = { startMonth: 1 }
const year = { from: '2025-01-01', to: '2025-12-31' }
const quarter = { from: '2025-10-01', to: '2025-12-31' }
const month = { from: '2025-02-01', to: '2025-02-28' }

describe('periodKind', () => {
  it('knows years, quarters, months and anything else', () => {
    expect(
      [year, quarter, month, { from: '2025-02-01', to: '2025-02-27' }].map((range) => periodKind(range, calendar)),
    ).toEqual(['year', 'quarter', 'month', 'range'])
  })
  it('follows the fiscal year', () => {
    const fiscal = { from: '2025-07-01', to: '2026-06-30' }
    expect(periodKind(fiscal, { startMonth: 7 })).toBe('year')
    expect(periodKind(fiscal, calendar)).toBe('range')
    expect(panelYear({ from: '2026-02-01', to: '2026-02-28' }, { startMonth: 7 })).toBe(2025)
  })
})

describe('periodOptions', () => {
  it('gives the year, its quarters and its months without a gap', () => {
    const options = periodOptions(2025, calendar)
    expect(options.map((option) => option.kind)).toEqual([
      'year',
      ...Array(4).fill('quarter'),
      ...Array(12).fill('month'),
    ])
    expect(options[4]?.range).toEqual(quarter)
    expect(options[6]?.range).toEqual(month)
    expect(periodOptions(2025, { startMonth: 7 })[16]?.range).toEqual({ from: '2026-06-01', to: '2026-06-30' })
  })
})

describe('neighbourPeriod', () => {
  it('steps by the period’s own length, over the end of the year', () => {
    expect(neighbourPeriod(month, 1, calendar)).toEqual({ from: '2025-03-01', to: '2025-03-31' })
    expect(neighbourPeriod(quarter, 1, calendar)).toEqual({ from: '2026-01-01', to: '2026-03-31' })
    expect(neighbourPeriod(year, -1, calendar)).toEqual({ from: '2024-01-01', to: '2024-12-31' })
    expect(neighbourPeriod({ from: '2025-01-02', to: '2025-01-03' }, 1, calendar)).toBeNull()
  })
})

describe('the panel', () => {
  it('moves by rows of four under the year', () => {
    expect(movedPeriod('ArrowDown', 0)).toBe(1)
    expect(movedPeriod('ArrowDown', 2)).toBe(6)
    expect(movedPeriod('ArrowUp', 3)).toBe(0)
    expect(movedPeriod('ArrowUp', 6)).toBe(2)
    expect(movedPeriod('ArrowDown', 14)).toBeNull()
    expect(movedPeriod('Tab', 3)).toBeNull()
  })
  it('takes two ends in order only', () => {
    expect(typedRange('2025-01-05', '2025-03-20')).toEqual({ from: '2025-01-05', to: '2025-03-20' })
    expect(typedRange('2025-03-20', '2025-01-05')).toBeNull()
    expect(typedRange(null, '2025-01-05')).toBeNull()
  })
})
