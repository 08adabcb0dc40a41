import { existsSync, renameSync, rmSync } from 'node:fs'
import { unusable } from '@shared/text/unusable'
import { asUnusable, openDatabase } from './open-database'
import { BookUnusable } from './unusable'

/**
 * Folds a book's WAL into its file and leaves no side file, so that the file alone is the book and may be renamed. Nobody else may
 * have it open: throws BookUnusable 'locked'. A damaged book cannot be folded; its WAL is then kept as `keepWalAs`.
 *
 * The journal mode stays: changing it writes a rollback journal, and a process killed meanwhile would leave a book that nobody can
 * open for reading only.
 */
export function foldJournal(file: string, keepWalAs: string): void {
  const wal = `${file}-wal`
  if (!existsSync(wal) && !existsSync(`${file}-journal`)) return
  try {
    const connection = openDatabase(file, 'write')
    try {
      connection.raw.pragma('wal_checkpoint(TRUNCATE)')
    } finally {
      connection.close()
    }
    // The last one to close takes the WAL away: where it stays, somebody else is still there.
    if (existsSync(wal)) throw new BookUnusable('locked', unusable.locked.reader, { file })
  } catch (error) {
    const known = asUnusable(error, file)
    if (!(known instanceof BookUnusable) || (known.kind !== 'damaged' && known.kind !== 'not-a-book')) throw known
    if (existsSync(wal)) renameSync(wal, keepWalAs)
    rmSync(`${file}-shm`, { force: true })
  }
}

/** Makes a copied file a book as the program keeps them, in WAL mode and without side files, before it gets its name. */
export function settleJournal(file: string): void {
  openDatabase(file, 'write').close()
}
