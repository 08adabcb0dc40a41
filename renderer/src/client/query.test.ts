import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { coreClient } from './core-client'
import { contract } from '@shared/contract'
import { metaReader } from './procedure-meta'
import { Connection } from './connection'
import { createQueryClient } from './query'
import { UnusableStore } from './unusable-store'
import { ORPCError } from '@orpc/client'
import type { Wire, WireEvents } from './transport'

let fail: unknown = null
let events: WireEvents | null = null
const wire: Wire = {
  link: {
    call: async (path) => {
      if (fail !== null) throw fail
      return path.join('.') === 'verification.run' ? runOnce() : path.join('.')
    },
  },
  lost: new AbortController().signal,
  isLoss: () => false,
}
async function* runOnce() {
  yield { step: 'x', done: 1, total: 1 }
  return { ok: true, checks: [] }
}

const connection = new Connection({ open: (given) => void (events = given) }, metaReader(contract))
events!.connected(wire)
const core = coreClient(connection)
const api = createTanstackQueryUtils(core)

afterEach(() => void (fail = null))

const unusable = () =>
  new ORPCError('UNUSABLE', {
    status: 503,
    data: { kind: 'damaged', message: 'Sổ hỏng.', file: '/a.htx', rescue: null },
  })

async function staleAfter(act: () => Promise<unknown>): Promise<string[]> {
  const client = createQueryClient(connection)
  const read = [
    api.vouchers.list.queryOptions({ input: {} }),
    api.accounts.list.queryOptions({ input: {} }),
    api.parties.list.queryOptions({ input: {} }),
    api.book.info.queryOptions({ input: {} }),
  ]
  for (const options of read) await client.fetchQuery(options as never)
  await act()
  await Promise.resolve()
  return client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.isInvalidated)
    .map(({ queryKey }) => (queryKey[0] as string[]).join('.'))
}

describe('what a success makes stale', () => {
  test('a command: the answers that share a subject with it', async () => {
    expect(
      await staleAfter(() =>
        core.vouchers.post({ id: '1', kind: 'PT', date: '2025-01-01', description: '', postings: [] }),
      ),
    ).toEqual(['vouchers.list', 'book.info'])
  })

  test('a task, at its end', async () => {
    const run = async () => {
      const stream = await core.verification.run({})
      while (!(await stream.next()).done);
    }
    expect(await staleAfter(run)).toEqual(['book.info'])
  })

  test('a question or a failed command: nothing', async () => {
    expect(await staleAfter(() => core.books.list({}))).toEqual([])
    const failing = async () => {
      fail = new Error('no')
      await core.vouchers
        .post({ id: '1', kind: 'PT', date: '2025-01-01', description: '', postings: [] })
        .catch(() => {})
    }
    expect(await staleAfter(failing)).toEqual([])
  })
})

describe('a book that cannot be used', () => {
  test('takes the page until a call about a book succeeds', async () => {
    const store = new UnusableStore(connection)
    fail = unusable()
    await core.vouchers.list({}).catch(() => {})
    expect(store.current()).toEqual({ kind: 'damaged', message: 'Sổ hỏng.', file: '/a.htx', rescue: null })
    fail = null
    await core.books.list({})
    expect(store.current()).not.toBeNull()
    await core.books.open({ id: '1', file: '/b.htx' })
    expect(store.current()).toBeNull()
  })

  test('is not forgotten because none is open', async () => {
    const store = new UnusableStore(connection)
    store.show(unusable())
    fail = new ORPCError('UNUSABLE', { data: { kind: 'no-book', message: '', file: null, rescue: null } })
    await core.vouchers.list({}).catch(() => {})
    expect(store.current()?.kind).toBe('damaged')
  })

  test('that is only being chosen is told where it was chosen', async () => {
    const store = new UnusableStore(connection)
    fail = unusable()
    await core.books.open({ id: '1', file: '/a.htx' }).catch(() => {})
    expect(store.current()).toBeNull()
  })
})

describe('a screen that the core has locked', () => {
  const locked = () =>
    new ORPCError('REFUSED', {
      status: 422,
      data: { errors: [{ row: null, column: null, value: null, code: 'signed-out', message: 'Chưa đăng nhập.' }] },
    })

  test('is asked about at once, and what is read meanwhile waits for the sign-in', async () => {
    vi.useFakeTimers()
    try {
      const client = createQueryClient(connection)
      await client.fetchQuery(api.session.state.queryOptions({ input: {} }))
      fail = locked()
      const reading = client.fetchQuery(api.vouchers.list.queryOptions({ input: {} }))
      await vi.advanceTimersByTimeAsync(100)
      const [session] = client.getQueryCache().findAll({ queryKey: api.session.state.queryKey({ input: {} }) })
      expect(session?.state.isInvalidated).toBe(true)
      await vi.advanceTimersByTimeAsync(10_000)
      fail = null
      await vi.advanceTimersByTimeAsync(4_000)
      expect(await reading).toBe('vouchers.list')
    } finally {
      vi.useRealTimers()
    }
  })
})
