import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AccountMovement, type TrialBalanceDetail, trialBalanceRows } from './trial-balance'

const fold = (movements: AccountMovement[], detail: TrialBalanceDetail) =>
  trialBalanceRows(movements, { detail, grossByLeaf: ['333'], nameOf: (code) => `TK ${code}` })
const moved = (account: string, party: string, opening: number, debit = 0, credit = 0): AccountMovement => ({
  account,
  party,
  opening,
  debit,
  credit,
})

const movements = [
  moved('001', '', 5, 1, 0),
  moved('131', 'KH1', 100, 20, 0),
  moved('131', 'KH2', -30, 0, 10),
  moved('3331', 'T1', -70, 0, 5),
  moved('3331', 'T2', 20, 15, 0),
  moved('3334', '', -20, 0, 20),
  moved('156', '', 0, 0, 0),
]

describe('a trial balance', () => {
  it('keeps both sides by (leaf, party), takes 333 by leaf, lists class 0 last and outside the totals', () => {
    expect(fold(movements, 'leaf')).toEqual({
      rows: [
        {
          account: '131',
          name: 'TK 131',
          party: null,
          openingDebit: 100,
          openingCredit: 30,
          debit: 20,
          credit: 10,
          closingDebit: 120,
          closingCredit: 40,
        },
        {
          account: '3331',
          name: 'TK 3331',
          party: null,
          openingDebit: 0,
          openingCredit: 50,
          debit: 15,
          credit: 5,
          closingDebit: 0,
          closingCredit: 40,
        },
        {
          account: '3334',
          name: 'TK 3334',
          party: null,
          openingDebit: 0,
          openingCredit: 20,
          debit: 0,
          credit: 20,
          closingDebit: 0,
          closingCredit: 40,
        },
        {
          account: '001',
          name: 'TK 001',
          party: null,
          openingDebit: 5,
          openingCredit: 0,
          debit: 1,
          credit: 0,
          closingDebit: 6,
          closingCredit: 0,
        },
      ],
      totals: { openingDebit: 100, openingCredit: 100, debit: 35, credit: 35, closingDebit: 120, closingCredit: 120 },
    })
  })

  it('sums leaves to level 1 without netting them', () => {
    const both = [moved('4211', '', 40), moved('4212', '', -60), moved('3331', 'T1', 10), moved('3334', '', -20)]
    const rows = fold(both, 'levelOne').rows.map((row) => [row.account, row.openingDebit, row.openingCredit])
    expect(rows).toEqual([
      ['333', 10, 20],
      ['421', 40, 60],
    ])
  })

  it('shows parties apart, those of 333 too, and no party as one party', () => {
    const rows = fold([...movements, moved('131', '', 1)], 'party').rows.map(({ account, party }) => [account, party])
    expect(rows).toEqual([
      ['131', ''],
      ['131', 'KH1'],
      ['131', 'KH2'],
      ['3331', 'T1'],
      ['3331', 'T2'],
      ['3334', ''],
      ['001', ''],
    ])
  })

  it('has equal sides for any balanced movements, and the same turnover in every detail', () => {
    const entry = fc.record({
      debit: fc.constantFrom('1111', '131', '3331', '3334', '4211', '4212'),
      credit: fc.constantFrom('1111', '131', '3331', '3334', '4211', '4212'),
      party: fc.constantFrom('', 'A', 'B'),
      amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      opening: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
        const all = new Map<string, AccountMovement>()
        const add = (account: string, party: string, change: Partial<AccountMovement>) => {
          const before = all.get(account + party) ?? moved(account, party, 0)
          all.set(account + party, {
            ...before,
            opening: before.opening + (change.opening ?? 0),
            debit: before.debit + (change.debit ?? 0),
            credit: before.credit + (change.credit ?? 0),
          })
        }
        for (const { debit, credit, party, amount, opening } of entries) {
          add(debit, party, opening ? { opening: amount } : { debit: amount })
          add(credit, '', opening ? { opening: -amount } : { credit: amount })
        }
        const totals = (['leaf', 'party', 'levelOne'] as const).map((detail) => fold([...all.values()], detail).totals)
        for (const total of totals) {
          expect(total.openingDebit).toBe(total.openingCredit)
          expect(total.debit).toBe(total.credit)
          expect(total.closingDebit).toBe(total.closingCredit)
          expect(total.debit).toBe(totals[0]?.debit)
        }
      }),
    )
  })

  it('refuses totals that are no longer exact', () => {
    const huge = [moved('1111', '', Number.MAX_SAFE_INTEGER), moved('1112', '', 5)]
    expect(() => fold(huge, 'leaf')).toThrow(RangeError)
  })
})
