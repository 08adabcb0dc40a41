import { describe, expect, it } from 'vitest'
import { missingToBegin, type Standing } from './becoming-a-member'

const official: Standing = { type: 'official', appliedOn: '2026-01-05', paidCapital: 1, paidFee: 0, fee: 200_000 }
const associate: Standing = { ...official, type: 'nonContributing', paidCapital: 0, paidFee: 200_000 }

describe('Law 17/2023/QH15 article 30.3: application and capital or fee before a member is active (R04)', () => {
  it('needs a signed application', () => {
    expect(missingToBegin({ ...official, appliedOn: null })).toBe('application')
    expect(missingToBegin(official)).toBeNull()
  })

  it('needs a first đồng of capital from who contributes, whatever the fee', () => {
    expect(missingToBegin({ ...official, paidCapital: 0 })).toBe('capital')
    expect(missingToBegin({ ...official, type: 'contributing', paidCapital: 0, paidFee: 200_000 })).toBe('capital')
    expect(missingToBegin({ ...official, type: 'contributing' })).toBeNull()
  })

  it('needs the whole fee from an associate without capital, and none where the charter sets none', () => {
    expect(missingToBegin({ ...associate, paidFee: 199_999 })).toBe('fee')
    expect(missingToBegin(associate)).toBeNull()
    expect(missingToBegin({ ...associate, paidFee: 0, fee: 0 })).toBeNull()
  })
})
