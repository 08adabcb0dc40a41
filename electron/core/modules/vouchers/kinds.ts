import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import type { Regime } from '../../regime/regime'

/** A voucher's kind is one of the regime's (reading 38). */
export function kindFaults(kind: string, regime: Regime): Fault[] {
  return regime.voucherKinds.some(({ code }) => code === kind)
    ? []
    : [fault({ code: 'kind-unknown', column: 'kind', value: kind })]
}
