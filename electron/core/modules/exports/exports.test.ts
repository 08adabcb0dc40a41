import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import Papa from 'papaparse'
import { exportTables } from '@shared/text/export-readme'
import {
  finishTask,
  importYear,
  postTestYear,
  testBook,
  testContext,
  testCore,
  testFolder,
} from '../../book-file/test-book'
import { partyMovements } from '../../ledger/figures/movements'
import { Refusal } from '../../refusal'
import { exports } from './handlers'

async function exported(
  prepare: (book: ReturnType<typeof testBook>) => void | Promise<void>,
): Promise<{ folder: string; core: ReturnType<typeof testCore> }> {
  const core = testCore()
  core.open = testBook()
  await prepare(core.open)
  const folder = join(testFolder(), 'xuất ra')
  await finishTask(exports.write(testContext(core), { folder }, new AbortController().signal))
  return { folder, core }
}

function rowsOf(folder: string, name: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(join(folder, name), 'utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
  }).data
}

test('writes every table with its columns, the README that names them, and the journal', async () => {
  const { folder } = await exported((book) => postTestYear(book))
  expect(readdirSync(folder).sort()).toEqual(
    [...Object.keys(exportTables).map((name) => `${name}.csv`), 'README.txt', 'book.json', 'journal.hledger'].sort(),
  )
  expect(rowsOf(folder, 'vouchers.csv')).toHaveLength(44)
  expect(rowsOf(folder, 'postings.csv')).toHaveLength(47)
  expect(rowsOf(folder, 'commands.csv').at(-1)).toMatchObject({ procedure: 'exports.write', userId: 'owner' })
  expect(rowsOf(folder, 'opening.csv')).toContainEqual({ account: '131', party: 'KH01', debit: '7000000', credit: '' })
  const readme = readFileSync(join(folder, 'README.txt'), 'utf8')
  for (const [name, { columns }] of Object.entries(exportTables)) {
    expect(readme).toContain(`${name}.csv`)
    const heading = readFileSync(join(folder, `${name}.csv`), 'utf8').split('\r\n')[0]
    expect(heading).toBe(`\uFEFF${columns.map((column) => column.name).join(',')}`)
  }
  expect(JSON.parse(readFileSync(join(folder, 'book.json'), 'utf8'))).toMatchObject({
    name: 'HTX Kim Đông',
    voucherCount: 44,
    firstYear: 2025,
  })
})

test('can be imported again: the new book has the same figures', async () => {
  const { folder, core } = await exported((book) => importYear(book))
  const again = testBook(undefined, 'HTX nhập lại')
  await importYear(again, folder)
  const figures = (book: typeof again) => partyMovements(book.connection, '2025-01-01', '2025-12-31')
  expect(figures(again)).toEqual(core.open ? figures(core.open) : [])
})

describe('journal.hledger', () => {
  test('has balanced transfers, openings on one side, class 0 in parentheses, and text that stays on its line', async () => {
    const { folder } = await exported((book) => postTestYear(book, 4))
    const journal = readFileSync(join(folder, 'journal.hledger'), 'utf8')
    expect(journal).toContain(
      '2024-12-31 * (PK12/001) Số dư đầu kỳ\n    1111  50000000 VND\n    131:KH01  7000000 VND\n    411  -57000000 VND\n    (0',
    )
    expect(journal).toContain('    1111  1000000 VND\n    131:KH01  -1000000 VND\n')
    expect(journal).toContain('    642  -1000 VND\n    1111  1000 VND\n')
  })
})

describe('the folder', () => {
  test('that holds something is refused and left alone', async () => {
    const core = testCore()
    core.open = testBook()
    const folder = testFolder()
    writeFileSync(join(folder, 'của tôi.txt'), 'x')
    const task = exports.write(testContext(core), { folder }, new AbortController().signal)
    await expect(finishTask(task)).rejects.toThrow(Refusal)
    expect(readdirSync(folder)).toEqual(['của tôi.txt'])
  })

  test('that is empty is filled; outside the library it is refused where the core is confined', async () => {
    const core = testCore(undefined, { confineToLibrary: true })
    core.open = testBook()
    mkdirSync(join(core.options.library, 'trống'))
    await finishTask(exports.write(testContext(core), { folder: 'trống' }, new AbortController().signal))
    expect(existsSync(join(core.options.library, 'trống', 'README.txt'))).toBe(true)
    await expect(
      finishTask(exports.write(testContext(core), { folder: '../ngoài' }, new AbortController().signal)),
    ).rejects.toThrow(Refusal)
    await expect(
      finishTask(exports.write(testContext(core), { folder: testFolder() }, new AbortController().signal)),
    ).rejects.toThrow(Refusal)
  })

  test('is as before when the export is stopped', async () => {
    const stop = new AbortController()
    const core = testCore()
    core.open = testBook()
    const folder = join(testFolder(), 'mới')
    stop.abort(new Error('stopped'))
    await expect(finishTask(exports.write(testContext(core), { folder }, stop.signal))).rejects.toThrow('stopped')
    expect(existsSync(folder)).toBe(false)
  })
})
