import { request } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { getCACertificates, type TLSSocket } from 'node:tls'
import { z } from 'zod'
import { RefusalCode, type Fault } from '@shared/contract/refusal'
import { fault, type FaultDraft } from '@shared/text/fault'

/** What the line answers: the packets that waited there; or why it did not work, and whether the alliance itself said no. */
export type LineAnswer =
  | { ok: true; outcome: 'taken' | 'known'; packets: Buffer[] }
  | { ok: false; isRefused: boolean; faults: Fault[] }

/** How long may pass without a byte, how long it may take in all, and how large the answer may be. */
export type LineLimits = { idleMs: number; wholeMs: number; replyBytes: number }

const MB = 1024 * 1024
const usual: LineLimits = { idleMs: 30_000, wholeMs: 900_000, replyBytes: 48 * MB }
/** Failures of the network itself, as Node names them. */
const NETWORK = /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|EADDR)/
const LONGEST_WORDS = 1000

const Taken = z.object({
  sha256: z.string(),
  outcome: z.enum(['taken', 'known']),
  packets: z.array(z.base64()).max(100).default([]),
})
/** Another version of the program may refuse for reasons this one has no code for; its words are kept. */
const Refused = z.object({
  errors: z
    .array(z.object({ code: z.string(), message: z.string() }))
    .min(1)
    .max(50),
})

/** The certificate's SHA-256 as TLS tools write it, from what somebody types; null for any other text. */
export function readPin(typed: string): string | null {
  const signs = typed.replace(/[\s:.-]/g, '').toUpperCase()
  return /^[0-9A-F]{64}$/.test(signs) ? (signs.match(/../g) ?? []).join(':') : null
}

/**
 * Sends the bytes of a packet to `<address>/packets` and reads the answer. The other side is verified before a byte of it is sent: by its
 * certificate's SHA-256 (`pin`) where one is known, else by the authorities of the machine. Never throws: what went wrong is in the answer.
 */
export async function postPacket(
  to: { address: string; pin: string },
  packet: { bytes: Uint8Array; sha256: string },
  limits: LineLimits = usual,
): Promise<LineAnswer> {
  const url = new URL('packets', to.address.endsWith('/') ? to.address : `${to.address}/`)
  try {
    const reply = await exchange(url, to.pin, packet.bytes, limits)
    return answerOf(reply, packet.sha256, url.host, limits)
  } catch (error) {
    return { ok: false, isRefused: false, faults: [fault(whyFailed(error, url.host))] }
  }
}

/** Why the line itself failed. */
class LineFailure extends Error {
  readonly draft: FaultDraft
  constructor(draft: FaultDraft) {
    super(draft.code)
    this.draft = draft
  }
}

type Reply = { status: number; body: Buffer }

function exchange(
  url: URL,
  pin: string,
  bytes: Uint8Array,
  { idleMs, wholeMs, replyBytes }: LineLimits,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method: 'POST',
      // A connection of its own: a session taken up again would show no certificate.
      agent: false,
      headers: { 'content-type': 'application/zip', 'content-length': bytes.length, accept: 'application/json' },
      minVersion: 'TLSv1.2',
      // A pinned certificate is compared below, before anything is sent.
      ...(pin === '' ? { ca: authorities() } : { rejectUnauthorized: false }),
      signal: AbortSignal.timeout(wholeMs),
    })
    outgoing.setTimeout(idleMs, () => outgoing.destroy(new LineFailure({ code: 'line-timeout' })))
    outgoing.on('error', reject)
    outgoing.on('response', (response) => readReply(response, replyBytes).then(resolve, reject))
    outgoing.on('socket', (socket) =>
      socket.once('secureConnect', () => {
        const { fingerprint256 } = (socket as TLSSocket).getPeerCertificate()
        if (pin === '' || fingerprint256 === pin) outgoing.end(bytes)
        else outgoing.destroy(new LineFailure({ code: 'line-pin', data: { value: fingerprint256 } }))
      }),
    )
  })
}

function authorities(): string[] {
  return [...getCACertificates('default'), ...getCACertificates('system')]
}

async function readReply(response: IncomingMessage, most: number): Promise<Reply> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of response) {
    if (!Buffer.isBuffer(part)) continue
    length += part.length
    if (length > most) {
      response.destroy()
      throw new LineFailure({ code: 'line-answer-large', data: { limit: Math.ceil(most / MB) } })
    }
    parts.push(part)
  }
  return { status: response.statusCode ?? 0, body: Buffer.concat(parts) }
}

function answerOf({ status, body }: Reply, sha256: string, host: string, limits: LineLimits): LineAnswer {
  const failed = (draft: FaultDraft, isRefused = false): LineAnswer => ({
    ok: false,
    isRefused,
    faults: [fault({ ...draft, data: { value: host, limit: limits.replyBytes / MB, ...draft.data } })],
  })
  if (status === 200) {
    const read = Taken.safeParse(parsed(body))
    if (!read.success || read.data.sha256 !== sha256) return failed({ code: 'line-answer' })
    const { outcome, packets } = read.data
    return { ok: true, outcome, packets: packets.map((packet) => Buffer.from(packet, 'base64')) }
  }
  if (status === 422) {
    const read = Refused.safeParse(parsed(body))
    return read.success
      ? { ok: false, isRefused: true, faults: read.data.errors.map(refusedFor) }
      : failed({ code: 'line-answer' })
  }
  if (status === 413) return failed({ code: 'line-too-large' }, true)
  if (status === 503 || status === 429) return failed({ code: 'line-busy' })
  return failed({ code: 'line-status', data: { number: status } })
}

function refusedFor({ code, message }: { code: string; message: string }): Fault {
  const reason = message.slice(0, LONGEST_WORDS).replace(/[.\s]+$/, '')
  const known = RefusalCode.safeParse(code)
  return { ...fault({ code: 'line-refused', data: { reason } }), value: known.success ? known.data : null }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    // No JSON: the caller says so.
    return null
  }
}

function whyFailed(error: unknown, host: string): FaultDraft {
  if (error instanceof LineFailure) return { ...error.draft, data: { value: host, ...error.draft.data } }
  const { name, code } = error instanceof Error ? named(error) : { name: '', code: '' }
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT')
    return { code: 'line-timeout', data: { value: host } }
  if (code === '' || NETWORK.test(code)) return { code: 'line-unreachable', data: { value: host } }
  return { code: 'line-certificate', data: { value: `${host}, ${code}` } }
}

function named(error: Error): { name: string; code: string } {
  const { name, code, cause } = error as Error & { code?: unknown }
  // Node wraps the reason of an abort.
  if (code === 'ABORT_ERR' && cause instanceof Error) return { name: cause.name, code: '' }
  return { name, code: typeof code === 'string' ? code : '' }
}
