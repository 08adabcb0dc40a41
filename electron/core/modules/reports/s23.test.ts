import { expect, test } from 'vitest'
import { importYear, testBook } from '../../book-file/test-book'
import { draftOf, memberBook } from '../../membership/test-members'
import { s23 } from './s23'

const year = { from: '2025-01-01', to: '2025-12-31' }

test('S23-HTX of the sample: members and services add up to what was supplied', async () => {
  const book = testBook()
  await importYear(book)
  const request = { report: 'S23-HTX' as const, ...year }
  const { members, total, rows } = s23.figures({ book, now: '2026-01-15T00:00:00.000Z' }, request) as {
    members: { code: string; amount: number }[]
    rows: { service: string; amount: number }[]
    total: number
  }
  expect(total).toBe(1_352_982_000)
  expect(members.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
  const byService = (service: string) =>
    rows.filter((row) => row.service === service).reduce((sum, { amount }) => sum + amount, 0)
  expect([byService('5121'), byService('5122'), byService('5123')]).toEqual([643_383_000, 708_911_000, 688_000])
  const { rows: lines } = s23.form({ book, now: '2026-01-15T00:00:00.000Z' }, request)
  const sum = [...lines]
    .filter(({ kind }) => kind === 'line')
    .reduce((all, { cells }) => all + Number(cells['amount']), 0)
  expect(sum).toBe(total)
})

test('S23-HTX sums each member by service, and keeps what is not internal apart', async () => {
  const { client } = await memberBook()
  const supply = (party: string, credit: string, amount: number) =>
    client.vouchers.post(draftOf('2025-03-01', { debit: '131', debitParty: party, credit, amount }))
  await supply('TV1', '5121', 100)
  await supply('TV1', '5122', 20)
  await supply('LK2', '5113', 3)
  const { rows, head } = await client.reports.page({ report: 'S23-HTX', ...year, limit: 100 })
  expect(rows.map(({ kind, cells }) => [kind, cells['description'], cells['amount'] ?? null])).toEqual([
    ['heading', 'Bà Ất (TV1)', null],
    ['line', 'Dịch vụ làm đất', 100],
    ['line', 'Dịch vụ làm đất', 20],
    ['subtotal', 'Cộng Bán sản phẩm, vật tư', 100],
    ['subtotal', 'Cộng Cung cấp dịch vụ', 20],
    ['subtotal', 'Cộng Bà Ất', 120],
    ['total', 'Tổng cộng', 120],
    ['note', expect.stringMatching(/ngoài giao dịch nội bộ/), null],
    ['heading', 'Bà Giáp (LK2)', null],
    ['line', 'Dịch vụ làm đất', 3],
    ['subtotal', 'Cộng Bà Giáp', 3],
    ['total', 'Cộng ngoài giao dịch nội bộ', 3],
    ['note', expect.stringMatching(/ghi tay/), null],
  ])
  const headings = head.columns.filter(({ key }) => key.startsWith('quantity')).map(({ titles }) => titles.at(-1))
  expect(headings.slice(0, 4)).toEqual([
    'Cung cấp ghi vào doanh thu bên ngoài',
    'Bán sản phẩm, vật tư',
    'Cung cấp dịch vụ',
    '…',
  ])
  const one = await client.reports.page({ report: 'S23-HTX', ...year, party: 'LK2', limit: 100 })
  expect(one.head.subtitles).toContain('Thành viên: LK2 - Bà Giáp')
  expect(one.rows.filter(({ kind }) => kind === 'line')).toHaveLength(1)
})
