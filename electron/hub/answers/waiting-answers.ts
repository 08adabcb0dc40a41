import type { HubDb } from '../store/hub-store'

/** The answers that were not handed over yet, the oldest first; of one co-operative or of all (null). */
export function waitingAnswers(db: HubDb, cooperativeId: number | null) {
  let rows = db
    .selectFrom('receipt')
    .innerJoin('cooperative', 'cooperative.cooperativeId', 'receipt.cooperativeId')
    .leftJoin('outgoing', (join) =>
      join
        .onRef('outgoing.cooperativeId', '=', 'receipt.cooperativeId')
        .onRef('outgoing.packetId', '=', 'receipt.receiptId'),
    )
    .select(['receipt.cooperativeId', 'cooperative.name', 'cooperative.taxCode', 'receiptId', 'number', 'outcome'])
    .select(['formId', 'periodKey', 'revision', 'issuedAt'])
    .where('outgoing.deliveredAt', 'is', null)
    .orderBy('issuedAt')
    .orderBy('number')
  if (cooperativeId !== null) rows = rows.where('receipt.cooperativeId', '=', cooperativeId)
  return rows.execute()
}

/** Notes that made packets were handed over at a moment; one that was handed over before keeps its moment. Only inside `write`. */
export async function noteDelivered(
  db: HubDb,
  keys: readonly { cooperativeId: number; receiptId: string }[],
  at: string,
): Promise<void> {
  for (const { cooperativeId, receiptId } of keys)
    await db
      .updateTable('outgoing')
      .set({ deliveredAt: at })
      .where('cooperativeId', '=', cooperativeId)
      .where('packetId', '=', receiptId)
      .where('deliveredAt', 'is', null)
      .execute()
}
