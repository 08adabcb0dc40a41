import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportHead, ReportRow } from '@shared/contract/report'
import { RecordingSink } from '../fixtures/recording-sink'
import { ledgerHead, ledgerRows, statementHead, statementRows } from '../fixtures/reports'
import { BROUGHT_FORWARD, CARRIED_FORWARD } from '../printed-cell'
import { layoutForRows } from './one-page'
import type { PlacedRow } from './placed-row'
import { ROOMY } from './report-layout'
import { paginate, type ReportPage } from './report-pages'

async function pagesOf(
  head: ReportHead,
  rows: ReportRow[],
): Promise<{ pages: ReportPage[]; bottom: number; size: number }> {
  const { layout, rows: all } = await layoutForRows(head, rows, new RecordingSink().measure)
  const pages: ReportPage[] = []
  for await (const page of paginate(all, layout)) pages.push(page)
  for (const page of pages) {
    const top = page.number === 1 ? layout.firstRowTop : layout.nextRowTop
    const height = page.rows.reduce((sum, row) => sum + row.height, 0)
    expect(top + height).toBeLessThanOrEqual(layout.bottom + 0.001)
    if (page.endTop !== null) expect(page.endTop + layout.end.height).toBeLessThanOrEqual(layout.bottom + 0.001)
  }
  return { pages, bottom: layout.bottom, size: layout.size }
}

const isCarry = (row: PlacedRow) => row.kind === 'carried-forward' || row.kind === 'brought-forward'
const words = (row: PlacedRow | undefined) => (row?.cells ?? []).map((cell) => cell.lines.join(' '))

describe('paginate', () => {
  it('loses no row, repeats none and keeps their order', async () => {
    const rows = ledgerRows(500)
    const { pages } = await pagesOf(ledgerHead, rows)
    expect(pages.length).toBeGreaterThan(5)
    const printed = pages.flatMap((page) => page.rows.filter((row) => !isCarry(row)))
    expect(printed.map((row) => row.kind)).toEqual(rows.map((row) => row.kind))
    expect(printed.filter((row) => row.kind === 'line').map((row) => words(row)[1])).toEqual(
      Array.from({ length: 500 }, (_, index) => `PT01/${index + 1}`),
    )
    expect(pages.at(-1)?.rowsDone).toBe(rows.length)
    expect(pages.map((page) => page.number)).toEqual(pages.map((_, index) => index + 1))
  })

  it('begins a page where a row asks for one, however much room is left', async () => {
    const rows = statementRows(6)
      .slice(0, 6)
      .map((row, index) => (index % 2 === 0 ? { ...row, startsPage: true } : row))
    const { pages } = await pagesOf(statementHead, rows)
    expect(pages.map(({ rows: printed }) => printed.length)).toEqual([2, 2, 2])
    expect(pages.map(({ endTop }) => endTop === null)).toEqual([true, true, false])
  })

  it('carries the sum of the lines and the running balance, not subtotals', async () => {
    const rows = ledgerRows(200)
    const { pages } = await pagesOf(ledgerHead, rows)
    let [done, debit, balance] = [0, 0, 0]
    for (const [index, page] of pages.slice(0, -1).entries()) {
      for (const row of rows.slice(done, page.rowsDone)) {
        if (row.kind === 'line') debit += Number(row.cells['debit'])
        if (row.kind === 'line' || row.kind === 'opening') balance = Number(row.cells['balance'])
      }
      done = page.rowsDone
      const printed = (x: number) => (x < 0 ? `(${-x})` : String(x)).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
      const figures = [printed(debit), '-', printed(balance)]
      expect(words(page.rows.at(-1))).toEqual([CARRIED_FORWARD, ...figures])
      expect(words(pages[index + 1]?.rows[0])).toEqual([BROUGHT_FORWARD, ...figures])
    }
    expect(pages.at(-1)?.rows.some((row) => row.kind === 'carried-forward')).toBe(false)
  })

  it('prints no carried lines on a single page, nor where no column asks for them', async () => {
    const short = await pagesOf(ledgerHead, ledgerRows(10))
    expect(short.pages).toHaveLength(1)
    expect(short.pages[0]?.rows.some(isCarry)).toBe(false)
    const long = await pagesOf(statementHead, statementRows(200))
    expect(long.pages.length).toBeGreaterThan(1)
    expect(long.pages.flatMap((page) => page.rows).some(isCarry)).toBe(false)
  })

  it('draws a statement closer together so that it keeps its signatures on the page', async () => {
    const usual = await pagesOf(statementHead, statementRows(20))
    const close = await pagesOf(statementHead, statementRows(30))
    expect([usual.pages.length, close.pages.length]).toEqual([1, 1])
    expect(usual.size).toBe(11 * ROOMY.type)
    expect(close.size).toBeLessThan(usual.size)
    expect(close.size).toBeGreaterThan(9)
  })

  it('never leaves the signatures alone or a heading at the foot, whatever the number of rows', async () => {
    for (let count = 30; count < 130; count += 1) {
      const rows = statementRows(count).flatMap((row, index): ReportRow[] =>
        index % 5 === 0 ? [{ kind: 'heading', cells: { name: 'NGUỒN VỐN' } }, row] : [row],
      )
      const { pages } = await pagesOf(statementHead, rows)
      expect(pages.at(-1)?.rows.length).toBeGreaterThan(0)
      expect(pages.filter((page) => page.endTop !== null)).toHaveLength(1)
      for (const page of pages) expect(page.rows.at(-1)?.kind).not.toBe('heading')
    }
  })

  it('nor under notes that end a report, however many', async () => {
    for (const count of [5, 15, 21, 22, 23, 24, 60]) {
      const notes = Array.from({ length: count }, (): ReportRow => ({ kind: 'note', cells: { name: 'Còn thiếu.' } }))
      const { pages } = await pagesOf(statementHead, [...statementRows(40), ...notes])
      expect(pages.at(-1)?.rows.length, `${count} notes`).toBeGreaterThan(0)
      expect(pages.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'note'))).toHaveLength(count)
    }
  })

  it('keeps signatures for a report without rows, and clips a text longer than a page', async () => {
    const empty = await pagesOf(ledgerHead, [])
    expect(empty.pages).toHaveLength(1)
    expect(empty.pages[0]?.endTop).not.toBeNull()
    const endless = 'chi tiền mua vật tư '.repeat(500)
    const long = await pagesOf(ledgerHead, ledgerRows(2, endless))
    const lines = long.pages.flatMap((page) => page.rows.filter((row) => row.kind === 'line'))
    expect(lines).toHaveLength(2)
    expect(lines[0]?.cells.some((cell) => cell.lines.at(-1)?.endsWith('…'))).toBe(true)
  })

  it('holds for any mixture of rows', async () => {
    const kind = fc.constantFrom<ReportRow['kind']>('heading', 'line', 'opening', 'subtotal', 'total', 'note')
    const row = fc.record({ kind, words: fc.nat(60), debit: fc.integer({ min: -1e9, max: 1e9 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 150 }), async (drafts) => {
        const rows = drafts.map((draft): ReportRow => ({
          kind: draft.kind,
          cells: { text: 'mua '.repeat(draft.words).trim() || null, debit: draft.debit },
        }))
        const { pages } = await pagesOf(ledgerHead, rows)
        const printed = pages.flatMap((page) => page.rows.filter((placed) => !isCarry(placed)))
        expect(printed.map((placed) => placed.kind)).toEqual(rows.map((source) => source.kind))
        expect(pages.filter((page) => page.endTop !== null)).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })
})
