import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import Papa from 'papaparse'
import { importYear, testBook, testFolder } from '../../book-file/test-book'
import { partyMovements } from '../../ledger/figures/movements'
import { writeExport } from './write-export'

test('hledger reads the journal of the sample year and gives the balances of the book', async () => {
  const book = testBook()
  await importYear(book)
  const folder = join(testFolder(), 'xuất')
  writeExport(book.connection, folder, { at: '2026-01-01T00:00:00.000Z', appVersion: '0.0.0-test' })
  const csv = execFileSync(
    'hledger',
    ['-f', join(folder, 'journal.hledger'), 'bal', '--flat', '-N', '-O', 'csv', '-E'],
    { encoding: 'utf8' },
  )
  const theirs = new Map(
    Papa.parse<string[]>(csv.trim())
      .data.slice(1)
      .map(([account = '', amount = '']) => [account, Number(amount.replace(/[^\d-]/g, ''))]),
  )
  const ours = new Map(
    partyMovements(book.connection, '2025-01-01', '2025-12-31').map(({ account, party, opening, debit, credit }) => [
      party === '' ? account : `${account}:${party}`,
      opening + debit - credit,
    ]),
  )
  expect(ours.size).toBeGreaterThan(100)
  for (const name of new Set([...ours.keys(), ...theirs.keys()]))
    expect(theirs.get(name) ?? 0, name).toBe(ours.get(name) ?? 0)
})
