import type { Connection } from './connection'
import type { CopyOriginTable } from './schema-meetings'
import { plain } from './statement'

const originRow = plain<Record<string, never>, CopyOriginTable>('SELECT * FROM copyOrigin')
const hasTable = plain<Record<string, never>, { found: number }>(
  `SELECT 1 AS found FROM sqlite_schema WHERE type = 'table' AND name = 'copyOrigin'`,
)

/** Where a file comes from that is the copy of one meeting; undefined for a book of its own, and for one from before there were copies. */
export function readCopyOrigin(connection: Connection): CopyOriginTable | undefined {
  if (connection.get(hasTable, {}) === undefined) return undefined
  return connection.get(originRow, {})
}
