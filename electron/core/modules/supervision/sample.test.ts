import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testBook, importYear } from '../../book-file/test-book'
import { clientCore, openBookOf, openCopy, quickFolder, refusalOf } from '../../book-file/test-client'
import { fingerprintOf } from '../../ledger/hash'
import { verifyBook } from '../../ledger/verify/verify-book'

async function sampleBook() {
  const folder = quickFolder()
  const book = testBook(join(folder, 'mau.htx'))
  await importYear(book)
  book.close()
  const core = clientCore(folder)
  openCopy(core, join(folder, 'mau.htx'), join(folder, 'so.htx'))
  return { core, folder, client: core.client, head: fingerprintOf(openBookOf(core).ledger.memory.commandHead.hash) }
}

/** What anyone reckons who has the numbers of all vouchers: no line of the product is asked. */
function reckonedApart(numbers: readonly string[], seed: string, size: number): string[] {
  return numbers
    .map((number) => ({ number, rank: createHash('sha256').update(`${seed}\n${number}`).digest('hex') }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ number }) => number)
}

describe('a sample of the year (reading 18)', () => {
  test('is what anyone reckons from the numbers, and the same in a copy of the book', async () => {
    const { client, head, core, folder } = await sampleBook()
    const numbers = openBookOf(core)
      .connection.raw.prepare<[], { long: string }>(`SELECT number || '/' || numberYear AS long FROM voucher`)
      .all()
      .map(({ long }) => long)
    const wish = { fingerprint: head, spoken: 4735, size: 20 }
    const sample = await client.supervision.sample(wish)
    expect(sample).toMatchObject({ population: numbers.length, seed: `${head}4735`, fingerprint: head })
    expect(sample.vouchers.map(({ number }) => number)).toEqual(reckonedApart(numbers, `${head}4735`, 20))
    const other = clientCore(folder)
    openCopy(other, join(folder, 'mau.htx'), join(folder, 'ban-sao.htx'))
    expect(await other.client.supervision.sample(wish)).toEqual(sample)
  })

  test('takes the fingerprint in any writing, and any command of the chain', async () => {
    const { client, head, core } = await sampleBook()
    const hashes = openBookOf(core)
      .connection.raw.prepare<[], { hash: string }>('SELECT hash FROM command ORDER BY sequence')
      .all()
    const sample = await client.supervision.sample({ fingerprint: head, spoken: '4735', size: 5 })
    for (const written of [head.toLowerCase(), head.replaceAll('-', ''), hashes.at(-1)?.hash ?? ''])
      expect(await client.supervision.sample({ fingerprint: written, spoken: 4735, size: 5 })).toEqual(sample)
    const opening = await client.supervision.sample({
      fingerprint: hashes.at(-2)?.hash ?? '',
      spoken: 4735,
      size: 5,
    })
    expect(opening.population).toBe(1)
    const before = client.supervision.sample({ fingerprint: hashes[0]?.hash ?? '', spoken: 4735, size: 5 })
    expect(await refusalOf(before)).toMatchObject([{ code: 'sample-nothing' }])
  })

  test('refuses a fingerprint that is none or of another book, in words', async () => {
    const { client } = await sampleBook()
    const ask = (fingerprint: string) => refusalOf(client.supervision.sample({ fingerprint, spoken: 1, size: 5 }))
    expect(await ask('7C1E-94A0')).toMatchObject([{ code: 'fingerprint-malformed', column: 'fingerprint' }])
    expect(await ask('0000-0000-0000')).toMatchObject([{ code: 'fingerprint-unknown', value: '0000-0000-0000' }])
  })

  test('by risk draws from those that show a sign, each with its reason', async () => {
    const { client, head } = await sampleBook()
    const wish = { fingerprint: head, spoken: 4735, size: 20, method: 'risk' as const, limit: 5_000_000 }
    const sample = await client.supervision.sample(wish)
    expect(sample.population).toBeGreaterThan(20)
    expect(sample.population).toBeLessThan(sample.all)
    for (const { flags } of sample.vouchers) expect(flags[0]?.why).not.toBe('')
    expect(await client.supervision.sample(wish)).toEqual(sample)
  })

  test('a draw stays in the book with every word on its vouchers, the latest in force', async () => {
    const { client, head, core } = await sampleBook()
    const { drawId, vouchers, seed } = await client.supervision.draw({
      id: 'mau-1',
      fingerprint: head,
      spoken: '0042',
      size: 3,
    })
    expect(seed).toBe(`${head}0042`)
    const [first, second] = vouchers.map(({ voucherId }) => voucherId)
    await client.supervision.judge({ id: 'a', drawId, voucherId: first ?? 0, verdict: 'ask' })
    await client.supervision.judge({ id: 'b', drawId, voucherId: first ?? 0, verdict: 'right' })
    await client.supervision.judge({ id: 'c', drawId, voucherId: second ?? 0, verdict: 'problem' })
    const drawn = await client.supervision.drawn({ drawId })
    expect(drawn.vouchers.map(({ verdict }) => verdict)).toEqual(['right', 'problem', null])
    expect(drawn).toMatchObject({ spoken: '0042', seed, judged: { right: 1, problem: 1, ask: 0 }, drawnBy: 'Chủ sổ' })
    const evidence = { subject: 'inspection' as const, key: `${drawId}/${second ?? 0}` }
    const file = new File(['%PDF-1.4 hóa đơn'], 'hoa-don.pdf', { type: 'application/pdf' })
    await client.scans.add({ id: 'scan', ...evidence, file })
    expect(await client.scans.list(evidence)).toHaveLength(1)
    const elsewhere = client.scans.add({ id: 'scan-2', subject: 'inspection', key: `${drawId}/999999`, file })
    expect(await refusalOf(elsewhere)).toMatchObject([{ code: 'scan-subject-unknown' }])
    expect(await client.supervision.draws({})).toMatchObject([{ drawId }])
    // Drawn again after further rows of the chain: the same vouchers.
    const again = await client.supervision.sample({ fingerprint: head, spoken: '0042', size: 3 })
    expect(again.vouchers.map(({ voucherId }) => voucherId)).toEqual(vouchers.map(({ voucherId }) => voucherId))
    const none = client.supervision.judge({ id: 'd', drawId, voucherId: 999_999, verdict: 'ask' })
    expect(await refusalOf(none)).toMatchObject([{ code: 'sample-voucher-unknown' }])
    expect(await refusalOf(client.supervision.drawn({ drawId: 'x' }))).toMatchObject([{ code: 'sample-unknown' }])
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })
})
