import { describe, expect, it } from 'vitest'
import { nextFault } from './fault-cursor'

describe('nextFault', () => {
  it('goes around in both directions', () => {
    expect([nextFault(-1, 3, false), nextFault(0, 3, false), nextFault(2, 3, false)]).toEqual([0, 1, 0])
    expect([nextFault(-1, 3, true), nextFault(0, 3, true), nextFault(2, 3, true)]).toEqual([2, 2, 1])
    expect(nextFault(0, 0, false)).toBe(-1)
  })
})
