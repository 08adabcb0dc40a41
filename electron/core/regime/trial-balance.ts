import { type AccountCode, isOffBalance, isUnder, levelOneOf } from '@shared/domain/account-code'
import { type Dong, sumDong } from '@shared/domain/money'

/** One (leaf account, party) over a period: what it began with (debit-positive) and what moved, in đồng; party '' for none. */
export type AccountMovement = { account: AccountCode; party: string; opening: Dong; debit: Dong; credit: Dong }

/** The six figures of a row of F01-HTX, in đồng, and of its totals. */
export type TrialBalanceFigures = {
  openingDebit: Dong
  openingCredit: Dong
  debit: Dong
  credit: Dong
  closingDebit: Dong
  closingCredit: Dong
}

export type TrialBalanceRow = { account: AccountCode; name: string; party: string | null } & TrialBalanceFigures

export type TrialBalance = { rows: readonly TrialBalanceRow[]; totals: TrialBalanceFigures }

/** `leaf`: a row a leaf account; `party`: a row a (leaf account, party); `levelOne`: a row a level-1 account, as F01-HTX is. */
export type TrialBalanceDetail = 'leaf' | 'party' | 'levelOne'

const FIGURES = ['openingDebit', 'openingCredit', 'debit', 'credit', 'closingDebit', 'closingCredit'] as const

/**
 * Folds movements into the rows of a trial balance. Opening and closing balances stay on both sides, each (leaf, party) gross;
 * leaves of one party under one level-1 account are not netted; the accounts below `grossByLeaf` (333) are taken by leaf
 * (reading 34). By party, every party stands for itself, 333 too.
 *
 * Rows come by account, then party; those without any figure are left out; class 0 comes last and is in no total. Each
 * (account, party) must come at most once. `party` is null except with detail `party`, where '' is "no party".
 * Throws RangeError when a total leaves the exact integers.
 */
export function trialBalanceRows(
  movements: readonly AccountMovement[],
  options: {
    detail: TrialBalanceDetail
    grossByLeaf: readonly AccountCode[]
    nameOf: (account: AccountCode) => string
  },
): TrialBalance {
  const { detail, grossByLeaf, nameOf } = options
  const units = detail === 'party' ? movements : nettedByLeaf(movements, grossByLeaf)
  const rows = new Map<string, TrialBalanceRow>()
  for (const unit of units) {
    const account = detail === 'levelOne' ? levelOneOf(unit.account) : unit.account
    const party = detail === 'party' ? unit.party : null
    const key = `${account} ${party ?? ''}`
    let row = rows.get(key)
    if (row === undefined) rows.set(key, (row = { account, name: nameOf(account), party, ...noFigures() }))
    addUnit(row, unit)
  }
  const sorted = [...rows.values()].filter((row) => FIGURES.some((figure) => row[figure] !== 0)).sort(byPlace)
  return { rows: sorted, totals: totalsOf(sorted) }
}

function nettedByLeaf(movements: readonly AccountMovement[], grossByLeaf: readonly AccountCode[]): AccountMovement[] {
  const kept: AccountMovement[] = []
  const netted = new Map<AccountCode, AccountMovement>()
  for (const movement of movements) {
    const { account, opening, debit, credit } = movement
    if (!grossByLeaf.some((prefix) => isUnder(account, prefix))) kept.push(movement)
    else {
      const leaf = netted.get(account) ?? { account, party: '', opening: 0, debit: 0, credit: 0 }
      netted.set(account, {
        ...leaf,
        opening: leaf.opening + opening,
        debit: leaf.debit + debit,
        credit: leaf.credit + credit,
      })
    }
  }
  return [...kept, ...netted.values()]
}

function addUnit(row: TrialBalanceRow, { opening, debit, credit }: AccountMovement): void {
  const closing = opening + debit - credit
  if (opening > 0) row.openingDebit += opening
  else row.openingCredit -= opening
  row.debit += debit
  row.credit += credit
  if (closing > 0) row.closingDebit += closing
  else row.closingCredit -= closing
}

function noFigures(): TrialBalanceFigures {
  return { openingDebit: 0, openingCredit: 0, debit: 0, credit: 0, closingDebit: 0, closingCredit: 0 }
}

function totalsOf(rows: readonly TrialBalanceRow[]): TrialBalanceFigures {
  const totals = noFigures()
  const counted = rows.filter((row) => !isOffBalance(row.account))
  for (const figure of FIGURES) totals[figure] = sumDong(counted.map((row) => row[figure]))
  return totals
}

function byPlace(a: TrialBalanceRow, b: TrialBalanceRow): number {
  const off = Number(isOffBalance(a.account)) - Number(isOffBalance(b.account))
  return off || compare(a.account, b.account) || compare(a.party ?? '', b.party ?? '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
