import type { Drill, DrillBalance } from '@shared/contract/report'
import type { FigurePart } from '@shared/contract/vouchers'
import { isUnder } from '@shared/domain/account-code'
import { addDays } from '@shared/domain/civil-date'
import { sumDong } from '@shared/domain/money'
import type { OpenBook } from '../../book-file/open-book'
import { partyMovements } from '../../ledger/figures/movements'
import { movementsBehind } from './postings'

/**
 * The accounts and parties a figure is made of. Balances are taken as the statements take them (reading 34): by (leaf account,
 * party) on their own side, the accounts below `grossByLeaf` (333) by leaf, whoever the parties are.
 */
export function figureParts(book: OpenBook, drill: Drill): { total: number; parts: FigurePart[] } {
  const { accounts, exact, balances, to, party } = drill
  const found = balances && to ? balances.flatMap(balancePartsAt(book, to)) : movementsBehind(book.connection, drill)
  const sums = new Map<string, FigurePart>()
  for (const part of found) {
    if (party !== undefined && part.party !== party) continue
    if (exact && !accounts.includes(part.account)) continue
    const key = `${part.account} ${part.party}`
    const known = sums.get(key)
    if (known) known.amount += part.amount
    else sums.set(key, { ...part })
  }
  const parts = [...sums.values()].filter(({ amount }) => amount !== 0).sort(byAccountThenSize)
  return { total: sumDong(parts.map(({ amount }) => amount)), parts }
}

function balancePartsAt(book: OpenBook, day: string): (source: DrillBalance) => FigurePart[] {
  // The opening of the day after: the opening balances of the book's first year are dated the day before it begins.
  const after = addDays(day, 1)
  const held = new Map<string, FigurePart>()
  for (const { account, party, opening } of partyMovements(book.connection, after, after)) {
    const byLeaf = book.regime.grossByLeaf.some((prefix) => isUnder(account, prefix))
    const key = `${account} ${byLeaf ? '' : party}`
    const known = held.get(key)
    if (known) known.amount += opening
    else held.set(key, { account, party: byLeaf ? '' : party, amount: opening })
  }
  return ({ account, except, side, gross, sign }) =>
    [...held.values()].flatMap((part) => {
      if (!isUnder(part.account, account) || except.some((other) => isUnder(part.account, other))) return []
      const onSide = side === 'debit' ? part.amount : 0 - part.amount
      return gross && onSide < 0 ? [] : [{ ...part, amount: sign * onSide }]
    })
}

function byAccountThenSize(a: FigurePart, b: FigurePart): number {
  if (a.account !== b.account) return a.account < b.account ? -1 : 1
  return Math.abs(b.amount) - Math.abs(a.amount) || (a.party < b.party ? -1 : 1)
}
