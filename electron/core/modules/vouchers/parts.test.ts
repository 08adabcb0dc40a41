import { expect, it } from 'vitest'
import type { Drill, ReportId, ReportRow } from '@shared/contract/report'
import { importYear, testBook } from '../../book-file/test-book'
import { reportFor } from '../reports/all-reports'
import { figureParts } from './parts'
import { postingsBehind } from './postings'

const YEAR = { from: '2025-01-01', to: '2025-12-31' }
const now = '2026-01-15T01:00:00.000Z'

type Figure = { where: string; value: number; drill: Drill }

function figuresOf(rows: Iterable<ReportRow>): Figure[] {
  return [...rows].flatMap((row) =>
    Object.entries(row.drill ?? {}).flatMap(([column, drill]) => {
      const value = row.cells[column]
      return typeof value === 'number'
        ? [{ where: `${row.cells['code'] ?? row.cells['account']} ${column}`, value, drill }]
        : []
    }),
  )
}

it('adds up to every figure of the balance sheet and of the trial balances', async () => {
  const book = testBook()
  await importYear(book)
  for (const [report, detail] of [['B01-HTX'], ['F01-HTX'], ['trial-balance', 'leaf'], ['trial-balance', 'party']] as [
    ReportId,
    'leaf' | 'party' | undefined,
  ][]) {
    const request = { report, ...YEAR, detail }
    const { rows } = reportFor(request).form({ book, now }, request)
    const figures = figuresOf(rows)
    expect(figures.length).toBeGreaterThan(40)
    const wrong = figures.slice(0, 400).filter(({ value, drill }) => figureParts(book, drill).total !== value)
    expect(wrong.map(({ where }) => where)).toEqual([])
  }
})

it('adds up to the lines of the income statement, before any closing entry is posted', async () => {
  const book = testBook()
  await importYear(book)
  const request = { report: 'B02-HTX' as const, ...YEAR }
  const { rows } = reportFor(request).form({ book, now }, request)
  const wrong = figuresOf(rows).filter(
    ({ value, drill }) => Math.abs(figureParts(book, drill).total) !== Math.abs(value),
  )
  // Only what the closing itself divides between internal and external is not in any posting before it.
  const divided = ['02a', '02b', '10a', '10b', '12a', '12b', '20a', '20b'].map((line) => `${line} current`)
  expect(wrong.map(({ where }) => where)).toEqual(divided)
})

it('has postings whose sums are the same as the parts of a movement', async () => {
  const book = testBook()
  await importYear(book)
  const drill = { accounts: ['331'], ...YEAR }
  const { debit, credit, count } = postingsBehind(book.connection, drill, 0, 10)
  expect(figureParts(book, drill).total).toBe(debit - credit)
  expect(count).toBeGreaterThan(100)
})
