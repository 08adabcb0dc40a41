import { isUnder } from '@shared/domain/account-code'
import { accountsNamed } from './formula/formula'
import type { Regime } from './regime'

/** The lines of B01-HTX and B02-HTX whose formulas name an account or one above it, e.g. ['B01 130', 'B01 310']. */
export function linesReached(regime: Regime, account: string): string[] {
  const reached: string[] = []
  for (const id of ['B01-HTX', 'B02-HTX'] as const) {
    for (const { code, formula } of regime.statements[id].lines) {
      if (code === null || formula === null) continue
      const named = accountsNamed(formula).some((prefix) => isUnder(account, prefix) || isUnder(prefix, account))
      if (named) reached.push(`${id.slice(0, 3)} ${code}`)
    }
  }
  return reached
}
