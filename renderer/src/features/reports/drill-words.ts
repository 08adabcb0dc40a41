import type { Drill, DrillBalance } from '@shared/contract/report'
import type { Text } from '../../text/text'

/** How a figure is worked out, in sentences: which balances or movements of which accounts it takes. */
export function drillWords(drill: Drill, text: Text): string[] {
  const say = text.reports.drill
  if (drill.balances !== undefined) {
    const added = balanceSentences(
      drill.balances.filter(({ sign }) => sign === 1),
      text,
    )
    const taken = balanceSentences(
      drill.balances.filter(({ sign }) => sign === -1),
      text,
    )
    return [...added, ...taken.map(say.howLess)]
  }
  const side = say.moved[drill.side ?? 'both']
  const accounts = drill.accounts.join(', ')
  const moved =
    drill.contra === undefined ? say.howMoved(side, accounts) : say.howContra(side, accounts, drill.contra.join(', '))
  return drill.beforeClosing === true ? [moved, say.howBeforeClosing] : [moved]
}

/** One sentence for each way of taking balances: a side, gross or net; accounts in the order of the form. */
function balanceSentences(balances: readonly DrillBalance[], text: Text): string[] {
  const say = text.reports.drill
  const ways = new Map<string, { way: DrillBalance; accounts: string[] }>()
  for (const balance of balances) {
    const key = `${balance.side} ${balance.gross}`
    const known = ways.get(key) ?? { way: balance, accounts: [] }
    known.accounts.push(
      balance.except.length === 0 ? balance.account : say.howExcept(balance.account, balance.except.join(', ')),
    )
    ways.set(key, known)
  }
  return [...ways.values()].map(({ way, accounts }) =>
    (way.gross ? say.howGross : say.howNet)(say.side[way.side], accounts.join(', ')),
  )
}
