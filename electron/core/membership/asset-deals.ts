import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const openOn = plain<{ date: string }, { dealId: string }>(
  `SELECT dealId FROM assetDeal JOIN resolution USING (resolutionId)
   WHERE indivisible = 1 AND finishedOn IS NULL AND assetDeal.date <= @date AND voidNote IS NULL
   ORDER BY assetDeal.date, assetDeal.commandSequence LIMIT 1`,
)
const link = plain<{ voucherId: number; dealId: string }, never>(
  'INSERT INTO assetDealVoucher (voucherId, dealId) VALUES (@voucherId, @dealId)',
)

/**
 * The deal with an indivisible asset that a voucher of a day may carry out: the general meeting allowed it with 65 % of the votes, on a valuation
 * (articles 61.2.b, 77.3), and it is not finished. Null when there is none.
 */
export function openDealOn(connection: Connection, date: string): string | null {
  return connection.get(openOn, { date })?.dealId ?? null
}

/** Keeps which voucher carried out a deal. */
export function linkDeal(connection: Connection, voucherId: number, dealId: string): void {
  connection.run(link, { voucherId, dealId })
}
