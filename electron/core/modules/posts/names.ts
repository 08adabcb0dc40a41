import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

const memberName = plain<{ code: string }, { name: string }>(
  'SELECT party.name FROM member JOIN party USING (code) WHERE code = @code',
)

/** What the register calls a member; null when it knows none of that code. */
export function nameOfMember(connection: Connection, code: string): string | null {
  return connection.get(memberName, { code })?.name ?? null
}
