import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { type Contract, contract } from '@shared/contract'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { metaReader } from '../../../renderer/src/client/procedure-meta'
import { Connection } from '../../../renderer/src/client/connection'
import { failureOf } from '../../../renderer/src/client/failure'
import { runTask } from '../../../renderer/src/client/tasks'
import { httpTransport } from '../../../renderer/src/client/transport'
import { bundleProgram } from '../fixtures/bundle-program'
import { forkHelpers } from '../helper/fork-host'
import { openCore, type Core } from '../index'
import { resourcesFolder } from '../resources-folder'
import { startServer, type RunningServer } from './http-server'

let core: Core
let server: RunningServer
let client: ContractRouterClient<Contract>
const library = mkdtempSync(join(tmpdir(), 'htx-library-'))
const signal = new AbortController().signal
const year = { from: '2025-01-01', to: '2025-12-31' }

/** The real core, served as the browser mode serves it, with a browser's cookie and origin. */
beforeAll(async () => {
  const helper = forkHelpers(await bundleProgram(join(import.meta.dirname, '../entry-helper.ts')))
  core = openCore({
    resources: resourcesFolder(),
    library,
    state: join(library, '.state'),
    confineToLibrary: true,
    helper,
    appVersion: '0.0.0',
  })
  const page = mkdtempSync(join(tmpdir(), 'htx-page-'))
  writeFileSync(join(page, 'index.html'), '')
  server = await startServer(core, { renderer: page })
  const cookie =
    ((await fetch(server.url, { redirect: 'manual' })).headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
  const fromPage = (send: Request, init: RequestInit) => {
    const headers = new Headers(send.headers)
    headers.set('cookie', cookie)
    headers.set('origin', server.origin)
    return fetch(new Request(send, { headers }), init)
  }
  client = createORPCClient(new Connection(httpTransport(server.origin, fromPage), metaReader(contract)))
}, 60_000)

afterAll(async () => {
  await server.close()
  await core.close()
})

test('a book is made, and nothing outside the folder is touched', async () => {
  expect(await client.book.info({}).catch(failureOf)).toMatchObject({ kind: 'unusable', reason: 'no-book' })
  const outside = join(tmpdir(), 'ngoài.htx')
  const book = { name: 'HTX Đường Ưu Đãi', firstYear: 2025 }
  expect(await client.books.create({ id: 'out', file: outside, book }).catch(failureOf)).toMatchObject({
    kind: 'refused',
  })
  await client.books.create({ id: 'new', file: join(library, 'Đường.htx'), book })
  expect(await client.book.info({})).toMatchObject({ name: 'HTX Đường Ưu Đãi' })
})

test('a voucher is posted once, however often it is sent', async () => {
  const draft = {
    id: 'v1',
    kind: 'PC',
    date: '2025-01-05',
    description: 'Mua văn phòng phẩm',
    postings: [{ debit: '642', credit: '1111', amount: 250_000 }],
  }
  const first = await client.vouchers.post(draft)
  expect(await client.vouchers.post(draft)).toEqual(first)
  expect((await client.vouchers.list({})).rows).toHaveLength(1)
  const changed = await client.vouchers.post({ ...draft, description: 'Khác' }).catch(failureOf)
  expect(changed).toMatchObject({ kind: 'refused', faults: [{ code: 'id-reused' }] })
})

test('a report comes as a file with progress, made in another process', async () => {
  const { file } = await runTask(client.reports.file, { report: 'S03a-HTX', ...year, format: 'pdf' }, { signal })
  expect(file.type).toBe('application/pdf')
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
}, 30_000)

test('a task that is refused says so by its declared error', async () => {
  const folder = join(library, 'đầy')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.txt'), '')
  const refused = await runTask(client.exports.write, { folder }, { signal }).catch(failureOf)
  expect(refused).toMatchObject({ kind: 'refused', faults: [{ code: 'folder-not-empty' }] })
})

test('a file goes up and is refused by row', async () => {
  const file = new File(['Ngày,Nợ,Có,Số tiền\n2025-01-01,1111,9999,100\n'], 'nhật ký.csv')
  const preview = await client.imports.preview({ kind: 'journal', file })
  expect(preview.fileName).toBe('nhật ký.csv')
  expect(preview.faults.length).toBeGreaterThan(0)
})
