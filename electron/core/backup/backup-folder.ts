import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { foldText } from '@shared/domain/text-fold'
import { type Manifest, manifestFileOf, readManifest } from './manifest'
import { backupsToDelete } from './retention'

/**
 * Backups have a name of their own, so that nobody works in one by opening it with a double click: inside is an ordinary book file,
 * or the same encrypted.
 */
export const BACKUP_EXTENSION = '.htxbackup'

const MINUTES_AHEAD_OF_UTC = 7 * 60
/** What a stopped backup left behind is cleared when nobody can still be at work on it. */
const HOURS_UNFINISHED = 24

export type FoundBackup = { file: string; manifest: Manifest }

/** Where a book's backups go unless a file is named: a folder of its own below the program's state. */
export function backupFolderOf(stateFolder: string, bookId: string): string {
  return join(stateFolder, 'backups', bookId)
}

/** A free name for a backup made now: whose, day and time in Viet Nam. */
export function freeBackupFile(folder: string, bookName: string, at: string): string {
  const whose =
    foldText(bookName)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)
      .replace(/^-|-$/g, '') || 'so'
  const minutes = (Math.floor(Date.parse(at) / 60_000) + MINUTES_AHEAD_OF_UTC) % (24 * 60)
  const clock = [Math.floor(minutes / 60), minutes % 60, Number(at.slice(17, 19))]
    .map((part) => String(part).padStart(2, '0'))
    .join('')
  for (let count = 1; ; count++) {
    const file = join(
      folder,
      `${whose}-${civilDateOfInstant(at)}-${clock}${count === 1 ? '' : `-${count}`}${BACKUP_EXTENSION}`,
    )
    if (!existsSync(file)) return file
  }
}

/** The proven backups in a folder, newest first; none when the folder is not there. */
export function backupsIn(folder: string): FoundBackup[] {
  if (folder === '' || !existsSync(folder)) return []
  const found: FoundBackup[] = []
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(BACKUP_EXTENSION)) continue
    const file = join(folder, name)
    const reading = readManifest(file)
    if (reading.state === 'proven') found.push({ file, manifest: reading.manifest })
  }
  return found.sort((a, b) => (a.manifest.madeAt < b.manifest.madeAt ? 1 : -1))
}

/** The newest proven backup of the book that lay at a path, whatever has become of it; null when none is known. */
export function lastBackupOf(stateFolder: string, book: string): string | null {
  const all = join(stateFolder, 'backups')
  if (!existsSync(all)) return null
  const ofBook = readdirSync(all)
    .flatMap((bookId) => backupsIn(join(all, bookId)))
    .filter(({ manifest }) => manifest.source === resolve(book))
    .sort((a, b) => (a.manifest.madeAt < b.manifest.madeAt ? 1 : -1))
  return ofBook[0]?.file ?? null
}

/**
 * Deletes what the schedule no longer keeps of a book's backups in a folder, each with its manifest. Files without our manifest, and
 * those of other books, are never touched.
 */
export function pruneBackups(
  folder: string,
  bookId: string,
  today: string,
  keep: { keepDays: number; keepMonths: number },
): string[] {
  const own = backupsIn(folder).filter(({ manifest }) => manifest.bookId === bookId)
  const gone = backupsToDelete(
    own.map(({ file, manifest }) => ({ file, madeAt: manifest.madeAt })),
    today,
    keep,
  )
  for (const file of gone) {
    rmSync(file, { force: true })
    rmSync(manifestFileOf(file), { force: true })
  }
  return gone
}

/** Clears the unfinished files that processes killed a day ago or more have left in a folder; they bear a name of the program's own. */
export function clearAbandoned(folder: string, at: string): void {
  if (!existsSync(folder)) return
  const before = Date.parse(at) - HOURS_UNFINISHED * 3_600_000
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (
      /^\.so-htx-.+\.(copy|sealed|second|new)(-wal|-shm|-journal|-lock)?$/.test(name) &&
      statSync(file).mtimeMs < before
    )
      rmSync(file, { force: true })
  }
}
