import type { Fault } from '@shared/contract/refusal'
import type { LedgerVoucher } from '../ledger/voucher'
import type { PartyRecord } from '../ledger/parties'
import type { MemberTable } from '../db/schema'

/** What an import would write, decided before anything is: every fault at once, or everything that becomes part of the book. */
export type ImportPlan = {
  vouchers: LedgerVoucher[]
  parties: PartyRecord[]
  members: MemberTable[]
  created: Record<string, number>
  skipped: number
  faults: Fault[]
}

/** A plan that writes nothing yet. */
export function emptyPlan(): ImportPlan {
  return { vouchers: [], parties: [], members: [], created: {}, skipped: 0, faults: [] }
}
