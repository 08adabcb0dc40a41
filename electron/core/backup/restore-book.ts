import { randomUUID } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { RestorePreview } from '@shared/contract/backups'
import { backupReasons } from '@shared/text/backups'
import { syncFolder } from '../book-file/create-book'
import type { Connection } from '../db/connection'
import { readCopyOrigin } from '../db/copy-origin'
import { foldJournal, settleJournal } from '../db/fold-journal'
import { migrations } from '../db/migrations'
import { newerBook, versionOf } from '../db/migrate'
import { asUnusable, openDatabase } from '../db/open-database'
import { plain } from '../db/statement'
import { BookUnusable } from '../db/unusable'
import { takeWriterLock } from '../db/writer-lock'
import { verifyFile } from '../ledger/verify/verify-book'
import { refuse } from '../refusal'
import { clearAbandoned } from './backup-folder'
import { type BookFacts, readFacts } from './book-facts'
import { copyDurably, giveName, keepAlso, sha256OfFile } from './durable-file'
import { decryptFile, isEncrypted } from './encrypted-file'
import { readManifest } from './manifest'

export type RestoreOptions = {
  /** The backup: one of ours, plain or encrypted, or any book file, such as the one a restore has kept. */
  file: string
  password?: string | null
  /** The book that is replaced, or a path where nothing is. */
  target: string
  at: string
}

/** A backup unpacked beside its target, its hash compared with its manifest; not yet verified, not yet in place. */
export type PreparedRestore = {
  backup: string
  unpacked: string
  target: string
  facts: BookFacts
  madeAt: string
  at: string
}

const uids = plain<Record<string, never>, { uid: string }>('SELECT uid FROM voucher')

/**
 * Unpacks a backup beside the target. Refuses 'backup-invalid' (changed since it was made, or no book inside) and 'backup-password';
 * throws BookUnusable 'newer'. `discardRestore` takes it away again.
 */
export function prepareRestore({ file, password, target, at }: RestoreOptions): PreparedRestore {
  const backup = resolve(file)
  const reading = existsSync(backup) ? readManifest(backup) : { state: 'changed' as const }
  if (reading.state === 'changed') return invalid(backup, backupReasons.changed)
  if (reading.state === 'proven' && sha256OfFile(backup) !== reading.manifest.sha256)
    return invalid(backup, backupReasons.changed)
  clearAbandoned(dirname(resolve(target)), at)
  const unpacked = join(dirname(resolve(target)), `.so-htx-${randomUUID()}.copy`)
  try {
    unpack(backup, unpacked, password ?? '')
    if (reading.state === 'proven' && sha256OfFile(unpacked) !== reading.manifest.contentSha256)
      return invalid(backup, backupReasons.changed)
    const facts = factsOf(unpacked, backup)
    const madeAt = reading.state === 'proven' ? reading.manifest.madeAt : at
    return { backup, unpacked, target: resolve(target), facts, madeAt, at }
  } catch (error) {
    discard(unpacked)
    throw error
  }
}

/** Takes away what `prepareRestore` unpacked. */
export function discardRestore({ unpacked }: PreparedRestore): void {
  discard(unpacked)
}

function discard(unpacked: string): void {
  for (const side of ['', '-wal', '-shm', '-journal']) rmSync(`${unpacked}${side}`, { force: true })
}

/** What restoring would do: the backup beside the book as it is, and how many vouchers of the book the backup does not hold. */
export function previewRestore({ backup, unpacked, facts, madeAt, target }: PreparedRestore): RestorePreview {
  const preview = {
    file: backup,
    bookName: facts.bookName,
    sameBook: true,
    madeAt,
    backupVouchers: facts.voucherCount,
    currentVouchers: 0,
    backupLastPostedOn: facts.lastPostedOn,
    currentLastPostedOn: null,
    lost: 0,
  }
  if (!existsSync(target)) return preview
  const current = reading(target, (connection) => ({ facts: readFacts(connection), uids: uidsIn(connection) }))
  const held = reading(unpacked, uidsIn)
  const lost = [...current.uids].filter((uid) => !held.has(uid)).length
  return {
    ...preview,
    sameBook: current.facts.bookId === facts.bookId,
    currentVouchers: current.facts.voucherCount,
    currentLastPostedOn: current.facts.lastPostedOn,
    lost,
  }
}

/** Refuses 'backup-invalid' unless the unpacked book passes every check of `verify`. */
export function assertVerified(
  { backup }: PreparedRestore,
  result: { ok: boolean; checks: readonly { name: string; ok: boolean; detail: string }[] },
): void {
  const fault = result.checks.find(({ ok }) => !ok)
  if (fault) invalid(backup, `${backupReasons.unverified}: ${fault.detail}`)
}

/**
 * Puts the unpacked book in the target's place. At every moment one whole book, old or new, has the target's name. What stood there is
 * kept beside it under the name that is answered (null when nothing did); restoring that file undoes this. The target must not be open:
 * throws BookUnusable 'locked'. Refuses 'backup-invalid' when another book stands there.
 */
export function commitRestore({ backup, unpacked, target, facts, at }: PreparedRestore): { keptAs: string | null } {
  if (!existsSync(target)) {
    giveName(unpacked, target)
    return { keptAs: null }
  }
  const lock = takeWriterLock(target)
  try {
    const current = bookIdOf(target)
    if (current !== null && current !== facts.bookId) return invalid(backup, backupReasons.otherBook)
    const keptAs = keptName(target, at)
    foldJournal(target, `${keptAs}-wal`)
    keepAlso(target, keptAs)
    renameSync(unpacked, target)
    syncFolder(dirname(target))
    return { keptAs }
  } finally {
    lock.release()
  }
}

/** Restores in one go, for a book that is not open: unpacks, verifies everything, puts it in place. */
export function restoreBackup(options: RestoreOptions): { keptAs: string | null; facts: BookFacts } {
  const prepared = prepareRestore(options)
  try {
    assertVerified(prepared, verifyFile(prepared.unpacked))
    return { ...commitRestore(prepared), facts: prepared.facts }
  } finally {
    discardRestore(prepared)
  }
}

function unpack(backup: string, to: string, password: string): void {
  if (!isEncrypted(backup)) {
    copyDurably(backup, to)
    // A book that was in use when it was copied by hand may have its last vouchers in the file beside it.
    if (existsSync(`${backup}-wal`)) copyDurably(`${backup}-wal`, `${to}-wal`)
    return
  }
  if (password === '') refuse({ code: 'backup-password', data: { reason: backupReasons.passwordNeeded } })
  decryptFile(backup, to, password)
}

function factsOf(unpacked: string, backup: string): BookFacts {
  try {
    // A newer file is looked at before it is touched: it may be what this program does not know.
    if (reading(unpacked, versionOf) > migrations.length) throw newerBook(backup)
    settleJournal(unpacked)
    // The copy of a meeting bears the book's own id, but it is not the book: put in its place it would lose everything else.
    if (reading(unpacked, readCopyOrigin) !== undefined) return invalid(backup, backupReasons.meetingCopy)
    return reading(unpacked, readFacts)
  } catch (error) {
    const known = asUnusable(error, backup)
    if (known instanceof BookUnusable && (known.kind === 'damaged' || known.kind === 'not-a-book'))
      return invalid(backup, backupReasons.notABook)
    throw known
  }
}

/** Whose book stands at a path; null when it is too damaged to say, and is then only ever kept, never lost. */
function bookIdOf(target: string): string | null {
  try {
    return reading(target, (connection) => readFacts(connection).bookId)
  } catch (error) {
    const known = asUnusable(error, target)
    if (known instanceof BookUnusable && known.kind === 'damaged') return null
    throw known
  }
}

function uidsIn(connection: Connection): Set<string> {
  return new Set(connection.all(uids, {}).map(({ uid }) => uid))
}

function reading<T>(file: string, work: (connection: Connection) => T): T {
  const connection = openDatabase(file, 'read')
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

/** `Sổ 2025.before-restore-20251122-083000.htx`, a name that is free. */
function keptName(target: string, at: string): string {
  const stem = basename(target, extname(target))
  const time = at.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')
  for (let count = 1; ; count++) {
    const file = join(dirname(target), `${stem}.before-restore-${time}${count === 1 ? '' : `-${count}`}.htx`)
    if (!existsSync(file)) return file
  }
}

function invalid(backup: string, reason: string): never {
  return refuse({ code: 'backup-invalid', value: basename(backup), data: { path: basename(backup), reason } })
}
