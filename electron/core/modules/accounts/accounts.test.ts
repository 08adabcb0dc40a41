import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientCore, csvFile, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'
import { verifyBook } from '../../ledger/verify/verify-book'

function openBook(): Core {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file)
  const core = clientCore(folder)
  core.openBook(file)
  return core
}

let count = 0
const open = (core: Core, code: string, parent: string, name = 'Chi tiết', needsParty?: boolean) =>
  core.client.accounts.openSubAccount({
    id: `a${(count += 1)}`,
    code,
    parent,
    name,
    ...(needsParty === undefined ? {} : { needsParty }),
  })
const codes = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ code }) => code)

describe('reading 37: sub-accounts of the users', () => {
  test('lie under an account of the chart, by its code and more digits, once', async () => {
    const core = openBook()
    await open(core, '6421', '642')
    expect(await codes(open(core, '6421', '642'))).toEqual(['account-exists'])
    expect(await codes(open(core, '6511', '642'))).toEqual(['account-malformed'])
    expect(await codes(open(core, '642', '642'))).toEqual(['account-exists'])
    expect(await codes(open(core, '642A', '642'))).toEqual(['account-malformed'])
    expect(await codes(open(core, '642123456', '642'))).toEqual(['account-malformed'])
    expect(await codes(open(core, '9991', '999'))).toEqual(['account-unknown'])
  })

  test('take over what the parent asks for, and may be renamed; those of the circular may not', async () => {
    const core = openBook()
    await open(core, '1311', '131')
    const { rename, list } = core.client.accounts
    expect((await list({})).find(({ code }) => code === '1311')).toMatchObject({
      needsParty: true,
      leaf: true,
      own: true,
      statementLines: ['B01 130', 'B01 320'],
    })
    expect((await list({})).find(({ code }) => code === '131')).toMatchObject({ leaf: false })
    await rename({ id: 'r1', code: '1311', name: 'Phải thu thành viên' })
    expect((await list({})).find(({ code }) => code === '1311')?.name).toBe('Phải thu thành viên')
    expect((await refusalOf(rename({ id: 'r2', code: '131', name: 'Khác' }))).length).toBe(1)
    expect(await codes(rename({ id: 'r3', code: '9999', name: 'Khác' }))).toEqual(['account-unknown'])
  })

  test("the parent's own postings stay, show as general, and may be moved by a voucher", async () => {
    const core = openBook()
    await core.client.imports.run({
      id: 'p',
      kind: 'parties',
      file: csvFile('p.csv', 'Mã,Loại,Tên', 'KH1,khách hàng,Ông K'),
    })
    const draft = { kind: 'PK', date: '2025-02-01', description: 'x' }
    await core.client.vouchers.post({
      id: 'v1',
      ...draft,
      postings: [{ debit: '131', debitParty: 'KH1', credit: '5111', amount: 90 }],
    })
    expect(await open(core, '1311', '131')).toEqual({
      code: '1311',
      generalBalance: [{ party: 'KH1', debit: 90, credit: 0 }],
    })
    const trial = { report: 'trial-balance' as const, from: '2025-01-01', to: '2025-12-31' }
    expect(await core.client.reports.figures(trial)).toMatchObject({
      rows: [{ account: '131', name: expect.stringContaining('(chung)'), closingDebit: 90 }, {}],
    })
    const move = { debit: '1311', debitParty: 'KH1', credit: '131', creditParty: 'KH1', amount: 90 }
    await core.client.vouchers.post({ id: 'v2', ...draft, postings: [move] })
    expect(await core.client.reports.figures(trial)).toMatchObject({
      rows: [{ account: '131', closingDebit: 0 }, { account: '1311', closingDebit: 90 }, {}],
    })
    expect(await core.client.reports.figures({ ...trial, report: 'F01-HTX' })).toMatchObject({
      rows: [{ account: '131', name: 'Phải thu của khách hàng', closingDebit: 90 }, {}],
    })
    expect(
      await codes(core.client.vouchers.post({ id: 'v3', ...draft, postings: [{ ...move, debit: '1111' }] })),
    ).toEqual(['account-not-leaf'])
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('an account that the circular divides holds nothing of its own to move', async () => {
    const core = openBook()
    await open(core, '1113', '111')
    const draft = {
      id: 'v',
      kind: 'PK',
      date: '2025-02-01',
      description: 'x',
      postings: [{ debit: '1113', credit: '111', amount: 90 }],
    }
    expect(await codes(core.client.vouchers.post(draft))).toEqual(['account-not-leaf'])
  })
})
