import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** What the guard must know of a request. */
export type GuardedRequest = { method: string; path: string; headers: IncomingHttpHeaders }

export type GuardedServer = {
  /** `127.0.0.1:PORT`, the only Host that is answered: a name that was made to point here (DNS rebinding) is not. */
  host: string
  cookieName: string
  session: string
}

export type Verdict = 'launch' | 'call' | 'page' | Refused
export type Refused = { status: 400 | 401 | 403 | 404 | 405 | 415; reason: string }

const CALL_PREFIX = '/rpc/'
const CALL_TYPES = ['application/json', 'multipart/form-data']

/**
 * Decides what a request is: swapping a launch link, a call, or a part of the page; or why it is refused. Everything but
 * the launch link needs the session's cookie; a call moreover the page's own Origin and a content type that no foreign
 * form can send without being asked first.
 */
export function judge(request: GuardedRequest, server: GuardedServer): Verdict {
  const { method, path, headers } = request
  if (headers.host !== server.host) return { status: 403, reason: 'wrong host' }
  const site = headers['sec-fetch-site']
  if (path === '/open') return method === 'GET' ? 'launch' : { status: 405, reason: 'GET only' }
  if (!sameText(cookieOf(headers.cookie, server.cookieName), server.session))
    return { status: 401, reason: 'no session' }
  if (headers.origin !== undefined && headers.origin !== `http://${server.host}`)
    return { status: 403, reason: 'foreign origin' }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return { status: 403, reason: 'foreign site' }
  if (!path.startsWith(CALL_PREFIX))
    return method === 'GET' || method === 'HEAD' ? 'page' : { status: 405, reason: 'GET only' }
  if (headers.origin === undefined) return { status: 403, reason: 'no origin' }
  if (method !== 'POST') return { status: 405, reason: 'POST only' }
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!CALL_TYPES.includes(type)) return { status: 415, reason: 'content type' }
  return 'call'
}

/** Whether two secrets are equal, in a time that does not tell how much of them is. */
export function sameText(given: string | null, expected: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function cookieOf(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2)
    if (key === name) return value ?? ''
  }
  return null
}
