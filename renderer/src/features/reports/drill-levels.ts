import type { Drill } from '@shared/contract/report'
import type { FigurePart } from '@shared/contract/vouchers'
import { type Dong, sumDong } from '@shared/domain/money'

/** One line of the list in the drill panel: an account with its parties summed, or one party of an account. */
export type PartLine = { account: string; party: string | null; amount: Dong; parties: number }

/** What the panel shows: the lines one may go into, of accounts or of the parties of one; none where postings stand at once. */
export type DrillLevel = {
  of: 'accounts' | 'parties' | 'postings'
  account: string | null
  lines: readonly PartLine[]
  /** True where the account is one of several the figure is made of. */
  ofSeveral: boolean
}

/**
 * The level one has come to. A step without a choice is not taken: one account alone is gone into by itself, and the postings
 * of an account without parties stand at once. `into` is the account gone into, null for none.
 */
export function drillLevel(parts: readonly FigurePart[], into: string | null): DrillLevel {
  const accounts = accountLines(parts)
  const ofSeveral = accounts.length > 1
  const only = ofSeveral ? null : (accounts[0]?.account ?? null)
  const account = into ?? only
  if (account === null) return { of: 'accounts', account: null, lines: accounts, ofSeveral }
  const own = parts.filter((part) => part.account === account)
  if (own.every(({ party }) => party === '')) {
    return { of: ofSeveral ? 'accounts' : 'postings', account, lines: accounts, ofSeveral }
  }
  const lines = own.map(({ party, amount }) => ({ account, party, amount, parties: 1 }))
  return { of: 'parties', account, lines, ofSeveral }
}

function accountLines(parts: readonly FigurePart[]): PartLine[] {
  const lines = new Map<string, PartLine>()
  for (const { account, party, amount } of parts) {
    const known = lines.get(account) ?? { account, party: null, amount: 0, parties: 0 }
    lines.set(account, { ...known, amount: known.amount + amount, parties: known.parties + (party === '' ? 0 : 1) })
  }
  return [...lines.values()]
}

/** The same level with the sign of the figure: a movement counts debit less credit, a figure may count the other way. */
export function signedLevel(level: DrillLevel, sign: 1 | -1): DrillLevel {
  if (sign === 1) return level
  return { ...level, lines: level.lines.map((line) => ({ ...line, amount: 0 - line.amount })) }
}

/** The sum of some lines, in đồng. */
export function totalOf(lines: readonly PartLine[]): Dong {
  return sumDong(lines.map(({ amount }) => amount))
}

/** The postings behind one line of the list: the figure's own question, narrowed to the account and, if it has one, the party. */
export function postingsOf(drill: Drill, { account, party }: Pick<PartLine, 'account' | 'party'>): Drill {
  const { balances: _balances, ...asked } = drill
  return { ...asked, accounts: [account], exact: true, ...(party === null ? {} : { party }) }
}

/** Whether the parts add up to the figure, and with which sign: a movement without a side counts debit less credit. */
export function comparedWith(figure: Dong, total: Dong): { equal: boolean; sign: 1 | -1 } {
  if (total === figure) return { equal: true, sign: 1 }
  const turned = total !== 0 && Math.sign(total) !== Math.sign(figure) && figure !== 0
  return { equal: total === 0 - figure, sign: turned ? -1 : 1 }
}

/** How long the bar of a part is, 0 to 1, beside the largest of its list. */
export function shareOf(amount: Dong, lines: readonly PartLine[]): number {
  const most = Math.max(0, ...lines.map((line) => Math.abs(line.amount)))
  return most === 0 ? 0 : Math.abs(amount) / most
}
