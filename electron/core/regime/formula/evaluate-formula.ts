import { type Dong, sumDong } from '@shared/domain/money'
import type { LeafFigures, Turnover } from '../facts'
import { type AccountSet, type Formula, inSet } from './formula'

/** What a formula is worked out from: leaf accounts with their balances, and the period's turnover by pair. */
export type Facts = { leaves: readonly LeafFigures[]; turnover: readonly Turnover[] }

/**
 * The value of a formula in đồng. `lineValue` answers for the lines it refers to.
 * Throws RangeError when a sum leaves the exact integers.
 */
export function evaluateFormula(formula: Formula, facts: Facts, lineValue: (code: string) => Dong): Dong {
  switch (formula.kind) {
    case 'line':
      return lineValue(formula.code)
    case 'sum':
      return sumDong(formula.terms.map(({ sign, term }) => signed(sign, evaluateFormula(term, facts, lineValue))))
    case 'balance':
      return balanceOf(formula, facts.leaves)
    case 'turnover': {
      const there = turnoverOf(facts.turnover, formula.debit, formula.credit)
      return formula.net
        ? sumDong([there, signed(-1, turnoverOf(facts.turnover, formula.credit, formula.debit))])
        : there
    }
  }
}

function balanceOf(term: Formula & { kind: 'balance' }, leaves: readonly LeafFigures[]): Dong {
  const amounts: Dong[] = []
  for (const leaf of leaves) {
    if (inSet(leaf.account, term.accounts)) amounts.push(figureOf(leaf, term))
  }
  return sumDong(amounts)
}

function figureOf(leaf: LeafFigures, { side, gross }: { side: 'debit' | 'credit'; gross: boolean }): Dong {
  if (side === 'debit') return gross ? leaf.grossDebit : leaf.net
  return gross ? leaf.grossCredit : signed(-1, leaf.net)
}

function turnoverOf(turnover: readonly Turnover[], debit: AccountSet, credit: AccountSet): Dong {
  const amounts: Dong[] = []
  for (const pair of turnover) {
    if (inSet(pair.debit, debit) && inSet(pair.credit, credit)) amounts.push(pair.amount)
  }
  return sumDong(amounts)
}

/** 0 - x, not -x: a negative zero would not equal 0 everywhere. */
function signed(sign: 1 | -1, amount: Dong): Dong {
  return sign === 1 ? amount : 0 - amount
}
