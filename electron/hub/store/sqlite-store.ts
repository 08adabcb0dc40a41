import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { hubUnusable } from '@shared/text/hub/unusable'
import { BookUnusable } from '../../core/db/unusable'
import { sqliteDialect } from './dialect'
import { HubStore } from './hub-store'
import type { HubSchema } from './schema'

/** 'HTXH' as a 32-bit number: what makes a SQLite file a hub's. */
const APPLICATION_ID = 0x48545848

/** Opens (or, where `create`, makes) the file of a hub. Throws BookUnusable: 'missing', 'not-a-book', 'damaged', 'locked', 'full'. */
export function openSqliteStore(file: string, create: boolean): HubStore {
  const place = resolve(file)
  if (!create && !existsSync(place)) throw new BookUnusable('missing', hubUnusable.missing, { file: place })
  const known = (error: unknown) => sqliteUnusable(error, place)
  try {
    const raw = new Database(place, { fileMustExist: !create, timeout: 10_000 })
    const id = Number(raw.pragma('application_id', { simple: true }))
    const isEmpty = Number(raw.pragma('page_count', { simple: true })) === 0
    if (id !== APPLICATION_ID && !isEmpty) {
      raw.close()
      throw new BookUnusable('not-a-book', hubUnusable.notAHub, { file: place })
    }
    for (const pragma of [
      ...(isEmpty ? [`application_id = ${APPLICATION_ID}`] : []),
      'foreign_keys = ON',
      'recursive_triggers = ON',
      'trusted_schema = OFF',
      'cell_size_check = ON',
      'journal_mode = WAL',
      'synchronous = FULL',
      'fullfsync = ON',
      'cache_size = -64000',
      'temp_store = MEMORY',
    ])
      raw.pragma(pragma)
    const kysely = new Kysely<HubSchema>({ dialect: new SqliteDialect({ database: raw }) })
    return new HubStore({ kysely, dialect: sqliteDialect, place, known })
  } catch (error) {
    throw known(error)
  }
}

function sqliteUnusable(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const { code } = error
  const unusable = (kind: BookUnusable['kind'], words: string) => new BookUnusable(kind, words, { file, cause: error })
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') return unusable('locked', hubUnusable.busy)
  if (code === 'SQLITE_FULL') return unusable('full', hubUnusable.full)
  if (code === 'SQLITE_NOTADB') return unusable('not-a-book', hubUnusable.notAHub)
  if (code.startsWith('SQLITE_CORRUPT')) return unusable('damaged', hubUnusable.damaged)
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_READONLY')
    return unusable('storage', hubUnusable.storage)
  return error
}
