import type { Connection } from './connection'
import { failureOf, type Unusable } from './failure'

/**
 * What keeps the book from being used, as the last call found it; any answered call that needs a book, or opens one,
 * clears it. A call that needs none (choosing a book) shows its own failure where it was asked, and 'read-only' is said
 * where it was tried.
 */
export class UnusableStore {
  #current: Unusable | null = null
  readonly #listeners = new Set<() => void>()

  constructor(watched: Connection) {
    watched.on({
      done: (path) => {
        const meta = watched.metaAt(path)
        if (meta?.needsBook !== false || meta?.kind === 'errand') this.#set(null)
      },
      failed: (path, error) => {
        if (watched.metaAt(path)?.needsBook !== false && !isReadOnly(error)) this.show(error)
      },
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
  readonly current = (): Unusable | null => this.#current

  /** Lets a failure take the page, if it is one of the book as a whole. */
  show(error: unknown): void {
    const failure = failureOf(error)
    if (failure.kind !== 'unusable') return
    // That none is open follows from why it could not be opened, and says less.
    if (failure.reason === 'no-book' && this.#current !== null) return
    const { reason, message, file, rescue } = failure
    this.#set({ kind: reason, message, file, rescue })
  }

  /** The user has gone to the start screen. */
  clear(): void {
    this.#set(null)
  }

  #set(next: Unusable | null): void {
    if (next === this.#current) return
    this.#current = next
    for (const listener of this.#listeners) listener()
  }
}

function isReadOnly(error: unknown): boolean {
  const failure = failureOf(error)
  return failure.kind === 'unusable' && failure.reason === 'read-only'
}
