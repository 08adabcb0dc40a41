import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const restsOn = plain<{ voucherId: number }, { resolutionId: string; number: string }>(
  `SELECT resolutionId, number FROM resolution WHERE resolutionId IN (
     SELECT resolutionId FROM assetDealVoucher JOIN assetDeal USING (dealId) WHERE voucherId = @voucherId
     UNION ALL SELECT resolutionId FROM capitalChange WHERE voucherId = @voucherId
     UNION ALL SELECT resolutionId FROM distributionOutcome WHERE voucherId = @voucherId
   ) ORDER BY commandSequence LIMIT 1`,
)

/** The resolution that a voucher carries out: a deal the meeting allowed, capital given back, income shared out. Null when it rests on none. */
export function resolutionOfVoucher(
  connection: Connection,
  voucherId: number,
): { resolutionId: string; number: string } | null {
  return connection.get(restsOn, { voucherId }) ?? null
}
