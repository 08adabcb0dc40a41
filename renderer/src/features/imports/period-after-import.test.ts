import { describe, expect, it } from 'vitest'
import { periodAfterImport } from './period-after-import'

describe('the period in work after an import', () => {
  const november = { from: '2026-11-01', to: '2026-11-30' }
  it('moves to the last voucher when all lie before it', () => {
    expect(periodAfterImport(november, '2025-12-28')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
  })
  it('stays where vouchers can be seen, and in an empty book', () => {
    expect(periodAfterImport(november, '2026-11-15')).toBeNull()
    expect(periodAfterImport(november, '2027-01-01')).toBeNull()
    expect(periodAfterImport(november, null)).toBeNull()
  })
})
