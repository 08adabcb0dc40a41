/**
 * What mounted parts of the page have put down, in the order in which they stand in the tree: outer before inner. A part
 * opens a slot while it renders (parents render first), fills it after each render, and clears it when it goes.
 */
export type Registry<T> = {
  open: () => number
  fill: (slot: number, items: readonly T[]) => void
  clear: (slot: number) => void
  /** All items; the same array until something changes. */
  all: () => readonly T[]
  subscribe: (listener: () => void) => () => void
}

/** A registry without any items. */
export function createRegistry<T>(): Registry<T> {
  const slots = new Map<number, readonly T[]>()
  const listeners = new Set<() => void>()
  let nextSlot = 0
  let items: readonly T[] = []
  const changed = () => {
    items = [...slots.entries()].toSorted(([a], [b]) => a - b).flatMap(([, held]) => held)
    for (const listener of listeners) listener()
  }
  return {
    open: () => nextSlot++,
    fill: (slot, held) => {
      const before = slots.get(slot)
      if (before !== undefined && before.length === held.length && before.every((item, i) => item === held[i])) return
      slots.set(slot, held)
      changed()
    },
    clear: (slot) => {
      if (slots.delete(slot)) changed()
    },
    all: () => items,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
