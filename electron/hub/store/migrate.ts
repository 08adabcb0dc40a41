import { sql } from 'kysely'
import { hubUnusable } from '@shared/text/hub/unusable'
import { BookUnusable } from '../../core/db/unusable'
import type { HubDialect } from './dialect'
import { register } from './migrations/0001-register'
import { reports } from './migrations/0002-reports'
import { packetsUp } from './migrations/0003-packets-up'
import type { HubStore } from './hub-store'

/** One step of the schema, forward only: its statements in one dialect, run in order in the one transaction of the whole migration. */
export type HubMigration = { version: number; name: string; statements(dialect: HubDialect): string[] }

export const hubMigrations: readonly HubMigration[] = [register, reports, packetsUp]

/**
 * Brings a store to the newest schema in one transaction. Without `create` an empty store is refused (BookUnusable 'not-a-book'); one of
 * a newer program is refused 'newer', untouched.
 */
export async function migrateHub(
  store: HubStore,
  { create, migrations = hubMigrations }: { create: boolean; migrations?: readonly HubMigration[] },
): Promise<void> {
  const version = await store.read(versionOf)
  if (version === 0 && !create) throw new BookUnusable('not-a-book', hubUnusable.notAHub, { file: store.place })
  if (version > migrations.length) throw new BookUnusable('newer', hubUnusable.newer, { file: store.place })
  if (version === migrations.length) return
  await store.write(async (db) => {
    // Another program may have migrated while this one waited for its turn.
    const now = await versionOf(db)
    for (const migration of migrations.slice(now))
      for (const text of migration.statements(store.dialect)) await sql.raw(text).execute(db)
    if (now === 0) await sql.raw(`CREATE TABLE "hubVersion" ("version" ${store.dialect.integer} NOT NULL)`).execute(db)
    await sql`DELETE FROM "hubVersion"`.execute(db)
    await sql`INSERT INTO "hubVersion" ("version") VALUES (${migrations.length})`.execute(db)
  })
}

async function versionOf(db: Parameters<Parameters<HubStore['read']>[0]>[0]): Promise<number> {
  const tables = await db.introspection.getTables()
  if (!tables.some(({ name }) => name === 'hubVersion')) return 0
  const { rows } = await sql<{ version: number }>`SELECT "version" FROM "hubVersion"`.execute(db)
  return rows[0]?.version ?? 0
}
