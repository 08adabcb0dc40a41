import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Keeper } from './keeper'
import { createTypedStore } from './typed-store'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function keeping(known = false) {
  const store = createTypedStore({ id: 'a', words: '' })
  const saved: string[] = []
  const removed: string[] = []
  let fails = false
  const keeper = new Keeper(store, {
    known,
    isBlank: ({ words }) => words === '',
    save: async ({ words }) => {
      if (fails) throw new Error('full')
      saved.push(words)
    },
    remove: async ({ id }) => void removed.push(id),
  })
  keeper.start()
  const type = (text: string) => store.edit((typed) => ({ ...typed, words: text }))
  return { keeper, saved, removed, type, fail: (now: boolean) => (fails = now) }
}

describe('what is typed', () => {
  it('is kept within a second, however long one goes on typing', async () => {
    const { saved, type } = keeping()
    for (const text of ['M', 'Mu', 'Mua', 'Mua d', 'Mua dầu']) {
      type(text)
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(saved.length).toBeGreaterThan(0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved.at(-1)).toBe('Mua dầu')
  })
  it('is kept on leaving', async () => {
    const { keeper, saved, type } = keeping()
    type('x')
    await keeper.leave()
    expect(saved).toEqual(['x'])
    type('xy')
    await vi.advanceTimersByTimeAsync(2000)
    expect(saved).toEqual(['x'])
  })
  it('without content is not kept, and removed if it was', async () => {
    const fresh = keeping()
    await fresh.keeper.leave()
    expect([fresh.saved, fresh.removed]).toEqual([[], []])
    const old = keeping(true)
    await old.keeper.leave()
    expect(old.removed).toEqual(['a'])
  })
  it('that could not be kept is said so, and kept the next time', async () => {
    const { keeper, saved, type, fail } = keeping()
    fail(true)
    type('x')
    expect(await keeper.keep()).toBe(false)
    expect(keeper.state().kind).toBe('failed')
    expect(keeper.hasUnkept()).toBe(true)
    fail(false)
    expect(await keeper.keep()).toBe(true)
    expect(saved).toEqual(['x'])
    expect(keeper.hasUnkept()).toBe(false)
  })
  it('that could not be kept is tried again by itself while the page stands', async () => {
    const { keeper, saved, type, fail } = keeping()
    fail(true)
    type('x')
    await vi.advanceTimersByTimeAsync(1000)
    expect(keeper.state().kind).toBe('failed')
    fail(false)
    await vi.advanceTimersByTimeAsync(3000)
    expect(saved).toEqual(['x'])
    expect(keeper.state().kind).toBe('kept')
  })
  it('that was sent is not kept again', async () => {
    const { keeper, saved, removed, type } = keeping()
    type('x')
    await keeper.stop()
    await keeper.leave()
    await vi.advanceTimersByTimeAsync(2000)
    expect([saved, removed]).toEqual([[], []])
  })
})
