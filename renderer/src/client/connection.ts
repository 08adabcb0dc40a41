import { mapEventIterator, type ClientLink } from '@orpc/client'
import { CoreLostError } from './failure'
import { maySendAgain, type MetaReader } from './procedure-meta'
import type { Transport, Wire } from './transport'

/** How often a call goes out at most, when the core ends under it each time. */
const MAX_SENDINGS = 3
const WAIT_FOR_CORE_MS = 30_000
const PAUSE_BEFORE_RESEND_MS = 300

/** A call that was under way when the core ended: its name, and whether it is sent again. */
export type PendingCall = { procedure: string; sentAgain: boolean }

/**
 * `connecting`: none yet. `connected`: the core answers. `lost`: it ended; `pending` names what was under way.
 * `failed`: it will not come back; `message` says why. After a restart `lastLoss` keeps what was pending, until read.
 */
export type ConnectionState = {
  status: 'connecting' | 'connected' | 'lost' | 'failed'
  restarts: number
  lastLoss: readonly PendingCall[]
  message: string
}

export type ConnectionEvents = {
  /** A call was answered, or a task came to its end. */
  done(path: readonly string[]): void
  failed(path: readonly string[], error: unknown): void
  /** A fresh core answers: whatever was read from the last one may have changed meanwhile. */
  restarted(): void
}

/**
 * The page's line to the core, through its restarts. Calls wait while there is no core; calls that were under way when it
 * ended are sent again if they carry an id by which the core knows them, else they fail with `CoreLostError`.
 */
export class Connection implements ClientLink<Record<never, never>> {
  #state: ConnectionState = { status: 'connecting', restarts: 0, lastLoss: [], message: '' }
  #wire: Wire | null = null
  #waiting = new Set<() => void>()
  #pending = new Set<PendingCall>()
  #listeners = new Set<() => void>()
  readonly #events = new Set<Partial<ConnectionEvents>>()
  /** What the contract of this line says of its procedures. */
  readonly metaAt: MetaReader

  constructor(transport: Transport, metaAt: MetaReader) {
    this.metaAt = metaAt
    transport.open({ connected: (wire) => this.#connected(wire), failed: (message) => this.#failed(message) })
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
  readonly state = (): ConnectionState => this.#state

  /** Tells of what happens to calls; answers how to stop being told. */
  on(events: Partial<ConnectionEvents>): () => void {
    this.#events.add(events)
    return () => void this.#events.delete(events)
  }

  /** The user has read what was pending. */
  forgetLoss(): void {
    this.#change({ lastLoss: [] })
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: Parameters<ClientLink<Record<never, never>>['call']>[2],
  ): Promise<unknown> {
    const call: PendingCall = { procedure: path.join('.'), sentAgain: maySendAgain(this.metaAt(path), input) }
    this.#pending.add(call)
    try {
      const output = await this.#send(call, path, input, options)
      if (!isStream(output)) {
        this.#end(call, (events) => events.done?.(path))
        return output
      }
      return this.#watch(output, call, path, options.signal)
    } catch (error) {
      this.#end(call, (events) => events.failed?.(path, error))
      throw error
    }
  }

  async #send(
    call: PendingCall,
    ...[path, input, options]: Parameters<ClientLink<Record<never, never>>['call']>
  ): Promise<unknown> {
    for (let sending = 1; ; sending += 1) {
      const wire = await this.#current(call.procedure, options.signal)
      try {
        const output = await wire.link.call(path, input, options)
        this.#heard()
        return output
      } catch (error) {
        if (options.signal?.aborted || !wire.isLoss(error)) {
          if (!options.signal?.aborted) this.#heard()
          throw error
        }
        this.#lost()
        if (!call.sentAgain || sending === MAX_SENDINGS) throw new CoreLostError(call.procedure, error)
        await new Promise((resume) => setTimeout(resume, PAUSE_BEFORE_RESEND_MS))
      }
    }
  }

  /** Lets a task's stream through, and tells of its end. */
  #watch(
    stream: AsyncIterator<unknown, unknown, void>,
    call: PendingCall,
    path: readonly string[],
    signal: AbortSignal | undefined,
  ): unknown {
    const wire = this.#wire
    const aborted = () => this.#end(call, () => {})
    signal?.addEventListener('abort', aborted, { once: true })
    return mapEventIterator(stream, {
      value: async (value, done) => {
        if (done) this.#end(call, (events) => events.done?.(path))
        return value
      },
      error: async (error) => {
        if (signal?.aborted) return new DOMException('The task was stopped', 'AbortError')
        const named = wire?.isLoss(error) ? new CoreLostError(call.procedure, error) : error
        if (named !== error) this.#lost()
        this.#end(call, (events) => events.failed?.(path, named))
        return named
      },
    })
  }

  #end(call: PendingCall, tell: (events: Partial<ConnectionEvents>) => void): void {
    if (!this.#pending.delete(call)) return
    for (const events of this.#events) tell(events)
  }

  #current(procedure: string, signal: AbortSignal | undefined): Promise<Wire> {
    if (this.#wire) return Promise.resolve(this.#wire)
    if (this.#state.status === 'failed') return Promise.reject(new CoreLostError(procedure))
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', settle)
        this.#waiting.delete(settle)
        if (signal?.aborted) reject(signal.reason)
        else if (this.#wire) resolve(this.#wire)
        else reject(new CoreLostError(procedure))
      }
      const timer = setTimeout(settle, WAIT_FOR_CORE_MS)
      signal?.addEventListener('abort', settle)
      this.#waiting.add(settle)
    })
  }

  #connected(wire: Wire): void {
    const again = this.#state.status !== 'connecting'
    this.#wire = wire
    wire.lost.addEventListener('abort', () => {
      if (this.#wire !== wire) return
      this.#wire = null
      this.#lost()
    })
    this.#heard()
    for (const settle of this.#waiting) settle()
    if (again) for (const events of this.#events) events.restarted?.()
  }

  #failed(message: string): void {
    this.#wire = null
    this.#change({ status: 'failed', message })
    for (const settle of this.#waiting) settle()
  }

  /** The core answers: with a fresh line, or over HTTP with any answer after a time without. */
  #heard(): void {
    const { status, restarts } = this.#state
    if (status === 'connected') return
    this.#change({ status: 'connected', message: '', restarts: status === 'lost' ? restarts + 1 : restarts })
  }

  #lost(): void {
    if (this.#state.status !== 'connected') return
    this.#change({ status: 'lost', lastLoss: [...this.#pending] })
  }

  #change(part: Partial<ConnectionState>): void {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }
}

function isStream(value: unknown): value is AsyncIterator<unknown, unknown, void> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
