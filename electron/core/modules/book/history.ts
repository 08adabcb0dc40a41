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
  let query = sql
    .selectFrom('command')
    .leftJoin('user', 'user.userId', 'command.userId')
    .select(['sequence', 'at', 'command.userId', 'user.name', 'procedure', 'summary', 'hash'])
  if (before !== null) query = query.where('sequence', '<', before)
  for (const word of search.split(' ').filter(Boolean))
    query = query.where(({ eb, or }) => {
      const like = `%${word.replace(/[\\%_]/g, '')}%`
      return or([eb('summary', 'like', like), eb('user.name', 'like', like)])
    })
  return connection
    .query(query.orderBy('sequence', 'desc').limit(limit))
    .map(({ sequence, at, userId, name, procedure, summary, hash }) => ({
      sequence,
      at,
      user: name ?? userId,
      procedure,
      summary,
      fingerprint: fingerprintOf(hash),
    }))
}
