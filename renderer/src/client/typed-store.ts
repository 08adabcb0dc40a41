import { useSyncExternalStore } from 'react'

/**
 * What is being typed, outside React's own state: a key that takes a value and moves on within one event reads what it
 * has just taken.
 */
export type TypedStore<T> = {
  get: () => T
  edit: (change: (typed: T) => T) => void
  subscribe: (listener: () => void) => () => void
}

/** A store that begins with what is given. */
export function createTypedStore<T>(first: T): TypedStore<T> {
  let typed = first
  const listeners = new Set<() => void>()
  return {
    get: () => typed,
    edit: (change) => {
      const next = change(typed)
      if (next === typed) return
      typed = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** What is typed as it stands; draws again with every change. */
export function useTyped<T>(store: TypedStore<T>): T {
  return useSyncExternalStore(store.subscribe, store.get)
}
