import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientCore, newTestBook, openBookOf, quickFolder } from '../../book-file/test-client'
import { Refusal } from '../../refusal'
import { fingerprintOf } from '../hash'
import { verifySince } from './verify-since'

const posting = { debit: '642', credit: '1111', amount: 250_000, debitParty: null, creditParty: null }

/** A book with a voucher before the visit of 01/06/2025, when its fingerprint was printed. */
async function visitedBook() {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  let at = '2025-06-01T02:00:00.000Z'
  const core = clientCore(folder, { now: () => at })
  core.openBook(join(folder, 'so.htx'))
  let ids = 0
  const next = () => `c${(ids += 1)}`
  const post = (date: string, description: string) =>
    core.client.vouchers.post({ id: next(), kind: 'PC', date, description, postings: [posting] })
  await post('2025-05-20', 'Trước lần kiểm tra')
  const { connection, ledger } = openBookOf(core)
  const fingerprint = fingerprintOf(ledger.memory.commandHead.hash)
  const { id: sequence } = ledger.memory.commandHead
  at = '2025-06-20T02:00:00.000Z'
  return { core, client: core.client, connection, ledger, next, post, fingerprint, sequence }
}

function codesOf(work: () => unknown): unknown[] {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.faults.map(({ code }) => code)
    throw error
  }
  return []
}

describe('what changed since a fingerprint', () => {
  test('is nothing while nothing was done, and everything up to it is proven', async () => {
    const { connection, fingerprint, sequence } = await visitedBook()
    const result = verifySince(connection, fingerprint)
    expect(result).toMatchObject({
      ok: true,
      since: { fingerprint, sequence, at: '2025-06-01T02:00:00.000Z' },
      changes: [],
    })
    expect(result.checks.at(-1)).toEqual({
      name: 'since-fingerprint',
      ok: true,
      detail: `2 dòng lịch sử và 1 chứng từ tính lại từ đầu vẫn cho đúng dấu sổ ${fingerprint}.`,
    })
  })

  test('names each command with time, person, and what it touched', async () => {
    const { client, connection, next, post, fingerprint, sequence } = await visitedBook()
    await post('2025-06-19', 'Chi tiền điện')
    await post('2025-05-30', 'Nhớ ra sau')
    await client.vouchers.reverse({ id: next(), voucherId: 1, date: '2025-06-20', reason: 'ghi nhầm' })
    await client.periods.lock({ id: next(), month: 202505 })
    await client.periods.unlock({ id: next(), month: 202505, reason: 'bổ sung hóa đơn' })
    const resolution = { body: 'board' as const, number: '01/NQ-HĐQT', date: '2025-06-18', summary: 'Mua máy bơm' }
    await client.resolutions.record({ id: next(), ...resolution })
    const { ok, changes = [] } = verifySince(connection, fingerprint)
    expect(ok).toBe(true)
    expect(changes.map((change) => change.sequence)).toEqual([1, 2, 3, 4, 5, 6].map((step) => sequence + step))
    expect(changes[0]).toMatchObject({ at: '2025-06-20T02:00:00.000Z', person: 'Chủ sổ', procedure: 'vouchers.post' })
    const vouchers = changes.flatMap(({ touched }) => touched.flatMap(({ voucher }) => voucher ?? []))
    expect(vouchers).toMatchObject([
      { number: 'PC06/001/2025', date: '2025-06-19', amount: 250_000, backdated: false, reverses: null },
      { number: 'PC05/002/2025', date: '2025-05-30', amount: 250_000, backdated: true, reverses: null },
      { date: '2025-06-20', amount: -250_000, backdated: false, reverses: 'PC05/001/2025' },
    ])
    expect(changes.map(({ touched }) => touched.map(({ subject }) => subject))).toEqual([
      ['voucher'],
      ['voucher'],
      ['reversal'],
      ['lock'],
      ['unlock'],
      ['resolutions'],
    ])
    expect(changes[3]?.touched[0]?.text).toBe('Khóa tháng 05/2025')
    expect(changes[1]?.touched[0]?.text).toContain('LÙI NGÀY')
  })

  test('a fingerprint is read in any case, with or without dashes; the whole hash too', async () => {
    const { connection, ledger, fingerprint } = await visitedBook()
    const ways = [
      fingerprint.toLowerCase(),
      fingerprint.replaceAll('-', ''),
      ` ${fingerprint.replaceAll('-', ' ')} `,
      fingerprint.toLowerCase().replaceAll('-', ''),
      ledger.memory.commandHead.hash,
    ]
    for (const way of ways) expect(verifySince(connection, way).since?.fingerprint, way).toBe(fingerprint)
  })

  test.each([
    ['0000-0000-0000', 'fingerprint-unknown'],
    ['7C1E-94A0', 'fingerprint-malformed'],
    ['7C1E-94A0-B3DG', 'fingerprint-malformed'],
    ['', 'fingerprint-malformed'],
    ['a'.repeat(65), 'fingerprint-malformed'],
  ])('«%s» is refused in words: %s', async (text, code) => {
    const { connection } = await visitedBook()
    expect(codesOf(() => verifySince(connection, text))).toEqual([code])
  })

  test('one that two commands bear is refused as ambiguous', async () => {
    const { connection, fingerprint, ledger } = await visitedBook()
    const { hash, id } = ledger.memory.commandHead
    // No two real commands are known to share a head: the second is written by hand.
    connection.raw.exec(
      `INSERT INTO command SELECT ${id + 1}, 'twin', procedure, userId, at, input, inputHash, result, summary, lastVoucherId, lastVoucherHash,
         format, hash, substr(hash, 1, 12) || '${'f'.repeat(52)}' FROM command WHERE sequence = ${id}`,
    )
    expect(codesOf(() => verifySince(connection, fingerprint))).toEqual(['fingerprint-ambiguous'])
    expect(verifySince(connection, hash).since?.sequence).toBe(id)
  })
})

describe('a book that somebody wrote into by other means', () => {
  test('no longer hashes to the fingerprint when something before it was changed', async () => {
    const { connection, fingerprint } = await visitedBook()
    connection.raw.exec(`DROP TRIGGER voucherNoUpdate; UPDATE voucher SET description = 'Khác' WHERE voucherId = 1`)
    const result = verifySince(connection, fingerprint)
    expect(result.ok).toBe(false)
    expect(result.checks.find(({ name }) => name === 'since-fingerprint')).toMatchObject({ ok: false })
    expect(result.since?.fingerprint).toBe(fingerprint)
  })

  test('keeps the proof of what lies before the fingerprint when only something later was changed', async () => {
    const { connection, post, fingerprint } = await visitedBook()
    await post('2025-06-19', 'Sau lần kiểm tra')
    connection.raw.exec(`DROP TRIGGER voucherNoUpdate; UPDATE voucher SET description = 'Khác' WHERE voucherId = 2`)
    const result = verifySince(connection, fingerprint)
    expect(result.ok).toBe(false)
    expect(result.checks.find(({ name }) => name === 'since-fingerprint')).toMatchObject({ ok: true })
    expect(result.changes).toHaveLength(1)
  })

  test('whose history before the fingerprint is gone is a fault, not a refusal', async () => {
    const { connection, post, fingerprint, sequence } = await visitedBook()
    await post('2025-06-19', 'Sau lần kiểm tra')
    connection.raw.exec(
      `PRAGMA foreign_keys = OFF; DROP TRIGGER commandNoDelete; DELETE FROM command WHERE sequence = ${sequence}`,
    )
    const result = verifySince(connection, fingerprint)
    expect(result).toMatchObject({ ok: false, since: null, changes: [] })
    expect(result.checks.at(-1)?.detail).toContain('đã bị sửa hoặc xóa')
  })
})
