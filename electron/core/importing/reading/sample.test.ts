import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readImportFile } from './read-import-file'
import { faultsOf } from './test-files'

const root = join(import.meta.dirname, '../../../..')
const fixtures = join(import.meta.dirname, '../fixtures')
const sample = (name: string): Uint8Array => readFileSync(join(root, 'resources/samples/kim-dong-2025', name))

describe('the sample co-operative', () => {
  it('reads its journal whole', async () => {
    const reading = await readImportFile('journal', sample('journal.csv'))
    expect(reading.faults).toEqual([])
    expect(reading.ignoredColumns).toEqual([])
    expect(new Set(reading.rows.map((row) => row.number)).size).toBe(2_294)
    expect(reading.rows).toHaveLength(reading.fileRows.length)
    expect(reading.rows[0]).toEqual({
      row: 2,
      number: 'MH01/001',
      kind: 'MH',
      date: '2025-01-01',
      postingDate: '2025-01-01',
      description: 'Mua phân bón của Công ty TNHH Giống cây trồng Sông Đáy',
      debit: '156',
      credit: '331',
      amount: 70_894_000,
      debitParty: null,
      creditParty: 'NCC02',
      person: null,
      address: null,
      attachments: null,
    })
    expect(reading.rows.filter((row) => row.debit === '001')).toMatchObject([{ credit: null }])
  })

  it('reads its opening balances, which are equal in total', async () => {
    const { rows, faults, skippedRows } = await readImportFile('opening', sample('opening.csv'))
    expect([faults, skippedRows]).toEqual([[], 0])
    const onBalance = rows.filter((row) => !row.account.startsWith('0'))
    const sum = (side: 'debit' | 'credit'): number => onBalance.reduce((total, row) => total + row[side], 0)
    expect(sum('debit')).toBe(sum('credit'))
    expect(rows[1]).toEqual({ row: 3, account: '1121', party: 'NH01', debit: 1_254_668_000, credit: 0 })
  })

  it('reads its parties and its members', async () => {
    const parties = await readImportFile('parties', sample('parties.csv'))
    expect([parties.faults, parties.rows.length]).toEqual([[], 184])
    expect(new Set(parties.rows.map((row) => row.kind))).toEqual(
      new Set(['member', 'supplier', 'customer', 'employee', 'bank']),
    )
    const members = await readImportFile('members', sample('members.csv'))
    expect([members.faults, members.rows.length]).toEqual([[], 168])
    expect(members.rows[0]).toEqual({
      row: 2,
      code: 'TV0001',
      name: 'Hoàng Thị Hồng Tuyết',
      type: 'official',
      gender: 'female',
      birthDate: '2000-09-04',
      idNumber: '037300383452',
      ethnicity: 'Kinh',
      address: 'Thôn Đức Hòa, xã Kim Đông, tỉnh Ninh Bình',
      phone: '0928816302',
      joinedOn: '2019-02-14',
      pledgedCapital: 1_000_000,
      usesServices: true,
      contributesLabour: true,
      leftOn: null,
    })
    expect(members.rows.at(-1)).toMatchObject({ type: 'contributing', leftOn: '2025-07-22', usesServices: false })
  })
})

describe('the awkward journal', () => {
  it('is read right, whatever its spelling', async () => {
    const { rows, faults } = await readImportFile('journal', readFileSync(join(fixtures, 'journal-awkward.csv')))
    expect(faults).toEqual([])
    expect(rows).toMatchObject([
      {
        row: 2,
        number: 'PC12/901',
        date: '2025-12-30',
        postingDate: '2025-12-30',
        description: 'Chi tiền điện; "tháng 12"',
        amount: 1_250_000,
      },
      { row: 3, number: 'PT12/902', date: '2025-12-30', debit: '1111', credit: '558', amount: 1_250_000 },
    ])
  })
})

describe('the bad files', () => {
  const wrongByForm: Record<string, [string, number | null, string | null, string | null][]> = {
    'empty.csv': [['file-empty', null, null, null]],
    'fraction-of-a-dong.csv': [['amount-fraction', 2, 'Số tiền', '250000,5']],
    'missing-column.csv': [['column-missing', 1, 'TK Nợ', null]],
    'negative-amount.csv': [['amount-negative', 2, 'Số tiền', '-250000']],
    'no-such-date.csv': [
      ['date-unknown', 2, 'Ngày CT', '31/02/2025'],
      ['date-unknown', 2, 'Ngày ghi sổ', '31/02/2025'],
    ],
    'not-a-csv.csv': [['file-not-text', null, null, null]],
    'too-large.csv': [['amount-too-large', 2, 'Số tiền', '9007199254740993']],
  }

  it.each(readdirSync(join(fixtures, 'bad')))('%s', async (name) => {
    const reading = await readImportFile('journal', readFileSync(join(fixtures, 'bad', name)))
    // Those not named here are wrong only by what the book knows: accounts, parties, sides, dates of one voucher.
    expect(faultsOf(reading)).toEqual(wrongByForm[name] ?? [])
    if (!(name in wrongByForm)) expect(reading.rows.length).toBeGreaterThan(0)
    for (const { message } of reading.faults) expect(message).not.toMatch(/undefined|…/)
  })
})
