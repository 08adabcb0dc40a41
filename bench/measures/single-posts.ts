import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { clientOf } from '../bench-client'
import { benchBook } from '../books'
import { RawWriter, textsOf } from '../raw-writer'
import { ms, type Result, told } from '../result'
import { median } from '../rounds'
import { benchVouchers } from '../vouchers'

const ROUNDS = 9
const POSTS_A_ROUND = 120

/** Durable single posts through the router in process, beside raw SQLite storing the same rows, in turns; the disk's own sync is printed. */
export async function singlePosts(folder: string): Promise<{ results: Result[]; rawMs: number }> {
  const ours = benchBook(join(folder, 'ours.htx'), 10_000)
  const rawBook = benchBook(join(folder, 'raw.htx'), 10_000)
  const raw = new RawWriter(rawBook.connection.raw)
  const client = clientOf(ours, folder)
  const mine = [...benchVouchers(ROUNDS * POSTS_A_ROUND * 2, 's')]
  const times = { ours: [] as number[], raw: [] as number[] }
  let next = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of round % 2 === 0 ? (['ours', 'raw'] as const) : (['raw', 'ours'] as const)) {
      for (let index = 0; index < POSTS_A_ROUND; index++) {
        const voucher = mine[next++ % mine.length]
        if (voucher === undefined) continue
        const uid = `${side}-${round}-${index}`
        const rawNumber = `${voucher.kind}/${uid}`
        const texts = textsOf({ ...voucher, uid }, rawNumber)
        const started = performance.now()
        if (side === 'raw') raw.post({ ...voucher, uid }, rawNumber, 1 + next, texts)
        else {
          await client.vouchers.post({
            id: uid,
            kind: voucher.kind,
            date: voucher.date,
            description: voucher.description,
            postings: voucher.postings.map(({ debit, credit, amount, debitParty, creditParty }) => ({
              debit,
              credit,
              amount,
              debitParty,
              creditParty,
            })),
          })
        }
        times[side].push(performance.now() - started)
      }
    }
  }
  ours.close()
  rawBook.close()
  const [our, their] = [median(times.ours), median(times.raw)]
  return {
    rawMs: their,
    results: [
      {
        measure: 'single post, durable',
        ours: ms(our),
        beside: `raw ${ms(their)}`,
        ratio: their / our,
        bar: '>= 0.70 of raw',
        holds: their / our >= 0.7,
      },
      told('the disk itself', '', `write + fsync of 4 KiB ${ms(syncMs(folder))}`),
    ],
  }
}

function syncMs(folder: string): number {
  const file = openSync(join(folder, 'sync'), 'w')
  const block = Buffer.alloc(4096)
  const times: number[] = []
  for (let index = 0; index < 200; index++) {
    const started = performance.now()
    writeSync(file, block, 0, block.length, 0)
    fsyncSync(file)
    times.push(performance.now() - started)
  }
  closeSync(file)
  return median(times)
}
