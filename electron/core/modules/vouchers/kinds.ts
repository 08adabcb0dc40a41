import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import { mayPostKind, type Role } from '@shared/contract/permission'
import type { Regime } from '../../regime/regime'

/** A voucher's kind is one of the regime's (reading 38). */
export function kindFaults(kind: string, regime: Regime): Fault[] {
  return regime.voucherKinds.some(({ code }) => code === kind)
    ? []
    : [fault({ code: 'kind-unknown', column: 'kind', value: kind })]
}

/** A role writes and takes back the kinds of vouchers the table of permissions gives it. */
export function roleFaults(role: Role, kind: string): Fault[] {
  return mayPostKind(role, kind) ? [] : [fault({ code: 'kind-not-permitted', column: 'kind', value: kind })]
}
