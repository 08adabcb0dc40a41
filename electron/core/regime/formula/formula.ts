import { type AccountCode, isUnder } from '@shared/domain/account-code'

/**
 * The language in which `statements.json` says what a line holds:
 *
 *   DR(x)  CR(x)     signed net balance of x and all below it, debit- or credit-positive: an abnormal side comes out negative
 *   DRD(x) CRD(x)    sum of the debit (credit) balances of x taken by (leaf account, party), never netted; 333 by leaf
 *   T(a > b)         turnover debit a against credit b of the period, as booked (gross)
 *   TN(a > b)        the same less turnover debit b against credit a: net of the opposite direction (reading 28)
 *   TC(x)            credit turnover of x, short for T(any > x); `TC(x except y)` leaves out what comes from y
 *   [n]              line n of the same statement
 *   + - ( )          sums; a leading minus turns the sign
 *
 * An account is a code of the chart or the digit of a whole class, and stands for everything below it. `any` is every
 * account; `any except y, z` every account not at or below y or z.
 */
export type Formula =
  | { kind: 'balance'; side: 'debit' | 'credit'; gross: boolean; account: AccountCode }
  | { kind: 'turnover'; debit: AccountSet; credit: AccountSet; net: boolean }
  | { kind: 'line'; code: string }
  | { kind: 'sum'; terms: readonly SignedTerm[] }

/** One part of a sum, added or taken away. */
export type SignedTerm = { sign: 1 | -1; term: Formula }

/** One side of a turnover: an account with all below it, or all accounts but some. */
export type AccountSet = { kind: 'account'; account: AccountCode } | { kind: 'any'; except: readonly AccountCode[] }

/** True when a posting's side (null where class 0 has none) belongs to the set. */
export function inSet(account: AccountCode | null, set: AccountSet): boolean {
  if (set.kind === 'account') return account !== null && isUnder(account, set.account)
  return account === null || !set.except.some((prefix) => isUnder(account, prefix))
}

/** Every balance and turnover term of a formula, with the sign it counts with; references to lines are left as they are. */
export function termsOf(formula: Formula, sign: 1 | -1 = 1): SignedTerm[] {
  if (formula.kind !== 'sum') return [{ sign, term: formula }]
  return formula.terms.flatMap(({ sign: own, term }) => termsOf(term, own === sign ? 1 : -1))
}

/** The accounts a formula names, `except` included, in the order of the text. */
export function accountsNamed(formula: Formula): AccountCode[] {
  return termsOf(formula).flatMap(({ term }) => {
    if (term.kind === 'balance') return [term.account]
    return term.kind === 'turnover' ? [term.debit, term.credit].flatMap(accountsOfSet) : []
  })
}

/** The lines a formula refers to. */
export function linesNamed(formula: Formula): string[] {
  return termsOf(formula).flatMap(({ term }) => (term.kind === 'line' ? [term.code] : []))
}

function accountsOfSet(set: AccountSet): readonly AccountCode[] {
  return set.kind === 'account' ? [set.account] : set.except
}
