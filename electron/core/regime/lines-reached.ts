import { type AccountCode, isUnder } from '@shared/domain/account-code'
import { type AccountSet, type Formula, inSet, setsOf, termsOf } from './formula/formula'
import type { Regime, Statement } from './regime'

/**
 * The lines of the statements that an account, or what lies below it, is counted in: ['B01 130', 'B01 310'] for 331. Totals
 * and what is only left out by an `except` do not count; class 9 has its line in B01 only, for it is in most of B02.
 */
export function linesReached(regime: Regime, account: AccountCode): string[] {
  const income = account.startsWith('9') ? [] : linesTouching(regime.statements['B02-HTX'], account)
  return [
    ...linesTouching(regime.statements['B01-HTX'], account).map((line) => `B01 ${line}`),
    ...income.map((line) => `B02 ${line}`),
  ]
}

function linesTouching(statement: Statement, account: AccountCode): string[] {
  return statement.lines.flatMap(({ code, formula }) =>
    code !== null && formula !== null && touches(formula, account) ? [code] : [],
  )
}

function touches(formula: Formula, account: AccountCode): boolean {
  const meets = (set: AccountSet) => set.account !== '' && (inSet(account, set) || isUnder(set.account, account))
  return termsOf(formula).some(({ term }) => setsOf(term).some(meets))
}
