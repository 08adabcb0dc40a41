import { describe, expect, test } from 'vitest'
import { computeDistribution } from './compute'
import { lawFloors, member, plan } from './test-plan'

const computed = (rest: Parameters<typeof plan>[0]) => computeDistribution(plan(rest), lawFloors)
const codes = (rest: Parameters<typeof plan>[0]) => computed(rest).faults.map(({ code }) => code)
const resultOf = (rest: Parameters<typeof plan>[0]) => {
  const { result, faults } = computed(rest)
  if (result === null) throw new Error(`Refused: ${faults.map(({ code }) => code).join(', ')}`)
  return result
}
const noFund = { internal: 0, external: 5 }

describe('Law 17/2023/QH15 article 86: the order', () => {
  test('the example of the issue, to the đồng', () => {
    const result = resultOf({})
    expect(result).toMatchObject({
      indivisibleFund: 151,
      externalToMembers: 950,
      internalByUseAndLabour: 459,
      byUse: 459,
      byLabour: 0,
      internalByCapital: 441,
    })
    expect(
      result.members.map(({ use, capitalInternal, capitalExternal, total }) => [
        use,
        capitalInternal,
        capitalExternal,
        total,
      ]),
    ).toEqual([
      [306, 177, 380, 863],
      [153, 176, 380, 709],
      [0, 88, 190, 278],
      [0, 0, 0, 0],
    ])
    expect(result.postings).toEqual([
      { debit: '4212', credit: '4421', amount: 100 },
      { debit: '4211', credit: '4421', amount: 51 },
      { debit: '4212', credit: '338', amount: 900 },
      { debit: '4211', credit: '338', amount: 950 },
    ])
  })

  test('each side bears its own carried loss, not below 0', () => {
    expect(resultOf({ losses: { internal: 400, external: 1 } })).toMatchObject({
      indivisibleFund: 60 + 50,
      externalToMembers: 950,
    })
    const nothing = resultOf({ losses: { internal: 1000, external: 1001 } })
    expect(nothing).toMatchObject({ indivisibleFund: 0, externalToMembers: 0, internalByUseAndLabour: 0, postings: [] })
    expect(nothing.members.every(({ total }) => total === 0)).toBe(true)
  })

  test('sides of different sign: at most what 421 holds; the fund is of the whole external income', () => {
    const result = resultOf({ afterTax: { internal: -500, external: 2000 } })
    expect(result).toMatchObject({
      indivisibleFund: 100,
      externalToMembers: 1400,
      internalByUseAndLabour: 0,
      internalByCapital: 0,
    })
    expect(result.postings).toEqual([
      { debit: '4211', credit: '4421', amount: 100 },
      { debit: '4211', credit: '338', amount: 1400 },
    ])
    expect(result.steps.find(({ key }) => key === 'retained')).toMatchObject({ external: 500, total: 500 })
    expect(resultOf({ afterTax: { internal: 2000, external: -500 }, fundPercent: noFund })).toMatchObject({
      indivisibleFund: 0,
      externalToMembers: 0,
      internalByUseAndLabour: 765,
      internalByCapital: 735,
    })
  })

  test('the meeting may let the side with the profit bear the loss: what is kept covers it', () => {
    const { postings } = resultOf({ afterTax: { internal: -500, external: 2000 }, lossBorneBy: 'external' })
    expect(postings).toContainEqual({ debit: '4211', credit: '4212', amount: 500 })
    expect(resultOf({ afterTax: { internal: -500, external: 2000 }, lossBorneBy: 'internal' }).postings).toHaveLength(2)
  })

  test('a carried loss larger than its side’s result counts as a side of the other sign', () => {
    expect(resultOf({ losses: { internal: 1500, external: 0 } })).toMatchObject({
      indivisibleFund: 51,
      externalToMembers: 450,
    })
  })

  test('421 holds less than the fund, or nothing', () => {
    expect(resultOf({ afterTax: { internal: -1990, external: 2000 } })).toMatchObject({
      indivisibleFund: 10,
      externalToMembers: 0,
    })
    expect(resultOf({ afterTax: { internal: -3000, external: 2000 } }).postings).toEqual([])
  })
})

describe('Law 17/2023/QH15 article 86.2: other funds', () => {
  const fund = (amount: number, from?: 'internal' | 'external') => ({
    name: 'Quỹ phúc lợi',
    amount,
    account: '3532' as const,
    from,
  })

  test('come from the named side, or from both in proportion to what is left', () => {
    // Left after the indivisible fund: internal 900, external 950.
    const { postings, externalToMembers } = resultOf({ otherFunds: [fund(185)] })
    expect(postings).toContainEqual({ debit: '4212', credit: '3532', amount: 90 })
    expect(postings).toContainEqual({ debit: '4211', credit: '3532', amount: 95 })
    expect(externalToMembers).toBe(855)
    expect(resultOf({ otherFunds: [fund(950, 'external')] }).externalToMembers).toBe(0)
    // 90 × 900 / 1850 = 43.78, 90 × 950 / 1850 = 46.21: the larger remainder takes the last đồng.
    expect(resultOf({ otherFunds: [fund(90)] }).postings).toContainEqual({ debit: '4212', credit: '3532', amount: 44 })
  })

  test('up to what is left, not a đồng more', () => {
    expect(codes({ otherFunds: [fund(1850)] })).toEqual([])
    expect(codes({ otherFunds: [fund(1851)] })).toEqual(['fund-too-large'])
    expect(codes({ otherFunds: [fund(900, 'internal')] })).toEqual([])
    expect(codes({ otherFunds: [fund(901, 'internal')] })).toEqual(['fund-too-large'])
    expect(computed({ otherFunds: [fund(900, 'internal'), fund(951)] }).faults).toMatchObject([
      { row: 2, column: 'otherFunds' },
    ])
  })
})

describe('Law 17/2023/QH15 article 86.3 (R33): at least 51 % of what is left of internal income by use and labour', () => {
  test('exactly 51 % is enough, a hundredth less is not', () => {
    expect(codes({ internalByUseAndLabourPercent: 51 })).toEqual([])
    expect(codes({ internalByUseAndLabourPercent: 50.99 })).toEqual(['use-and-labour-floor'])
  })

  test('is rounded up at any percentage', () => {
    const share = (internal: number, percent: number) =>
      resultOf({ afterTax: { internal, external: 0 }, fundPercent: noFund, internalByUseAndLabourPercent: percent })
        .internalByUseAndLabour
    expect(share(100, 51)).toBe(51)
    expect(share(101, 51)).toBe(52)
    expect(share(1000, 66.67)).toBe(667)
    expect(share(1000, 100)).toBe(1000)
  })

  test('does not apply where all income is external (article 85.1)', () => {
    const result = resultOf({ afterTax: { internal: 0, external: 1000 }, internalByUseAndLabourPercent: 0 })
    expect(result).toMatchObject({ externalToMembers: 950, internalByUseAndLabour: 0 })
  })

  test('the two weights split it; a weight with no use or no labour goes to the other', () => {
    const members = [member('A', { capital: 1, use: 10, labour: 3 }), member('B', { capital: 1, labour: 1 })]
    const weights = { useWeight: 60, labourWeight: 40, fundPercent: noFund, afterTax: { internal: 1000, external: 0 } }
    const both = resultOf({ ...weights, members })
    expect(both).toMatchObject({ byUse: 306, byLabour: 204 })
    expect(both.members.map(({ use, labour }) => [use, labour])).toEqual([
      [306, 153],
      [0, 51],
    ])
    const noLabour = members.map((one) => ({ ...one, labour: 0 }))
    expect(resultOf({ ...weights, members: noLabour })).toMatchObject({ byUse: 510, byLabour: 0 })
    const noUse = members.map((one) => ({ ...one, use: 0 }))
    expect(resultOf({ ...weights, useWeight: 100, labourWeight: 0, members: noUse })).toMatchObject({
      byUse: 0,
      byLabour: 510,
    })
    expect(resultOf({ ...weights, useWeight: 0.6, labourWeight: 0.4, members })).toMatchObject({ byUse: 306 })
  })

  test('nobody used and nobody worked: it cannot go by capital instead', () => {
    const members = [member('A', { capital: 1 }), member('D', { type: 'nonContributing', use: 9, labour: 9 })]
    expect(codes({ members })).toEqual(['nobody-used'])
    expect(codes({ members, afterTax: { internal: 0, external: 1000 } })).toEqual([])
  })

  test('the rest by capital to official and contributing members; nobody with capital is refused', () => {
    expect(codes({ members: [member('A', { use: 1 })] })).toEqual(['nobody-holds'])
    expect(codes({ members: [] })).toEqual(['nobody-used', 'nobody-holds'])
    const none = {
      afterTax: { internal: 1000, external: 0 },
      internalByUseAndLabourPercent: 100,
      members: [member('A', { use: 1 })],
    }
    expect(resultOf(none).members).toMatchObject([{ use: 900, capitalInternal: 0, total: 900 }])
  })
})

describe('Law 17/2023/QH15 article 31.3 (R33): an associate without capital gets nothing', () => {
  test('whatever the list says of capital, use and labour', () => {
    const other = member('D', { type: 'nonContributing', capital: 1_000_000, use: 1_000_000, labour: 1_000_000 })
    const { members } = resultOf({ members: [member('A', { capital: 1, use: 1 }), other] })
    expect(members[1]).toEqual({
      code: 'D',
      use: 0,
      labour: 0,
      capitalInternal: 0,
      capitalExternal: 0,
      total: 0,
      withheld: 0,
    })
  })

  test('a contributing member shares by capital only', () => {
    const { members } = resultOf({
      members: [
        member('A', { capital: 1, use: 1 }),
        member('C', { type: 'contributing', capital: 1, use: 5, labour: 5 }),
      ],
    })
    expect(members[1]).toMatchObject({ use: 0, labour: 0, capitalInternal: 220 })
  })
})

test('tax is withheld per member from what comes by capital, half up (reading 47)', () => {
  const { members, postings } = resultOf({ withholdingPercent: 5 })
  // A: 5 % of 177 + 380 = 27.85; B: of 556 = 27.8; C: of 278 = 13.9.
  expect(members.map(({ withheld }) => withheld)).toEqual([28, 28, 14, 0])
  expect(postings.every(({ credit }) => credit !== '3338')).toBe(true)
})

test('a member that stands twice is refused at the row', () => {
  expect(computed({ members: [member('A', { capital: 1, use: 1 }), member('A')] }).faults).toMatchObject([
    { code: 'distribution-member-twice', row: 2, value: 'A' },
  ])
})

describe('Law 17/2023/QH15 article 86.3.a: weights of use and labour', () => {
  const weightless = { useWeight: 0, labourWeight: 0 }
  const both = [member('A', { capital: 1, use: 2, labour: 1 })]

  test('two weights of 0 share nothing out', () => {
    expect(codes({ ...weightless, members: both })).toEqual(['distribution-weights'])
    expect(codes(weightless)).toEqual(['distribution-weights'])
  })

  test('where nothing is internal nobody need set them', () => {
    const afterTax = { internal: 0, external: 1001 }
    expect(resultOf({ ...weightless, afterTax })).toMatchObject({ internalByUseAndLabour: 0, externalToMembers: 950 })
    expect(resultOf({ ...weightless, afterTax, members: both })).toMatchObject({ byUse: 0, byLabour: 0 })
  })
})
