import type { TypedStore } from './typed-store'

/** How well what was typed is kept: nothing to keep yet, kept at a time (ms), or not kept because of a failure. */
export type Keeping = { kind: 'nothing' } | { kind: 'kept'; at: number } | { kind: 'failed'; error: unknown }

export type KeeperOptions<T> = {
  save: (typed: T) => Promise<unknown>
  remove: (typed: T) => Promise<unknown>
  /** True for what has nothing in it worth keeping. */
  isBlank: (typed: T) => boolean
  /** True when it was kept before this page opened it. */
  known: boolean
  /** The pause after the first key that is not kept yet, in ms. */
  pause?: number
}

const PAUSE = 700
const RETRY = 3_000

/**
 * Keeps what is typed while it is being typed: at the latest `pause` ms after the first key that is not kept yet, and on leaving.
 * What is blank is not kept, and removed if it was.
 */
export class Keeper<T> {
  readonly #store: TypedStore<T>
  readonly #options: KeeperOptions<T>
  readonly #listeners = new Set<() => void>()
  #keeping: Keeping = { kind: 'nothing' }
  #kept: T
  #known: boolean
  #timer: ReturnType<typeof setTimeout> | null = null
  #running: Promise<boolean> = Promise.resolve(true)
  #unsubscribe: (() => void) | null = null

  constructor(store: TypedStore<T>, options: KeeperOptions<T>) {
    this.#store = store
    this.#options = options
    this.#kept = store.get()
    this.#known = options.known
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
  readonly state = (): Keeping => this.#keeping

  /** Begins to watch what is typed. */
  start(): void {
    this.#unsubscribe ??= this.#store.subscribe(() => this.#changed())
  }

  /** Keeps what is not kept yet, now. False when it could not be kept. */
  keep(): Promise<boolean> {
    this.#stopTimer()
    this.#running = this.#running.then(() => this.#write())
    return this.#running
  }

  /** Stops watching after a last keeping; what is blank is removed. */
  async leave(): Promise<void> {
    this.#stopWatching()
    if (this.#known && this.#options.isBlank(this.#store.get())) {
      await this.#running
      await this.#options.remove(this.#store.get())
    } else await this.keep()
  }

  /** Stops for good without keeping anything more: it has been sent or dropped. Waits for a write under way. */
  async stop(): Promise<void> {
    this.#stopWatching()
    this.#kept = this.#store.get()
    this.#known = false
    await this.#running
  }

  /** True while something was typed that is not kept. */
  hasUnkept(): boolean {
    return this.#store.get() !== this.#kept && !this.#options.isBlank(this.#store.get())
  }

  #changed(): void {
    this.#timer ??= setTimeout(() => void this.keep(), this.#options.pause ?? PAUSE)
  }

  async #write(): Promise<boolean> {
    const typed = this.#store.get()
    if (typed === this.#kept || (this.#options.isBlank(typed) && !this.#known)) return true
    try {
      await this.#options.save(typed)
      this.#kept = typed
      this.#known = true
      this.#show({ kind: 'kept', at: Date.now() })
      return true
    } catch (error) {
      this.#show({ kind: 'failed', error })
      // Behind a locked screen, or on a disk that is full for a moment: tried again while the page stands.
      if (this.#unsubscribe !== null) this.#timer ??= setTimeout(() => void this.keep(), RETRY)
      return false
    }
  }

  #show(keeping: Keeping): void {
    this.#keeping = keeping
    for (const listener of this.#listeners) listener()
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #stopWatching(): void {
    this.#stopTimer()
    this.#unsubscribe?.()
    this.#unsubscribe = null
  }
}
