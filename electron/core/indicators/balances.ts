import { foldLeaves, type LeafFigures } from '../regime/facts'
import { inSet } from '../regime/formula/formula'
import type { BalanceSource } from '../regime/line-drill'
import { indicatorWords as words } from '@shared/text/indicators'
import type { PeriodFacts } from './period-facts'
import { type Reckoned, summed, type Summand, unknown } from './reckoned'

/** Lines of B01-HTX on the last day, added or taken away, as one figure: its parts are the leaf accounts they take. Unknown before the book. */
export function sheetLines(facts: PeriodFacts, ...lines: readonly { code: string; sign?: 1 | -1 }[]): Reckoned {
  if (!facts.hasBalances) return unknown
  const { regime, ledger } = facts.book
  const leaves = [...foldLeaves(facts.balances, regime.grossByLeaf).values()]
  const amounts = new Map<string, number>()
  for (const { code, sign = 1 } of lines) {
    const balances = facts.sheet.lines.find((line) => line.code === code)?.balances ?? []
    for (const source of balances)
      for (const leaf of leaves) {
        if (!inSet(leaf.account, source)) continue
        amounts.set(leaf.account, (amounts.get(leaf.account) ?? 0) + sign * source.sign * figureOf(leaf, source))
      }
  }
  const parts = [...amounts]
    .filter(([, amount]) => amount !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([account, amount]): Summand => ({
      kind: 'account',
      reference: account,
      text: ledger.memory.accounts.get(account)?.name ?? account,
      detail: words.part.account(account),
      on: facts.period.to,
      amount,
    }))
  return summed(parts)
}

/** What parties stand at on some accounts on the last day, credit-positive or debit-positive, party by party. */
export function byParty(facts: PeriodFacts, account: string, side: 'debit' | 'credit'): Reckoned {
  if (!facts.hasBalances) return unknown
  const { memory } = facts.book.ledger
  const sums = new Map<string, number>()
  for (const row of facts.balances)
    if (inSet(row.account, { account, except: [] }))
      sums.set(row.party, (sums.get(row.party) ?? 0) + (side === 'debit' ? row.balance : -row.balance))
  const parts = [...sums]
    .filter(([, amount]) => amount !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([party, amount]): Summand => ({
      kind: party === '' ? 'account' : 'party',
      reference: party === '' ? account : party,
      text: party === '' ? words.part.account(account) : (memory.parties.get(party)?.name ?? party),
      detail: party === '' ? '' : words.part.account(account),
      on: facts.period.to,
      amount,
    }))
  return summed(parts)
}

function figureOf(leaf: LeafFigures, { side, gross }: BalanceSource): number {
  if (side === 'debit') return gross ? leaf.grossDebit : leaf.net
  return gross ? leaf.grossCredit : 0 - leaf.net
}
