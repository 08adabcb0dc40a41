import { hubUnusable } from '@shared/text/hub/unusable'
import { BookUnusable } from '../core/db/unusable'
import type { HubState } from './context'
import { knownFromResources } from './known-from-resources'
import { HubSeat } from './people/hub-seat'
import { hubRouter } from './router'
import type { HubStore } from './store/hub-store'
import { openStore, type StoreLocation } from './store/open-store'

export type WindowHubOptions = {
  /** The folder of `resources/`. */
  resources: string
  log: (line: string) => void
  now?: () => string
}

/** The hub of a window, which begins without a store and is told which. */
export type WindowHub = {
  readonly router: typeof hubRouter
  context(): HubState
  /** Opens a store in the place of the one before; throws BookUnusable, and then every question is answered with the same. */
  open(location: StoreLocation): Promise<void>
  close(): Promise<void>
}

/** A hub without a store: whatever is asked before `open` is answered with BookUnusable 'no-book'. */
export function openWindowHub({ resources, log, now = () => new Date().toISOString() }: WindowHubOptions): WindowHub {
  const seat = new HubSeat()
  let store: HubStore | null = null
  let problem: unknown = new BookUnusable('no-book', hubUnusable.none)
  const leave = async () => {
    const open = store
    store = null
    seat.leave()
    await open?.close()
  }
  const open = async (location: StoreLocation) => {
    await leave()
    try {
      const opened = await openStore(location)
      await knownFromResources(opened, resources)
      store = opened
    } catch (error) {
      problem = error
      throw error
    }
  }
  const state: HubState = {
    get store() {
      if (store === null) throw problem
      return store
    },
    resources,
    now,
    seat,
    log,
    openStore: open,
  }
  return { router: hubRouter, context: () => state, open, close: leave }
}
