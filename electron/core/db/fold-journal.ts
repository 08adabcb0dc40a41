import { existsSync, renameSync, rmSync } from 'node:fs'
import { unusable } from '@shared/text/unusable'
import { asUnusable, openDatabase } from './open-database'
import { BookUnusable } from './unusable'

/**
 * Folds a book's WAL into its file and leaves no side file, so that the file alone is the book and may be renamed. Nobody else may
 * have it open: throws BookUnusable 'locked'. A damaged book cannot be folded; its WAL is then kept as `keepWalAs`.
 */
export function foldJournal(file: string, keepWalAs: string): void {
  try {
    fold(file)
  } catch (error) {
    const known = asUnusable(error, file)
    if (!(known instanceof BookUnusable) || (known.kind !== 'damaged' && known.kind !== 'not-a-book')) throw known
  }
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, keepWalAs)
  rmSync(`${file}-shm`, { force: true })
}

function fold(file: string): void {
  const connection = openDatabase(file, 'write')
  try {
    connection.raw.pragma('wal_checkpoint(TRUNCATE)')
    const mode = connection.raw.pragma('journal_mode = DELETE', { simple: true })
    if (mode !== 'delete') throw new BookUnusable('locked', unusable.locked.reader, { file })
  } finally {
    connection.close()
  }
}
