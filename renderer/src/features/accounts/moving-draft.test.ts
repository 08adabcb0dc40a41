import { describe, expect, it } from 'vitest'
import { readDraft } from '../vouchers/draft-content'
import { generalTotals, movingDraft } from './moving-draft'

const balances = [
  { party: 'KH01', debit: 700, credit: 0 },
  { party: 'KH02', debit: 0, credit: 50 },
  { party: null, debit: 3, credit: 0 },
]
const draft = movingDraft({
  id: 'd1',
  date: '2025-12-31',
  from: '131',
  to: '1311',
  description: 'Chuyển số dư',
  balances,
})

describe('the voucher that moves what a parent held', () => {
  it('is a draft the entry of vouchers reads', () => {
    expect(readDraft(draft)).toMatchObject({
      id: 'd1',
      kind: 'PK',
      date: '2025-12-31',
      description: 'Chuyển số dư',
      corrects: null,
    })
  })

  it('has one line a party, each on the side that empties the parent', () => {
    const lines = readDraft(draft)?.lines.map(({ debit, credit, amount, debitParty, creditParty }) => [
      debit,
      credit,
      amount,
      debitParty,
      creditParty,
    ])
    expect(lines).toEqual([
      ['1311', '131', 700, 'KH01', 'KH01'],
      ['131', '1311', 50, 'KH02', 'KH02'],
      ['1311', '131', 3, null, null],
    ])
  })

  it('says what it comes to', () => {
    expect(generalTotals(balances)).toEqual({ debit: 703, credit: 50, parties: 2 })
    expect(generalTotals([])).toEqual({ debit: 0, credit: 0, parties: 0 })
  })
})
