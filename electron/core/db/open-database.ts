import { closeSync, openSync, readSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { unusable } from '@shared/text/unusable'
import { Connection } from './connection'
import { APPLICATION_ID } from './migrate'
import { BookUnusable } from './unusable'

/** How a connection is opened: the writer's, a reader's beside it, or a new file's (which must not exist). */
export type OpenMode = 'write' | 'read' | 'create'

/**
 * Opens a book's file as a connection with every pragma set and its identity checked.
 * Throws BookUnusable: 'missing', 'not-a-book' (another program's file), 'damaged' (SQLite cannot read it).
 */
export function openDatabase(file: string, mode: OpenMode): Connection {
  if (mode !== 'create' && file !== ':memory:') assertLooksLikeSqlite(file)
  try {
    const raw = new Database(file, { readonly: mode === 'read', fileMustExist: mode !== 'create', timeout: 5000 })
    try {
      // Asked before the journal mode is set: another program's file stays as it is to the byte.
      if (mode !== 'create' && Number(raw.pragma('application_id', { simple: true })) !== APPLICATION_ID)
        throw notABook(file)
      setPragmas(raw, mode)
      return new Connection(raw, file, mode === 'read')
    } catch (error) {
      raw.close()
      throw error
    }
  } catch (error) {
    throw asUnusable(error, file)
  }
}

/** Order matters: the journal mode is set before synchronous, and triggers must see REPLACE as a delete from the first statement on. */
function setPragmas(raw: Database.Database, mode: OpenMode): void {
  raw.pragma('foreign_keys = ON')
  raw.pragma('recursive_triggers = ON')
  raw.pragma('trusted_schema = OFF')
  raw.pragma('cell_size_check = ON')
  if (mode === 'read') {
    raw.pragma('query_only = ON')
  } else {
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    // On macOS fsync returns before the disk has it; this asks for the real thing.
    raw.pragma('fullfsync = ON')
  }
  raw.pragma('cache_size = -16000')
  raw.pragma('temp_store = MEMORY')
}

function assertLooksLikeSqlite(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw missingBook(file)
  if (!found.isFile()) throw notABook(file)
  const head = Buffer.alloc(16)
  const descriptor = openToLook(file)
  try {
    const read = readSync(descriptor, head, 0, 16, 0)
    if (read < 16 || head.toString('latin1') !== 'SQLite format 3\0')
      throw read === 0 ? damagedBook(file) : notABook(file)
  } finally {
    closeSync(descriptor)
  }
}

/** Opens a file to look at its first bytes; one that this user may not read is 'storage'. */
function openToLook(file: string): number {
  try {
    return openSync(file, 'r')
  } catch (error) {
    throw unreachable(file, error)
  }
}

function missingBook(file: string): BookUnusable {
  return new BookUnusable('missing', unusable.missing.book, { file })
}

function notABook(file: string): BookUnusable {
  return new BookUnusable('not-a-book', unusable['not-a-book'].file, { file })
}

/** The words for a book that SQLite cannot read; it is never suggested to delete anything. */
export function damagedBook(file: string, cause?: unknown): BookUnusable {
  return new BookUnusable('damaged', unusable.damaged.file, { file, cause })
}

/** SQLite's own errors sorted into the kinds a person can act on; anything else is passed on as it is. */
export function asUnusable(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const { code } = error
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return damagedBook(file, error)
  if (code === 'SQLITE_FULL') return new BookUnusable('full', unusable.full.disk, { file, cause: error })
  if (code.startsWith('SQLITE_BUSY')) return new BookUnusable('locked', unusable.locked.busy, { file, cause: error })
  if (code.startsWith('SQLITE_READONLY'))
    return new BookUnusable('read-only', unusable['read-only'].file, { file, cause: error })
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN')) {
    return unreachable(file, error)
  }
  return error
}

function unreachable(file: string, cause: unknown): BookUnusable {
  return new BookUnusable('storage', unusable.storage.file, { file, cause })
}
