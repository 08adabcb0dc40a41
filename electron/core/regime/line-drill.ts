import type { AccountCode } from '@shared/domain/account-code'
import { type AccountSet, type Formula, setsOf, termsOf } from './formula/formula'
import type { LineDrill, Statement } from './regime'

/** A balance a line takes: of an account with all below it but `except`, on a side; `gross` by (leaf, party), else the signed net. */
export type BalanceSource = AccountSet & { side: 'debit' | 'credit'; gross: boolean; sign: 1 | -1 }

/** Where every line of a statement comes from, by its code; totals gather what their lines come from. */
export type LineOrigin = { drill: LineDrill; balances: readonly BalanceSource[] }

/**
 * Traces each line back to accounts, through the lines it refers to. Accounts of class 9 only gather what others earned and
 * cost, so a line defined on turnover against 911 leads to the other account.
 */
export function lineOrigins(statement: Statement): ReadonlyMap<string, LineOrigin> {
  const byCode = new Map(statement.lines.map((line) => [line.code, line]))
  const origins = new Map<string, LineOrigin>()
  const originOf = (code: string): LineOrigin => {
    const known = origins.get(code)
    if (known !== undefined) return known
    const line = byCode.get(code)
    const own = line?.formula ? originOfFormula(line.formula, originOf) : { drill: { accounts: [] }, balances: [] }
    const origin = line?.drill ? { ...own, drill: line.drill } : own
    origins.set(code, origin)
    return origin
  }
  for (const { code } of statement.lines) if (code !== null) originOf(code)
  return origins
}

function originOfFormula(formula: Formula, originOf: (code: string) => LineOrigin): LineOrigin {
  const parts = termsOf(formula).map(({ sign, term }): LineOrigin => {
    if (term.kind === 'line') return turned(originOf(term.code), sign)
    if (term.kind === 'balance') {
      const { accounts, side, gross } = term
      return { drill: { accounts: [accounts.account] }, balances: [{ ...accounts, side, gross, sign }] }
    }
    return { drill: { accounts: setsOf(term).flatMap(earningAccount) }, balances: [] }
  })
  return { drill: mergedDrill(parts.map(({ drill }) => drill)), balances: parts.flatMap(({ balances }) => balances) }
}

function turned(origin: LineOrigin, sign: 1 | -1): LineOrigin {
  if (sign === 1) return origin
  return { ...origin, balances: origin.balances.map((source) => ({ ...source, sign: source.sign === 1 ? -1 : 1 })) }
}

function earningAccount({ account }: AccountSet): AccountCode[] {
  return account === '' || account.startsWith('9') ? [] : [account]
}

/** All accounts, each once; a side, and contra accounts, only where every part has the same. */
function mergedDrill(parts: readonly LineDrill[]): LineDrill {
  const drills = parts.filter(({ accounts }) => accounts.length > 0)
  const accounts = [...new Set(drills.flatMap((drill) => drill.accounts))]
  const [first] = drills
  if (first?.side === undefined || drills.some(({ side }) => side !== first.side)) return { accounts }
  const contras = drills.map(({ contra }) => contra)
  if (contras.some((contra) => contra === undefined)) return { accounts, side: first.side }
  return { accounts, side: first.side, contra: [...new Set(contras.flatMap((contra) => contra ?? []))] }
}
