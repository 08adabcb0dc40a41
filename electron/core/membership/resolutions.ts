import type { Connection } from '../db/connection'
import type { ResolutionTable } from '../db/schema'
import { sql, statement } from '../db/statement'

const byId = statement<{ resolutionId: string }>()((p) =>
  sql.selectFrom('resolution').selectAll().where('resolutionId', '=', p.resolutionId),
)

/** A resolution as it was recorded, also one that is void; undefined when there is none of that id. */
export function readResolution(connection: Connection, resolutionId: string): ResolutionTable | undefined {
  return connection.get(byId, { resolutionId })
}
