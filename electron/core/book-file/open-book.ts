import { existsSync } from 'node:fs'
import { unusable } from '@shared/text/unusable'
import { plain } from '../db/statement'
import type { Connection } from '../db/connection'
import { copyMarkOf } from '../db/copy-mark'
import { readCopyOrigin } from '../db/copy-origin'
import type { BookTable } from '../db/schema'
import type { CopyOriginTable } from '../db/schema-meetings'
import { migrate, newerBook, versionOf } from '../db/migrate'
import { migrations } from '../db/migrations'
import { refuseNetworkShare } from '../db/network-share'
import { damagedBook, openDatabase } from '../db/open-database'
import { BookUnusable } from '../db/unusable'
import { takeWriterLock, type WriterLock } from '../db/writer-lock'
import { Ledger } from '../ledger/ledger'
import type { Regime } from '../regime/regime'

const bookRow = plain<Record<string, never>, BookTable>('SELECT * FROM book')

/** A book that is open: its connection, its ledger, and the right to write where it has it. */
export class OpenBook {
  readonly file: string
  readonly connection: Connection
  readonly ledger: Ledger
  readonly regime: Regime
  /** Why it can only be read; null when it can be written. */
  readonly readOnlyReason: string | null
  /** Where it comes from when it is the copy of one meeting; undefined for a co-operative's own book. */
  readonly copyOrigin: CopyOriginTable | undefined
  readonly #lock: WriterLock | null

  constructor(parts: {
    file: string
    connection: Connection
    regime: Regime
    readOnlyReason: string | null
    lock: WriterLock | null
  }) {
    this.file = parts.file
    this.connection = parts.connection
    this.regime = parts.regime
    this.readOnlyReason = parts.readOnlyReason
    this.copyOrigin = readCopyOrigin(parts.connection)
    this.#lock = parts.lock
    this.ledger = new Ledger(parts.connection)
  }

  /** What the book is and whose, read afresh: its profile may change. */
  get profile(): BookTable {
    const row = this.connection.get(bookRow, {})
    if (!row) throw damagedBook(this.file)
    return row
  }

  get readOnly(): boolean {
    return this.readOnlyReason !== null
  }

  /** Closes the connection and gives the writer's right back; the WAL is folded into the file. */
  close(): void {
    if (!this.readOnly && this.connection.raw.open) {
      // Somebody who still reads keeps the WAL from being folded; the next to close folds it, and nobody waits.
      this.connection.raw.pragma('busy_timeout = 0')
      this.connection.raw.pragma('wal_checkpoint(TRUNCATE)')
    }
    this.connection.close()
    this.#lock?.release()
  }
}

/** `backUp` is called before an older file is migrated and must have made and proven a copy when it returns. */
export type OpenBookOptions = { regime: Regime; readOnly?: boolean; backUp?: (file: string) => void }

/**
 * Opens a book for writing, or for reading only when asked. Throws BookUnusable: 'missing', 'not-a-book', 'network', 'locked',
 * 'newer', 'damaged'. An older file is migrated in one transaction after its backup was proven; opened read-only it is refused as 'older'.
 */
export function openBook(file: string, options: OpenBookOptions): OpenBook {
  refuseNetworkShare(file)
  if (!existsSync(file)) openDatabase(file, 'read').close()
  return options.readOnly
    ? openForReading(file, options.regime, unusable['read-only'].asked)
    : openForWriting(file, options)
}

function openForWriting(file: string, { regime, backUp }: OpenBookOptions): OpenBook {
  // Looked at before anything is touched: a file that is not ours, or newer than us, must stay as it is to the byte.
  const reader = openDatabase(file, 'read')
  const version = versionOf(reader)
  const copied = version > 0 && version <= migrations.length && copyMarkOf(reader) !== null
  reader.close()
  if (version > migrations.length) throw newerBook(file)
  // What a supervisor took home is looked at and never written, whoever asks.
  if (copied) return openForReading(file, regime, unusable['read-only'].copy)
  const lock = takeWriterLock(file)
  try {
    if (version < migrations.length) backUp?.(file)
    const connection = openDatabase(file, 'write')
    try {
      migrate(connection, migrations)
      return new OpenBook({ file, connection, regime, readOnlyReason: null, lock })
    } catch (error) {
      connection.close()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Opens a book that is not written, whoever else writes it; `reason` says why, in words. */
export function openForReading(file: string, regime: Regime, reason: string): OpenBook {
  const connection = openDatabase(file, 'read')
  try {
    const version = versionOf(connection)
    if (version > migrations.length) throw newerBook(file)
    if (version < migrations.length) {
      throw new BookUnusable('older', unusable.older.file, { file })
    }
    return new OpenBook({ file, connection, regime, readOnlyReason: reason, lock: null })
  } catch (error) {
    connection.close()
    throw error
  }
}
