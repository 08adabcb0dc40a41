import type { Suggestion } from '@shared/contract/vouchers'
import { describe, expect, it } from 'vitest'
import { lineOf } from './draft'
import { boostsFor, fittingSuggestion, proposalsFor, type ProposalFacts, takenFrom } from './proposals'

const office: Suggestion = {
  debit: '642',
  credit: '1111',
  debitParty: null,
  creditParty: null,
  amount: 1_212_000,
  description: 'Chi văn phòng phẩm',
  number: 'PC12/012',
  date: '2025-12-23',
  timesUsed: 12,
}
const fuel: Suggestion = { ...office, debit: '331', debitParty: 'NCC07', amount: 4_500_000, timesUsed: 3 }

const facts: ProposalFacts = {
  line: lineOf(1),
  above: null,
  description: 'Chi văn phòng phẩm',
  personParty: null,
  kind: { debit: null, credit: '1111' },
  suggestions: [office, fuel],
  askedWords: 'Chi văn phòng phẩm',
  wantsParty: (account) => account === '331' || account === '131' || account === '1121',
}

describe('proposals', () => {
  it('come from what was posted before', () => {
    expect(proposalsFor(facts)).toEqual({
      description: 'Chi văn phòng phẩm',
      debit: '642',
      credit: '1111',
      debitParty: null,
      creditParty: null,
      amount: 1_212_000,
    })
  })
  it('follow the account that was typed', () => {
    const typed = proposalsFor({ ...facts, line: lineOf(1, { debit: '331' }) })
    expect(typed).toMatchObject({ debit: null, debitParty: 'NCC07', amount: 4_500_000 })
    expect(fittingSuggestion(lineOf(1, { debit: '211' }), facts.suggestions, null)).toBeNull()
  })
  it('prefer what the same party did before, and propose no amount of another one', () => {
    const other = { ...fuel, debitParty: 'NCC01', amount: 7, timesUsed: 9 }
    const asked = { ...facts, suggestions: [other, fuel] }
    expect(proposalsFor({ ...asked, personParty: 'NCC07' })).toMatchObject({ debitParty: 'NCC07', amount: 4_500_000 })
    expect(proposalsFor({ ...asked, personParty: 'NCC09' })).toMatchObject({ debitParty: 'NCC09', amount: null })
  })
  it('never stand where something was typed', () => {
    const line = lineOf(1, { description: 'x', debit: '642', credit: '1111', amount: 5 })
    expect(Object.values(proposalsFor({ ...facts, line }))).toEqual([null, null, null, null, null, null])
    expect(proposalsFor({ ...facts, line: lineOf(1, { unreadAmount: 'abc' }) }).amount).toBeNull()
  })
  it('fall back to the line above and to the kind', () => {
    const none = { ...facts, suggestions: [] }
    expect(proposalsFor(none)).toMatchObject({ debit: null, credit: '1111' })
    expect(proposalsFor({ ...none, above: lineOf(9, { debit: '154', credit: '1121' }) })).toMatchObject({
      debit: '154',
      credit: '1121',
    })
  })
  it('leave the other side of an off-balance account empty', () => {
    expect(proposalsFor({ ...facts, line: lineOf(1, { debit: '002' }) }).credit).toBeNull()
  })
  it('propose no amount without words that say what it is for', () => {
    expect(proposalsFor({ ...facts, askedWords: '' }).amount).toBeNull()
  })
  it('take the person as the party, but not as a bank', () => {
    const person = { ...facts, suggestions: [], personParty: 'TV0016' }
    expect(proposalsFor({ ...person, line: lineOf(1, { credit: '131', debit: '1121' }) })).toMatchObject({
      creditParty: 'TV0016',
      debitParty: null,
    })
  })
})

it('taking the last time puts everything it knows into the line', () => {
  expect(takenFrom(fuel, lineOf(1, { unreadAmount: 'x' }))).toEqual({
    debit: '331',
    credit: '1111',
    debitParty: 'NCC07',
    creditParty: null,
    amount: 4_500_000,
    unreadAmount: '',
  })
})

it('counts how often a code was used over all suggestions', () => {
  const boosts = boostsFor('credit', facts.suggestions, (times) => `${times} lần`)
  expect(boosts.get('1111')).toEqual({ reason: '15 lần', weight: 15 })
  expect(boostsFor('creditParty', facts.suggestions, String).size).toBe(0)
})
