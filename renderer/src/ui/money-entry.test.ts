import { describe, expect, it } from 'vitest'
import { readMoneyEntry } from './money-entry'

describe('readMoneyEntry', () => {
  it('reads plain and grouped figures as they stand', () => {
    expect(readMoneyEntry('1250000', false)).toEqual({ kind: 'amount', value: 1_250_000, computed: false })
    expect(readMoneyEntry('1.250.000', false)).toEqual({ kind: 'amount', value: 1_250_000, computed: false })
  })
  it('marks short forms and sums as computed', () => {
    expect(readMoneyEntry('1,5tr', false)).toEqual({ kind: 'amount', value: 1_500_000, computed: true })
    expect(readMoneyEntry('250000+125000', false)).toEqual({ kind: 'amount', value: 375_000, computed: true })
  })
  it('tells an empty field from a faulty one', () => {
    expect(readMoneyEntry('  ', false)).toEqual({ kind: 'empty' })
    expect(readMoneyEntry('abc', false)).toEqual({ kind: 'fault', reason: 'not-a-number' })
    expect(readMoneyEntry('250000,5', false)).toEqual({ kind: 'fault', reason: 'fraction' })
  })
  it('refuses a negative amount unless it is allowed', () => {
    expect(readMoneyEntry('-5000', false)).toEqual({ kind: 'fault', reason: 'negative' })
    expect(readMoneyEntry('-5.000', true)).toEqual({ kind: 'amount', value: -5000, computed: false })
  })
})
