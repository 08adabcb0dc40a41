import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadLaw } from '../load-law'
import { resourcesFolder } from '../../resources-folder'
import { mostSupported, supportRateOn } from './support-rates'

const rates = loadLaw(join(resourcesFolder(), 'law')).supportRates
const on = (
  item: 'travel' | 'boardAndLodging' | 'trainer',
  area: 'difficult' | 'agriculture' | 'other',
  date: string,
) => supportRateOn(rates, { item, area, date })

describe('Decision 1804/QĐ-TTg of 13/11/2020: support of training in 2021 to 2025', () => {
  test('travel, class and materials in full; board and lodging by area', () => {
    expect(on('travel', 'other', '2024-05-01')?.percent).toBe(100)
    expect(on('boardAndLodging', 'difficult', '2024-05-01')?.percent).toBe(100)
    expect(on('boardAndLodging', 'agriculture', '2024-05-01')?.percent).toBe(90)
    expect(on('boardAndLodging', 'other', '2024-05-01')?.percent).toBe(80)
  })

  test('from its first day to its last, and not a day beyond; nothing for what it does not name', () => {
    expect(on('travel', 'other', '2021-01-01')).not.toBeNull()
    expect(on('travel', 'other', '2025-12-31')).not.toBeNull()
    expect(on('travel', 'other', '2020-12-31')).toBeNull()
    expect(on('travel', 'other', '2026-01-01')).toBeNull()
    expect(on('trainer', 'other', '2024-05-01')).toBeNull()
  })

  test('a share is cut to whole đồng', () => {
    const rate = on('boardAndLodging', 'agriculture', '2024-05-01')
    expect(mostSupported(1_000_001, rate)).toBe(900_000)
    expect(mostSupported(999_999_999_999_999, rate)).toBe(899_999_999_999_999)
    expect(mostSupported(5, null)).toBeNull()
  })
})
