import { describe, expect, it } from 'vitest'
import { stepsToCome } from './path-line'

const path = { type: 'official', paid: 0, fee: 0, paidFee: 0 } as const

describe('what is to come on the path of a membership', () => {
  it('is decision, money and confirmation for who applied', () => {
    expect(stepsToCome({ ...path, stage: 'applied', next: 'decide' })).toEqual(['decide', 'capital', 'activate'])
    const associate = { ...path, type: 'nonContributing', fee: 100, stage: 'applied', next: 'decide' } as const
    expect(stepsToCome(associate)).toEqual(['decide', 'fee', 'activate'])
    expect(stepsToCome({ ...associate, fee: 0 })).toEqual(['decide', 'activate'])
  })

  it('is confirmation alone once money is there', () => {
    expect(stepsToCome({ ...path, paid: 1, stage: 'approved', next: 'activate' })).toEqual(['activate'])
  })

  it('is nothing for who is a member', () => {
    expect(stepsToCome({ ...path, paid: 1, stage: 'active', next: 'leave' })).toEqual([])
  })

  it('ends with the refund of what was paid in', () => {
    const leaving = { ...path, paid: 1, stage: 'leaving' } as const
    expect(stepsToCome({ ...leaving, next: 'decideLeave' })).toEqual(['decideLeave', 'depart', 'refund'])
    expect(stepsToCome({ ...leaving, next: 'depart' })).toEqual(['depart', 'refund'])
    expect(stepsToCome({ ...leaving, paid: 0, next: 'depart' })).toEqual(['depart'])
    expect(stepsToCome({ ...path, paid: 1, stage: 'left', next: 'refund' })).toEqual(['refund'])
  })
})
