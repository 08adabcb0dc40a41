import type { Party } from '@shared/contract/parties'
import type { Connection } from '../../db/connection'
import { sql, statement } from '../../db/statement'

const partyRows = statement<Record<string, never>>()(() =>
  sql
    .selectFrom('party')
    .select(['code', 'kind', 'name', 'taxCode', 'address', 'phone', 'bankAccount'])
    .orderBy('code'),
)

/** Every party of the book, by code. */
export function allParties(connection: Connection): Party[] {
  return connection.all(partyRows, {})
}
