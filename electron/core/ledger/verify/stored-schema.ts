import type { VerificationCheck } from '@shared/contract/verification'
import { schemaKinds } from '@shared/text/verification'
import type { Connection } from '../../db/connection'
import { APPLICATION_ID, migrate, versionOf } from '../../db/migrate'
import { migrations } from '../../db/migrations'
import { openDatabase } from '../../db/open-database'
import { plain } from '../../db/statement'
import { Findings } from './findings'

type SchemaObject = { type: string; name: string; tableName: string; sql: string | null }

// SQLite's own statistics (sqlite_stat1) are no part of the book: a wrong one makes a query slow, never wrong.
const schemaRows = plain<Record<string, never>, SchemaObject>(
  `SELECT type, name, tbl_name AS tableName, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY type, name`,
)

/**
 * The stored schema is, to the letter, the one that the migrations make: tables with STRICT and their checks, indexes, and the
 * triggers that make posted vouchers stay. An older file is compared with the schema of its own version.
 */
export function checkStoredSchema(connection: Connection): VerificationCheck {
  const findings = new Findings('stored-schema')
  const identity = Number(connection.raw.pragma('application_id', { simple: true }))
  if (identity !== APPLICATION_ID)
    findings.add('schema-identity', { value: hex(identity), expected: hex(APPLICATION_ID) })
  const version = versionOf(connection)
  if (version < 1 || version > migrations.length)
    findings.add('schema-version', { value: version, expected: migrations.length })
  compare(
    new Map(connection.all(schemaRows, {}).map((row) => [`${row.type} ${row.name}`, row])),
    expectedSchema(version),
    findings,
  )
  return findings.result('schema')
}

function compare(stored: Map<string, SchemaObject>, expected: Map<string, SchemaObject>, findings: Findings): void {
  for (const [key, { type, name, tableName, sql }] of expected) {
    const row = stored.get(key)
    const data = { kind: schemaKinds[type] ?? type, name }
    if (!row) findings.add('schema-missing', data)
    else if (row.sql !== sql || row.tableName !== tableName) findings.add('schema-changed', data)
  }
  for (const [key, { type, name }] of stored)
    if (!expected.has(key)) findings.add('schema-extra', { kind: schemaKinds[type] ?? type, name })
}

/** The schema as a new file of that version has it, made in memory; of the newest version when the file's own is unknown. */
function expectedSchema(version: number): Map<string, SchemaObject> {
  const fresh = openDatabase(':memory:', 'create')
  try {
    migrate(fresh, version >= 1 ? migrations.slice(0, version) : migrations)
    return new Map(fresh.all(schemaRows, {}).map((row) => [`${row.type} ${row.name}`, row]))
  } finally {
    fresh.close()
  }
}

function hex(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, '0')}`
}
