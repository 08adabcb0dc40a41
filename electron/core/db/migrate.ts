import { unusable } from '@shared/text/unusable'
import type { Connection } from './connection'
import { BookUnusable } from './unusable'

/** One step of the schema, forward only. `statements` run in order inside the one transaction of the whole migration. */
export type Migration = { version: number; name: string; statements: readonly string[] }

/** 'HTX1' as a 32-bit number: what makes a SQLite file one of ours. */
export const APPLICATION_ID = 0x48545831

/** The schema version a file carries (SQLite's user_version). */
export function versionOf(connection: Connection): number {
  return Number(connection.raw.pragma('user_version', { simple: true }))
}

/** The ids are 1, 2, 3 …: a gap or a repeat is a mistake of ours, found at start. */
export function assertInOrder(migrations: readonly Migration[]): void {
  migrations.forEach((migration, index) => {
    if (migration.version !== index + 1)
      throw new Error(`Migration ${migration.name} has version ${migration.version}, expected ${index + 1}.`)
  })
}

/**
 * Brings a file to the newest schema in one transaction; `backup` has been made and proven by the caller.
 * A file of a newer program is refused as BookUnusable 'newer', untouched.
 */
export function migrate(connection: Connection, migrations: readonly Migration[]): { from: number; to: number } {
  assertInOrder(migrations)
  const from = versionOf(connection)
  const to = migrations.length
  if (from > to) throw newerBook(connection.file)
  if (from === to) return { from, to }
  const { raw } = connection
  // A rebuilt table drops its foreign keys for a moment; SQLite ignores this switch inside a transaction.
  raw.pragma('foreign_keys = OFF')
  try {
    raw.exec('BEGIN IMMEDIATE')
    try {
      for (const migration of migrations.slice(from)) for (const text of migration.statements) raw.exec(text)
      const broken = raw.pragma('foreign_key_check')
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error(`A migration left ${broken.length} rows without their parent.`)
      raw.pragma(`application_id = ${APPLICATION_ID}`)
      raw.pragma(`user_version = ${to}`)
      raw.exec('COMMIT')
    } catch (error) {
      if (raw.inTransaction) raw.exec('ROLLBACK')
      throw error
    }
  } finally {
    raw.pragma('foreign_keys = ON')
  }
  return { from, to }
}

/** The refusal of a file that a newer program has written. */
export function newerBook(file: string): BookUnusable {
  return new BookUnusable('newer', unusable.newer.file, { file })
}
