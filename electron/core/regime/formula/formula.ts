import { type AccountCode, isUnder } from '@shared/domain/account-code'

/**
 * The language in which `statements.json` says what a line holds:
 *
 *   DR(x)  CR(x)     signed net balance of x and all below it, debit- or credit-positive: an abnormal side comes out negative
 *   DRD(x) CRD(x)    sum of the debit (credit) balances of x taken by (leaf account, party), never netted; 333 by leaf
 *   T(a > b)         turnover debit a against credit b of the period, as booked (gross)
 *   TN(a > b)        the same less turnover debit b against credit a: net of the opposite direction (reading 28)
 *   TC(x)            credit turnover of x, short for T(any > x)
 *   [n]              line n of the same statement
 *   + - ( )          sums; a leading minus turns the sign
 *
 * x, a and b are a code of the chart or the digit of a whole class, with everything below it, or `any` account. `x except y, z`
 * leaves out what is at or below y or z.
 */
export type Formula =
  | { kind: 'balance'; side: 'debit' | 'credit'; gross: boolean; accounts: AccountSet }
  | { kind: 'turnover'; debit: AccountSet; credit: AccountSet; net: boolean }
  | { kind: 'line'; code: string }
  | { kind: 'sum'; terms: readonly SignedTerm[] }

/** One part of a sum, added or taken away. */
export type SignedTerm = { sign: 1 | -1; term: Formula }

/** An account with all below it ('' for any account), but not what is at or below those in `except`. */
export type AccountSet = { account: AccountCode; except: readonly AccountCode[] }

/** True when an account belongs to the set; the missing side of a class 0 posting (null) belongs to `any` only. */
export function inSet(account: AccountCode | null, set: AccountSet): boolean {
  if (account === null) return set.account === ''
  return isUnder(account, set.account) && !set.except.some((prefix) => isUnder(account, prefix))
}

/** Every balance, turnover and line term of a formula, with the sign it counts with. */
export function termsOf(formula: Formula, sign: 1 | -1 = 1): SignedTerm[] {
  if (formula.kind !== 'sum') return [{ sign, term: formula }]
  return formula.terms.flatMap(({ sign: own, term }) => termsOf(term, own === sign ? 1 : -1))
}

/** The sets of accounts a term takes: one of a balance, two of a turnover, none of a line. */
export function setsOf(term: Formula): AccountSet[] {
  if (term.kind === 'balance') return [term.accounts]
  return term.kind === 'turnover' ? [term.debit, term.credit] : []
}

/** The accounts a formula names, those after `except` included, in the order of the text. */
export function accountsNamed(formula: Formula): AccountCode[] {
  const sets = termsOf(formula).flatMap(({ term }) => setsOf(term))
  return sets.flatMap(({ account, except }) => [account, ...except]).filter((account) => account !== '')
}

/** The lines a formula refers to. */
export function linesNamed(formula: Formula): string[] {
  return termsOf(formula).flatMap(({ term }) => (term.kind === 'line' ? [term.code] : []))
}
