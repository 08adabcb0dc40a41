import { useSyncExternalStore } from 'react'
import { connection, unusableStore } from './client'
import type { ConnectionState } from './connection'
import type { Unusable } from './failure'

/** Whether the core answers, and what was pending when it last ended. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(connection.subscribe, connection.state)
}

/** Why the book as a whole cannot be used, for the page that takes the place of all others; null when it can. */
export function useUnusable(): Unusable | null {
  return useSyncExternalStore(unusableStore.subscribe, unusableStore.current)
}
