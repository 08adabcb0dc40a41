import { expect, it } from 'vitest'
import { type FoundPosting, inOneYear, postingLines } from './posting-lines'

const posting = (given: Partial<FoundPosting>): FoundPosting => ({
  voucherId: 1,
  number: 'MH07/001',
  postingDate: '2025-07-01',
  line: 1,
  debit: '1331',
  credit: '331',
  amount: 1_808_150,
  debitParty: null,
  creditParty: 'NCC01',
  description: '',
  ...given,
})

it('sees postings from the account and party, with a running balance on the side asked for', () => {
  const lines = postingLines(
    [posting({}), posting({ debit: '331', debitParty: 'NCC01', credit: '1121', creditParty: null, amount: 808_150 })],
    { account: '331', party: 'NCC01', side: 'credit' },
  )
  expect(lines.map(({ contra, debit, credit, balance }) => [contra, debit, credit, balance])).toEqual([
    ['1331', 0, 1_808_150, 1_808_150],
    ['1121', 808_150, 0, 1_000_000],
  ])
})

it('sees both sides of a posting between two parties of the account, unless one party is asked for', () => {
  const between = [posting({ debit: '331', debitParty: 'NCC02', credit: '331' })]
  expect(postingLines(between, { account: '331', party: null, side: 'credit' })[0]).toMatchObject({
    debit: 1_808_150,
    credit: 1_808_150,
    contra: '331',
    balance: 0,
  })
  expect(postingLines(between, { account: '331', party: 'NCC01', side: 'credit' })[0]).toMatchObject({
    debit: 0,
    credit: 1_808_150,
  })
})

it('counts sub-accounts in where they belong to what is looked at', () => {
  const lines = postingLines([posting({ debit: '1111', credit: '331' })], {
    account: '111',
    party: null,
    side: 'debit',
    below: true,
  })
  expect(lines[0]).toMatchObject({ debit: 1_808_150, credit: 0, contra: '331' })
})

it('has no contra account for one-sided postings', () => {
  expect(postingLines([posting({ debit: null })], { account: '331', party: '', side: 'credit' })[0]).toMatchObject({
    contra: '',
    credit: 0,
  })
  expect(
    postingLines([posting({ debit: null, creditParty: null })], { account: '331', party: '', side: 'credit' })[0]
      ?.credit,
  ).toBe(1_808_150)
})

it('knows whether one year is all', () => {
  expect(inOneYear([{ date: '2025-01-01' }, { date: '2025-12-31' }])).toBe(true)
  expect(inOneYear([{ date: '2024-12-31' }, { date: '2025-01-01' }])).toBe(false)
  expect(inOneYear([])).toBe(true)
})
