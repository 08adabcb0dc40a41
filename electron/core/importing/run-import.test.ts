import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ImportKind } from '@shared/contract/imports'
import { importYear } from '../book-file/test-book'
import { clientCore, csvFile, newTestBook, openBookOf, quickFolder, refusalOf } from '../book-file/test-client'
import type { Core } from '../index'
import { verifyBook } from '../ledger/verify/verify-book'

const HEADING = {
  journal: 'Số CT,Loại CT,Ngày CT,Diễn giải,TK Nợ,TK Có,Số tiền,Đối tượng Nợ,Đối tượng Có',
  opening: 'Tài khoản,Mã đối tượng,Dư Nợ,Dư Có',
  parties: 'Mã,Loại,Tên,Điện thoại',
  members: 'Mã TV,Họ tên,Loại thành viên,Ngày gia nhập,Vốn góp',
}

async function openBook(): Promise<Core> {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder)
  core.openBook(join(folder, 'so.htx'))
  await run(core, 'parties', 'KH1,khách hàng,Ông K,0912', 'NCC1,nhà cung cấp,Công ty N,')
  return core
}

let count = 0
function run(core: Core, kind: ImportKind, ...rows: string[]) {
  return core.client.imports.run({ id: `i${(count += 1)}`, kind, file: csvFile(`${kind}.csv`, HEADING[kind], ...rows) })
}
const refused = async (call: Promise<unknown>) =>
  (await refusalOf(call)).map(({ code, row, column, value }) => [code, row, column, value])

/** Everything an import could leave a half of. */
function contents(core: Core): unknown {
  const count = (table: string) =>
    openBookOf(core).connection.raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  return {
    ...Object.fromEntries(
      ['party', 'member', 'voucher', 'posting', 'command', 'balance', 'numbering'].map((table) => [
        table,
        count(table),
      ]),
    ),
    head: openBookOf(core).ledger.memory.commandHead,
  }
}
const isWhole = (core: Core) =>
  expect(verifyBook(openBookOf(core).connection).checks.filter(({ ok }) => !ok)).toEqual([])

describe('the sample year', () => {
  test('imports whole, and a second time is refused or counted, changing nothing', async () => {
    const core = await openBook()
    await importYear(openBookOf(core))
    const before = contents(core)
    const folder = join(import.meta.dirname, '../../../resources/samples/kim-dong-2025')
    const again = (kind: ImportKind) =>
      core.client.imports.run({
        id: `again ${kind}`,
        kind,
        file: new File([readFileSync(join(folder, `${kind}.csv`))], `${kind}.csv`),
      })
    for (const kind of ['opening', 'journal'] as const) {
      const faults = await refusalOf(again(kind))
      expect(
        faults.filter(
          ({ code }) => code !== 'faults-omitted' && code !== `${kind === 'opening' ? 'opening' : 'voucher'}-exists`,
        ),
      ).toEqual([])
    }
    expect(contents(core)).toEqual(before)
    expect(await again('parties')).toEqual({ created: { parties: 0 }, skipped: expect.any(Number) })
    expect(await again('members')).toMatchObject({ created: { members: 0, parties: 0 } })
    isWhole(core)
  })
})

describe('bad files', () => {
  const bad = join(import.meta.dirname, 'fixtures/bad')

  test.each(readdirSync(bad))('%s is refused whole, every fault with a reason', async (name) => {
    const core = await openBook()
    const before = contents(core)
    const file = new File([readFileSync(join(bad, name))], name)
    const faults = await refusalOf(core.client.imports.run({ id: 'bad', kind: 'journal', file }))
    expect(faults.length).toBeGreaterThan(0)
    for (const { message } of faults) expect(message).toMatch(/^\p{Lu}.*\.$/u)
    expect(contents(core)).toEqual(before)
  })

  test('journal-awkward.csv is only awkward', async () => {
    const core = await openBook()
    const file = new File([readFileSync(join(import.meta.dirname, 'fixtures/journal-awkward.csv'))], 'x.csv')
    expect(await core.client.imports.run({ id: 'awkward', kind: 'journal', file })).toMatchObject({ skipped: 0 })
    isWhole(core)
  })
})

describe('a journal', () => {
  test('is all or nothing: one bad row and none of a thousand is there', async () => {
    const core = await openBook()
    const before = contents(core)
    const rows = Array.from({ length: 1000 }, (_, index) => `PC01/${index + 1},PC,05/01/2025,x,642,1111,${index + 1},,`)
    expect(await refused(run(core, 'journal', ...rows, 'PC01/1001,PC,05/01/2025,x,6421,1111,5,,'))).toEqual([
      ['account-unknown', 1002, 'TK Nợ', '6421'],
    ])
    expect(contents(core)).toEqual(before)
    expect(await run(core, 'journal', ...rows)).toEqual({ created: { vouchers: 1000, postings: 1000 }, skipped: 0 })
    isWhole(core)
  })

  test('names every fault with row, column, value and reason', async () => {
    const core = await openBook()
    expect(
      await refused(
        run(
          core,
          'journal',
          'A1,PC,31/12/2024,x,642,1111,5,,',
          'A2,ZZ,05/01/2025,x,642,1111,5,,',
          'A3,PC,05/01/2025,x,111,1111,5,,',
          'A4,PC,05/01/2025,x,131,1111,5,,',
          'A5,PC,05/01/2025,x,131,1111,5,KH9,',
          'A6,PC,05/01/2025,x,002,1111,5,,',
          'A7,PC,05/01/2025,x,1111,1111,5,,',
          'A8,PC,05/01/2025,x,642,,5,,',
        ),
      ),
    ).toEqual([
      ['date-before-book', 2, 'Ngày CT', '2024-12-31'],
      ['kind-unknown', 3, 'Loại CT', 'ZZ'],
      ['account-not-leaf', 4, 'TK Nợ', '111'],
      ['party-missing', 5, 'Đối tượng Nợ', null],
      ['party-unknown', 6, 'Đối tượng Nợ', 'KH9'],
      ['off-balance-two-sides', 7, 'TK Có', '1111'],
      ['sides-same', 8, 'TK Có', '1111'],
      ['sides-missing', 9, 'TK Có', null],
    ])
  })

  test('reading 29: never has negative amounts', async () => {
    const core = await openBook()
    expect((await refused(run(core, 'journal', 'A1,PC,05/01/2025,x,642,1111,-5,,')))[0]).toEqual([
      'amount-negative',
      2,
      'Số tiền',
      '-5',
    ])
  })

  test('reading 32: rows of one kind, number and calendar year are one voucher, of one day', async () => {
    const core = await openBook()
    expect(
      await run(
        core,
        'journal',
        'A1,PC,05/01/2025,điện,642,1111,5,,',
        'A1,PT,05/01/2025,x,1111,558,5,,',
        'A1,PC,05/01/2025,nước,642,1111,7,,',
        'A1,PC,05/01/2026,x,642,1111,9,,',
      ),
    ).toEqual({
      created: { vouchers: 3, postings: 4 },
      skipped: 0,
    })
    expect(
      await refused(run(core, 'journal', 'A2,PC,05/01/2025,x,642,1111,5,,', 'A2,PC,06/01/2025,x,642,1111,5,,')),
    ).toEqual([
      ['voucher-inconsistent', 3, 'Ngày CT', '2025-01-06'],
      ['voucher-inconsistent', 3, 'Ngày ghi sổ', '2025-01-06'],
    ])
    isWhole(core)
  })

  test('that is too large as a whole is refused as a whole', async () => {
    const core = await openBook()
    const before = contents(core)
    const rows = Array.from({ length: 12 }, (_, index) => `A${index},PC,05/01/2025,x,642,1111,999999999999999,,`)
    expect((await refusalOf(run(core, 'journal', ...rows))).map(({ code }) => code)).toEqual(['sum-too-large'])
    expect(contents(core)).toEqual(before)
  })

  test('keeps letters that a sheet names by half a sign as what SQLite can keep', async () => {
    const core = await openBook()
    await run(core, 'journal', `A1,PC,05/01/2025,"xuống\ndòng, và 🌾",642,1111,5,,`)
    expect((await core.client.vouchers.list({})).rows[0]?.description).toBe('xuống dòng, và 🌾')
    isWhole(core)
  })
})

describe('opening balances', () => {
  test('stand before the first day, equal in total, class 0 apart, and are never turnover', async () => {
    const core = await openBook()
    expect(await run(core, 'opening', '1111,,500,', '131,KH1,200,', '331,NCC1,,100', '4118,,,600', '002,,9,')).toEqual({
      created: { openingBalances: 5 },
      skipped: 0,
    })
    const answer = await core.client.reports.figures({ report: 'F01-HTX', from: '2025-01-01', to: '2025-01-31' })
    expect(answer).toMatchObject({
      totals: { openingDebit: 700, openingCredit: 700, debit: 0, credit: 0, closingDebit: 700 },
    })
    isWhole(core)
  })

  test('are refused when there already, unbalanced, of a result account, or on two sides', async () => {
    const core = await openBook()
    await run(core, 'opening', '1111,,500,', '4118,,,500')
    const before = contents(core)
    expect(await refused(run(core, 'opening', '1111,,500,', '411,,,500'))).toEqual([
      ['opening-exists', 2, 'Tài khoản', '1111'],
      ['account-not-leaf', 3, 'Tài khoản', '411'],
    ])
    expect(await refused(run(core, 'opening', '1112,,500,', '418,,,400'))).toEqual([
      ['opening-unbalanced', null, null, null],
    ])
    expect(await refused(run(core, 'opening', '5111,,500,', '418,,,500'))).toEqual([
      ['opening-result-account', 2, 'Tài khoản', '5111'],
    ])
    expect((await refused(run(core, 'opening', '1112,,500,500', '418,,,500')))[0]?.[0]).toBe('opening-two-sides')
    expect(await refused(run(core, 'opening', '131,,500,', '418,,,500'))).toEqual([
      ['party-missing', 2, 'Mã đối tượng', null],
    ])
    expect((await refused(run(core, 'opening', '1112,,5,', '1112,,5,', '418,,,10')))[0]).toEqual([
      'opening-exists',
      3,
      'Tài khoản',
      '1112',
    ])
    expect(contents(core)).toEqual(before)
  })

  test.each(['1', '5', 'TK', '123456789'])('on «%s», which is no account code, are refused', async (account) => {
    const core = await openBook()
    expect((await refused(run(core, 'opening', `${account},,5,`, '4118,,,5')))[0]).toEqual([
      'account-unknown',
      2,
      'Tài khoản',
      account,
    ])
  })

  test('may come in two files, each balanced', async () => {
    const core = await openBook()
    await run(core, 'opening', '1111,,500,', '4118,,,500')
    await run(core, 'opening', '152,,300,', '418,,,300')
    expect(
      await core.client.reports.figures({ report: 'B01-HTX', from: '2025-01-01', to: '2025-12-31' }),
    ).toMatchObject({ lines: expect.arrayContaining([expect.objectContaining({ code: '200', opening: 800 })]) })
    isWhole(core)
  })

  test('are refused into a closed first year', async () => {
    const core = await openBook()
    await run(core, 'journal', 'A1,PT,05/01/2025,x,1111,558,5,,')
    await core.client.periods.closeYear({ id: 'close', year: 2025 })
    expect((await refused(run(core, 'opening', '1111,,500,', '4118,,,500')))[0]?.[0]).toBe('year-closed')
  })
})

describe('parties and members', () => {
  test('already there with the same data are skipped and counted, with other data refused', async () => {
    const core = await openBook()
    expect(await run(core, 'parties', 'KH1,khách hàng,Ông K,0912', 'KH2,khách hàng,Bà K,')).toEqual({
      created: { parties: 1 },
      skipped: 1,
    })
    const before = contents(core)
    expect(await refused(run(core, 'parties', 'KH3,khách hàng,Mới,', 'KH1,khách hàng,Ông Khác,0913'))).toEqual([
      ['party-differs', 3, 'Tên', 'Ông Khác'],
      ['party-differs', 3, 'Điện thoại', '0913'],
    ])
    expect(contents(core)).toEqual(before)
  })

  test('a members file makes the parties that are not there yet', async () => {
    const core = await openBook()
    expect(
      await run(core, 'members', 'TV1,Bà A,chính thức,01/01/2020,1000000', 'KH1,Ông K,chính thức,01/01/2020,5'),
    ).toEqual({ created: { members: 2, parties: 1 }, skipped: 0 })
    expect(await run(core, 'members', 'TV1,Bà A,chính thức,01/01/2020,1000000')).toEqual({
      created: { members: 0, parties: 0 },
      skipped: 1,
    })
    expect((await refused(run(core, 'members', 'TV1,Bà A,chính thức,01/01/2020,1000001')))[0]?.slice(0, 3)).toEqual([
      'member-differs',
      2,
      'Vốn góp cam kết',
    ])
    expect((await refused(run(core, 'members', 'TV1,Bà B,chính thức,01/01/2020,1000000')))[0]?.slice(0, 2)).toEqual([
      'member-differs',
      2,
    ])
    isWhole(core)
  })

  test('twice in one file: the same is one, the different is refused', async () => {
    const core = await openBook()
    expect(await run(core, 'parties', 'KH5,khách hàng,Ông N,', 'KH5,khách hàng,Ông N,')).toEqual({
      created: { parties: 1 },
      skipped: 1,
    })
    expect(
      (await refused(run(core, 'parties', 'KH6,khách hàng,Ông N,', 'KH6,khách hàng,Ông M,')))[0]?.slice(0, 2),
    ).toEqual(['party-repeated', 3])
  })
})

describe('a preview', () => {
  test('says what would be created and all that is wrong, and writes nothing', async () => {
    const core = await openBook()
    const before = contents(core)
    const file = csvFile(
      'j.csv',
      HEADING.journal,
      'A1,PC,05/01/2025,x,642,1111,5,,',
      'A2,PC,05/01/2025,x,9999,1111,5,,',
    )
    const preview = await core.client.imports.preview({ kind: 'journal', file })
    expect(preview).toMatchObject({
      created: { vouchers: 2, postings: 2 },
      faults: [{ code: 'account-unknown', row: 3 }],
      rowCount: 2,
    })
    expect(contents(core)).toEqual(before)
  })
})

describe('an import as a command', () => {
  test('happens once under its id, whatever the file is called; other bytes under it are refused', async () => {
    const core = await openBook()
    const file = (amount: number, name = 'a.csv') =>
      csvFile(name, HEADING.journal, `A1,PC,05/01/2025,x,642,1111,${amount},,`)
    const first = await core.client.imports.run({ id: 'once', kind: 'journal', file: file(5) })
    expect(await core.client.imports.run({ id: 'once', kind: 'journal', file: file(5) })).toEqual(first)
    expect((await refusalOf(core.client.imports.run({ id: 'once', kind: 'journal', file: file(6) })))[0]?.code).toBe(
      'id-reused',
    )
    const [row] = (await core.client.book.history({ limit: 1 })).rows
    expect(row?.summary).toMatch(/a\.csv.*1/)
  })
})
