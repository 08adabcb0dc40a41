import type { AccountCode } from '@shared/domain/account-code'
import type { Regime, RegimeAccount } from './regime'

/**
 * The account of the circular's list that a code belongs to: itself, or for a sub-account opened by the users the nearest above.
 * Undefined when not even its level-1 account is in the list.
 */
export function listedAccountOf(regime: Regime, code: AccountCode): RegimeAccount | undefined {
  for (let prefix = code; prefix.length > 0; prefix = prefix.slice(0, -1)) {
    const account = regime.accountByCode.get(prefix)
    if (account !== undefined) return account
  }
  return undefined
}
