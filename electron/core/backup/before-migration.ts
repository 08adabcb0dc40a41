import type { CoreState } from '../context'
import { openDatabase } from '../db/open-database'
import { readFacts } from './book-facts'
import { backupFolderOf, freeBackupFile } from './backup-folder'
import { makeBackup } from './make-backup'

/** What `openBook` calls before it migrates an older file: a proven backup in the book's default folder, or a refusal. */
export function backUpBeforeMigration({ options, now }: Pick<CoreState, 'options' | 'now'>): (file: string) => void {
  return (file) => {
    const connection = openDatabase(file, 'read')
    let facts
    try {
      facts = readFacts(connection)
    } finally {
      connection.close()
    }
    const at = now()
    const target = freeBackupFile(backupFolderOf(options.state, facts.bookId), facts.bookName, at)
    makeBackup({ book: file, target, at, appVersion: options.appVersion })
  }
}
