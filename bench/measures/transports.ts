import { type ChildProcess, fork, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { chromium } from '@playwright/test'
import type { CoreArguments, FromCore, ToCore } from '@shared/bridge/messages'
import type { Contract } from '@shared/contract'
import { resourcesFolder } from '../../electron/core/resources-folder'
import { benchBook } from '../books'
import { ms, type Result, told } from '../result'
import { median } from '../rounds'
import { singlePosts } from './single-posts'

const POSTS = 300
const core = (name: string) => join(import.meta.dirname, '../core', name)

const draft = (id: string) => ({
  id,
  kind: 'PC',
  date: '2026-03-05',
  description: 'Chi văn phòng phẩm',
  postings: [{ debit: '642', credit: '1111', amount: 1000 }],
})

/** A durable post as the page feels it: over the port that main relays, and over HTTP in Chromium, beside raw posts of the same run. */
export async function posts(folder: string): Promise<Result[]> {
  const { results, rawMs } = await singlePosts(folder)
  const port = await overPort(folder)
  const http = await overHttp(folder)
  return [
    ...results,
    fromPage('single post from the page, over the port', port, 2 * rawMs + 2, '2 x raw + 2 ms'),
    fromPage('single post from the page, over HTTP', http.post, 2 * rawMs + 5, '2 x raw + 5 ms'),
    told('a bare fetch in the same page', ms(http.bare)),
  ]
}

function fromPage(measure: string, ours: number, limit: number, words: string): Result {
  return {
    measure,
    ours: ms(ours),
    beside: `limit ${ms(limit)}`,
    ratio: ours / limit,
    bar: `<= ${words}`,
    holds: ours <= limit,
  }
}

/** The window's way without its window: a core of its own process, its messages relayed as Electron's main relays them. */
async function overPort(folder: string): Promise<number> {
  const file = join(folder, 'port.htx')
  benchBook(file, 10_000).close()
  const started: CoreArguments = {
    resources: resourcesFolder(),
    library: folder,
    state: folder,
    appVersion: 'bench',
    book: file,
    readOnly: false,
  }
  const child = fork(core('entry-utility.cjs'), [JSON.stringify(started)], { serialization: 'advanced', silent: true })
  try {
    await ready(child)
    const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port: relayTo(child) }))
    const times: number[] = []
    for (let index = 0; index < POSTS; index++) {
      const from = performance.now()
      await client.vouchers.post(draft(`p${index}`))
      times.push(performance.now() - from)
    }
    return median(times)
  } finally {
    child.kill('SIGKILL')
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The core ended with ${code}.`)))
    child.on('message', (message: FromCore) => message.type === 'ready' && resolve())
  })
}

function relayTo(child: ChildProcess): MessagePort {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }: MessageEvent) => child.send({ type: 'data', channel: 1, data } satisfies ToCore)
  child.on('message', (message: FromCore) => message.type === 'data' && port1.postMessage(message.data))
  port2.start()
  return port2
}

/** The browser's way: the real server, the real page in Chromium, one call after another with the page's own cookie. */
async function overHttp(folder: string): Promise<{ post: number; bare: number }> {
  const file = join(folder, 'http.htx')
  benchBook(file, 10_000).close()
  const server = spawn(process.execPath, [core('entry-serve.cjs'), '--library', folder, '--book', file, '--no-open'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const browser = await chromium.launch({
    executablePath: process.env['HTX_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(await firstLine(server))
    const times = await page.evaluate(
      async ({ count, body }) => {
        const spent = { post: [] as number[], bare: [] as number[] }
        for (let index = 0; index < count; index++) {
          let from = performance.now()
          const answer = await fetch('/rpc/vouchers/post', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ json: { ...body, id: `h${index}` } }),
          })
          if (!answer.ok) throw new Error(await answer.text())
          await answer.json()
          spent.post.push(performance.now() - from)
          from = performance.now()
          await (await fetch('/index.html', { cache: 'no-store' })).text()
          spent.bare.push(performance.now() - from)
        }
        return spent
      },
      { count: POSTS, body: draft('h') },
    )
    return { post: median(times.post), bare: median(times.bare) }
  } finally {
    await browser.close()
    server.kill('SIGKILL')
  }
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (server.stdout === null) return reject(new Error('The server has no stdout.'))
    createInterface({ input: server.stdout }).once('line', resolve)
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)))
  })
}
