import { describe, expect, test } from 'vitest'
import { type CapitalHolder, capLimits, capsOf, charterCapital, judgeCapital, within } from './capital-caps'

const figures = { capitalCapPercent: 30, unionCapitalCapPercent: 40, foreignCapitalCapPercent: 30 }
const limits = capLimits(figures, 'HTX')
const official = (code: string, capital: number, foreign = false): CapitalHolder => ({
  code,
  type: 'official',
  capital,
  foreign,
})
const associate = (code: string, capital: number): CapitalHolder => ({ code, type: 'contributing', capital })
const four = [official('A', 20), official('B', 25), official('C', 25), official('D', 20)]
const change = (
  action: 'contribute' | 'admit' | 'refund',
  code: string,
  amount: number,
  type: CapitalHolder['type'] = 'official',
) => ({ action, code, type, amount })

describe('Law 17/2023/QH15 article 74.1 (R06): one official member holds at most 30 % of the charter capital', () => {
  test('exactly 30 % after the change is allowed, one đồng more is refused', () => {
    expect(judgeCapital(four, change('contribute', 'A', 10), limits)).toEqual({
      outcome: 'allowed',
      part: 30,
      total: 100,
      article: 'Đ74.1',
      member: 'A',
      reason: null,
    })
    expect(judgeCapital(four, change('contribute', 'A', 11), limits)).toMatchObject({
      outcome: 'refused',
      part: 31,
      total: 101,
      article: 'Đ74.1',
      member: 'A',
    })
  })

  test('an admission is judged with the new member in part and total', () => {
    const holders = [official('A', 100), official('B', 100), official('C', 100), official('D', 50)]
    expect(judgeCapital(holders, change('admit', 'E', 150), limits)).toMatchObject({
      outcome: 'allowed',
      part: 150,
      total: 500,
    })
    expect(judgeCapital(holders, change('admit', 'E', 151), limits)).toMatchObject({
      outcome: 'refused',
      part: 151,
      total: 501,
    })
  })

  test('compares whole numbers where a fraction of doubles would not tell', () => {
    const total = 999_999_999_999_990
    expect(within(total * 0.3, total, 30)).toBe(true)
    expect(within(299_999_999_999_998, total, 30)).toBe(false)
    expect(within(1, 3, 33.33)).toBe(false)
    expect(within(3333, 10_000, 33.33)).toBe(true)
  })

  test('a union may go to 40 %', () => {
    const union = capLimits(figures, 'LHHTX')
    const holders = [official('A', 20), official('B', 20), official('C', 40)]
    expect(judgeCapital(holders, change('contribute', 'A', 20), union).outcome).toBe('allowed')
    expect(judgeCapital(holders, change('contribute', 'A', 21), union).outcome).toBe('refused')
    expect(judgeCapital(holders, change('contribute', 'A', 20), limits).outcome).toBe('refused')
  })

  test('the charter may be stricter, never wider', () => {
    const strict = capLimits(figures, 'HTX', { maximumContributionPercent: 25, minimumContribution: 5 })
    expect(strict).toMatchObject({ officialPercent: 25, contributingPercent: 30, minimum: 5 })
    expect(capLimits(figures, 'HTX', { maximumContributionPercent: 35, minimumContribution: 0 }).officialPercent).toBe(
      30,
    )
    expect(judgeCapital(four, change('contribute', 'A', 3), strict).outcome).toBe('allowed')
    expect(judgeCapital(four, change('contribute', 'A', 4), strict).outcome).toBe('refused')
    expect(judgeCapital(four, change('admit', 'E', 5), strict).outcome).toBe('allowed')
    expect(judgeCapital(four, change('admit', 'E', 4), strict)).toMatchObject({
      outcome: 'refused',
      reason: 'minimum',
      part: 4,
    })
    expect(judgeCapital(four, change('refund', 'A', 16), strict)).toMatchObject({
      outcome: 'refused',
      reason: 'minimum',
    })
  })

  test('a transfer keeps the total and is refused where the receiver comes over', () => {
    const move = (amount: number) => ({ ...change('contribute', 'D', amount), action: 'transfer' as const, to: 'B' })
    expect(judgeCapital(four, move(2), limits)).toMatchObject({ outcome: 'allowed', part: 27, total: 90, member: 'B' })
    expect(judgeCapital(four, move(3), limits)).toMatchObject({ outcome: 'refused', part: 28, total: 90, member: 'B' })
    expect(judgeCapital(four, { ...move(2), to: 'X' }, limits)).toMatchObject({
      outcome: 'refused',
      reason: 'notMember',
    })
  })
})

describe('Law 17/2023/QH15 article 74.2 (R07): all contributing associates together hold at most 30 %', () => {
  const holders = [official('A', 35), official('B', 35), associate('L1', 10), associate('L2', 5)]
  test('their sum is compared, whoever of them contributes or is admitted', () => {
    expect(judgeCapital(holders, change('contribute', 'L2', 15, 'contributing'), limits)).toEqual({
      outcome: 'allowed',
      part: 30,
      total: 100,
      article: 'Đ74.2',
      member: null,
      reason: null,
    })
    expect(judgeCapital(holders, change('contribute', 'L2', 16, 'contributing'), limits)).toMatchObject({
      outcome: 'refused',
      part: 31,
      total: 101,
    })
    expect(judgeCapital(holders, change('admit', 'L3', 15, 'contributing'), limits).outcome).toBe('allowed')
    expect(judgeCapital(holders, change('admit', 'L3', 16, 'contributing'), limits)).toMatchObject({
      outcome: 'refused',
      article: 'Đ74.2',
      member: null,
    })
  })

  test('one associate alone may hold more than any official member may', () => {
    const one = [official('A', 24), official('B', 24), official('C', 24), associate('L1', 0)]
    expect(judgeCapital(one, change('contribute', 'L1', 30, 'contributing'), limits).outcome).toBe('allowed')
  })
})

describe('Law 17/2023/QH15 article 74.3 (R08): all foreign members together hold at most 30 %', () => {
  const holders = [official('A', 24), official('B', 24), official('C', 24), official('N1', 20, true)]
  test('a foreign contribution is judged with all others of theirs', () => {
    expect(judgeCapital(holders, { ...change('admit', 'N2', 10), foreign: true }, limits).outcome).toBe('allowed')
    expect(judgeCapital(holders, { ...change('admit', 'N2', 12), foreign: true }, limits)).toEqual({
      outcome: 'refused',
      part: 32,
      total: 104,
      article: 'Đ74.3',
      member: null,
      reason: 'over',
    })
    expect(judgeCapital(holders, change('admit', 'V', 12), limits).outcome).toBe('allowed')
  })
})

describe('reading 43: a refund that leaves somebody over warns, and the time of articles 78.4 and 103.1.đ begins', () => {
  test('the largest member is compared', () => {
    const holders = [official('A', 10), official('B', 30), official('C', 30), official('D', 31)]
    expect(judgeCapital(holders, change('refund', 'B', 1), limits)).toMatchObject({
      outcome: 'warned',
      part: 31,
      total: 100,
      member: 'D',
    })
    const level = [official('A', 11), official('B', 30), official('C', 30), official('D', 30)]
    expect(judgeCapital(level, change('refund', 'A', 1), limits)).toMatchObject({
      outcome: 'allowed',
      part: 30,
      total: 100,
      article: 'Đ74.1',
      member: 'B',
    })
    expect(judgeCapital(level, change('refund', 'A', 2), limits)).toEqual({
      outcome: 'warned',
      part: 30,
      total: 99,
      article: 'Đ74.1, 78.4, 103.1.đ',
      member: 'B',
      reason: 'over',
    })
  })

  test('associates together may be pushed over too', () => {
    const holders = [official('A', 24), official('B', 24), official('C', 24), associate('L', 30)]
    expect(judgeCapital(holders, change('refund', 'A', 2), limits)).toMatchObject({
      outcome: 'allowed',
      part: 24,
      member: 'B',
    })
    expect(judgeCapital(holders, change('refund', 'A', 3), limits)).toEqual({
      outcome: 'warned',
      part: 30,
      total: 99,
      article: 'Đ74.2, 78.4, 103.1.đ',
      member: null,
      reason: 'over',
    })
  })

  test('giving back the last share of all leaves nobody over', () => {
    expect(judgeCapital([official('A', 5)], change('refund', 'A', 5), limits)).toMatchObject({
      outcome: 'allowed',
      part: 0,
      total: 0,
    })
    expect(judgeCapital([associate('L', 5)], change('refund', 'L', 5, 'contributing'), limits)).toMatchObject({
      outcome: 'allowed',
      article: 'Đ74.2',
      member: null,
    })
  })
})

describe('what no share allows', () => {
  test('article 4.19: an associate without capital pays none in', () => {
    const holders = [...four, { code: 'N', type: 'nonContributing' as const, capital: 0 }]
    expect(judgeCapital(holders, change('admit', 'M', 1, 'nonContributing'), limits)).toMatchObject({
      outcome: 'refused',
      article: 'Đ4.19',
    })
    expect(judgeCapital(holders, change('contribute', 'N', 1, 'nonContributing'), limits)).toMatchObject({
      outcome: 'refused',
      article: 'Đ4.19',
    })
    expect(judgeCapital(holders, change('admit', 'M', 0, 'nonContributing'), limits)).toMatchObject({
      outcome: 'allowed',
      part: 0,
      total: 90,
    })
    expect(charterCapital([...four, { code: 'N', type: 'nonContributing', capital: 7 }])).toBe(90)
  })

  test('who is no member contributes nothing, who is one is not admitted again', () => {
    expect(judgeCapital(four, change('contribute', 'X', 1), limits)).toMatchObject({
      outcome: 'refused',
      reason: 'notMember',
      total: 90,
    })
    expect(judgeCapital(four, change('refund', 'X', 1), limits)).toMatchObject({
      outcome: 'refused',
      reason: 'notMember',
    })
    expect(judgeCapital(four, change('admit', 'A', 1), limits)).toMatchObject({
      outcome: 'refused',
      reason: 'alreadyMember',
      part: 20,
    })
  })

  test('nothing, less than nothing, or more than the share is refused', () => {
    expect(judgeCapital(four, change('contribute', 'A', 0), limits)).toMatchObject({
      outcome: 'refused',
      reason: 'amount',
    })
    expect(judgeCapital(four, change('admit', 'E', -1), limits).outcome).toBe('refused')
    expect(judgeCapital(four, change('refund', 'A', 20), limits).outcome).toBe('warned')
    expect(judgeCapital(four, change('refund', 'A', 21), limits)).toMatchObject({
      outcome: 'refused',
      article: 'Đ90.1',
      part: 20,
      total: 90,
      member: 'A',
    })
  })
})

test('every share is listed with its bound, for the bars of the screen', () => {
  expect(capsOf([official('A', 30), official('B', 40, true), associate('L', 30)], limits)).toEqual([
    { article: 'Đ74.1', member: 'A', part: 30, total: 100, percent: 30, over: false },
    { article: 'Đ74.1', member: 'B', part: 40, total: 100, percent: 30, over: true },
    { article: 'Đ74.2', member: null, part: 30, total: 100, percent: 30, over: false },
    { article: 'Đ74.3', member: null, part: 40, total: 100, percent: 30, over: true },
  ])
})
