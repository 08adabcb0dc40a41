import { describe, expect, it } from 'vitest'
import { percentDone, waitStage } from './progress'

describe('percentDone', () => {
  it('reaches 100 only at the end and does not guess', () => {
    expect(percentDone({ done: 999, total: 1000 })).toBe(99)
    expect(percentDone({ done: 1000, total: 1000 })).toBe(100)
    expect(percentDone({ done: 5, total: 0 })).toBeNull()
    expect(percentDone({ done: 12, total: 10 })).toBe(100)
  })
})

describe('waitStage', () => {
  it('says nothing at first, little for a second, then all', () => {
    expect([0, 99, 100, 999, 1000].map(waitStage)).toEqual(['nothing', 'nothing', 'quiet', 'quiet', 'told'])
  })
})
