import { describe, expect, it } from 'vitest'
import { barLabel, chartUnit, inUnit, revenueTotals } from './revenue-figures'

const months = [
  { month: 202501, external: 12_000_000, internal: 78_000_000 },
  { month: 202502, external: 0, internal: 400_000 },
]

describe('revenue by month', () => {
  it('is summed, with the share of internal dealings', () => {
    expect(revenueTotals(months)).toEqual({
      external: 12_000_000,
      internal: 78_400_000,
      total: 90_400_000,
      internalShare: 86.7,
    })
    expect(revenueTotals([]).internalShare).toBeNull()
  })
  it('is drawn in millions, or thousands while it is small', () => {
    expect(chartUnit(months)).toBe('million')
    expect(chartUnit([{ month: 202501, external: 900_000, internal: 0 }])).toBe('thousand')
    expect(inUnit(1_500_000, 'million')).toBe(1.5)
  })
  it('is labelled in whole units, nothing over nothing', () => {
    expect([0, 0.4, 77.6, 1234.4].map(barLabel)).toEqual(['', '<1', '78', '1.234'])
  })
})
