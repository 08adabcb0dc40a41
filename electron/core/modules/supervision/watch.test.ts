import { describe, expect, test } from 'vitest'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { bodiesBook, seat } from '../../governance/test-bodies'
import { verifyBook } from '../../ledger/verify/verify-book'

/** A book of the full form in June 2025 with a director, whose wife is declared, and a cashier, and what is honest beside what is not. */
async function plantedBook() {
  const core = await bodiesBook()
  const { client } = core
  await client.posts.appoint({
    id: 'posts',
    entries: [seat('director', 'TV01', { resolutionId: 'board' }), seat('cashier', 'TV02', { resolutionId: 'board' })],
  })
  await client.members.declareRelative({
    id: 'kin',
    member: 'TV01',
    relation: 'spouse',
    name: 'Thành viên 09',
    relativeMember: 'TV09',
    declaredOn: '2025-03-20',
  })
  const pay = (id: string, given: Partial<Parameters<typeof client.vouchers.post>[0]> = {}) =>
    client.vouchers.post({
      id,
      kind: 'PC',
      date: '2025-06-01',
      description: `Chi ${id}`,
      postings: [{ debit: '642', credit: '1111', amount: 123_000 }],
      ...given,
    })
  return { core, client, pay }
}

describe('the list of what supervisors look at (Law 17/2023/QH15 articles 69.3.b, 69.3.c)', () => {
  test('finds every planted irregularity, and nothing of what is honest', async () => {
    const { core, client, pay } = await plantedBook()
    await pay('honest')
    await pay('for-director', { postings: [{ debit: '141', debitParty: 'TV01', credit: '1111', amount: 5_000_000 }] })
    await pay('for-wife', { postings: [{ debit: '138', debitParty: 'TV09', credit: '1111', amount: 700_000 }] })
    await pay('by-name', { person: 'thanh vien 02' })
    await pay('for-member', { postings: [{ debit: '138', debitParty: 'TV05', credit: '1111', amount: 700_000 }] })
    await pay('late', { date: '2025-05-30' })
    const wrong = await pay('wrong')
    await client.vouchers.reverse({ id: 'reverse', voucherId: wrong.voucherId, date: '2025-06-01', reason: 'ghi nhầm' })
    await client.periods.lock({ id: 'lock', month: 202504, reason: '' })
    await client.periods.unlock({ id: 'unlock', month: 202504, reason: 'ghi thiếu một phiếu' })
    const { since, rows } = await client.supervision.watch({})
    expect(since).toBeNull()
    expect(rows.map(({ kind, text }) => [kind, text])).toEqual([
      ['payment', 'Chi for-director'],
      ['payment', 'Chi for-wife'],
      ['payment', 'Chi by-name'],
      ['backdated', 'Chi late'],
      ['reversal', expect.stringContaining('ghi nhầm')],
      ['unlock', expect.stringContaining('ghi thiếu một phiếu')],
    ])
    expect(rows[0]?.why).toBe('Chi cho giám đốc Thành viên 01')
    expect(rows[1]?.why).toBe('Chi cho Thành viên 09, người thân đã khai của giám đốc Thành viên 01')
    expect(rows[2]?.why).toContain('trùng tên')
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('begins at the last visit, whose fingerprint is kept; what is dated before it came back into the past', async () => {
    const { client, pay } = await plantedBook()
    await pay('seen', { date: '2025-05-01' })
    expect((await client.supervision.watch({})).rows).toHaveLength(1)
    const before = (await client.book.info({})).fingerprint
    const { fingerprint } = await client.supervision.closeVisit({
      id: 'visit',
      heldOn: '2025-06-01',
      supervisors: ['Bà Hai', ''],
    })
    expect(fingerprint).toBe(before)
    expect(await client.supervision.visits({})).toMatchObject([{ fingerprint, supervisors: ['Bà Hai'] }])
    expect(await client.supervision.watch({})).toMatchObject({ since: { fingerprint, on: '2025-06-01' }, rows: [] })
    await pay('back', { date: '2025-05-28' })
    await pay('today')
    const { rows } = await client.supervision.watch({})
    expect(rows).toMatchObject([{ kind: 'backdated', text: 'Chi back', why: expect.stringContaining('đã kiểm tra') }])
    expect((await client.supervision.watch({ since: fingerprint.toLowerCase() })).rows).toEqual(rows)
    expect(await refusalOf(client.supervision.watch({ since: '0000-0000-0000' }))).toMatchObject([
      { code: 'fingerprint-unknown' },
    ])
  })

  test('a visit needs a name, is not ahead and not before the last', async () => {
    const { client } = await plantedBook()
    const close = (id: string, heldOn: string, supervisors = ['Bà Hai']) =>
      client.supervision.closeVisit({ id, heldOn, supervisors })
    expect(await refusalOf(close('a', '2025-06-02', []))).toMatchObject([
      { code: 'inspection-supervisor-missing' },
      { code: 'inspection-ahead' },
    ])
    const { visitId } = await close('b', '2025-05-31')
    expect(await refusalOf(close('c', '2025-05-30'))).toMatchObject([{ code: 'visit-before' }])
    // The slip of a closed visit, and that of this moment, which ends nothing.
    for (const wish of [{ visitId }, {}])
      expect((await client.supervision.printVisit(wish)).type).toBe('application/pdf')
    expect(await client.supervision.visits({})).toHaveLength(1)
  })
})
