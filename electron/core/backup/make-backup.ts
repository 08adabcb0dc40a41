import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { backupReasons, secondPlaceReasons } from '@shared/text/backups'
import type { Connection } from '../db/connection'
import { openDatabase } from '../db/open-database'
import { vacuumInto } from '../db/vacuum-into'
import { fingerprintOf } from '../ledger/hash'
import { refuse } from '../refusal'
import { type BookFacts, holdsTheSame, keepsItsSums, readFacts } from './book-facts'
import { copyDurably, giveName, sha256OfFile, syncFile } from './durable-file'
import { decryptFile, encryptFile } from './encrypted-file'
import { type Manifest, writeManifest } from './manifest'

export type BackupProgress = (step: 'copy' | 'prove' | 'encrypt' | 'second', done: number, total: number) => void

export type BackupOptions = {
  /** The book's file; it may be open for writing meanwhile. */
  book: string
  /** Where the backup goes; the name must be free. */
  target: string
  password?: string | null
  /** The second folder, '' for none. */
  secondFolder?: string
  at: string
  appVersion: string
  /** A name beginning for what is not finished, so that the caller of a stopped process can clear up. */
  mark?: string
  onProgress?: BackupProgress
}

export type BackupMade = {
  file: string
  manifest: Manifest
  secondFile: string | null
  /** Why there is no second copy though one was asked for; null when all is well. A missing stick is no failure of the backup. */
  secondProblem: string | null
}

/**
 * Copies a book into one file, proves the copy by opening it again and comparing it with the book (SQLite's integrity, number of
 * vouchers, both chain heads, the turnover of every account), encrypts it where a password is given, gives it its name, and writes its
 * manifest. Everything is on the disk when this returns. Refuses 'book-exists' (the name is taken) and 'backup-invalid' (not proven).
 */
export function makeBackup({
  book,
  target,
  password,
  secondFolder = '',
  at,
  appVersion,
  mark = randomUUID(),
  onProgress = () => {},
}: BackupOptions): BackupMade {
  if (existsSync(target)) refuse({ code: 'book-exists', value: basename(target), data: { path: target } })
  mkdirSync(dirname(target), { recursive: true })
  const steps = 2 + (password ? 1 : 0) + (secondFolder === '' ? 0 : 1)
  // The book's own folder holds the book in the clear anyway; a place that gets an encrypted backup shall never see more than that.
  const plainCopy = unfinishedIn(password ? dirname(resolve(book)) : dirname(target), mark, 'copy')
  const sealed = unfinishedIn(dirname(target), mark, 'sealed')
  try {
    onProgress('copy', 0, steps)
    const facts = copyAndProve(book, plainCopy, () => onProgress('prove', 1, steps))
    const contentSha256 = sha256OfFile(plainCopy)
    if (password) {
      onProgress('encrypt', 2, steps)
      encryptProven(plainCopy, sealed, password, contentSha256)
    }
    const finished = password ? sealed : plainCopy
    const manifest: Manifest = {
      format: 1,
      file: basename(target),
      bytes: statSync(finished).size,
      sha256: password ? sha256OfFile(sealed) : contentSha256,
      encrypted: Boolean(password),
      contentSha256,
      madeAt: at,
      appVersion,
      source: resolve(book),
      ...facts,
      fingerprint: fingerprintOf(facts.commandHash),
    }
    giveName(finished, target)
    writeManifest(target, manifest)
    if (secondFolder !== '') onProgress('second', steps - 1, steps)
    return { file: target, manifest, ...secondCopy(target, manifest, secondFolder, mark) }
  } finally {
    rmSync(plainCopy, { force: true })
    rmSync(sealed, { force: true })
  }
}

/** Removes what a backup that was stopped left unfinished. */
export function clearUnfinished(options: { book: string; target: string; mark: string }): void {
  for (const folder of new Set([dirname(resolve(options.book)), dirname(options.target)])) {
    for (const part of ['copy', 'sealed', 'second'])
      rmSync(unfinishedIn(folder, options.mark, part), { force: true, maxRetries: 5, retryDelay: 50 })
  }
}

function unfinishedIn(folder: string, mark: string, part: string): string {
  return join(folder, `.so-htx-${mark}.${part}`)
}

function copyAndProve(book: string, copy: string, onCopied: () => void): BookFacts {
  const live = openDatabase(book, 'read')
  try {
    vacuumInto(live, copy)
    syncFile(copy)
    onCopied()
    return prove(live, copy)
  } finally {
    live.close()
  }
}

function prove(live: Connection, file: string): BookFacts {
  const copy = openDatabase(file, 'read')
  try {
    const found = copy.raw.pragma('integrity_check', { simple: true })
    const broken = copy.raw.pragma('foreign_key_check')
    if (found !== 'ok' || (Array.isArray(broken) && broken.length > 0))
      return refuse({ code: 'backup-invalid', data: { reason: backupReasons.damagedCopy } })
    const facts = readFacts(copy)
    live.raw.exec('BEGIN')
    try {
      if (!keepsItsSums(copy, facts) || !holdsTheSame(live, copy, facts))
        return refuse({ code: 'backup-invalid', data: { reason: backupReasons.differs } })
    } finally {
      live.raw.exec('ROLLBACK')
    }
    return facts
  } finally {
    copy.close()
  }
}

/** Encrypts the proven copy and reads it back whole: the same bytes come out, or it is not taken. */
function encryptProven(plainCopy: string, sealed: string, password: string, contentSha256: string): void {
  encryptFile(plainCopy, sealed, password)
  rmSync(plainCopy)
  decryptFile(sealed, plainCopy, password)
  if (sha256OfFile(plainCopy) !== contentSha256)
    refuse({ code: 'backup-invalid', data: { reason: backupReasons.encryptionDiffers } })
}

/** The same file in the second place, read back and compared; whatever keeps it from there is said and is no failure. */
function secondCopy(
  file: string,
  manifest: Manifest,
  folder: string,
  mark: string,
): Pick<BackupMade, 'secondFile' | 'secondProblem'> {
  if (folder === '') return { secondFile: null, secondProblem: null }
  if (!existsSync(folder)) return { secondFile: null, secondProblem: secondPlaceReasons.missing }
  if (resolve(folder) === resolve(dirname(file)))
    return { secondFile: null, secondProblem: secondPlaceReasons.sameFolder }
  const target = join(folder, basename(file))
  const unfinished = unfinishedIn(folder, mark, 'second')
  try {
    copyDurably(file, unfinished)
    if (sha256OfFile(unfinished) !== manifest.sha256) return { secondFile: null, secondProblem: backupReasons.differs }
    giveName(unfinished, target)
    writeManifest(target, manifest)
    return { secondFile: target, secondProblem: null }
  } catch (error) {
    return { secondFile: null, secondProblem: error instanceof Error ? error.message : String(error) }
  } finally {
    rmSync(unfinished, { force: true })
  }
}
