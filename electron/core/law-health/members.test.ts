import { describe, expect, test } from 'vitest'
import { membersRules } from './members'
import { figures, member, membersFacts, standing } from './test-facts'

type Facts = Parameters<typeof membersFacts>[0]
const of = (rule: string, facts: Facts) => standing(membersRules(membersFacts(facts), figures), rule)
const count = (number: number) => ({
  count: { count: number, belowSince: '2026-01-01', revocableFrom: '2027-01-01', revocable: false },
})
const decision = {
  code: 'TV1',
  name: 'Bà Ất',
  type: 'official',
  form: 'full',
  body: 'board',
  isVoid: false,
} as const

describe('Law 17/2023/QH15 article 4.7: the number of official members (R01)', () => {
  test.each([
    ['green: members-enough', { ...count(5) }],
    ['red: members-too-few', { ...count(4) }],
    ['amber: members-leaving-short', { ...count(5), leaving: 1 }],
    ['grey: members-none', { count: null }],
  ])('%s', (expected, facts) => expect(of('R01', facts)).toBe(expected))
})

describe('Law 17/2023/QH15 articles 4.17 to 4.19: the type follows the facts (R02)', () => {
  test.each([
    ['green: types-fit', member()],
    ['red: type-without-capital', member({ capital: 0 })],
    ['red: type-without-use', member({ usesServices: false })],
    ['red: type-contributing-uses', member({ type: 'contributing' })],
    ['red: type-with-capital', member({ type: 'nonContributing' })],
    ['amber: type-unknown', member({ usesServices: null, contributesLabour: null })],
  ])('%s', (expected, one) => expect(of('R02', { members: [one] })).toBe(expected))
})

describe('Law 17/2023/QH15 articles 30.1 and 30.2: age and representative (R03)', () => {
  test.each([
    ['green: eligible-all', member({ birthDate: '2008-06-01' })],
    ['red: member-too-young', member({ birthDate: '2008-06-02' })],
    ['red: member-representative', member({ legalForm: 'household', representative: '' })],
    ['amber: member-birth-unknown', member({ birthDate: null })],
  ])('%s', (expected, one) => expect(of('R03', { members: [one] })).toBe(expected))
})

describe('Law 17/2023/QH15 article 30.3: application, and capital or fee (R04)', () => {
  test.each([
    ['green: begun-rightly', member({ appliedOn: null, isOld: true })],
    ['red: begun-without-capital', member({ paid: 0 })],
    ['amber: begun-without-application', member({ appliedOn: null })],
    ['amber: begun-without-fee', member({ type: 'nonContributing', capital: 0, paid: 0, paidFee: 99 })],
  ])('%s', (expected, one) => expect(of('R04', { members: [one], fee: 100 })).toBe(expected))

  test('before anything is posted nobody is held to have paid nothing', () => {
    expect(of('R04', { members: [member({ paid: 0 })], isPaidKnown: false })).toBe('grey: nothing-posted')
  })
})

describe('Law 17/2023/QH15 articles 66.6, 68.4.đ, 70.9 and 71.3.g: the right body (R05)', () => {
  test.each([
    ['grey: decided-none', []],
    ['green: decided-rightly', [decision, { ...decision, form: 'simplified', body: 'generalMeeting' }] as const],
    ['red: decided-wrongly', [{ ...decision, form: 'simplified' }] as const],
    ['red: decided-void', [{ ...decision, isVoid: true }]],
    ['amber: decided-without-paper', [{ ...decision, body: null }]],
  ])('%s', (expected, decisions) => expect(of('R05', { decisions })).toBe(expected))
})
