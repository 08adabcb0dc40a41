import { describe, expect, it } from 'vitest'
import { sparkline } from './sparkline'

describe('sparkline', () => {
  it('puts the greatest on top and the least at the bottom', () => {
    expect(sparkline([0, 10, 5], 108, 28, 4)).toEqual([
      { x: 4, y: 24 },
      { x: 54, y: 4 },
      { x: 104, y: 14 },
    ])
  })
  it('draws a level line in the middle and nothing from one value', () => {
    expect(sparkline([7, 7], 108, 28, 4).map((point) => point.y)).toEqual([14, 14])
    expect(sparkline([7], 108, 28, 4)).toEqual([])
  })
})
