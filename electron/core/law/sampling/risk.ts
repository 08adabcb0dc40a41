import type { RiskFlag, RiskSign } from '@shared/contract/supervision/sample'
import { dayOff } from './day-off'
import { justUnder } from './just-under'
import { late } from './late'
import { ownHand } from './own-hand'
import { reversed } from './reversed'
import { roundSum } from './round-sum'
import { samePartyAndDay } from './same-party-and-day'
import type { RiskContext, VoucherFacts } from './voucher-facts'

const rules: Readonly<
  Record<Exclude<RiskFlag, 'samePartyAndDay'>, (voucher: VoucherFacts, context: RiskContext) => string | null>
> = { roundSum, dayOff, justUnder, reversed, late, ownHand }

/**
 * The vouchers that give reason to look, each with every sign and why, in the order given (reading 18). Opening balances are no deed
 * of the year and show no sign.
 */
export function riskyVouchers<T extends VoucherFacts>(
  vouchers: readonly T[],
  context: RiskContext,
): { voucher: T; flags: RiskSign[] }[] {
  const split = samePartyAndDay(vouchers)
  return vouchers.flatMap((voucher) => {
    if (voucher.source === 'opening') return []
    const flags: RiskSign[] = []
    for (const [flag, rule] of Object.entries(rules)) {
      const why = rule(voucher, context)
      // Object.entries forgets which keys there are; the table is the type's own.
      if (why !== null) flags.push({ flag: flag as keyof typeof rules, why })
    }
    const together = split.get(voucher.voucherId)
    if (together !== undefined) flags.push({ flag: 'samePartyAndDay', why: together })
    return flags.length === 0 ? [] : [{ voucher, flags }]
  })
}
