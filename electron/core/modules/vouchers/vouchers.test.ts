import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Core } from '../../index'
import {
  clientCore,
  closeBook,
  csvFile,
  newTestBook,
  openBookOf,
  quickFolder,
  refusalOf,
} from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'

/** A core with a new book of 2025 open: a member, a customer, and some money. */
async function openBook(given: Parameters<typeof newTestBook>[1] = {}): Promise<Core & { file: string }> {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file, given)
  const core = clientCore(folder)
  core.openBook(file)
  await core.client.imports.run({
    id: 'parties',
    kind: 'parties',
    file: csvFile('p.csv', 'Mã,Loại,Tên', 'TV1,thành viên,Bà A', 'KH1,khách hàng,Ông K'),
  })
  return { ...core, file }
}

let count = 0
const posting = { debit: '642', credit: '1111', amount: 250_000 }

function draft(given: Partial<Parameters<Core['client']['vouchers']['post']>[0]> = {}) {
  count += 1
  return {
    id: `v${count}`,
    kind: 'PC',
    date: '2025-01-05',
    description: 'Chi tiền điện',
    postings: [posting],
    ...given,
  }
}

const post = async (core: Core, given: Parameters<typeof draft>[0] = {}) => core.client.vouchers.post(draft(given))
const codes = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ code }) => code)

function imported(...rows: string[]): { id: string; kind: 'journal'; file: File } {
  count += 1
  return {
    id: `i${count}`,
    kind: 'journal',
    file: csvFile('nhat-ky.csv', 'Số CT,Loại CT,Ngày CT,Ngày ghi sổ,Diễn giải,TK Nợ,TK Có,Số tiền', ...rows),
  }
}

const isWhole = (core: Core) =>
  expect(verifyBook(openBookOf(core).connection).checks.filter(({ ok }) => !ok)).toEqual([])

describe('reading 32: numbers', () => {
  test('are given at posting, gapless per kind and month of the voucher date', async () => {
    const core = await openBook()
    const numbers = []
    for (const given of [
      {},
      { date: '2025-02-01' },
      { kind: 'PT' },
      {},
      { date: '2025-02-28', postingDate: '2025-01-31' },
      { date: '2025-01-31', postingDate: '2025-03-01' },
    ]) {
      numbers.push((await post(core, given)).number)
    }
    expect(numbers).toEqual(['PC01/001', 'PC02/001', 'PT01/001', 'PC01/002', 'PC02/002', 'PC01/003'])
    isWhole(core)
  })

  test('are never given to what is refused or only saved', async () => {
    const core = await openBook()
    await core.client.vouchers.saveDraft({ id: 'd', title: 'nháp', content: '{}' })
    expect(await codes(post(core, { postings: [{ ...posting, amount: 0 }] }))).toEqual(['amount-zero'])
    expect((await post(core)).number).toBe('PC01/001')
  })

  test('begin anew in another calendar year; the period and the reports follow the posting date', async () => {
    const core = await openBook()
    await post(core, { date: '2025-12-31' })
    expect((await post(core, { date: '2026-12-01' })).number).toBe('PC12/001')
    await post(core, { date: '2025-12-30', postingDate: '2026-01-02', postings: [{ ...posting, amount: 7 }] })
    const january = { report: 'S03b-HTX' as const, account: '642', from: '2026-01-01', to: '2026-01-31' }
    expect(await core.client.reports.figures(january)).toMatchObject({
      opening: 250_000,
      rows: [{ number: 'PC12/002', date: '2026-01-02', debit: 7 }],
      closing: 250_007,
    })
  })

  test('of imports are kept, unique, and counted on from', async () => {
    const core = await openBook()
    await core.client.imports.run(
      imported(
        'PC01/007,PC,05/01/2025,,x,642,1111,5',
        'pc01/9,PC,05/01/2025,,x,642,1111,5',
        'A-12,PC,05/01/2025,,x,642,1111,5',
      ),
    )
    expect((await post(core)).number).toBe('PC01/010')
    expect(await codes(core.client.imports.run(imported('PC01/010,PC,09/01/2025,,x,642,1111,5')))).toEqual([
      'voucher-exists',
    ])
    expect((await post(core, { date: '2026-01-05' })).number).toBe('PC01/001')
    expect(verifyBook(openBookOf(core).connection).checks.find(({ name }) => name === 'numbering')).toMatchObject({
      ok: true,
      detail: expect.stringContaining('7 số bỏ trống'),
    })
  })

  test('of imports belong to the month they name, so that the program never issues one again', async () => {
    const core = await openBook()
    await core.client.imports.run(
      imported(
        'PC02/001,PC,31/01/2025,,x,642,1111,5',
        'PC03/999999999,PC,05/03/2025,,x,642,1111,5',
        'PC04/99999999,PC,05/04/2025,,x,642,1111,5',
      ),
    )
    expect((await post(core, { date: '2025-02-01' })).number).toBe('PC02/002')
    expect((await post(core, { date: '2025-03-01' })).number).toBe('PC03/001')
    expect((await post(core, { date: '2025-04-01' })).number).toBe('PC04/100000000')
    isWhole(core)
  })

  test('where years meet are written PC12/001/2025, and a short ambiguous one is refused', async () => {
    const core = await openBook()
    const old = await post(core, { date: '2025-12-05' })
    const find = (number: string) => core.client.vouchers.find({ number })
    expect(await find('PC12/001')).toEqual({ voucherId: old.voucherId })
    const young = await post(core, { date: '2026-12-05' })
    expect(await refusalOf(find('PC12/001'))).toMatchObject([
      { code: 'voucher-ambiguous', message: expect.stringMatching(/PC12\/001\/2025/) },
    ])
    expect(await find('PC12/001/2025')).toEqual({ voucherId: old.voucherId })
    expect(await find(' PC12/001/2026 ')).toEqual({ voucherId: young.voucherId })
    expect(await codes(find('PC12/001/2024'))).toEqual(['voucher-unknown'])
    expect(await codes(find(''))).toEqual(['voucher-unknown'])
  })

  test('that two kinds share are ambiguous with and without their year', async () => {
    const core = await openBook()
    await core.client.imports.run(imported('001,PC,05/01/2025,,x,642,1111,5', '001,PT,05/01/2025,,x,1111,558,5'))
    expect(await codes(core.client.vouchers.find({ number: '001' }))).toEqual(['voucher-ambiguous'])
    expect(await codes(core.client.vouchers.find({ number: '001/2025' }))).toEqual(['voucher-ambiguous'])
    expect(await codes(core.client.vouchers.find({ number: '001/2026' }))).toEqual(['voucher-unknown'])
  })
})

describe('reading 29: a reversal', () => {
  const reverse = (core: Core, voucherId: number, given: { date?: string | null; reason?: string } = {}) => {
    count += 1
    return core.client.vouchers.reverse({ id: `r${count}`, voucherId, reason: 'ghi nhầm', ...given })
  }

  test('repeats the same debit and credit with a negative amount, tied to its original', async () => {
    const core = await openBook()
    const original = await post(core, {
      postings: [
        { ...posting, debitParty: 'TV1' },
        { debit: '002', amount: 3 },
      ],
    })
    const { voucherId, number } = await reverse(core, original.voucherId)
    expect(number).toBe('PC01/002')
    expect(await core.client.vouchers.get({ voucherId })).toMatchObject({
      source: 'reversal',
      reversesId: original.voucherId,
      reverses: 'PC01/001/2025',
      date: '2025-01-05',
      description: 'Điều chỉnh PC01/001/2025: ghi nhầm',
      postings: [
        { debit: '642', credit: '1111', amount: -250_000, debitParty: 'TV1' },
        { debit: '002', credit: null, amount: -3 },
      ],
    })
    expect(await core.client.vouchers.get({ voucherId: original.voucherId })).toMatchObject({
      reversedBy: 'PC01/002/2025',
      reversedById: voucherId,
    })
    isWhole(core)
  })

  test('makes turnover, trial balance and statements read as if the error had not been', async () => {
    const core = await openBook()
    const reports = () =>
      Promise.all(
        (['F01-HTX', 'B01-HTX', 'B02-HTX'] as const).map((report) =>
          core.client.reports.figures({ report, from: '2025-01-01', to: '2025-12-31' }),
        ),
      )
    await post(core, { postings: [{ debit: '1111', credit: '5111', amount: 1000 }] })
    const before = await reports()
    const wrong = await post(core, {
      kind: 'PT',
      postings: [{ debit: '131', credit: '5113', amount: 200, debitParty: 'TV1' }],
    })
    await reverse(core, wrong.voucherId)
    const [trial, ...statements] = await reports()
    expect(statements).toEqual(before.slice(1))
    const rows = (answer: unknown) =>
      (answer as { rows: { openingDebit: number; debit: number; credit: number; closingDebit: number }[] }).rows
    expect(rows(trial).filter(({ debit, credit }) => debit !== 0 || credit !== 0)).toEqual(rows(before[0]))
  })

  test('happens once, is itself never reversed, and needs a reason', async () => {
    const core = await openBook()
    const original = await post(core)
    expect(await codes(reverse(core, original.voucherId, { reason: '  ' }))).toEqual(['reason-missing'])
    const reversal = await reverse(core, original.voucherId)
    expect(await refusalOf(reverse(core, original.voucherId))).toMatchObject([
      { code: 'already-reversed', message: expect.stringContaining('PC01/002/2025') },
    ])
    expect(await codes(reverse(core, reversal.voucherId))).toEqual(['reversal-of-reversal'])
    expect(await codes(reverse(core, 99))).toEqual(['voucher-unknown'])
  })

  test('counts on the day asked for, in an open month of the book only', async () => {
    const core = await openBook()
    const original = await post(core, { date: '2025-03-31' })
    await core.client.periods.lock({ id: 'lock', month: 202503 })
    expect(await codes(reverse(core, original.voucherId))).toEqual(['month-locked'])
    expect(await codes(reverse(core, original.voucherId, { date: '2024-12-31' }))).toEqual(['date-before-book'])
    expect((await reverse(core, original.voucherId, { date: '2025-04-02' })).number).toBe('PC04/001')
    isWhole(core)
  })

  test('of a parent posted to before it got sub-accounts still goes to the parent (reading 37)', async () => {
    const core = await openBook()
    const original = await post(core)
    await core.client.accounts.openSubAccount({ id: 'sub', code: '6421', parent: '642', name: 'Lương' })
    expect(await codes(post(core))).toEqual(['account-not-leaf'])
    await reverse(core, original.voucherId)
    isWhole(core)
  })

  test('of opening balances stays an opening balance, after which they may be entered again', async () => {
    const core = await openBook()
    const file = () => csvFile('o.csv', 'Tài khoản,Dư Nợ,Dư Có', '1111,500,', '4118,,500')
    await core.client.imports.run({ id: 'o1', kind: 'opening', file: file() })
    await reverse(core, 1)
    const sheet = async () =>
      (await core.client.reports.figures({ report: 'B01-HTX', from: '2025-01-01', to: '2025-12-31' })) as {
        lines: { code: string; opening: number }[]
      }
    expect((await sheet()).lines.find(({ code }) => code === '200')).toMatchObject({ opening: 0, closing: 0 })
    await core.client.imports.run({ id: 'o2', kind: 'opening', file: file() })
    expect((await sheet()).lines.find(({ code }) => code === '200')).toMatchObject({ opening: 500, closing: 500 })
    isWhole(core)
  })

  test('of a closing is called undo-close', async () => {
    const core = await openBook()
    await post(core)
    const { voucherId } = await core.client.periods.closeYear({ id: 'close', year: 2025 })
    expect(await codes(reverse(core, voucherId, { date: '2026-01-01' }))).toEqual(['not-reversible'])
  })

  test('with a long reason is cut where a sign ends, and the chain stays whole', async () => {
    const core = await openBook()
    const original = await post(core)
    for (const pad of ['', 'x']) {
      const again = pad === '' ? original : await post(core)
      const { voucherId } = await reverse(core, again.voucherId, { reason: pad + '🌾'.repeat(249) })
      expect((await core.client.vouchers.get({ voucherId })).description.isWellFormed()).toBe(true)
    }
    isWhole(core)
  })
})

describe('a command happens once', () => {
  test('the same id and content gives the first answer, also after a restart', async () => {
    const core = await openBook()
    const asked = draft()
    const first = await core.client.vouchers.post(asked)
    expect(await core.client.vouchers.post(asked)).toEqual(first)
    closeBook(core)
    const later = clientCore()
    later.openBook(core.file)
    expect(await later.client.vouchers.post(asked)).toEqual(first)
    expect(openBookOf(later).ledger.memory.voucherHead.id).toBe(1)
  })

  test('other content, or another procedure, under the same id is refused', async () => {
    const core = await openBook()
    const asked = draft()
    const { voucherId } = await core.client.vouchers.post(asked)
    expect(await codes(core.client.vouchers.post({ ...asked, description: 'khác' }))).toEqual(['id-reused'])
    expect(await codes(core.client.vouchers.post({ ...asked, postings: [{ ...posting, amount: 250_001 }] }))).toEqual([
      'id-reused',
    ])
    expect(await codes(core.client.vouchers.reverse({ id: asked.id, voucherId, reason: 'x' }))).toEqual(['id-reused'])
    expect(openBookOf(core).ledger.memory.voucherHead.id).toBe(1)
  })

  test('an id that was refused is still free', async () => {
    const core = await openBook()
    const asked = draft()
    await refusalOf(core.client.vouchers.post({ ...asked, kind: 'XX' }))
    expect((await core.client.vouchers.post(asked)).number).toBe('PC01/001')
  })
})

describe('posting', () => {
  test('reading 38: knows ten kinds of voucher and refuses others', async () => {
    const core = await openBook()
    for (const kind of ['PT', 'PC', 'BC', 'BN', 'MH', 'BH', 'PN', 'PX', 'PK', 'KC'])
      expect((await post(core, { kind })).number).toBe(`${kind}01/001`)
    for (const kind of ['DK', 'pc', '', 'XX']) expect(await codes(post(core, { kind }))).toEqual(['kind-unknown'])
  })

  test('is all or nothing: the second posting refused, the first is not there', async () => {
    const core = await openBook()
    expect(await refusalOf(post(core, { postings: [posting, { ...posting, debit: '9999' }] }))).toMatchObject([
      { code: 'account-unknown', column: 'postings[1].debit' },
    ])
    expect(
      await core.client.reports.figures({ report: 'trial-balance', from: '2025-01-01', to: '2025-12-31' }),
    ).toMatchObject({ rows: [] })
    expect(openBookOf(core).ledger.memory.voucherHead.id).toBe(0)
  })

  test('takes no sign that SQLite would keep as another than was hashed', async () => {
    const core = await openBook()
    expect(await codes(post(core, { description: 'nửa \ud83c ký tự' }))).toEqual(['text-malformed'])
    await post(core, { description: String.raw`dấu \ud83c viết ra` + ' 🌾 \u0000 hết' })
    isWhole(core)
  })

  test('keeps letters composed, whatever keyboard wrote them', async () => {
    const core = await openBook()
    const { voucherId } = await post(core, { description: '  Tiền   điện  '.normalize('NFD') })
    expect((await core.client.vouchers.get({ voucherId })).description).toBe('Tiền điện'.normalize('NFC'))
  })

  test('lists a voucher whose sum is larger than any one posting may be', async () => {
    const core = await openBook()
    await post(core, {
      postings: [
        { ...posting, amount: 999_999_999_999_999 },
        { ...posting, amount: 2 },
      ],
    })
    expect((await core.client.vouchers.list({})).rows).toMatchObject([{ amount: 1_000_000_000_000_001 }])
  })

  test('removes the draft it came from', async () => {
    const core = await openBook()
    const asked = draft()
    await core.client.vouchers.saveDraft({ id: asked.id, title: 'nháp', content: '{}' })
    await core.client.vouchers.post(asked)
    expect(await core.client.vouchers.drafts({})).toEqual([])
  })

  test('names who did it in the history and in every voucher', async () => {
    const core = await openBook()
    const { voucherId } = await post(core)
    expect(await core.client.vouchers.get({ voucherId })).toMatchObject({
      postedBy: 'Chủ sổ',
      postedAt: '2025-06-01T02:00:00.000Z',
    })
    expect((await core.client.book.history({})).rows.map(({ procedure, user }) => [procedure, user])).toEqual([
      ['vouchers.post', 'Chủ sổ'],
      ['imports.run', 'Chủ sổ'],
      ['books.create', 'Chủ sổ'],
    ])
  })
})

describe('suggestions', () => {
  test('come from what was posted under like words, most used first; what was reversed is no habit', async () => {
    const core = await openBook()
    await post(core)
    await post(core)
    const wrong = await post(core, { postings: [{ debit: '154', credit: '1111', amount: 9 }] })
    const asked = { kind: 'PC', description: 'tien dien' }
    const before = await core.client.vouchers.suggest(asked)
    expect(before.suggestions.map(({ debit, timesUsed }) => [debit, timesUsed])).toEqual([
      ['642', 2],
      ['154', 1],
    ])
    await core.client.vouchers.reverse({ id: 'undo', voucherId: wrong.voucherId, reason: 'nhầm' })
    const after = await core.client.vouchers.suggest(asked)
    expect(after.suggestions.map(({ debit }) => debit)).toEqual(['642'])
  })
})
