import { describe, expect, test } from 'vitest'
import { capitalRules } from './capital'
import { capitalFacts, figures, holder, standing, tenHolders } from './test-facts'

type Facts = Parameters<typeof capitalFacts>[0]
const of = (rule: string, facts: Facts) =>
  standing(capitalRules(capitalFacts(facts), figures.foreignMembersBelowPercent), rule)
const certificate = {
  code: 'TV0',
  name: 'Thành viên 0',
  number: 'GCN0001',
  contribution: 1_000_000,
  lacksFields: false,
}
const allCertified = tenHolders.map(({ code, name }) => ({ ...certificate, code, name }))
const refund = { code: 'TV1', name: 'Bà Ất', resolved: true, debt: 0 }

describe('Law 17/2023/QH15 articles 74.1 to 74.3: shares of the charter capital (R06, R07, R08)', () => {
  test.each([
    [
      'R06',
      'green: share-within',
      [
        holder({ pledged: 3 }),
        holder({ code: 'b', pledged: 3 }),
        holder({ code: 'c', pledged: 3 }),
        holder({ code: 'd', pledged: 1 }),
      ],
      0,
    ],
    [
      'R06',
      'red: share-over',
      [
        holder({ pledged: 31 }),
        holder({ code: 'b', pledged: 30 }),
        holder({ code: 'c', pledged: 30 }),
        holder({ code: 'd', pledged: 9 }),
      ],
      0,
    ],
    ['R06', 'red: share-below-minimum', tenHolders, 1_000_001],
    ['R06', 'grey: capital-none', [], 0],
    [
      'R07',
      'green: contributing-within',
      [holder({ pledged: 70 }), holder({ code: 'b', type: 'contributing', pledged: 30 })],
      0,
    ],
    [
      'R07',
      'red: contributing-over',
      [holder({ pledged: 69 }), holder({ code: 'b', type: 'contributing', pledged: 31 })],
      0,
    ],
    ['R07', 'grey: contributing-none', tenHolders, 0],
    ['R08', 'grey: foreign-none', tenHolders, 0],
    ['R08', 'green: foreign-within', [...tenHolders, holder({ code: 'f', foreign: true })], 0],
    ['R08', 'red: foreign-capital-over', [...tenHolders, holder({ code: 'f', foreign: true, pledged: 5_000_000 })], 0],
    [
      'R08',
      'red: foreign-members-over',
      [holder({ pledged: 99 }), holder({ code: 'f', foreign: true, pledged: 1 })],
      0,
    ],
  ] as const)('%s %s', (rule, expected, holders, minimum) => {
    const { limits } = capitalFacts()
    expect(of(rule, { holders, limits: { ...limits, minimum } })).toBe(expected)
  })
})

describe('Law 17/2023/QH15 articles 74.4, 74.6 and 74.7: payment (R09)', () => {
  test.each([
    ['green: paid-all', { state: 'paid', dueOn: null }],
    ['green: paid-in-time', { state: 'open', dueOn: '2026-07-02' }],
    ['amber: payment-ends-soon', { state: 'open', dueOn: '2026-07-01' }],
    ['amber: payment-register', { state: 'reRegister', dueOn: '2026-06-20' }],
    ['red: payment-register-late', { state: 'reRegisterLate', dueOn: '2026-05-20' }],
    ['red: payment-ended', { state: 'endMembership', dueOn: '2026-05-20' }],
  ] as const)('%s', (expected, payment) => expect(of('R09', { holders: [holder(payment)] })).toBe(expected))
})

describe('Law 17/2023/QH15 articles 75.1 to 75.4: certificates (R10)', () => {
  test.each([
    ['green: certificates-right', { certificates: allCertified }],
    ['amber: certificate-missing', { certificates: allCertified.slice(1) }],
    ['red: certificate-unpaid', { certificates: allCertified.map((one) => ({ ...one, contribution: 1_000_001 })) }],
    [
      'red: certificate-of-left',
      { certificates: [...allCertified, { ...certificate, code: 'gone', contribution: 0 }] },
    ],
    ['amber: certificate-fields', { certificates: allCertified.map((one) => ({ ...one, lacksFields: true })) }],
    ['grey: certificates-none', { holders: [] }],
    ['grey: nothing-posted', { isPaidKnown: false }],
  ])('%s', (expected, facts) => expect(of('R10', facts)).toBe(expected))
})

describe('Law 17/2023/QH15 article 15.1: the register (R11)', () => {
  const entry = { code: 'TV1', name: 'Bà Ất' }
  test.each([
    ['green: register-complete', { entries: [{ ...entry, lacks: [] }], unit: [] }],
    ['red: register-lacks', { entries: [{ ...entry, lacks: ['idNumber'] }], unit: [] }],
    ['amber: register-certificates', { entries: [{ ...entry, lacks: ['certificate'] }], unit: [] }],
    ['red: register-unit', { entries: [{ ...entry, lacks: [] }], unit: ['code'] }],
    ['grey: register-none', { entries: [], unit: [] }],
  ] as const)('%s', (expected, register) => expect(of('R11', { register })).toBe(expected))
})

describe('Law 17/2023/QH15 articles 64.5, 78.3 and 90.2: capital given back (R12)', () => {
  test.each([
    ['grey: refund-none', [], 0],
    ['green: refund-rightly', [refund], 0],
    ['red: refund-unresolved', [{ ...refund, resolved: false }], 0],
    ['red: refund-debts', [{ ...refund, debt: 1 }], 0],
    ['red: refund-uncovered', [refund], -1],
  ])('%s', (expected, refunds, coverageLeft) => expect(of('R12', { refunds, coverageLeft })).toBe(expected))
})
