import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mayDo } from '@shared/contract/permission'
import { reportIds } from '@shared/contract/report'
import { importYear, testBook } from '../../book-file/test-book'
import { clientCore, quickFolder, refusalOf } from '../../book-file/test-client'
import { metaOf, proceduresByName } from '../../router'

const writes = [...proceduresByName()]
  .filter(([, procedure]) => {
    const { kind, permission } = metaOf(procedure)
    return kind !== 'query' && kind !== 'opening' && mayDo('supervisor', permission)
  })
  .map(([name]) => name)

describe('what a supervisor may write (Law 17/2023/QH15 articles 69.3, 72.3)', () => {
  test('is his own work, meetings he may convene, his password, and files; nothing of the books', () => {
    const nouns = [...new Set(writes.map((name) => name.split('.')[0]))].toSorted()
    const own = ['supervision', 'supervisorDrafts', 'appraisals', 'supervisorCopies']
    // Convening and holding a meeting (articles 59.4, 69.3.i) with its papers; scans ask what they belong to.
    const meeting = [
      'meetings',
      'hall',
      'meetingPapers',
      'meetingCopies',
      'minutes',
      'publications',
      'scans',
      'resolutions',
    ]
    const seat = ['books', 'session', 'people', 'verification', 'exports', 'reports']
    // Of the resolutions of a meeting he convened he drafts the texts; signing and recording are not his.
    expect(writes.filter((name) => name.startsWith('resolutions.'))).toEqual([
      'resolutions.saveDraft',
      'resolutions.deleteDraft',
    ])
    // That news of the alliance was read is noted of whoever read it.
    expect(writes.filter((name) => name.startsWith('allianceExchange.'))).toEqual(['allianceExchange.read'])
    const news = ['allianceExchange']
    expect(nouns.filter((noun) => ![...own, ...meeting, ...seat, ...news].includes(noun ?? ''))).toEqual([])
  })

  test.each(['vouchers.post', 'vouchers.reverse', 'periods.unlock', 'members.change', 'posts.appoint', 'imports.run'])(
    '%s is none of it',
    (name) => expect(writes).not.toContain(name),
  )
})

/** The sample's year in a book with a password for the owner, a supervisor signed in. */
async function supervisedBook() {
  const folder = quickFolder()
  const book = testBook(join(folder, 'so.htx'))
  await importYear(book)
  book.close()
  const core = clientCore(folder)
  core.openBook(join(folder, 'so.htx'))
  const { client } = core
  await client.people.setPassword({ id: 'o', person: 'owner', password: 'lúa chín vàng' })
  await client.people.add({ id: 'p', name: 'Bà Hai', role: 'supervisor', password: 'xem sổ mỗi quý' })
  await client.session.signIn({ id: 's', name: 'Bà Hai', password: 'xem sổ mỗi quý' })
  return core
}

describe('read-only access to every book, with drill-down (Law 17/2023/QH15 article 69.3.đ)', () => {
  test('every report opens for a supervisor, down to the postings and the voucher; posting is refused', async () => {
    const { client } = await supervisedBook()
    const year = { from: '2025-01-01', to: '2025-12-31' }
    const drilled: string[] = []
    for (const report of reportIds) {
      const ask = (account: string, party: string | null) => client.reports.page({ report, ...year, account, party })
      const { rows } = await ask('1111', null).catch(() => ask('131', 'TV0016'))
      expect(rows.length, report).toBeGreaterThan(0)
      const [drill] = rows.flatMap((row) => Object.values(row.drill ?? {}))
      const voucher = rows.find(({ voucherId }) => voucherId !== undefined)?.voucherId
      if (drill !== undefined) {
        await client.vouchers.parts(drill)
        const postings = await client.vouchers.postings({ ...drill, limit: 1 })
        for (const { voucherId } of postings.rows)
          expect((await client.vouchers.get({ voucherId })).postings.length).toBeGreaterThan(0)
      }
      if (voucher !== undefined) expect((await client.vouchers.get({ voucherId: voucher })).voucherId).toBe(voucher)
      if (drill !== undefined || voucher !== undefined) drilled.push(report)
    }
    // The register of members leads to members, not to vouchers; indicators explain themselves in their own place.
    expect(reportIds.filter((report) => !drilled.includes(report))).toEqual(['member-register', 'indicators'])
    const posting = { debit: '642', credit: '1111', amount: 1 }
    const post = client.vouchers.post({
      id: 'v',
      kind: 'PC',
      date: '2025-06-01',
      description: 'Thử',
      postings: [posting],
    })
    expect(await refusalOf(post)).toMatchObject([{ code: 'not-permitted' }])
    const answer = client.supervision.answerFinding({ id: 'a', findingId: 'x', date: '2025-06-01', text: 'Tự trả lời' })
    expect(await refusalOf(answer)).toMatchObject([{ code: 'not-permitted' }])
  })
})
