import { civilDateOfInstant } from '@shared/domain/civil-date'
import type { OpenBook } from '../book-file/open-book'
import { lastUpkeep, noteUpkeep } from '../book-file/upkeep'
import type { CoreState } from '../context'
import { callJob } from '../helper/job-stream'
import { backupFolderOf, backupsIn, clearAbandoned, freeBackupFile, pruneBackups } from './backup-folder'
import { readBackupSettings } from './backup-settings'

/**
 * Makes the backup that the schedule asks for, in a process of its own: once a day while the book is open, and when it is closed; never
 * when nothing was done since the last one. Says no more than that it was made, or in the log why not: a failed backup keeps nobody
 * from working or closing, and the home screen shows it.
 */
export function backUpIfDue(core: CoreState, occasion: 'daily' | 'close'): Promise<void> {
  // One after the other: two at once would take the same name.
  const next = (waiting.get(core) ?? Promise.resolve()).then(() => backUpNow(core, occasion))
  waiting.set(core, next)
  return next
}

const waiting = new WeakMap<CoreState, Promise<void>>()

async function backUpNow(core: CoreState, occasion: 'daily' | 'close'): Promise<void> {
  const { open: book, options } = core
  if (book === null || book.readOnly || !book.connection.raw.open) return
  const at = core.now()
  try {
    const { bookId, name } = book.profile
    const folder = backupFolderOf(options.state, bookId)
    if (!isDue(book, folder, occasion, at)) return
    const settings = readBackupSettings(book.connection)
    clearAbandoned(folder, at)
    const made = await callJob(
      options.helper,
      'backup',
      {
        book: book.file,
        target: freeBackupFile(folder, name, at),
        secondFolder: settings.secondFolder,
        at,
        appVersion: options.appVersion,
      },
      { progress: () => {}, signal: new AbortController().signal },
    )
    noteUpkeep(book, 'backup', { at, ok: true, detail: made.file })
    if (made.secondProblem !== null) options.log?.(`backup: second place: ${made.secondProblem}`)
    for (const place of [folder, settings.secondFolder]) pruneBackups(place, bookId, civilDateOfInstant(at), settings)
  } catch (error) {
    options.log?.(`backup (${occasion}) failed: ${error instanceof Error ? error.message : String(error)}`)
    noteUpkeep(book, 'backup', { at, ok: false, detail: error instanceof Error ? error.message : String(error) })
  }
}

function isDue({ connection, ledger }: OpenBook, folder: string, occasion: 'daily' | 'close', at: string): boolean {
  const settings = readBackupSettings(connection)
  if (!(occasion === 'daily' ? settings.daily : settings.onClose)) return false
  if (backupsIn(folder)[0]?.manifest.commandHash === ledger.memory.commandHead.hash) return false
  if (occasion === 'close') return true
  const last = lastUpkeep(connection, 'backup')
  return last === undefined || civilDateOfInstant(last.at) < civilDateOfInstant(at)
}
