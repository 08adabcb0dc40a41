import { ORPCError } from '@orpc/client'
import { describe, expect, test } from 'vitest'
import { contract } from '@shared/contract'
import { metaReader } from './procedure-meta'
import { Connection } from './connection'
import { failureOf } from './failure'
import type { Wire, WireEvents } from './transport'

type Answer = (path: string, input: unknown) => Promise<unknown>

/** A transport whose cores a test starts and kills. */
class Cores {
  readonly sent: string[] = []
  #events: WireEvents | null = null
  #lost = new AbortController()

  readonly connection = new Connection({ open: (events) => void (this.#events = events) }, metaReader(contract))

  start(answer: Answer): void {
    const lost = (this.#lost = new AbortController())
    const wire: Wire = {
      link: {
        call: async (path, input) => {
          this.sent.push(path.join('.'))
          return Promise.race([
            answer(path.join('.'), input),
            new Promise((_, reject) =>
              lost.signal.addEventListener('abort', () => reject(new DOMException('closed', 'AbortError'))),
            ),
          ])
        },
      },
      lost: lost.signal,
      isLoss: () => lost.signal.aborted,
    }
    this.#events?.connected(wire)
  }

  kill(): void {
    this.#lost.abort()
  }

  giveUp(): void {
    this.#events?.failed('Không khởi động được.')
  }

  call(name: string, input: object, signal?: AbortSignal): Promise<unknown> {
    return this.connection.call(name.split('.'), input, { context: {}, ...(signal ? { signal } : {}) })
  }
}

const never = () => new Promise<never>(() => {})

describe('the connection through a restart of the core', () => {
  test('calls made before the first core is there wait for it', async () => {
    const cores = new Cores()
    const call = cores.call('books.list', {})
    expect(cores.connection.state().status).toBe('connecting')
    cores.start(async () => 'list')
    expect(await call).toBe('list')
    expect(cores.connection.state()).toMatchObject({ status: 'connected', restarts: 0 })
  })

  test('sends a command with its id again, and nothing else; names what was pending', async () => {
    const cores = new Cores()
    cores.start(never)
    const post = cores.call('vouchers.post', { id: 'a' })
    const draft = cores.call('vouchers.saveDraft', { id: 'd' })
    const others = ['vouchers.list', 'books.open', 'backups.restore'].map((name) =>
      cores.call(name, { id: 'x' }).catch(failureOf),
    )
    await Promise.resolve()
    cores.kill()
    expect(await Promise.all(others)).toEqual([
      { kind: 'lost', procedure: 'vouchers.list' },
      { kind: 'lost', procedure: 'books.open' },
      { kind: 'lost', procedure: 'backups.restore' },
    ])
    expect(cores.connection.state()).toMatchObject({
      status: 'lost',
      lastLoss: [
        { procedure: 'vouchers.post', sentAgain: true },
        { procedure: 'vouchers.saveDraft', sentAgain: true },
        { procedure: 'vouchers.list', sentAgain: false },
        { procedure: 'books.open', sentAgain: false },
        { procedure: 'backups.restore', sentAgain: false },
      ],
    })
    let restarted = 0
    cores.connection.on({ restarted: () => void (restarted += 1) })
    cores.start(async (path) => path)
    expect(await Promise.all([post, draft])).toEqual(['vouchers.post', 'vouchers.saveDraft'])
    expect(cores.sent.slice(5).toSorted()).toEqual(['vouchers.post', 'vouchers.saveDraft'])
    expect(cores.connection.state()).toMatchObject({ status: 'connected', restarts: 1 })
    expect(restarted).toBe(1)
    cores.connection.forgetLoss()
    expect(cores.connection.state().lastLoss).toEqual([])
  })

  test('gives a command up when each core ends under it', async () => {
    const cores = new Cores()
    cores.start(never)
    const post = cores.call('vouchers.post', { id: 'a' }).catch(failureOf)
    for (let start = 0; start < 3; start += 1) {
      await expect.poll(() => cores.sent.length).toBe(start + 1)
      cores.kill()
      cores.start(never)
    }
    expect(await post).toEqual({ kind: 'lost', procedure: 'vouchers.post' })
    expect(cores.sent).toHaveLength(3)
  })

  test('an answer that is no loss is never sent again', async () => {
    const cores = new Cores()
    cores.start(async () => {
      throw new ORPCError('INTERNAL_SERVER_ERROR', { status: 500, message: 'lỗi', data: { reference: 'ab12' } })
    })
    expect(await cores.call('vouchers.post', { id: 'a' }).catch(failureOf)).toEqual({
      kind: 'bug',
      message: 'lỗi',
      reference: 'ab12',
    })
    expect(cores.sent).toHaveLength(1)
  })

  test('a core that will not come back fails what waits, with words', async () => {
    const cores = new Cores()
    const call = cores.call('books.list', {}).catch(failureOf)
    cores.giveUp()
    expect(await call).toEqual({ kind: 'lost', procedure: 'books.list' })
    expect(await cores.call('books.list', {}).catch(failureOf)).toEqual({ kind: 'lost', procedure: 'books.list' })
    expect(cores.connection.state()).toMatchObject({ status: 'failed', message: 'Không khởi động được.' })
  })

  test('a call that is stopped while it waits goes nowhere', async () => {
    const cores = new Cores()
    const stop = new AbortController()
    const call = cores.call('books.list', {}, stop.signal).catch(failureOf)
    stop.abort()
    expect(await call).toEqual({ kind: 'cancelled' })
    cores.start(never)
    expect(cores.sent).toEqual([])
  })
})
