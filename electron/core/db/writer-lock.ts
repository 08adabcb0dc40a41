import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { unusable } from '@shared/text/unusable'
import { BookUnusable } from './unusable'

/** Holds the right to write to a book until `release`; a killed process releases it by dying. */
export type WriterLock = { release(): void }

/**
 * Takes the writer's lock: a sidecar SQLite file beside the book held in BEGIN EXCLUSIVE. The book itself stays readable for
 * helper processes, which `locking_mode = EXCLUSIVE` would shut out. Throws BookUnusable 'locked' when another holds it.
 */
export function takeWriterLock(file: string): WriterLock {
  const sidecar = new Database(`${file}-lock`, { timeout: 0 })
  try {
    sidecar.pragma('journal_mode = MEMORY')
    sidecar.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    sidecar.close()
    if (!isBusy(error)) throw error
    throw new BookUnusable('locked', unusable.locked.writer, { file, cause: error })
  }
  return {
    release() {
      if (!sidecar.open) return
      if (sidecar.inTransaction) sidecar.exec('ROLLBACK')
      sidecar.close()
    },
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/** True when somebody, this process too, holds the right to write to a book; looks without taking it. */
export function isHeldByWriter(file: string): boolean {
  if (!existsSync(`${file}-lock`)) return false
  const sidecar = new Database(`${file}-lock`, { readonly: true, timeout: 0 })
  try {
    sidecar.pragma('user_version')
    return false
  } catch (error) {
    if (!isBusy(error)) throw error
    return true
  } finally {
    sidecar.close()
  }
}
