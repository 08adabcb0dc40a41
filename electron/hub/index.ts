import { call, createRouterClient, getRouter, isProcedure, unlazy } from '@orpc/server'
import type { HubState } from './context'
import { knownFromResources } from './known-from-resources'
import { HubSeat } from './people/hub-seat'
import { type HubClient, hubRouter } from './router'
import { openStore, type StoreLocation } from './store/open-store'

export type HubOptions = {
  location: StoreLocation
  /** The folder of `resources/`. */
  resources: string
  now?: () => string
  log?: (line: string) => void
}

/** An alliance's hub without a screen: the router its window is served with, the same in process, and what its calls run in. */
export type Hub = {
  readonly router: typeof hubRouter
  readonly state: HubState
  context(): HubState
  readonly client: HubClient
  /** Any procedure by its name, 'packets.take'; its input is read by the contract. */
  call(name: string, input: unknown): Promise<unknown>
  close(): Promise<void>
}

/** Opens the hub of a store; throws BookUnusable where it cannot serve. */
export async function openHub({ location, resources, now, log }: HubOptions): Promise<Hub> {
  const store = await openStore(location)
  await knownFromResources(store, resources)
  const state: HubState = {
    store,
    resources,
    now: now ?? (() => new Date().toISOString()),
    seat: new HubSeat(),
    log: log ?? (() => {}),
    openStore: null,
  }
  return {
    router: hubRouter,
    state,
    context: () => state,
    client: createRouterClient(hubRouter, { context: state }),
    call: async (name, input) => {
      const { default: procedure } = await unlazy(getRouter(hubRouter, name.split('.')))
      if (!isProcedure(procedure)) throw new Error(`The hub has no ${name}.`)
      return call(procedure, input, { context: state })
    },
    close: async () => {
      state.seat.forgetSeed()
      await store.close()
    },
  }
}
