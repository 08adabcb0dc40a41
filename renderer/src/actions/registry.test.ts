import { describe, expect, it } from 'vitest'
import { createRegistry } from './registry'

describe('createRegistry', () => {
  it('keeps outer parts before inner ones, whichever was filled first', () => {
    const registry = createRegistry<string>()
    const outer = registry.open()
    const inner = registry.open()
    registry.fill(inner, ['c'])
    registry.fill(outer, ['a', 'b'])
    expect(registry.all()).toEqual(['a', 'b', 'c'])
    registry.clear(outer)
    expect(registry.all()).toEqual(['c'])
  })
  it('tells its listeners only of changes', () => {
    const registry = createRegistry<string>()
    let told = 0
    const leave = registry.subscribe(() => told++)
    const slot = registry.open()
    registry.fill(slot, ['a'])
    registry.fill(slot, ['a'])
    expect(told).toBe(1)
    const before = registry.all()
    expect(registry.all()).toBe(before)
    leave()
    registry.fill(slot, ['b'])
    expect(told).toBe(1)
  })
})
