import { describe, expect, test } from 'vitest'
import { outliersOf, type ReportToJudge } from './outlier-rules'

const report = (cooperativeId: number, figures: object, given: Partial<ReportToJudge> = {}): ReportToJudge => ({
  cooperativeId,
  organisation: 'cooperative',
  peers: 'agriculture small',
  figures: new Map(Object.entries(figures)),
  before: new Map(),
  ...given,
})
const found = (...reports: ReportToJudge[]) =>
  outliersOf(reports).map(({ cooperativeId, rule, code, value, from, to }) => ({
    cooperativeId,
    rule,
    code,
    value,
    from,
    to,
  }))
const before = (figures: object) => ({ before: new Map<string, number>(Object.entries(figures)) })

describe('Law 17/2023/QH15 article 4: fewer official members than an organisation is founded by', () => {
  test.each([
    ['cooperative', 5],
    ['union', 3],
    ['group', 2],
  ] as const)('a %s of fewer than %i', (organisation, least) => {
    expect(found(report(1, { 'members.official.end': least }, { organisation }))).toEqual([])
    expect(found(report(1, { 'members.official.end': least - 1 }, { organisation }))).toEqual([
      {
        cooperativeId: 1,
        rule: 'tooFewMembers',
        code: 'members.official.end',
        value: least - 1,
        from: least,
        to: null,
      },
    ])
  })
})

describe('a part larger than its whole', () => {
  test('internal revenue may be all of the revenue and not one đồng more', () => {
    expect(found(report(1, { 'results.revenue': 100, 'results.revenueInternal': 100 }))).toEqual([])
    expect(found(report(1, { 'results.revenue': 100, 'results.revenueInternal': 101 }))).toEqual([
      { cooperativeId: 1, rule: 'impossible', code: 'results.revenueInternal', value: 101, from: null, to: 100 },
    ])
  })
  test('says nothing where the whole is missing', () => {
    expect(found(report(1, { 'results.revenueInternal': 101 }))).toEqual([])
  })
})

describe('against the same period of the year before', () => {
  test('a figure that stood and is missing or nothing now', () => {
    const last = before({ 'results.revenue': 5_000_000, 'labour.total': 9 })
    expect(found(report(1, { 'labour.total': 0 }, last)).map(({ rule, code, value }) => [rule, code, value])).toEqual([
      ['gone', 'results.revenue', null],
      ['gone', 'labour.total', 0],
    ])
    expect(found(report(1, {}, before({ 'results.revenue': 0 })))).toEqual([])
  })
  test('up to five times as much or as little is a change as others', () => {
    const last = before({ 'results.revenue': 100_000_001 })
    const standing = (value: number) => found(report(1, { 'results.revenue': value }, last)).map(({ rule }) => rule)
    expect(standing(500_000_005)).toEqual([])
    expect(standing(500_000_006)).toEqual(['changed'])
    expect(standing(20_000_001)).toEqual([])
    expect(standing(20_000_000)).toEqual(['changed'])
  })
  test('small figures change by any factor', () => {
    expect(found(report(1, { 'labour.total': 19 }, before({ 'labour.total': 2 })))).toEqual([])
    expect(found(report(1, { 'labour.total': 20 }, before({ 'labour.total': 2 })))).toHaveLength(1)
  })
})

describe('far from the median of its peers', () => {
  // The median is 104, of 103 and 104 the lower one with a small eighth; a twentieth of either is 5, and the reach 8 × 1.4826 × 5 = 59.
  const peers = [100, 102, 103, 104, 105, 106, 108].map((value, at) => report(at + 2, { 'members.total': value }))
  const standing = (value: number, list = peers) => found(report(1, { 'members.total': value }), ...list)

  test('at the bound it is usual, one beyond it is not', () => {
    expect([44, 163].flatMap((value) => standing(value))).toEqual([])
    expect([43, 164].flatMap((value) => standing(value))).toEqual([
      { cooperativeId: 1, rule: 'farFromPeers', code: 'members.total', value: 43, from: 44, to: 162 },
      { cooperativeId: 1, rule: 'farFromPeers', code: 'members.total', value: 164, from: 45, to: 163 },
    ])
  })
  test('fewer than eight peers say nothing, and others are no peers', () => {
    expect(standing(5_000_000, peers.slice(1))).toEqual([])
    const others = peers.map((one) => ({ ...one, peers: 'trade small' }))
    expect(standing(5_000_000, others)).toEqual([])
  })
  test('of the largest amounts the bounds are exact', () => {
    const most = 999_999_999_999_999
    const list = Array.from({ length: 9 }, (_, at) => report(at + 1, { 'capital.total': most - at }))
    // The median is most - 5; 8 × 1.4826 × (median / 20), each division rounded down, is 593,039,999,999,988.
    const from = most - 5 - 593_039_999_999_988
    expect(found(report(10, { 'capital.total': from }), ...list)).toEqual([])
    expect(found(report(10, { 'capital.total': from - 1 }), ...list)).toMatchObject([{ from }])
  })
})

test('the weightiest reason comes first and names an indicator once', () => {
  const last = before({ 'members.official.end': 30, 'results.revenue': 1_000_000_000 })
  const figures = { 'members.official.end': 0, 'results.revenue': 90_000_000, 'results.revenueInternal': 90_000_001 }
  expect(found(report(1, figures, last)).map(({ rule, code }) => `${rule} ${code}`)).toEqual([
    'tooFewMembers members.official.end',
    'impossible results.revenueInternal',
    'changed results.revenue',
  ])
})
