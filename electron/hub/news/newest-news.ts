import { ALLIANCE_NEWS } from '@shared/contract/alliance-news'
import type { HubDb } from '../store/hub-store'

/** The newest news of the alliance, as its signed packet. */
export type NewestNews = { packetId: string; sha256: string; bytes: Uint8Array }

/** The newest news, where a co-operative has not been given it; null otherwise. */
export async function newestNews(db: HubDb, cooperativeId: number): Promise<NewestNews | null> {
  const newest = await db
    .selectFrom('newsIssue')
    .select(['packetId', 'sha256', 'bytes'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (newest === undefined) return null
  const given = await db
    .selectFrom('outgoing')
    .select('packetId')
    .where('cooperativeId', '=', cooperativeId)
    .where('packetId', '=', newest.packetId)
    .executeTakeFirst()
  return given === undefined ? newest : null
}

/** Notes that a co-operative was given the news; its bytes stay with the issue. Only inside `write`. */
export async function noteNewsDelivered(
  db: HubDb,
  { cooperativeId, news, at }: { cooperativeId: number; news: NewestNews; at: string },
): Promise<void> {
  const { packetId, sha256 } = news
  await db
    .insertInto('outgoing')
    .values({
      cooperativeId,
      packetId,
      kind: ALLIANCE_NEWS,
      sha256,
      bytes: Buffer.alloc(0),
      madeAt: at,
      deliveredAt: at,
    })
    .onConflict((conflict) => conflict.columns(['cooperativeId', 'packetId']).doNothing())
    .execute()
}
