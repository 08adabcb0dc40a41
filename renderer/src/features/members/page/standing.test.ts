import { describe, expect, it } from 'vitest'
import { isMember, voteOf } from './standing'

describe('voteOf', () => {
  it('gives one vote to an official member, also while they are leaving', () => {
    expect(voteOf({ stage: 'active', type: 'official' })).toBe('oneVote')
    expect(voteOf({ stage: 'leaving', type: 'official' })).toBe('oneVote')
  })

  it('gives associates none', () => {
    expect(voteOf({ stage: 'active', type: 'contributing' })).toBe('noVote')
    expect(voteOf({ stage: 'active', type: 'nonContributing' })).toBe('noVote')
  })

  it('gives none before the membership is confirmed, nor after it has ended', () => {
    expect(voteOf({ stage: 'applied', type: 'official' })).toBe('notYet')
    expect(voteOf({ stage: 'approved', type: 'official' })).toBe('notYet')
    expect(voteOf({ stage: 'rejected', type: 'official' })).toBe('notYet')
    expect(voteOf({ stage: 'left', type: 'official' })).toBe('noLonger')
  })
})

describe('isMember', () => {
  it('is false for who applied, was approved, was not admitted or has left', () => {
    expect((['applied', 'approved', 'rejected', 'left'] as const).map(isMember)).toEqual([false, false, false, false])
  })
})
