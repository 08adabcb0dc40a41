import { hash, X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RECEIPT_FILE, RECEIPT_PDF, ReportReceipt } from '@shared/contract/report-receipt'
import { postPacket } from '../../core/exchange/line'
import { readPacket } from '../../core/packet/read-packet'
import { startServer } from '../../core/serve/http-server'
import type { Hub } from '../index'
import { ALLIANCE, hubFolder, newTestHub, registered, reportPacket, senderSeed, type TestClock } from '../test-hub'
import { type RunningLine, startLine } from './line-server'
import { RequestRate } from './request-rate'

const fixtures = join(import.meta.dirname, '../../core/exchange/fixtures')
const cert = readFileSync(join(fixtures, 'test-alliance-certificate.pem'))
const key = readFileSync(join(fixtures, 'test-alliance-key.pem'))
const pin = new X509Certificate(cert).fingerprint256
const clock: TestClock = { now: '2026-07-10T02:00:00.000Z' }
const { file, folder, remove } = hubFolder()
let hub: Hub
let line: RunningLine

const send = (bytes: Uint8Array) =>
  postPacket({ address: line.origin, pin }, { bytes, sha256: hash('sha256', bytes, 'hex') })
const asking = (n: number, createdAt = clock.now) =>
  reportPacket(n, {
    change: () => ({ schema: 'so-htx/waiting-request', schemaVersion: 1 }),
    draft: { kind: 'waiting-request', packetId: `hoi ${createdAt}`, createdAt },
  })
const receiptIn = (bytes: Uint8Array | undefined) => {
  const { files, manifest } = readPacket(bytes ?? new Uint8Array(), {
    kinds: { 'report-receipt': 1 },
    keyStanding: () => 'trusted',
  })
  expect(files.get(RECEIPT_PDF)?.subarray(0, 5).toString()).toBe('%PDF-')
  return { receipt: ReportReceipt.parse(JSON.parse(String(files.get(RECEIPT_FILE)))), manifest }
}

beforeAll(async () => {
  hub = await newTestHub({ file }, clock)
  for (const n of [1, 2]) await registered(hub, n)
  await hub.client.ownKey.make({ id: 'own', password: 'khoa-lien-minh' })
  line = await startLine(hub.state, { host: '127.0.0.1', port: 0, cert, key, perMinute: 11 })
})
afterAll(async () => {
  await line.close()
  await hub.close()
  remove()
})

test(
  'a report over the line is answered with its signed receipt; what waits is handed over once',
  { timeout: 30_000 },
  async () => {
    const bytes = reportPacket(1)
    const first = await send(bytes)
    expect(first).toMatchObject({ ok: true, outcome: 'taken' })
    const { receipt, manifest } = receiptIn(first.ok ? first.packets[0] : undefined)
    expect(receipt).toMatchObject({ number: '01/TN-LMHTX', outcome: 'received', revision: 1, officer: 'Đường truyền' })
    expect(receipt.packetSha256).toBe(hash('sha256', bytes, 'hex'))
    expect(manifest.sender.keyFingerprint).toBe((await hub.client.ownKey.get({})).key?.fingerprint)
    // Replayed: known, and nothing is answered twice.
    expect(await send(bytes)).toMatchObject({ ok: true, outcome: 'known', packets: [] })

    const cooperativeId =
      (await hub.client.reports.board({ formId: 'nua-nam', periodKey: '2026-H1' })).rows[0]?.cooperativeId ?? 0
    const remarks = [{ code: 'members.total', text: 'Thiếu thành viên mới kết nạp' }]
    await hub.client.answers.return({ id: 'return', cooperativeId, formId: 'nua-nam', periodKey: '2026-H1', remarks })
    const asked = await send(asking(1))
    expect(receiptIn(asked.ok ? asked.packets[0] : undefined).receipt).toMatchObject({ outcome: 'returned', remarks })
    expect(await send(asking(1))).toMatchObject({ ok: true, packets: [] })
    // Another co-operative hears nothing of it.
    expect(await send(asking(2))).toMatchObject({ ok: true, packets: [] })
  },
)

test('the line says no in words, and to nobody but holders of known keys', async () => {
  expect(await send(reportPacket(2, { seed: senderSeed(9) }))).toMatchObject({
    ok: false,
    isRefused: true,
    faults: [{ value: 'packet-key-unknown' }],
  })
  expect(await raw('GET', '/packets')).toBe(405)
  expect(await raw('POST', '/rpc/users/list')).toBe(404)
  expect(await raw('POST', '/packets', { 'content-type': 'text/html' })).toBe(415)
  expect(await raw('POST', '/packets', { 'content-type': 'application/zip', 'content-length': 70_000_000 })).toBe(413)
  // The bound of a minute: eight packets were counted before.
  const many = await Promise.all(
    Array.from({ length: 6 }, () => raw('POST', '/packets', { 'content-type': 'application/zip' })),
  )
  expect(many).toContain(429)
})

test('the windows are served beside it: the hub’s page under the bare address, its calls to whoever came by the link', async () => {
  for (const page of ['index.html', 'hub.html']) writeFileSync(join(folder, page), page)
  const server = await startServer(hub, { renderer: folder, page: 'hub.html' })
  const opened = await fetch(server.url, { redirect: 'manual' })
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
  const headers = { cookie, origin: server.origin, 'content-type': 'application/json' }
  expect(await (await fetch(`${server.origin}/`, { headers })).text()).toBe('hub.html')
  const call = (path: string, by: Record<string, string>) =>
    fetch(`${server.origin}/rpc/${path}`, { method: 'POST', headers: by, body: '{"json":{}}' })
  expect(await (await call('session/state', headers)).json()).toMatchObject({ json: { alliance: ALLIANCE.name } })
  expect((await call('session/state', { ...headers, cookie: '' })).status).toBe(401)
  await server.close()
})

test('an address may ask so often within a minute, and again in the next', () => {
  const rate = new RequestRate(2)
  expect([0, 1, 2].map((at) => rate.allows('a', at))).toEqual([true, true, false])
  expect([rate.allows('b', 3), rate.allows('a', 60_000)]).toEqual([true, true])
})

function raw(method: string, path: string, headers: Record<string, string | number> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${line.origin}${path}`, {
      method,
      headers,
      agent: false,
      ca: cert,
      checkServerIdentity: () => undefined,
    })
    asked.on('response', (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.flushHeaders()
    if (headers['content-length'] === undefined) asked.end()
  })
}
