import type { AccountCode } from '@shared/domain/account-code'
import type { Dong } from '@shared/domain/money'
import { sideWords } from '@shared/text/ledger-words'
import { abnormalBalance } from '@shared/text/report-words'
import { fillSentence } from '@shared/text/sentence'
import { listedAccountOf } from './listed-account'
import type { LeafPartyBalance } from './facts'
import { type AccountSet, inSet, termsOf } from './formula/formula'
import type { Regime, StatementLine } from './regime'

/**
 * Warnings for a line whose signed nets hold balances on the side they should not be on (reading 34): by party where the
 * account asks for one, else by leaf account. Accounts that may stand on either side (421, classes 5, 6, 9) raise none.
 */
export function abnormalWarnings(regime: Regime, line: StatementLine, balances: readonly LeafPartyBalance[]): string[] {
  if (line.formula === null || line.ofWhich !== null) return []
  return termsOf(line.formula).flatMap(({ term }) => {
    if (term.kind !== 'balance' || term.gross) return []
    const nature = regime.accountByCode.get(term.accounts.account)?.nature ?? 'both'
    return nature === 'both' ? [] : warningsOf(regime, line.code ?? '', term, balances)
  })
}

type Wrong = { account: AccountCode; amount: Dong; parties: string[] }

function warningsOf(
  regime: Regime,
  line: string,
  term: { accounts: AccountSet; side: 'debit' | 'credit' },
  balances: readonly LeafPartyBalance[],
): string[] {
  const sign = term.side === 'debit' ? 1 : -1
  const wrong = new Map<AccountCode, Wrong>()
  for (const { account, party, balance } of balances) {
    if (!inSet(account, term.accounts)) continue
    const byParty = listedAccountOf(regime, account)?.needsParty === true
    const amount = sign * balance
    if (byParty && amount >= 0) continue
    const entry = wrong.get(account) ?? { account, amount: 0, parties: [] }
    entry.amount += amount
    if (byParty) entry.parties.push(party)
    wrong.set(account, entry)
  }
  return [...wrong.values()]
    .filter(({ amount }) => amount < 0)
    .map(({ account, amount, parties }) =>
      fillSentence(abnormalBalance, {
        line,
        account,
        party: parties[0],
        others: parties.length > 1 ? parties.length - 1 : null,
        side: term.side === 'debit' ? sideWords.credit : sideWords.debit,
        amount: -amount,
      }),
    )
}
