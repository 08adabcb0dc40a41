import { type AccountCode, isUnder } from '@shared/domain/account-code'
import { type Dong, sumDong } from '@shared/domain/money'
import { fillSentence } from '@shared/text/sentence'
import type { LeafPartyBalance } from './facts'
import type { OpenItemRule } from './regime-files'

/** What moved on a leaf account in the last month of the year, in đồng. */
export type AccountTurnover = { account: AccountCode; debit: Dong; credit: Dong }

/** Steps 1 and 2 of closing that only people can take (reading 31): a code for programs, a sentence for the list. */
export type OpenItem = { code: string; message: string }

/**
 * What seems to be left to do before the year is closed, by the rules of `closing.json`: expenses and depreciation not
 * allocated in the last month, foreign currency to revalue, VAT on both sides of the offset. Never posted by the program.
 */
export function openItems(
  rules: readonly OpenItemRule[],
  balances: readonly LeafPartyBalance[],
  lastMonth: readonly AccountTurnover[],
): OpenItem[] {
  const balanceOf = (prefixes: readonly AccountCode[]): Dong =>
    sumDong(balances.filter(({ account }) => isAmong(account, prefixes)).map(({ balance }) => balance))
  return rules.flatMap(({ code, debit, credit, doneByCreditOf, message }) => {
    const done = lastMonth.some(
      (moved) => doneByCreditOf !== null && moved.credit !== 0 && isUnder(moved.account, doneByCreditOf),
    )
    const amount = credit.length === 0 ? balanceOf(debit) : Math.min(balanceOf(debit), -balanceOf(credit))
    return done || amount <= 0 ? [] : [{ code, message: fillSentence(message, { amount }) }]
  })
}

function isAmong(account: AccountCode, prefixes: readonly AccountCode[]): boolean {
  return prefixes.some((prefix) => isUnder(account, prefix))
}
