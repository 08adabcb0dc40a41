import type { Fault } from '@shared/contract/refusal'
import { fault, type FaultDraft } from '@shared/text/fault'

/** The core understood and says no: every reason at once. Nothing was written, or the transaction is rolled back. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly faults: Fault[]

  constructor(faults: Fault[]) {
    super(faults.map(({ message }) => message).join(' '))
    this.faults = faults
  }
}

/** Refuses for one reason; throws. */
export function refuse(draft: FaultDraft): never {
  throw new Refusal([fault(draft)])
}

/** Refuses when there is anything to refuse for. */
export function refuseAll(faults: Fault[]): void {
  if (faults.length > 0) throw new Refusal(faults)
}
