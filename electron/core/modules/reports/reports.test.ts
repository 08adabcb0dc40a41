import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReportRequest } from '@shared/contract/report'
import { clientCore, newTestBook, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'

const year = { from: '2025-01-01', to: '2025-12-31' }

async function bookWithVouchers(): Promise<Core> {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file)
  const core = clientCore(folder)
  core.openBook(file)
  const posting = (id: string, date: string, debit: string, credit: string | null, amount: number) =>
    core.client.vouchers.post({
      id,
      kind: 'PK',
      date,
      description: `Việc ${id}`,
      postings: [{ debit, credit, amount }],
    })
  await posting('a', '2025-01-10', '1111', '5113', 1000)
  await posting('b', '2025-02-05', '001', null, 7)
  await posting('c', '2025-02-10', '642', '1111', 300)
  await posting('d', '2025-04-02', '1111', '558', 50)
  return core
}

const formOf = async (core: Core, request: ReportRequest) => (await core.client.reports.page(request)).rows

describe('S03a-HTX, the general journal', () => {
  test('adds up both sides of transfers; class 0, entered on one side, follows the sum', async () => {
    const core = await bookWithVouchers()
    const rows = await formOf(core, { report: 'S03a-HTX', ...year })
    const total = rows.findIndex(({ kind }) => kind === 'total')
    expect(rows[total]?.cells).toMatchObject({ debit: 1350, credit: 1350 })
    expect(rows.slice(0, total).map(({ cells }) => cells['account'])).toEqual([
      '1111',
      '5113',
      '642',
      '1111',
      '1111',
      '558',
    ])
    expect(rows.slice(total + 1).map(({ kind, cells }) => [kind, cells['account'], cells['debit']])).toEqual([
      ['note', undefined, undefined],
      ['subtotal', '001', 7],
    ])
  })

  test('gives every posting, class 0 too, to other programs', async () => {
    const core = await bookWithVouchers()
    const { rows, total } = await core.client.reports.figures({ report: 'S03a-HTX', ...year })
    expect(rows).toHaveLength(4)
    expect(total).toBe(1357)
  })
})

test('S03b-HTX closes each month and sums a quarter from its first day', async () => {
  const core = await bookWithVouchers()
  const rows = await formOf(core, { report: 'S03b-HTX', ...year, account: '1111' })
  const sums = rows.filter(({ kind }) => kind === 'subtotal').map(({ cells }) => [cells['debit'], cells['credit']])
  expect(sums).toEqual([
    [1000, 0],
    [1000, null],
    [1000, 0],
    [0, 300],
    [700, null],
    [1000, 300],
    [50, 0],
    [750, null],
    [50, 0],
  ])
})

test('a page of a long ledger goes on where the one before ended', async () => {
  const core = await bookWithVouchers()
  const whole = await formOf(core, { report: 'S03b-HTX', ...year, account: '1111' })
  const first = await core.client.reports.page({ report: 'S03b-HTX', ...year, account: '1111', limit: 5 })
  const rest = await core.client.reports.page({
    report: 'S03b-HTX',
    ...year,
    account: '1111',
    offset: first.next ?? 0,
    limit: 500,
  })
  expect([...first.rows, ...rest.rows]).toEqual(whole)
})

test('a ledger without its account, of an unknown one, or of a period that runs backwards is refused in words', async () => {
  const core = await bookWithVouchers()
  const codes = async (request: ReportRequest) =>
    (await refusalOf(core.client.reports.page(request))).map(({ code }) => code)
  expect(await codes({ report: 'S03b-HTX', ...year })).toEqual(['report-needs-account'])
  expect(await codes({ report: 'S03b-HTX', ...year, account: '999' })).toEqual(['account-unknown'])
  expect(await codes({ report: 'S12-HTX', ...year })).toEqual(['report-needs-party'])
  expect(await codes({ report: 'F01-HTX', from: '2025-02-01', to: '2025-01-01' })).toEqual(['period-backwards'])
})
