import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importYear, testBook } from '../../book-file/test-book'
import { clientCore, openBookOf, openCopy, quickFolder } from '../../book-file/test-client'
import { fingerprintOf } from '../../ledger/hash'

/** A Tuesday after the sample's year, so that nothing is late or on a day off unless it was planted so. */
const TODAY = '2026-01-20'

/** The sample co-operative's whole year, its director and the director's wife, then what is planted in January among what is honest. */
async function yearWithPlanted() {
  const folder = quickFolder()
  const book = testBook(join(folder, 'mau.htx'))
  await importYear(book)
  book.close()
  const core = clientCore(folder, { now: () => `${TODAY}T02:00:00.000Z` })
  openCopy(core, join(folder, 'mau.htx'), join(folder, 'so.htx'))
  const { client } = core
  const since = fingerprintOf(openBookOf(core).ledger.memory.commandHead.hash)
  await client.resolutions.record({
    id: 'nq',
    body: 'generalMeeting',
    number: '01/NQ-ĐHTV',
    date: '2026-01-05',
    summary: 'Bầu giám đốc',
  })
  await client.posts.appoint({
    id: 'posts',
    entries: [{ kind: 'director', member: 'TV0001', fromDate: '2026-01-05', resolutionId: 'nq' }],
  })
  await client.members.declareRelative({
    id: 'kin',
    member: 'TV0001',
    relation: 'spouse',
    name: 'Ngô Thị Ưng',
    relativeMember: 'TV0002',
    declaredOn: '2026-01-06',
  })
  const pay = (id: string, amount: number, given: Partial<Parameters<typeof client.vouchers.post>[0]> = {}) =>
    client.vouchers.post({
      id,
      kind: 'PC',
      date: TODAY,
      description: id,
      postings: [{ debit: '642', credit: '1111', amount }],
      ...given,
    })
  const to = (party: string, amount: number) => ({
    postings: [{ debit: '138', debitParty: party, credit: '1111', amount }],
  })
  await pay('honest 1', 1_234_500)
  await pay('honest 2', 876_400, to('TV0003', 876_400))
  await pay('round', 3_000_000)
  await pay('sunday', 654_300, { date: '2026-01-18' })
  await pay('under', 4_987_600)
  await pay('split 1', 1_111_100, to('TV0004', 1_111_100))
  await pay('split 2', 1_222_200, to('TV0004', 1_222_200))
  const wrong = await pay('wrong', 765_400)
  await client.vouchers.reverse({ id: 'reversal', voucherId: wrong.voucherId, date: TODAY, reason: 'ghi nhầm' })
  await pay('late', 543_200, { date: '2025-12-30' })
  await pay('own', 432_100, { person: 'Chủ sổ' })
  await pay('director', 2_345_600, to('TV0001', 2_345_600))
  await pay('wife', 2_456_700, to('TV0002', 2_456_700))
  await client.periods.lock({ id: 'lock', month: 202511, reason: '' })
  await client.periods.unlock({ id: 'unlock', month: 202511, reason: 'sửa lại tháng 11' })
  const head = fingerprintOf(openBookOf(core).ledger.memory.commandHead.hash)
  return { client, since, head }
}

describe('irregularities planted in a year of the sample co-operative (article 69.3.c, reading 18)', () => {
  test('are all found by the list since the last visit, which names nothing honest', async () => {
    const { client, since } = await yearWithPlanted()
    const { rows } = await client.supervision.watch({ since })
    expect(rows.map(({ kind, text }) => [kind, text])).toEqual([
      ['reversal', expect.stringContaining('ghi nhầm')],
      ['backdated', 'late'],
      ['payment', 'director'],
      ['payment', 'wife'],
      ['unlock', expect.stringContaining('sửa lại tháng 11')],
    ])
  })

  test('show their sign in the sample by risk, which draws none of the honest', async () => {
    const { client, head } = await yearWithPlanted()
    const sample = await client.supervision.sample({
      fingerprint: head,
      spoken: 4735,
      size: 1000,
      method: 'risk',
      limit: 5_000_000,
    })
    const signs = new Map(
      sample.vouchers.map(({ description, flags }) => [description, flags.map(({ flag }) => flag)] as const),
    )
    const planted = {
      round: 'roundSum',
      sunday: 'dayOff',
      under: 'justUnder',
      'split 1': 'samePartyAndDay',
      'split 2': 'samePartyAndDay',
      wrong: 'reversed',
      late: 'late',
      own: 'ownHand',
    }
    expect(Object.fromEntries(Object.keys(planted).map((name) => [name, signs.get(name)]))).toEqual(
      Object.fromEntries(Object.entries(planted).map(([name, flag]) => [name, [flag]])),
    )
    for (const honest of ['honest 1', 'honest 2']) expect(signs.has(honest)).toBe(false)
  })
})
