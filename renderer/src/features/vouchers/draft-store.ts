import { useSyncExternalStore } from 'react'
import type { Draft } from './draft'

/**
 * The draft being typed, outside React's own state: a key that takes a value and moves on within one event reads what it
 * has just taken.
 */
export type DraftStore = {
  get: () => Draft
  edit: (change: (draft: Draft) => Draft) => void
  subscribe: (listener: () => void) => () => void
}

/** A store that begins with the given draft. */
export function createDraftStore(first: Draft): DraftStore {
  let draft = first
  const listeners = new Set<() => void>()
  return {
    get: () => draft,
    edit: (change) => {
      const next = change(draft)
      if (next === draft) return
      draft = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The draft as it stands; draws again with every change. */
export function useDraft(store: DraftStore): Draft {
  return useSyncExternalStore(store.subscribe, store.get)
}
