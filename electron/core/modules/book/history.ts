import type { HistoryRow } from '@shared/contract/book'
import type { Connection } from '../../db/connection'
import { sql } from '../../db/statement'
import { fingerprintOf } from '../../ledger/hash'

/** Who did what, newest first, a page at a time by key. */
export function historyBefore(
  connection: Connection,
  before: number | null,
  limit: number,
  search: string,
): HistoryRow[] {
  let query = sql.selectFrom('command').select(['sequence', 'at', 'userId', 'procedure', 'summary', 'hash'])
  if (before !== null) query = query.where('sequence', '<', before)
  for (const word of search.split(' ').filter(Boolean))
    query = query.where('summary', 'like', `%${word.replace(/[\\%_]/g, '')}%`)
  return connection
    .query(query.orderBy('sequence', 'desc').limit(limit))
    .map(({ sequence, at, userId, procedure, summary, hash }) => ({
      sequence,
      at,
      user: userId,
      procedure,
      summary,
      fingerprint: fingerprintOf(hash),
    }))
}
