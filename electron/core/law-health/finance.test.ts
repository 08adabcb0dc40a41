import { describe, expect, test } from 'vitest'
import type { DistributionResult } from '@shared/contract/distribution'
import type { Lender } from '../law/internal-lending'
import { type FinanceFacts, financeRules, type HealthDistribution } from './finance'
import { figures, standing } from './test-facts'

const sides = {
  year: 2026,
  separated: true,
  hasAny: true,
  internalForOthers: 0,
  others: [],
  internalForNobody: 0,
  externalForMembers: 0,
  members: [],
}
const lender: Lender = {
  form: 'full',
  supervisors: 3,
  inCharter: true,
  approved: null,
  lendsRaisedCapital: null,
  businessNeedsMet: null,
  equityLastYear: 1_000_000,
  pool: null,
  outstanding: 300_000,
  poolPercent: 30,
  memberPercent: 5,
  ratePercent: 20,
}
const loan = { code: 'TV1', name: 'Bà Ất', owed: 15_000, official: true, overYear: 0 }
const lending = { lender, charterTold: true, inUse: true, loans: [loan] }
const nothing = { fund: 0, assets: 0, movements: [], dealsWithoutValuation: [] }
const facts: FinanceFacts = { sides, distributions: [], beside: [], indivisible: nothing, lending }
const of = (rule: string, more: Partial<FinanceFacts>) => standing(financeRules({ ...facts, ...more }, figures), rule)
const who = [{ code: 'KH1', name: 'Ông K' }]

/** 100 of internal and 1,000 of external income: 50 into the fund, 51 by use, the rest by capital. */
const distribution = (given: Partial<DistributionResult> = {}, fund = 50, use = 51): HealthDistribution => {
  const step = (key: DistributionResult['steps'][number]['key'], internal: number, external: number) => ({
    key,
    name: '',
    formula: '',
    internal,
    external,
    total: internal + external,
  })
  return {
    year: 2025,
    floors: { externalFundPercent: 5, useAndLabourPercent: 51 },
    withoutCapital: [{ code: 'LK2', name: 'Bà Giáp' }],
    yearEndsOn: '2025-12-31',
    resolvedOn: '2026-04-10',
    postedOn: '2026-04-10',
    result: {
      indivisibleFund: fund,
      externalToMembers: 1000 - fund,
      internalByUseAndLabour: use,
      byUse: use,
      byLabour: 0,
      internalByCapital: 100 - use,
      members: [
        {
          code: 'TV1',
          use,
          labour: 0,
          capitalInternal: 100 - use,
          capitalExternal: 1000 - fund,
          total: 1100 - fund,
          withheld: 0,
        },
      ],
      postings: [],
      steps: [step('base', 100, 1000), step('fundExternal', 0, fund), step('left', 100, 1000 - fund)],
      ...given,
    },
  }
}

describe('Law 17/2023/QH15 articles 4.1, 85.1 and 91.2: the two sides (R31)', () => {
  test.each([
    ['green: sides-apart', {}],
    ['grey: sides-not-apart', { separated: false }],
    ['grey: sides-none', { hasAny: false }],
    ['red: internal-for-others', { internalForOthers: 1, others: who }],
    ['amber: internal-for-nobody', { internalForNobody: 1 }],
    ['amber: external-for-members', { externalForMembers: 1, members: who }],
  ])('%s', (expected, more) => expect(of('R31', { sides: { ...sides, ...more } })).toBe(expected))
})

describe('Law 17/2023/QH15 articles 84.2 and 86.3: the floors of 5 % and 51 % (R32, R33)', () => {
  const others = [{ code: 'LK2', use: 0, labour: 0, capitalInternal: 0, capitalExternal: 0, total: 1050, withheld: 0 }]
  test.each([
    ['R32', 'grey: distribution-none', []],
    ['R32', 'green: fund-right', [distribution()]],
    ['R32', 'red: fund-too-small', [distribution({}, 49)]],
    ['R33', 'green: members-share-right', [distribution()]],
    ['R33', 'red: members-share-small', [distribution({}, 50, 50)]],
    ['R33', 'red: members-share-associate', [distribution({ members: others })]],
    ['R33', 'red: members-share-sum', [distribution({ externalToMembers: 951 })]],
  ])('%s %s', (rule, expected, distributions) => expect(of(rule, { distributions })).toBe(expected))
})

describe('Law 17/2023/QH15 articles 64.2 and 86: only after a resolution (R34)', () => {
  test.each([
    ['green: distribution-right', { distributions: [distribution()] }],
    ['red: distribution-unresolved', { distributions: [{ ...distribution(), resolvedOn: null }] }],
    ['red: distribution-early', { distributions: [{ ...distribution(), postedOn: '2026-04-09' }] }],
    [
      'red: distribution-early',
      { distributions: [{ ...distribution(), resolvedOn: '2025-12-31', postedOn: '2025-12-31' }] },
    ],
    ['red: distribution-beside', { beside: [{ code: '1', name: 'PC12/001/2025' }] }],
  ])('%s', (expected, more) => expect(of('R34', more)).toBe(expected))
})

describe('Law 17/2023/QH15 articles 77.3, 81.5, 87 and 88: the indivisible fund and assets (R35)', () => {
  const movement = { code: '1', name: 'PK12/001/2025', resolved: false }
  test.each([
    ['grey: indivisible-none', nothing],
    ['green: indivisible-right', { ...nothing, fund: 100 }],
    ['red: indivisible-broken', { ...nothing, movements: [{ ...movement, outcome: 'refused', rule: 'distributed' }] }],
    ['amber: indivisible-sold', { ...nothing, movements: [{ ...movement, outcome: 'warned', rule: 'sold' }] }],
    [
      'green: indivisible-right',
      { ...nothing, movements: [{ ...movement, outcome: 'warned', rule: 'sold', resolved: true }] },
    ],
    ['amber: indivisible-reduced', { ...nothing, movements: [{ ...movement, outcome: 'warned', rule: 'reduced' }] }],
    ['red: deal-without-valuation', { ...nothing, fund: 1, dealsWithoutValuation: who }],
  ] as const)('%s', (expected, indivisible) => expect(of('R35', { indivisible })).toBe(expected))
})

describe('Law 17/2023/QH15 article 83 and Decree 113/2024 article 19: internal lending (R36)', () => {
  const lent = (more: Partial<Lender>) => ({ ...lending, lender: { ...lender, ...more } })
  test.each([
    ['green: lending-right', lending],
    ['grey: lending-none', { ...lending, inUse: false }],
    ['red: lending-form', lent({ form: 'simplified' })],
    ['red: lending-supervisors', lent({ supervisors: 2 })],
    ['amber: lending-supervisors-unknown', lent({ supervisors: null })],
    ['red: lending-charter', lent({ inCharter: false })],
    ['amber: lending-charter-unknown', { ...lent({ inCharter: false }), charterTold: false }],
    ['red: lending-pool', lent({ outstanding: 300_001 })],
    ['red: lending-member', { ...lending, loans: [{ ...loan, owed: 15_001 }] }],
    ['red: lending-official', { ...lending, loans: [{ ...loan, official: false }] }],
    ['red: lending-term', { ...lending, loans: [{ ...loan, overYear: 1 }] }],
  ] as const)('%s', (expected, given) => expect(of('R36', { lending: given })).toBe(expected))
})
