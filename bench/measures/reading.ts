import { join } from 'node:path'
import type { OpenBook } from '../../electron/core/book-file/open-book'
import { accountMovements, partyMovements } from '../../electron/core/ledger/figures/movements'
import { verifyBook } from '../../electron/core/ledger/verify/verify-book'
import { reportFor } from '../../electron/core/modules/reports/all-reports'
import { trialBalanceRows } from '../../electron/core/regime/trial-balance'
import { AT, benchBook } from '../books'
import { ms, type Result } from '../result'
import { interleaved, timed } from '../rounds'

const year = { from: '2026-01-01', to: '2026-12-31' }
const partMonth = { from: '2026-01-10', to: '2026-12-20' }
const netSql = `SELECT account, sum(CASE WHEN month < 202601 OR month % 100 = 0 THEN debit - credit ELSE 0 END) AS opening,
  sum(CASE WHEN month < 202601 OR month % 100 = 0 THEN 0 ELSE debit END) AS debit, sum(CASE WHEN month < 202601 OR month % 100 = 0 THEN 0 ELSE credit END) AS credit
  FROM balance WHERE month <= 202612 GROUP BY account`
const grossSql = netSql
  .replace('SELECT account,', 'SELECT account, party,')
  .replace('FROM balance', 'FROM partyBalance')
  .replace('GROUP BY account', 'GROUP BY account, party')

/** Trial balances, the first rows of a register and verification, at several sizes of book. */
export async function reading(folder: string, sizes: readonly number[]): Promise<Result[]> {
  const results: Result[] = []
  const net = new Map<number, number>()
  const gross = new Map<number, number>()
  for (const size of sizes) {
    const book = benchBook(join(folder, `read-${size}.htx`), size)
    const label = size.toLocaleString('en')
    const times = await interleaved(
      [
        { name: 'net', run: () => repeat(50, () => accountMovements(book.connection, year.from, year.to)) },
        { name: 'net raw', run: rawQuery(book, netSql) },
        { name: 'gross', run: () => repeat(10, () => grossBalance(book)) },
        { name: 'gross raw', run: rawQuery(book, grossSql, 10) },
        { name: 'part', run: () => repeat(3, () => partyMovements(book.connection, partMonth.from, partMonth.to)) },
      ],
      7,
    )
    const at = (name: string) => times.get(name) ?? 0
    net.set(size, at('net'))
    gross.set(size, at('gross'))
    results.push(
      bounded(`trial balance, net, whole months, ${label}`, at('net'), at('net raw'), 3),
      bounded(`trial balance, gross sides, ${label}`, at('gross'), at('gross raw'), 3),
      {
        measure: `balances from and to a day inside a month, ${label}`,
        ours: ms(at('part')),
        beside: '',
        ratio: null,
        bar: 'reported',
        holds: null,
      },
    )
    if (size === 100_000) results.push(...(await registerAndVerify(book)))
    book.close()
  }
  results.push(...acrossSizes(net, gross))
  return results
}

function acrossSizes(net: ReadonlyMap<number, number>, gross: ReadonlyMap<number, number>): Result[] {
  const results: Result[] = []
  const [small, large] = [net.get(10_000), net.get(1_000_000)]
  if (small && large)
    results.push({
      measure: 'net trial balance, 1,000,000 against 10,000',
      ours: ms(large),
      beside: ms(small),
      ratio: large / small,
      bar: 'equal (<= 1.5)',
      holds: large / small <= 1.5,
    })
  const [hundred, million] = [gross.get(100_000), gross.get(1_000_000)]
  if (hundred && million)
    results.push({
      measure: 'gross trial balance, 1,000,000 against 100,000',
      ours: ms(million),
      beside: ms(hundred),
      ratio: million / hundred,
      bar: '<= 2',
      holds: million / hundred <= 2,
    })
  return results
}

async function registerAndVerify(book: OpenBook): Promise<Result[]> {
  const request = { report: 'S03b-HTX' as const, from: '2025-01-01', to: '2027-12-31', account: '1111' }
  const times = await interleaved(
    [
      { name: 'register', run: () => repeat(5, () => firstRows(book, request)) },
      { name: 'verify', run: () => timed(() => verifyBook(book.connection)) },
      { name: 'integrity', run: () => timed(() => book.connection.raw.pragma('integrity_check')) },
      {
        name: 'search',
        run: () =>
          repeat(3, () =>
            book.connection.raw
              .prepare(
                `SELECT voucherId FROM voucher WHERE search LIKE '%khong co%' ORDER BY postingDate DESC, voucherId DESC LIMIT 100`,
              )
              .all(),
          ),
      },
    ],
    5,
  )
  const at = (name: string) => times.get(name) ?? 0
  return [
    {
      measure: 'first 100 rows of a three-year register, 100,000, in the core',
      ours: ms(at('register')),
      beside: '',
      ratio: null,
      bar: '<= 10 ms',
      holds: at('register') <= 10,
    },
    bounded('verify, 100,000, against PRAGMA integrity_check', at('verify'), at('integrity'), 5),
    {
      measure: 'search of 100,000 vouchers that finds nothing',
      ours: ms(at('search')),
      beside: '',
      ratio: null,
      bar: 'reported',
      holds: null,
    },
  ]
}

function firstRows(book: OpenBook, request: Parameters<typeof reportFor>[0]): number {
  let count = 0
  for (const _row of reportFor(request).form({ book, now: AT }, request).rows) if (++count === 100) break
  return count
}

function grossBalance(book: OpenBook): void {
  trialBalanceRows(partyMovements(book.connection, year.from, year.to), {
    detail: 'leaf',
    grossByLeaf: book.regime.grossByLeaf,
    nameOf: (account) => account,
  })
}

function rawQuery(book: OpenBook, text: string, times = 50): () => Promise<number> {
  const statement = book.connection.raw.prepare(text)
  return () => repeat(times, () => statement.all())
}

async function repeat(times: number, work: () => unknown): Promise<number> {
  return (
    (await timed(() => {
      for (let index = 0; index < times; index++) work()
    })) / times
  )
}

function bounded(measure: string, ours: number, raw: number, limit: number): Result {
  return {
    measure,
    ours: ms(ours),
    beside: `raw ${ms(raw)}`,
    ratio: ours / raw,
    bar: `<= ${limit} x raw`,
    holds: ours / raw <= limit,
  }
}
