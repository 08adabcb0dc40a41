import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatVoucherNumber, longVoucherNumber, parseVoucherNumber } from './voucher-number'

describe('voucher numbers', () => {
  it('are written by kind, month and sequence (reading 32)', () => {
    expect(formatVoucherNumber('PC', 202501, 1)).toBe('PC01/001')
    expect(formatVoucherNumber('PC', 12, 42)).toBe('PC12/042')
    expect(formatVoucherNumber('PT', 202511, 1000)).toBe('PT11/1000')
    expect(longVoucherNumber('PC12/001', 2025)).toBe('PC12/001/2025')
  })

  it('are read back, short and long', () => {
    expect(parseVoucherNumber('PC01/001')).toEqual({ kind: 'PC', monthOfYear: 1, sequence: 1, year: null })
    expect(parseVoucherNumber(' pc12/001/2025 ')).toEqual({ kind: 'PC', monthOfYear: 12, sequence: 1, year: 2025 })
    expect(parseVoucherNumber('PC12/7')?.sequence).toBe(7)
  })

  it.each([
    '',
    'PC',
    'PC13/001',
    'PC00/001',
    'PC1/001',
    'PC01/000',
    'PC01-001',
    '01/001',
    'PC01/001/25',
    'PC01/001/2025/1',
  ])('are not %s', (text) => {
    expect(parseVoucherNumber(text)).toBeNull()
  })

  it('cannot be made of parts that would not read back', () => {
    for (const [kind, month, sequence] of [
      ['', 1, 1],
      ['pc', 1, 1],
      ['PC', 202500, 1],
      ['PC', 13, 1],
      ['PC', 1, 0],
      ['PC', 1, 1.5],
      ['PC', 1, -1],
    ] as const) {
      expect(() => formatVoucherNumber(kind, month, sequence)).toThrow(RangeError)
    }
  })

  it('survive the round trip', () => {
    const parts = fc.record({
      kind: fc.constantFrom('PT', 'PC', 'BC', 'BN', 'MH', 'BH', 'PN', 'PX', 'PK', 'KC'),
      monthOfYear: fc.integer({ min: 1, max: 12 }),
      sequence: fc.integer({ min: 1, max: 999_999_999 }),
      year: fc.integer({ min: 1900, max: 2199 }),
    })
    fc.assert(
      fc.property(parts, (all) => {
        const short = formatVoucherNumber(all.kind, all.year * 100 + all.monthOfYear, all.sequence)
        expect(parseVoucherNumber(short)).toEqual({ ...all, year: null })
        expect(parseVoucherNumber(longVoucherNumber(short, all.year))).toEqual(all)
      }),
    )
  })
})
