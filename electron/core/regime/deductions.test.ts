import { describe, expect, it } from 'vitest'
import { type Given, planOver, short } from './fixtures/plan-over'

describe('closing 521 (reading 26)', () => {
  const sales: Given[] = [
    { debit: '131', credit: '5111', amount: 1_000 },
    { debit: '131', credit: '5121', amount: 1_000 },
  ]
  const deducted = (...given: Given[]) => {
    const plan = planOver([...sales, ...given])
    return {
      moves: short(plan).filter((line) => line.includes('521')),
      faults: plan.faults.map(({ code, message }) => [code, message]),
    }
  }

  it('leaves out what vouchers made by hand already moved on each side', () => {
    const { moves, faults } = deducted(
      { debit: '521', credit: '131', amount: 100, side: 'external' },
      { debit: '521', credit: '131', amount: 50, side: 'internal' },
      { debit: '5113', credit: '521', amount: 30 },
      { debit: '5121', credit: '521', amount: 50 },
    )
    expect([moves, faults]).toEqual([['5111>521 70'], []])
  })

  it('leaves a leaf at zero alone, wherever a voucher moved it', () => {
    const { moves, faults } = deducted(
      { debit: '521', credit: '131', amount: 100, side: 'internal' },
      { debit: '521', credit: '131', amount: 20, side: null },
      { debit: '5111', credit: '521', amount: 120 },
    )
    expect([moves, faults]).toEqual([[], []])
  })

  it('refuses when nothing says the side, naming the voucher, and shows it as external meanwhile', () => {
    const { moves, faults } = deducted(
      { debit: '521', credit: '1111', amount: 40, side: null, number: 'PC03/007' },
      { debit: '521', credit: '131', amount: 10, side: 'internal' },
    )
    expect(moves).toEqual(['5111>521 40', '5121>521 10'])
    expect(faults).toEqual([['deduction-side-unknown', expect.stringContaining('PC03/007')]])
  })

  it('takes a voucher made by hand as the answer for a deduction of unknown side', () => {
    const { moves, faults } = deducted(
      { debit: '521', credit: '1111', amount: 40, side: null },
      { debit: '521', credit: '131', amount: 10, side: 'internal' },
      { debit: '5121', credit: '521', amount: 40 },
    )
    expect([moves, faults]).toEqual([['5121>521 10'], []])
  })

  it('does not guess when the deductions given do not explain the balance', () => {
    expect(() => planOver([{ debit: '521', credit: '131', amount: 100 }], { deductions: [] })).toThrow(/521/)
  })
})
