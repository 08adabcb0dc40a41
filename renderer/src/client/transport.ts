import type { ClientLink } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { CoreNotice } from '@shared/bridge/desktop'
import { streamFileSerializers } from './stream-files'

/** One line to one core. It is good until `lost` is aborted; then every call on it has ended or will. */
export type Wire = {
  link: ClientLink<Record<never, never>>
  lost: AbortSignal
  /** Whether an error of a call means that the core was not reached or ended, rather than that it answered. */
  isLoss(error: unknown): boolean
}

export type WireEvents = {
  /** A line stands: the first one, or a fresh one after the core was started again. */
  connected(wire: Wire): void
  /** No core will come any more; the words are for the user. */
  failed(message: string): void
}

/** A way to the core; `open` begins to look for it and tells of every line found. */
export type Transport = { open(events: WireEvents): void }

/** The window's way: main hands out ports, one for each start of the core. */
export function portTransport(page: Window, connect: () => Promise<void>): Transport {
  return {
    open(events) {
      let port: MessagePort | null = null
      page.addEventListener('message', (event: MessageEvent<unknown>) => {
        if (event.source !== page || event.origin !== page.location.origin || !isNotice(event.data)) return
        if (event.data.state === 'failed') {
          events.failed(event.data.message)
          return
        }
        port = event.ports[0] ?? null
        if (port) events.connected(portWire(port))
      })
      // Electron 25: a page that goes while it holds a used port takes its process down (exit code 5).
      page.addEventListener('pagehide', () => port?.close())
      void connect()
    },
  }
}

/** A line over a message port. Closing by the other side aborts `lost` before oRPC ends the calls. */
export function portWire(port: MessagePort): Wire {
  const lost = new AbortController()
  port.addEventListener('close', () => lost.abort())
  const link = new PortLink({ port, customJsonSerializers: streamFileSerializers })
  // oRPC listens, but leaves starting the port to us.
  port.start()
  return { link, lost: lost.signal, isLoss: () => lost.signal.aborted }
}

function isNotice(data: unknown): data is CoreNotice {
  return typeof data === 'object' && data !== null && 'from' in data && data.from === 'so-htx' && 'state' in data
}

/** The browser's way: the server that gave the page. `fetch` is the browser's own; a test brings its cookie along. */
export function httpTransport(
  origin: string,
  fetch?: (request: Request, init: RequestInit) => Promise<Response>,
): Transport {
  const link = new FetchLink({
    url: `${origin}/rpc`,
    customJsonSerializers: streamFileSerializers,
    ...(fetch ? { fetch: (request, init) => fetch(request, init) } : {}),
  })
  // A failed fetch is a TypeError in every browser; what the server answers is something else.
  const isLoss = (error: unknown) => error instanceof TypeError
  return { open: ({ connected }) => connected({ link, lost: new AbortController().signal, isLoss }) }
}
