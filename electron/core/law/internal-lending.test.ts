import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type InternalLoan, type Lender, lendingFindings, type LendingRule } from './internal-lending'
import { lawOn } from './law-figures'
import { loadLaw } from './load-law'

const figures = lawOn(loadLaw(join(import.meta.dirname, '../../../resources/law')), '2025-06-01')
const lender: Lender = {
  form: 'full',
  supervisors: 3,
  inCharter: true,
  approved: true,
  lendsRaisedCapital: false,
  businessNeedsMet: true,
  equityLastYear: 1_000_000_000,
  pool: null,
  outstanding: 100_000_000,
  poolPercent: 30,
  memberPercent: 5,
  ratePercent: 20,
}
const loan: InternalLoan = {
  official: true,
  amount: 10_000_000,
  owed: 0,
  months: 12,
  ratePercent: 20,
  overduePercent: 30,
}

function outcome(rule: LendingRule, changes: { lender?: Partial<Lender>; loan?: Partial<InternalLoan> } = {}) {
  const found = lendingFindings({ ...lender, ...changes.lender }, { ...loan, ...changes.loan }, figures)
  return found.find((one) => one.rule === rule)?.outcome
}

test('a loan that keeps every rule breaks none', () => {
  expect(lendingFindings(lender, loan, figures).filter((one) => one.outcome !== 'met')).toEqual([])
})

describe('Law 17/2023/QH15 article 83.1 (R36)', () => {
  test('only official members borrow', () => {
    expect(outcome('official')).toBe('met')
    expect(outcome('official', { loan: { official: false } })).toBe('broken')
  })
  test('for at most 12 months', () => {
    expect(outcome('term', { loan: { months: 12 } })).toBe('met')
    expect(outcome('term', { loan: { months: 13 } })).toBe('broken')
    expect(outcome('term', { loan: { months: null } })).toBe('unknown')
  })
})

describe('Law 17/2023/QH15 article 83.2 (R36)', () => {
  test('a: the full form only', () => {
    expect(outcome('form')).toBe('met')
    expect(outcome('form', { lender: { form: 'simplified' } })).toBe('broken')
  })
  test('a: a supervisory board of at least 3', () => {
    expect(outcome('supervisors', { lender: { supervisors: 3 } })).toBe('met')
    expect(outcome('supervisors', { lender: { supervisors: 2 } })).toBe('broken')
    expect(outcome('supervisors', { lender: { supervisors: null } })).toBe('unknown')
  })
  test('b: never of capital raised, and after the needs of business', () => {
    expect(outcome('capital')).toBe('met')
    expect(outcome('capital', { lender: { lendsRaisedCapital: true } })).toBe('broken')
    expect(outcome('capital', { lender: { businessNeedsMet: false, lendsRaisedCapital: null } })).toBe('broken')
    expect(outcome('capital', { lender: { businessNeedsMet: null } })).toBe('unknown')
  })
  test('d: in the charter and approved by the general meeting', () => {
    expect(outcome('charter', { lender: { inCharter: false } })).toBe('broken')
    expect(outcome('approval', { lender: { approved: false } })).toBe('broken')
    expect(outcome('approval', { lender: { approved: null } })).toBe('unknown')
  })
})

describe('Decree 113/2024/NĐ-CP article 19 (R36)', () => {
  test('all loans are at most 30 % of last year’s equity, to the đồng', () => {
    expect(outcome('pool', { loan: { amount: 200_000_000 } })).toBe('met')
    expect(outcome('pool', { loan: { amount: 200_000_001 } })).toBe('broken')
    expect(outcome('pool', { lender: { equityLastYear: null } })).toBe('unknown')
    expect(outcome('pool', { lender: { equityLastYear: -5 } })).toBe('broken')
  })
  test('a charter that is stricter counts, one that is wider does not', () => {
    expect(outcome('pool', { lender: { poolPercent: 10 }, loan: { amount: 1 } })).toBe('broken')
    expect(outcome('pool', { lender: { poolPercent: 90 }, loan: { amount: 200_000_001 } })).toBe('broken')
    expect(outcome('rate', { lender: { ratePercent: 12 }, loan: { ratePercent: 13 } })).toBe('broken')
  })
  test('one member is lent at most 5 % of the equity used for lending', () => {
    expect(outcome('member', { loan: { amount: 15_000_000 } })).toBe('met')
    expect(outcome('member', { loan: { amount: 15_000_001 } })).toBe('broken')
    expect(outcome('member', { loan: { amount: 15_000_000, owed: 1 } })).toBe('broken')
    expect(outcome('member', { lender: { pool: 200_000_000 }, loan: { amount: 10_000_000 } })).toBe('met')
    expect(outcome('member', { lender: { pool: 200_000_000 }, loan: { amount: 10_000_001 } })).toBe('broken')
  })
  test('what was set aside bounds all loans', () => {
    expect(outcome('pool', { lender: { pool: 110_000_000 } })).toBe('met')
    expect(outcome('pool', { lender: { pool: 109_999_999 } })).toBe('broken')
  })
  test('at most 20 % a year', () => {
    expect(outcome('rate', { loan: { ratePercent: 20 } })).toBe('met')
    expect(outcome('rate', { loan: { ratePercent: 20.01 } })).toBe('broken')
  })
  test('overdue at most 150 % of the rate in term', () => {
    expect(outcome('overdue', { loan: { ratePercent: 12, overduePercent: 18 } })).toBe('met')
    expect(outcome('overdue', { loan: { ratePercent: 12, overduePercent: 18.01 } })).toBe('broken')
    expect(outcome('overdue', { loan: { overduePercent: null } })).toBe('unknown')
  })
})
