import type { Fault } from '@shared/contract/refusal'
import { describe, expect, it } from 'vitest'
import { lineOf, newDraft } from './draft'
import { inFormOrder, missingIn, nextLack, placeOf, unreadIn, wrongIn } from './missing'

const wants = (account: string) => account === '131'
const start = newDraft({ id: 'a', kind: 'PT', date: '2025-12-31' })
const places = (lacks: { key: number | null; field: string }[]) =>
  lacks.map(({ key, field }) => `${key ?? ''} ${field}`)

describe('what is missing', () => {
  it('names the first line of an empty entry', () => {
    expect(places(missingIn(start, wants))).toEqual([' description', '1 debit', '1 credit', '1 amount'])
  })
  it('asks for a party where the account is kept by party, and not for a second side off the balance sheet', () => {
    const draft = {
      ...start,
      description: 'x',
      lines: [
        lineOf(1, { debit: '1111', credit: '131', amount: 5 }),
        lineOf(2, { debit: '002', amount: 1 }),
        lineOf(3),
      ],
    }
    expect(places(missingIn(draft, wants))).toEqual(['1 creditParty'])
  })
  it('counts an amount that could not be read as wrong, not as missing', () => {
    const draft = { ...start, description: 'x', lines: [lineOf(1, { debit: '1', credit: '2', unreadAmount: 'abc' })] }
    expect(missingIn(draft, wants)).toEqual([])
    expect(places(unreadIn(draft, 'Không đọc được'))).toEqual(['1 amount'])
  })
})

describe('what the core found', () => {
  const fault = (column: string | null, code: Fault['code']): Fault => ({
    row: null,
    column,
    value: null,
    code,
    message: 'm',
  })
  const draft = { ...start, lines: [lineOf(4, { debit: '1' }), lineOf(7, { debit: '9', amount: 3 })] }

  it('stands at its line by the keys that were sent', () => {
    expect(placeOf('postings[1].debit', [4, 7])).toEqual({ key: 7, field: 'debit' })
    expect(placeOf('postingDate', [])).toEqual({ key: null, field: 'postingDate' })
    expect(placeOf('postings[9].debit', [4])).toEqual({ key: null, field: 'description' })
  })
  it('leaves out what is said as missing, and lines that are gone', () => {
    const faults = [
      fault('postings[0].credit', 'sides-missing'),
      fault('postings[0].amount', 'amount-zero'),
      fault('postings[1].debit', 'account-unknown'),
      fault('postings[2].debit', 'account-unknown'),
      fault('postingDate', 'month-locked'),
    ]
    expect(places(wrongIn(faults, [4, 7, 8], draft))).toEqual(['7 debit', ' postingDate'])
  })
  it('is walked in the order of the form, around its end', () => {
    const lacks = inFormOrder(
      wrongIn([fault('postings[1].amount', 'amount-zero'), fault('date', 'date-before-book')], [4, 7], draft).concat(
        missingIn(draft, wants),
      ),
      draft,
    )
    expect(places(lacks)).toEqual([' date', ' description', '4 credit', '4 amount', '7 credit', '7 amount'])
    expect(nextLack(lacks, null, false)).toBe(0)
    expect(nextLack(lacks, { key: 4, field: 'credit' }, false)).toBe(3)
    expect(nextLack(lacks, { key: 7, field: 'amount' }, false)).toBe(0)
    expect(nextLack(lacks, { key: null, field: 'date' }, true)).toBe(5)
    expect(nextLack([], null, false)).toBe(-1)
  })
})
