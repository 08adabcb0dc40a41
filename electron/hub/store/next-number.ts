import { sql } from 'kysely'
import type { HubDb } from './hub-store'

/** The number after the highest of a column that counts; only inside `write`, where nobody else counts. */
export async function nextNumber(
  db: HubDb,
  table: 'commandRow' | 'cooperative' | 'hubUser' | 'area' | 'indicator' | 'newsIssue',
  column: string,
): Promise<number> {
  const { rows } = await sql<{ highest: number | null }>`SELECT max(${sql.ref(column)}) AS "highest" FROM ${sql.table(
    table,
  )}`.execute(db)
  return (rows[0]?.highest ?? 0) + 1
}
