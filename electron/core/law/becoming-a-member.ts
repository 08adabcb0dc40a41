import type { MemberType } from '@shared/contract/members'
import type { Dong } from '@shared/domain/money'

/** What stands of a membership on the day it would begin. */
export type Standing = {
  type: MemberType
  /** The day of the signed application; null when there is none. */
  appliedOn: string | null
  /** Capital paid in up to that day. */
  paidCapital: Dong
  /** Fee paid up to that day, and the charter's fee on that day; 0 where the charter sets none. */
  paidFee: Dong
  fee: Dong
}

/** What is missing before a membership may begin. */
export type MissingToBegin = 'application' | 'capital' | 'fee'

/**
 * What is missing before a membership begins (R04; Law 17/2023/QH15 article 30.3): a signed application, and capital from who contributes,
 * or the charter's fee from an associate without capital (article 32.3.a). Any part of the pledge begins it: the rest has its own
 * deadline (article 74.4). Null when nothing is.
 */
export function missingToBegin({ type, appliedOn, paidCapital, paidFee, fee }: Standing): MissingToBegin | null {
  if (appliedOn === null) return 'application'
  if (type === 'nonContributing') return paidFee < fee ? 'fee' : null
  return paidCapital > 0 ? null : 'capital'
}
