import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDictionary, importYear } from '../../book-file/test-book'
import { clientCore, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'

async function sample(): Promise<Core> {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder, { now: () => '2026-03-20T02:00:00.000Z' })
  core.openBook(join(folder, 'so.htx'))
  await importYear(openBookOf(core))
  return core
}

/** What a deduction of revenue belongs to is said by its party when books are closed, not by the account it is booked on (reading 26). */
const SPLIT_AT_CLOSING = ['results.revenueInternal', 'results.revenueExternal']

/** The amounts of all parts of a figure, read by pages that do not divide it evenly. */
async function pages({ indicators }: Core['client'], code: string, total: number): Promise<(number | null)[]> {
  const amounts: (number | null)[] = []
  for (let offset = 0; offset < total; offset += 700) {
    const { parts } = await indicators.explain({ code, ...year, offset, limit: 700 })
    amounts.push(...parts.map(({ amount }) => amount))
  }
  return amounts
}

const year = { from: '2025-01-01', to: '2025-12-31' }
const half = { from: '2025-01-01', to: '2025-06-30' }
const registration = { from: '2024-12-15', to: '2025-12-14' }

/** Reckoned apart from the files of the sample by another program: its B01, B02, and sums over the journal and the list of members. */
const apart: [string, { from: string; to: string }, Record<string, number>][] = [
  [
    'the year',
    year,
    {
      'members.official.start': 140,
      'members.official.joined': 0,
      'members.official.left': 0,
      'members.official.end': 140,
      'members.contributingAssociate.start': 15,
      'members.contributingAssociate.left': 1,
      'members.contributingAssociate.end': 14,
      'members.otherAssociate.end': 13,
      'members.total': 167,
      'members.female': 75,
      'members.ethnicMinority': 10,
      'members.individuals': 167,
      'members.meetsByDelegates': 1,
      'capital.charterPledged': 798_000_000,
      'capital.charterPaid': 798_000_000,
      'capital.shareLargest': 263,
      'capital.associateShare': 1241,
      'capital.total': 6_876_523_831,
      'capital.equity': 5_565_391_048,
      'capital.debt': 1_311_132_783,
      'capital.currentAssets': 3_827_824_831,
      'capital.fixedAssets': 1_592_503_000,
      'capital.indivisibleAssets': 1_456_196_000,
      'capital.indivisibleFund': 2_479_922_000,
      'credit.borrowings': 316_000_000,
      'credit.internalLending': 21_500_000,
      'results.revenue': 4_855_765_100,
      'results.revenueInternal': 1_352_982_000,
      'results.revenueExternal': 3_502_783_100,
      'results.internalRatio': 2786,
      'results.cost': 4_399_634_337,
      'results.profitBeforeTax': 468_910_048,
      'results.isLoss': 0,
      'results.taxPaid': 2_814_000,
      'results.fundsAllocated': 0,
      'results.distributed': 0,
      'results.distributedByUse': 0,
      'income.wages': 365_338_000,
      'income.perMember': 0,
    },
  ],
  [
    'half of it',
    half,
    {
      'members.contributingAssociate.end': 15,
      'results.revenue': 1_478_796_220,
      'results.cost': 1_392_260_436,
      'results.profitBeforeTax': 92_580_701,
      'results.taxPaid': 1_814_000,
    },
  ],
  [
    'the registration office’s year, whose last month is cut',
    registration,
    {
      'members.official.start': 139,
      'members.official.joined': 1,
      'members.official.end': 140,
      'results.revenue': 4_648_655_780,
      'results.cost': 4_090_102_737,
      'results.profitBeforeTax': 570_106_094,
      'results.taxPaid': 2_814_000,
    },
  ],
]

test('the sample year comes to what was reckoned apart, and every figure to its parts', async () => {
  const { client } = await sample()
  for (const [what, period, expected] of apart) {
    const { figures } = await client.indicators.figures(period)
    const found = new Map(figures.map(({ code, value }) => [code, value]))
    expect(Object.fromEntries(Object.keys(expected).map((code) => [code, found.get(code)])), what).toEqual(expected)
  }
  for (const { code } of testDictionary.indicators.filter((one) => one.source === 'book')) {
    const { figure, adds, sum, parts, total, formula } = await client.indicators.explain({ code, ...year, limit: 1000 })
    expect(formula, code).not.toBe('')
    if (!adds) continue
    expect(sum, code).toBe(figure.value)
    expect(parts, code).toHaveLength(Math.min(total, 1000))
    expect(parts.some(({ kind }) => kind === 'rest') && !SPLIT_AT_CLOSING.includes(code), code).toBe(false)
    const amounts = total > 1000 ? await pages(client, code, total) : parts.map(({ amount }) => amount)
    expect(
      amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0),
      code,
    ).toBe(sum)
  }
  await closedAndSharedOut(client)
}, 30_000)

/** Closing the year moves none of its flows (reading 22), and what is shared out counts on the day it is posted (reading 47), by its grounds. */
async function closedAndSharedOut(client: Core['client']): Promise<void> {
  await client.periods.closeYear({ id: 'close', year: 2025 })
  for (const [what, period, expected] of apart) {
    const { figures } = await client.indicators.figures(period)
    const found = new Map(figures.map(({ code, value }) => [code, value]))
    expect(Object.fromEntries(Object.keys(expected).map((code) => [code, found.get(code)])), what).toEqual(expected)
  }
  const { charterPlan } = await client.distribution.facts({ year: 2025 })
  const plan = { ...charterPlan, otherFunds: [], useWeight: 100, labourWeight: 0 }
  await client.distribution.saveProposal({ proposalId: 'p', year: 2025, name: 'Phương án', plan })
  const { distributionId } = await client.distribution.submit({ id: 'submit', proposalId: 'p' })
  const { resolutionId } = await client.resolutions.record({
    id: 'nq',
    body: 'generalMeeting',
    number: '01/NQ',
    date: '2026-03-15',
    summary: 'Phân phối thu nhập năm 2025',
  })
  await client.distribution.post({ id: 'post', distributionId, resolutionId })
  const { result } = await client.distribution.worksheet({ year: 2025, plan })
  if (result === null) throw new Error('The plan distributes nothing.')
  const { figures } = await client.indicators.figures({ from: '2026-01-01', to: '2026-06-30' })
  const value = (code: string) => figures.find((one) => one.code === code)?.value
  const byCapital = result.internalByCapital + result.externalToMembers
  expect(result.byUse).toBeGreaterThan(0)
  expect(value('results.fundsAllocated')).toBe(result.indivisibleFund)
  expect(value('results.distributed')).toBe(result.byUse + byCapital)
  expect([value('results.distributedByUse'), value('results.distributedByLabour')]).toEqual([result.byUse, 0])
  expect(value('results.distributedByCapital')).toBe(byCapital)
}

function emptyBook(): Core {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder, { now: () => '2026-01-10T02:00:00.000Z' })
  core.openBook(join(folder, 'so.htx'))
  return core
}

test('what people declare is kept by period, offered to the next one, and counts only when it is confirmed', async () => {
  const { client } = emptyBook()
  const figure = async (period: typeof year, code: string) =>
    (await client.indicators.figures(period)).figures.find((one) => one.code === code)
  const declare = (id: string, period: typeof year, figures: { code: string; value?: number; text?: string }[]) =>
    client.indicators.declare({ id, ...period, figures })

  const before = (await client.indicators.figures(half)).missing
  const { missing } = await declare('a', half, [
    { code: 'labour.total', value: 12 },
    { code: 'products.exportValue', value: 5_000_000 },
    { code: 'products.main', text: ' Gạo nếp ' },
    { code: 'governance.isAudited', value: 0 },
    { code: 'identity.foundedOn', text: '2015-03-01' },
  ])
  expect(missing).toBe(before - 5)
  expect(await figure(half, 'labour.total')).toMatchObject({ value: 12, isDeclared: true, isMissing: false })
  expect(await figure(half, 'products.main')).toMatchObject({ text: 'Gạo nếp', value: null })

  // A stock of an earlier day is offered; a flow only from a period of the same length.
  expect(await figure(year, 'labour.total')).toMatchObject({
    value: null,
    isMissing: true,
    proposed: { value: 12, ...half },
  })
  expect(await figure(year, 'products.exportValue')).toMatchObject({ value: null, proposed: null })
  const next = { from: '2025-07-01', to: '2025-12-31' }
  expect(await figure(next, 'products.exportValue')).toMatchObject({ value: null, proposed: { value: 5_000_000 } })

  // A stock stands for its last day, whatever the period is called; the newest row counts, an empty one takes it back.
  await declare('b', next, [{ code: 'labour.total', value: 15 }])
  await declare('c', next, [{ code: 'labour.total', value: 14 }])
  expect(await figure(year, 'labour.total')).toMatchObject({ value: 14, isDeclared: true, proposed: null })
  const { declared } = await client.indicators.explain({ code: 'labour.total', ...year })
  expect(declared.map(({ value }) => value)).toEqual([14, 15, 12])
  await declare('d', year, [{ code: 'labour.total' }])
  expect(await figure(next, 'labour.total')).toMatchObject({ value: null, isMissing: true, proposed: null })

  const later = { from: '2026-01-01', to: '2026-06-30' }
  expect(await figure(later, 'labour.total')).toMatchObject({ proposed: { value: 12 }, previous: 12 })
})

test('what the book knows is not typed, and what does not fit is said with its place', async () => {
  const { client } = emptyBook()
  const refused = await refusalOf(
    client.indicators.declare({
      id: 'a',
      ...half,
      figures: [
        { code: 'members.total', value: 3 },
        { code: 'labour.pilots', value: 1 },
        { code: 'labour.total', value: -1 },
        { code: 'identity.isAllianceMember', value: 2 },
        { code: 'chain.outputShare', value: 10_001 },
        { code: 'identity.foundedOn', text: '2015-02-30' },
        { code: 'products.main', value: 4 },
        { code: 'labour.total', value: 1 },
      ],
    }),
  )
  expect(refused.map(({ row, code }) => [row, code])).toEqual([
    [1, 'indicator-of-book'],
    [2, 'indicator-unknown'],
    [3, 'indicator-value'],
    [4, 'indicator-value'],
    [5, 'indicator-value'],
    [6, 'indicator-value'],
    [7, 'indicator-value'],
    [8, 'indicator-twice'],
  ])
  await client.indicators.declare({
    id: 'b',
    ...half,
    figures: [
      { code: 'labour.total', value: 10 },
      { code: 'labour.regular', value: 6 },
      { code: 'labour.seasonal', value: 3 },
      { code: 'labour.female', value: 11 },
    ],
  })
  const { warnings } = await client.indicators.figures(half)
  expect(warnings.map(({ code, column }) => [code, column])).toEqual([
    ['indicator-parts', 'labour.total'],
    ['indicator-more', 'labour.female'],
  ])
  const early = await client.indicators.figures(registration)
  expect(early.warnings).toMatchObject([{ code: 'indicator-before-book', column: 'from' }])
  expect(early.figures.find(({ code }) => code === 'results.revenue')?.previous).toBeNull()
  expect(await refusalOf(client.indicators.explain({ code: 'labour.pilots', ...half }))).toMatchObject([
    { code: 'indicator-unknown' },
  ])
})
