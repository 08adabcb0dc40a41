import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { BookUnusable } from '../../core/db/unusable'
import { packetLimits } from '../../core/packet/packet-format'
import type { HubState } from '../context'
import { answerLine } from './answer-line'
import { RequestRate } from './request-rate'

export type LineOptions = {
  host: string
  /** 0: any free one. */
  port: number
  /** Certificate and key, PEM. */
  cert: Buffer
  key: Buffer
  /** Requests of one address within a minute. */
  perMinute?: number
}

export type RunningLine = { origin: string; close(): Promise<void> }

const HEADERS_MS = 20_000
const REQUEST_MS = 900_000
/** Requests under way at one time, of all and of one address: a slow sender keeps nobody else out. */
const AT_ONCE = 16
const AT_ONCE_OF_ONE = 2

/**
 * The alliance's line: `POST /packets` over TLS, nothing else. 200 and 422 are answers; 413 is too large, 415 no packet, 429 too often, 503 busy
 * or a store that cannot be used now. Rejects when the port is taken or the certificate cannot be read.
 */
export async function startLine(hub: HubState, options: LineOptions): Promise<RunningLine> {
  const rate = new RequestRate(options.perMinute ?? 60)
  const running: string[] = []
  const server = createServer({ cert: options.cert, key: options.key, minVersion: 'TLSv1.2' }, (request, response) => {
    const address = request.socket.remoteAddress ?? ''
    const refused = refusedHead(request) ?? (rate.allows(address, Date.now()) ? null : 429)
    if (refused !== null) return end(response, refused)
    if (running.length >= AT_ONCE || running.filter((one) => one === address).length >= AT_ONCE_OF_ONE)
      return end(response, 503)
    running.push(address)
    answer(hub, request, response)
      .catch((error: unknown) => {
        hub.log(`line: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
        if (response.headersSent) response.destroy()
        else end(response, error instanceof BookUnusable ? 503 : 500)
      })
      .finally(() => {
        running.splice(running.indexOf(address), 1)
      })
  })
  server.headersTimeout = HEADERS_MS
  server.requestTimeout = REQUEST_MS
  const port = await listen(server, options)
  hub.seat.holdSeed()
  return { origin: `https://${options.host}:${port}`, close: () => stop(server) }
}

/** What is refused before a byte of the body is read; null for a request that may go on. */
function refusedHead({ method, url, headers }: IncomingMessage): number | null {
  if ((url ?? '').split('?', 1)[0] !== '/packets') return 404
  if (method !== 'POST') return 405
  if ((headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() !== 'application/zip') return 415
  if (headers['content-encoding'] !== undefined) return 415
  return Number(headers['content-length'] ?? 0) > packetLimits.packetBytes ? 413 : null
}

async function answer(hub: HubState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const started = performance.now()
  const bytes = await bodyOf(request)
  if (bytes === null) return end(response, 413)
  const { status, body, delivered } = await answerLine(hub, bytes)
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  await new Promise<void>((resolve) => {
    response.once('close', resolve)
    response.end(JSON.stringify(body))
  })
  // What did not reach the other side waits for its next call; it knows a packet that it has.
  if (response.writableFinished) await delivered()
  hub.log(`line ${status} ${bytes.length} bytes ${(performance.now() - started).toFixed(1)} ms ok`)
}

/** The body; null for one larger than a packet may be, however it was announced. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue
    length += part.length
    if (length > packetLimits.packetBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end()
}

function listen(server: Server, { host, port }: LineOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The line has no port'))
      else resolve(address.port)
    })
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
