import { describe, expect, it } from 'vitest'
import { lineOf } from './draft'
import { enterFields, lineBeside, stepFrom } from './entry-order'

const wants = (account: string) => account === '131' || account === '1121'
const enter = { back: false, everything: false }

describe('Enter', () => {
  it('stops at a party only where an account is kept by party', () => {
    expect(enterFields(lineOf(1, { debit: '1111', credit: '511' }), wants)).toEqual([
      'description',
      'debit',
      'credit',
      'amount',
    ])
    expect(enterFields(lineOf(1, { debit: '1121', credit: '131' }), wants)).toContain('debitParty')
    expect(enterFields(lineOf(1, { debit: '1121', credit: '131' }), wants)).toContain('creditParty')
  })
  it('passes over the second side of an off-balance account', () => {
    expect(enterFields(lineOf(1, { debit: '002' }), wants)).toEqual(['description', 'debit', 'amount'])
  })
  it('goes from field to field and line to line, and past the end', () => {
    const lines = [lineOf(1, { debit: '1111', credit: '131' }), lineOf(2)]
    const walked = []
    let at: ReturnType<typeof stepFrom> = { key: 1, field: 'description' }
    while (typeof at !== 'string') {
      walked.push(`${at.key} ${at.field}`)
      at = stepFrom(lines, at, enter, wants)
    }
    expect(walked).toEqual([
      '1 description',
      '1 debit',
      '1 credit',
      '1 creditParty',
      '1 amount',
      '2 description',
      '2 debit',
      '2 credit',
      '2 amount',
    ])
    expect(at).toBe('after')
  })
  it('goes back the same way, and out of the lines at their head', () => {
    const lines = [lineOf(1, { debit: '1111', credit: '131' })]
    const back = { back: true, everything: false }
    expect(stepFrom(lines, { key: 1, field: 'amount' }, back, wants)).toEqual({ key: 1, field: 'creditParty' })
    expect(stepFrom(lines, { key: 1, field: 'description' }, back, wants)).toBe('before')
  })
})

it('Tab stops at every field', () => {
  const lines = [lineOf(1, { debit: '1111', credit: '511' })]
  const tab = { back: false, everything: true }
  expect(stepFrom(lines, { key: 1, field: 'credit' }, tab, wants)).toEqual({ key: 1, field: 'debitParty' })
})

it('arrows keep to the field', () => {
  const lines = [lineOf(3), lineOf(1)]
  expect(lineBeside(lines, { key: 3, field: 'amount' }, 1)).toEqual({ key: 1, field: 'amount' })
  expect(lineBeside(lines, { key: 3, field: 'amount' }, -1)).toBeNull()
})
