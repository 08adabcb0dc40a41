import { describe, expect, it } from 'vitest'
import { DASH, shownCell } from './cell-text'

describe('shownCell', () => {
  it('writes figures with dots, zero as a dash, negatives with a minus or, in statements, in parentheses', () => {
    expect(shownCell(1234567, 'amount')).toBe('1.234.567')
    expect(shownCell(0, 'amount')).toBe(DASH)
    expect(shownCell(0, 'count')).toBe('0')
    expect(shownCell(-5000, 'amount')).toBe('-5.000')
    expect(shownCell(-5000, 'amount', true)).toBe('(5.000)')
  })
  it('writes dates day first and leaves other text alone', () => {
    expect(shownCell('2026-12-31', 'date')).toBe('31/12/2026')
    expect(shownCell('31/02/2025', 'date')).toBe('31/02/2025')
    expect(shownCell('0011', 'code')).toBe('0011')
    expect(shownCell(null, 'amount')).toBe('')
  })
})
