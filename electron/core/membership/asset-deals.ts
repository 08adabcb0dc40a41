import type { Connection } from '../db/connection'
import { foldedIncludes, foldText } from '@shared/domain/text-fold'
import { plain } from '../db/statement'

const openOn = plain<{ date: string }, { dealId: string; asset: string }>(
  `SELECT dealId, asset FROM assetDeal JOIN resolution USING (resolutionId)
   WHERE indivisible = 1 AND finishedOn IS NULL AND assetDeal.date <= @date AND voidNote IS NULL
   ORDER BY assetDeal.date, assetDeal.commandSequence`,
)
const link = plain<{ voucherId: number; dealId: string }, never>(
  'INSERT INTO assetDealVoucher (voucherId, dealId) VALUES (@voucherId, @dealId)',
)

/**
 * The deal with an indivisible asset that a voucher of a day may carry out: the general meeting allowed it with 65 % of the votes, on a valuation
 * (articles 61.2.b, 77.3), and it is not finished. Of several that stand open the one whose asset `said`, the words of the voucher, names; else
 * the oldest. Null when there is none.
 */
export function openDealOn(connection: Connection, date: string, said: string): string | null {
  const open = connection.all(openOn, { date })
  const words = foldText(said)
  return (open.find(({ asset }) => foldedIncludes(words, asset)) ?? open[0])?.dealId ?? null
}

/** Keeps which voucher carried out a deal. */
export function linkDeal(connection: Connection, voucherId: number, dealId: string): void {
  connection.run(link, { voucherId, dealId })
}
