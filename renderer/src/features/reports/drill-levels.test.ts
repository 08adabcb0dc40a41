import { describe, expect, it } from 'vitest'
import { comparedWith, drillLevel, postingsOf, shareOf } from './drill-levels'

const suppliers = [
  { account: '331', party: 'NCC01', amount: 110 },
  { account: '331', party: 'TV0133', amount: 62 },
]
const cash = [
  { account: '1111', party: '', amount: 40 },
  { account: '1121', party: '', amount: 60 },
]

describe('the level one has come to', () => {
  it('goes into a single account by itself and lists its parties', () => {
    const level = drillLevel(suppliers, null)
    expect(level.of).toBe('parties')
    expect(level.account).toBe('331')
    expect(level.lines.map(({ party }) => party)).toEqual(['NCC01', 'TV0133'])
  })

  it('lists accounts while there is a choice, with their parties summed', () => {
    const level = drillLevel([...suppliers, ...cash], null)
    expect(level.of).toBe('accounts')
    expect(level.lines[0]).toEqual({ account: '331', party: null, amount: 172, parties: 2 })
  })

  it('stays with the accounts where the chosen one has no parties', () => {
    expect(drillLevel(cash, '1121')).toMatchObject({ of: 'accounts', account: '1121' })
    expect(drillLevel(cash.slice(0, 1), null)).toMatchObject({ of: 'postings', account: '1111' })
  })

  it('lists those without a party beside the others', () => {
    expect(drillLevel([...suppliers, { account: '331', party: '', amount: 5 }], '331').lines).toHaveLength(3)
  })
})

describe('the postings behind a line', () => {
  it('asks for the very account and party, at the end of the same day', () => {
    const drill = {
      accounts: ['331'],
      to: '2025-12-31',
      balances: [{ account: '331', except: [], side: 'credit' as const, gross: true, sign: 1 as const }],
    }
    expect(postingsOf(drill, { account: '331', party: 'NCC01' })).toEqual({
      accounts: ['331'],
      exact: true,
      party: 'NCC01',
      to: '2025-12-31',
    })
    expect(postingsOf(drill, { account: '331', party: null })).not.toHaveProperty('party')
  })

  it('keeps side, contra and what is left out', () => {
    const drill = {
      accounts: ['511'],
      side: 'credit' as const,
      from: '2025-01-01',
      to: '2025-12-31',
      beforeClosing: true,
    }
    expect(postingsOf(drill, { account: '5111', party: '' })).toEqual({
      ...drill,
      accounts: ['5111'],
      exact: true,
      party: '',
    })
  })
})

describe('parts beside their figure', () => {
  it('are equal with either sign, and told apart otherwise', () => {
    expect(comparedWith(928, 928)).toEqual({ equal: true, sign: 1 })
    expect(comparedWith(4_855, -4_855)).toEqual({ equal: true, sign: -1 })
    expect(comparedWith(260, 360)).toEqual({ equal: false, sign: 1 })
    expect(comparedWith(260, -360)).toEqual({ equal: false, sign: -1 })
    expect(comparedWith(0, 0)).toEqual({ equal: true, sign: 1 })
  })

  it('have bars beside the largest', () => {
    const { lines } = drillLevel(suppliers, null)
    expect(shareOf(55, lines)).toBeCloseTo(0.5)
    expect(shareOf(-110, lines)).toBe(1)
    expect(shareOf(0, [])).toBe(0)
  })
})
