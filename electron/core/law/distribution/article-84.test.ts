import { describe, expect, test } from 'vitest'
import { computeDistribution } from './compute'
import { lawFloors, plan } from './test-plan'

const computed = (rest: Parameters<typeof plan>[0], floors = lawFloors) => computeDistribution(plan(rest), floors)
const codes = (rest: Parameters<typeof plan>[0], floors = lawFloors) =>
  computed(rest, floors).faults.map(({ code, column }) => `${code} ${column}`)
const fund = (afterTax: number, external: number) =>
  computed({ afterTax: { internal: 0, external: afterTax }, fundPercent: { internal: 0, external } }).result
    ?.indivisibleFund

describe('Law 17/2023/QH15 article 84.2 (R32): at least 5 % of external income goes to the indivisible fund', () => {
  test('exactly 5 % is enough, a hundredth less is not', () => {
    expect(codes({ fundPercent: { internal: 0, external: 5 } })).toEqual([])
    expect(codes({ fundPercent: { internal: 0, external: 4.99 } })).toEqual([
      'fund-external-floor fundPercent.external',
    ])
  })

  test('a charter with a higher rate is the floor, a union of co-operatives has 10 %', () => {
    const floors = { ...lawFloors, externalFundPercent: 10 }
    expect(codes({ fundPercent: { internal: 0, external: 10 } }, floors)).toEqual([])
    expect(codes({ fundPercent: { internal: 0, external: 9.9 } }, floors)).toHaveLength(1)
  })

  test('is rounded up to the đồng at any percentage, exact in decimals', () => {
    expect(fund(1000, 5)).toBe(50)
    expect(fund(1001, 5)).toBe(51)
    expect(fund(1, 5)).toBe(1)
    expect(fund(1000, 5.5)).toBe(55)
    expect(fund(1001, 5.5)).toBe(56)
    expect(fund(10_000, 33.33)).toBe(3333)
    expect(fund(10_001, 33.33)).toBe(3334)
    // 0.07 × 100 is 7.000000000000001 in doubles.
    expect(fund(10_000, 7)).toBe(700)
    expect(fund(999_999_999_999_900, 8.29)).toBe(82_899_999_999_992)
    expect(fund(1001, 100)).toBe(1001)
  })

  test('of a side without a result nothing is taken', () => {
    expect(fund(0, 5)).toBe(0)
    expect(fund(-100, 5)).toBe(0)
  })
})

describe('Law 17/2023/QH15 article 84.1: the rate of internal income is the charter’s', () => {
  test('is rounded half up', () => {
    const internal = (amount: number, percent: number) =>
      computed({ afterTax: { internal: amount, external: 0 }, fundPercent: { internal: percent, external: 5 } }).result
        ?.indivisibleFund
    expect(internal(1000, 10)).toBe(100)
    expect(internal(1005, 10)).toBe(101)
    expect(internal(1004, 10)).toBe(100)
    expect(internal(150, 33.33)).toBe(50)
    expect(internal(1000, 0)).toBe(0)
  })

  test('may not be below what the charter says', () => {
    const floors = { ...lawFloors, internalFundPercent: 5 }
    expect(codes({ fundPercent: { internal: 5, external: 5 } }, floors)).toEqual([])
    expect(codes({ fundPercent: { internal: 4, external: 5 } }, floors)).toEqual([
      'fund-internal-floor fundPercent.internal',
    ])
  })
})

test('percentages are within 0 and 100, everything wrong is told at once', () => {
  expect(
    codes({
      fundPercent: { internal: -1, external: 100.01 },
      internalByUseAndLabourPercent: 101,
      withholdingPercent: -5,
    }),
  ).toEqual([
    'distribution-percent fundPercent.internal',
    'distribution-percent fundPercent.external',
    'distribution-percent internalByUseAndLabourPercent',
    'distribution-percent withholdingPercent',
  ])
  expect(codes({ useWeight: 0, labourWeight: 0 })).toEqual(['distribution-weights labourWeight'])
  expect(codes({ useWeight: -1, labourWeight: 2 })).toEqual(['distribution-weights useWeight'])
})
