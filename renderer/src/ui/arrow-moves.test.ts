import { describe, expect, it } from 'vitest'
import { movedPlace } from './arrow-moves'

describe('walking a list with the arrows', () => {
  it('moves by one and stops at the ends', () => {
    expect(movedPlace('ArrowDown', 0, 3)).toBe(1)
    expect(movedPlace('ArrowDown', 2, 3)).toBe(2)
    expect(movedPlace('ArrowUp', 0, 3)).toBe(0)
  })
  it('goes to the ends with Home and End', () => {
    expect(movedPlace('End', 0, 3)).toBe(2)
    expect(movedPlace('Home', 2, 3)).toBe(0)
  })
  it('leaves other keys and empty lists alone', () => {
    expect(movedPlace('Enter', 0, 3)).toBeNull()
    expect(movedPlace('ArrowDown', -1, 0)).toBeNull()
  })
})
