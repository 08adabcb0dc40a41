import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '@shared/contract'
import { metaReader } from '../../../renderer/src/client/procedure-meta'
import { Connection } from '../../../renderer/src/client/connection'
import { failureOf } from '../../../renderer/src/client/failure'
import { runTask } from '../../../renderer/src/client/tasks'
import { httpTransport } from '../../../renderer/src/client/transport'
import { bundleProgram } from '../fixtures/bundle-program'
import { tinyCore, type tinyContract } from '../fixtures/tiny-core'
import { forkHelpers } from '../helper/fork-host'
import { startServer, type RunningServer } from './http-server'

let server: RunningServer
let core: ReturnType<typeof tinyCore>
let cookie = ''
let client: ContractRouterClient<typeof tinyContract>

function builtPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'htx-page-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<title>Sổ</title>')
  writeFileSync(join(folder, 'assets/a.js'), '1')
  return folder
}

/** Opens the launch link as a browser does, without following; answers the status and the cookie to bring along. */
async function launch(url: string): Promise<{ status: number; cookie: string }> {
  const response = await fetch(url, { redirect: 'manual' })
  return { status: response.status, cookie: (response.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '' }
}

/** A browser's fetch from the page: it brings the cookie and the origin. */
function fromPage(send: Request, init: RequestInit): Promise<Response> {
  const headers = new Headers(send.headers)
  headers.set('cookie', cookie)
  headers.set('origin', server.origin)
  return fetch(new Request(send, { headers }), init)
}

const callWith = (headers: Record<string, string>) =>
  fetch(`${server.origin}/rpc/tiny/say`, { method: 'POST', headers, body: JSON.stringify({ json: { text: 'x' } }) })

beforeAll(async () => {
  core = tinyCore(forkHelpers(await bundleProgram(join(import.meta.dirname, '../fixtures/helper-program.ts'))))
  server = await startServer(core, { renderer: builtPage() })
  cookie = (await launch(server.url)).cookie
  client = createORPCClient(new Connection(httpTransport(server.origin, fromPage), metaReader(contract)))
})
afterAll(() => server.close())

describe('the door', () => {
  test('a link opens once; a newer one replaces it', async () => {
    const [old, fresh] = [server.newUrl(), server.newUrl()]
    expect((await launch(old)).status).toBe(403)
    expect((await launch(`${server.origin}/open?t=wrong`)).status).toBe(403)
    expect((await launch(`${server.origin}/open`)).status).toBe(403)
    expect(await launch(fresh)).toEqual({ status: 303, cookie })
    expect((await launch(fresh)).status).toBe(403)
  })

  test('the cookie is for this server and no script', async () => {
    const response = await fetch(server.newUrl(), { redirect: 'manual' })
    expect(response.headers.get('set-cookie')).toMatch(/^htx-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
    expect(response.headers.get('location')).toBe('/')
  })

  test('calls without cookie, with a foreign origin or another type of content are refused', async () => {
    const own = { cookie, origin: server.origin, 'content-type': 'application/json' }
    expect((await callWith(own)).status).toBe(200)
    expect((await callWith({ ...own, cookie: '' })).status).toBe(401)
    expect((await callWith({ ...own, origin: 'http://evil.example' })).status).toBe(403)
    expect((await callWith({ cookie, 'content-type': 'application/json' })).status).toBe(403)
    expect((await callWith({ ...own, 'content-type': 'text/plain' })).status).toBe(415)
  })

  test('another name for the same address is refused', async () => {
    const { port } = new URL(server.origin)
    const status = await new Promise((resolve, reject) => {
      const headers = { host: `rebound.example:${port}`, cookie }
      request({ host: '127.0.0.1', port, path: '/', headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })

  test('the page needs the session and comes with its policy', async () => {
    expect((await fetch(`${server.origin}/`)).status).toBe(401)
    const page = await fetch(`${server.origin}/vouchers/12`, { headers: { cookie } })
    expect(await page.text()).toContain('Sổ')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    const script = await fetch(`${server.origin}/assets/a.js`, { headers: { cookie } })
    expect([script.status, script.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect((await fetch(`${server.origin}/assets/none.js`, { headers: { cookie } })).status).toBe(404)
  })
})

describe('calls over HTTP', () => {
  test('are answered in Vietnamese', async () => {
    expect(await client.tiny.say({ text: 'Đường, ưu đãi' })).toEqual({ text: 'Đường, ưu đãi' })
  })

  test('bring refusals typed, faults by field, and bugs masked', async () => {
    const [refused, invalid, bug] = await Promise.all([
      client.tiny.refuse({}).catch(failureOf),
      client.tiny.say(JSON.parse('{"text":1}')).catch(failureOf),
      client.tiny.bug({}).catch(failureOf),
    ])
    expect(refused).toMatchObject({ kind: 'refused', faults: [{ row: 3, column: 'amount', code: 'amount-fraction' }] })
    expect(invalid).toMatchObject({ kind: 'invalid', issues: [{ path: ['text'] }] })
    expect(JSON.stringify(bug)).not.toContain('secret')
    expect(bug).toMatchObject({ kind: 'bug' })
  })

  test.each([0, 1, 9_000_000])('carry a file of %d bytes up with its Vietnamese name', async (size) => {
    const bytes = new Uint8Array(size).map((_, place) => place % 251)
    const file = new File([bytes], 'Nhật ký chung – quý 1.xlsx')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(await client.tiny.fileUp({ kind: 'journal', file })).toEqual({ name: file.name, size, sha256 })
  })

  test('carry a file down', async () => {
    const file = await client.tiny.fileDown({ bytes: 4_000_000 })
    expect([file.name, file.type, file.size]).toEqual(['Sổ cái.pdf', 'application/pdf', 4_000_000])
    expect(new Uint8Array(await file.arrayBuffer()).every((byte) => byte === 7)).toBe(true)
  })

  test('stop in the core when the page aborts', async () => {
    const stop = new AbortController()
    const call = client.tiny.hang({}, { signal: stop.signal })
    setTimeout(() => stop.abort(), 50)
    expect(failureOf(await call.catch((error: unknown) => error))).toEqual({ kind: 'cancelled' })
    await expect.poll(() => core.events.aborted).toEqual(['hang'])
  })

  test('of more than the limit are refused', async () => {
    const response = await fetch(`${server.origin}/rpc/tiny/say`, {
      method: 'POST',
      headers: { cookie, origin: server.origin, 'content-type': 'application/json' },
      body: 'x'.repeat(65 * 1024 * 1024),
    }).catch(() => null)
    // The server may close while the rest is still being sent.
    if (response) expect(response.status).toBe(413)
    expect(await client.tiny.say({ text: 'still there' })).toEqual({ text: 'still there' })
  }, 20_000)
})

describe('tasks over HTTP', () => {
  test('tell their progress in real time and return a file', async () => {
    const at: number[] = []
    const onProgress = () => void at.push(performance.now())
    const signal = new AbortController().signal
    const result = await runTask(client.tiny.work, { steps: 3, pauseMs: 80 }, { signal, onProgress })
    expect(at).toHaveLength(3)
    expect((at[2] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(100)
    expect(result.process).not.toBe(process.pid)
    expect([result.file.name, await result.file.text()]).toEqual(['Bảng cân đối.txt', 'Nợ 1111 / Có 511'])
  })

  test('end their helper process when the page stops them', async () => {
    const stop = new AbortController()
    const started = performance.now()
    let running: string[] = []
    const onProgress = () => {
      running = childProcesses()
      stop.abort()
    }
    const end = runTask(client.tiny.work, { steps: 1000, pauseMs: 50 }, { signal: stop.signal, onProgress })
    expect(failureOf(await end.catch((error: unknown) => error))).toEqual({ kind: 'cancelled' })
    expect(performance.now() - started).toBeLessThan(2000)
    expect(running).toHaveLength(1)
    await expect.poll(() => childProcesses()).toEqual([])
  })

  test('bring a refusal that comes in the middle', async () => {
    const end = runTask(client.tiny.refuseLater, {}, { signal: new AbortController().signal })
    expect(failureOf(await end.catch((error: unknown) => error))).toMatchObject({
      kind: 'refused',
      faults: [{ row: 3 }],
    })
  })
})

test('a closed server frees its port and ends what is under way', async () => {
  const other = await startServer(core, { renderer: builtPage() })
  await other.close()
  await expect(fetch(other.url)).rejects.toThrow()
  const again = await startServer(core, { renderer: builtPage(), port: Number(new URL(other.origin).port) })
  expect(again.origin).toBe(other.origin)
  await again.close()
})

/** The children of this process that look like helpers, by the handles Node keeps for them. */
function childProcesses(): string[] {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap')
}
