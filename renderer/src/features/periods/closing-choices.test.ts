import { describe, expect, it } from 'vitest'
import { asOptions, readShare, usualChoices } from './closing-choices'

describe('the share of the internal part', () => {
  it('is a percentage with at most two decimals', () => {
    expect(readShare('27,9')).toBe(2790)
    expect(readShare(' 27.95 % ')).toBe(2795)
    expect(readShare('0')).toBe(0)
    expect(readShare('100')).toBe(10_000)
  })
  it('is nothing else', () => {
    for (const typed of ['', '100,01', '-1', '27,901', 'abc', '1e2']) expect(readShare(typed)).toBeNull()
  })
})

describe('the choices of a closing', () => {
  it('are by net revenue unless chosen otherwise', () => {
    expect(asOptions(usualChoices)).toEqual({ administration: { by: 'netRevenue' }, splitIncomeTax: false })
  })
  it('wait for a readable share', () => {
    expect(asOptions({ by: 'share', shareTyped: '', splitIncomeTax: true })).toBeNull()
    expect(asOptions({ by: 'share', shareTyped: '30', splitIncomeTax: true })).toEqual({
      administration: { by: 'share', internalPartsPer10000: 3000 },
      splitIncomeTax: true,
    })
  })
})
