import type { HubRole } from '@shared/contract/hub/permission'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import type { HubSeat } from './people/hub-seat'
import type { HubDb, HubStore } from './store/hub-store'
import type { StoreLocation } from './store/open-store'

/** Who is asking. */
export type HubUser = { userId: number; name: string; role: HubRole }

/** What a program that serves a hub has for as long as it runs. */
export type HubState = {
  readonly store: HubStore
  /** The folder of `resources/`. */
  readonly resources: string
  /** The clock, ISO 8601 in UTC; a test fixes it. */
  readonly now: () => string
  readonly seat: HubSeat
  /** One line a call: name, ms, outcome. */
  readonly log: (line: string) => void
  /** Takes another store, where the hub is a window's; null where it was started for one store. */
  readonly openStore: ((location: StoreLocation) => Promise<void>) | null
}

/** What a handler may touch: the hub, who asks, the moment, and inside a transaction the store. */
export class HubCall {
  readonly hub: HubState
  readonly user: HubUser
  /** A call has one moment: what it writes and its row say the same. */
  readonly at: string
  /** The line of the history, set by commands. */
  summary = ''
  readonly #db: HubDb | null

  constructor(hub: HubState, user: HubUser, { at = hub.now(), db = null }: { at?: string; db?: HubDb | null } = {}) {
    this.hub = hub
    this.user = user
    this.at = at
    this.#db = db
  }

  /** The store inside this call's transaction. */
  get db(): HubDb {
    if (this.#db === null) throw new Error('The store is asked outside a transaction.')
    return this.#db
  }

  /** Today in Viet Nam, whatever the machine's time zone says. */
  get today(): string {
    return civilDateOfInstant(this.at)
  }

  /** The same call inside a transaction. */
  within(db: HubDb): HubCall {
    return new HubCall(this.hub, this.user, { at: this.at, db })
  }

  /** Reads one moment, for what is prepared before a command. */
  read<T>(work: (db: HubDb) => Promise<T>): Promise<T> {
    return this.hub.store.read(work)
  }
}
