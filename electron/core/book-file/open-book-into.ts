import { rescueText } from '@shared/text/backups'
import { lastBackupOf } from '../backup/backup-folder'
import { backUpBeforeMigration } from '../backup/before-migration'
import type { CoreState } from '../context'
import { asUnusable } from '../db/open-database'
import { BookUnusable } from '../db/unusable'
import { openBook, openForReading, type OpenBook } from './open-book'

export type OpenIntoOptions = { readOnly?: boolean }

/**
 * Opens a book as the core's one open book, closing the one before only when the new one is open. An older file is migrated after a
 * proven backup. A damaged book that can still be read is opened for reading only, so that what can be saved can be seen; otherwise
 * BookUnusable says why not, and names the last proven backup (`rescue`) of a book that is damaged or gone.
 */
export function openBookInto(core: CoreState, file: string, { readOnly = false }: OpenIntoOptions = {}): OpenBook {
  const before = core.open
  if (before?.file === file && before.readOnly === readOnly) return before
  // The same file cannot be held twice: its own writer's lock would refuse it.
  if (before?.file === file) closeOpen(core)
  const opened = openOrRescue(core, file, readOnly)
  if (core.open !== null) closeOpen(core)
  core.open = opened
  return opened
}

function openOrRescue(core: CoreState, file: string, readOnly: boolean): OpenBook {
  try {
    return openBook(file, { regime: core.regime, readOnly, backUp: backUpBeforeMigration(core) })
  } catch (error) {
    const known = asUnusable(error, file)
    if (!(known instanceof BookUnusable)) throw error
    if (known.kind === 'damaged') {
      try {
        return openForReading(file, core.regime, known.message)
      } catch {
        // Not even readable: the first reason is the one to tell.
      }
    }
    throw withRescue(core, known, file)
  }
}

/** The same failure, with the last proven backup of the book where the book itself cannot serve and one is known. */
export function withRescue(core: CoreState, unusable: BookUnusable, file: string): BookUnusable {
  const { kind, message } = unusable
  if (kind !== 'damaged' && kind !== 'missing' && kind !== 'not-a-book') return unusable
  const rescue = lastBackupOf(core.options.state, file)
  return rescue === null
    ? unusable
    : new BookUnusable(kind, `${message} ${rescueText(rescue)}`, { file, rescue, cause: unusable })
}

/** Closes the open book; the core goes on without one. */
export function closeOpen(core: CoreState): void {
  const { open } = core
  core.open = null
  open?.close()
}
