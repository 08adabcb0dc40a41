import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

const named = plain<{ code: string }, { name: string }>('SELECT name FROM party WHERE code = @code')

/** The name of a member or another party; null when there is none of that code. */
export function partyName(connection: Connection, code: string): string | null {
  return connection.get(named, { code })?.name ?? null
}
