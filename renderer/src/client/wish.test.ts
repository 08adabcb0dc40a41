import { describe, expect, it } from 'vitest'
import { Wishes } from './wish'

describe('the id of a wish', () => {
  const wishes = () => {
    let count = 0
    return new Wishes(() => `id ${++count}`)
  }
  it('stays while the same is asked for again', () => {
    const own = wishes()
    expect(own.idFor({ month: 202501 })).toBe('id 1')
    expect(own.idFor({ month: 202501 })).toBe('id 1')
  })
  it('is fresh for another content, and after success', () => {
    const own = wishes()
    own.idFor({ month: 202501 })
    expect(own.idFor({ month: 202502 })).toBe('id 2')
    own.granted()
    expect(own.idFor({ month: 202502 })).toBe('id 3')
  })
})
