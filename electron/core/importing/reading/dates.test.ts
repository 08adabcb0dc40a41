import { describe, expect, it } from 'vitest'
import { createDateReader } from './dates'
import type { Cell } from './sheet'

describe('a date in a file', () => {
  it.each<[Cell, string | null]>([
    ['31/12/2025', '2025-12-31'],
    ['5/1/2025', '2025-01-05'],
    ['05-01-2025', '2025-01-05'],
    ['05.01.2025', '2025-01-05'],
    ['2025-01-05', '2025-01-05'],
    ['2025/01/05', '2025-01-05'],
    [' 05/01/2025\u00a0', '2025-01-05'],
    ['05/01/2025 00:00:00', '2025-01-05'],
    ['05/01/2025 12:00:00 SA', '2025-01-05'],
    ['5/1/2025 23:59', '2025-01-05'],
    ['2025-01-05T00:00:00', '2025-01-05'],
    ['2025-01-05T00:00:00.000Z', '2025-01-05'],
    ['2025-01-05 08:30:00.123', '2025-01-05'],
    // 17:00 UTC is midnight of the next day in Viet Nam: which day is meant cannot be told.
    ['2025-01-04T17:00:00Z', null],
    // Never month before day.
    ['12/31/2025', null],
    ['31/02/2025', null],
    ['29/02/2025', null],
    ['29/02/2024', '2024-02-29'],
    ['05/01/25', null],
    ['05/01-2025', null],
    ['1960', null],
    ['45662', null],
    ['5 tháng 1 năm 2025', null],
    ['05/01/2025 25:00', null],
    ['01/01/0025', null],
    [{ text: '05/01/2025', date: '2025-01-05' }, '2025-01-05'],
    [{ text: '45662', number: 45_662 }, '2025-01-05'],
    [{ text: '45662.75', number: 45_662.75 }, '2025-01-05'],
    [{ text: '1960', number: 1960 }, null],
    [{ text: '-1', number: -1 }, null],
    [{ text: '1e20', number: 1e20 }, null],
  ])('%j is %s', (cell, expected) => {
    const dateOf = createDateReader()
    expect(dateOf(cell)).toBe(expected)
    expect(dateOf(cell)).toBe(expected)
  })
})
