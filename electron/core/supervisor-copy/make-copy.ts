import { randomBytes, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { backupReasons } from '@shared/text/backups'
import { holdsTheSame, keepsItsSums, readFacts } from '../backup/book-facts'
import { encryptFile } from '../backup/encrypted-file'
import type { Connection } from '../db/connection'
import { type CopyMark, markAsCopy } from '../db/copy-mark'
import { openDatabase } from '../db/open-database'
import { plain } from '../db/statement'
import { vacuumInto } from '../db/vacuum-into'
import { fingerprintOf } from '../ledger/hash'
import { verifyFile } from '../ledger/verify/verify-book'
import { withheldKey } from '../ledger/withheld'
import { refuse } from '../refusal'
import { blankIdentities } from './blank-identities'
import { withholdInputs } from './withhold'

export type CopyWish = {
  book: string
  /** Where the encrypted copy goes; the name must be free. */
  target: string
  password: string
  copyId: string
  /** Whose copy it is, by id and name: their password and drafts go with it, nobody else's. */
  userId: string
  madeFor: string
  madeAt: string
  checkName: string
  opened: readonly string[]
}

const triggers = plain<Record<string, never>, { name: string; sql: string }>(
  `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid`,
)
const commandOfCopy = plain<{ copyId: string }, { sequence: number; hash: string }>(
  'SELECT sequence, hash FROM command WHERE id = @copyId',
)
const othersPasswords = plain<{ userId: string }, never>(
  `UPDATE user SET password = 'scrypt$', failures = 0, retryAt = NULL WHERE userId <> @userId AND password IS NOT NULL`,
)
const othersDrafts = plain<{ userId: string }, never>('DELETE FROM supervisorDraft WHERE userId <> @userId')
const othersKeys = plain<{ userId: string }, never>('DELETE FROM supervisorKey WHERE userId <> @userId')
const othersInspections = plain<{ userId: string }, never>('DELETE FROM inspectionDraft WHERE userId <> @userId')
// Who signs in the name of the co-operative is not the supervisor.
const signingKeys = plain<Record<string, never>, never>('DELETE FROM signingKey')
// A copy sends nothing, whatever becomes of it.
const lineOff = plain<Record<string, never>, never>(
  'UPDATE alliance SET isOn = 0, request = NULL, requestKey = NULL, requestedAt = NULL',
)
const unfinishedVouchers = plain<Record<string, never>, never>('DELETE FROM draft')

/**
 * Makes a supervisor's copy of a book as it is now: identities blanked but those that are opened, what commands named of them sealed, only
 * this supervisor's password and drafts, compressed and encrypted. It is proven before it is given: the same chain, sums and vouchers as
 * the book, and every check of `verify`. Refuses 'backup-invalid' when it is not; leaves nothing in clear behind.
 */
export async function makeSupervisorCopy(wish: CopyWish): Promise<{ mark: CopyMark }> {
  const folder = dirname(resolve(wish.book))
  const name = join(folder, `.so-htx-${randomUUID()}`)
  const [taken, blanked, packed] = [`${name}-1.copy`, `${name}-2.copy`, `${name}.sealed`]
  const live = openDatabase(wish.book, 'read')
  try {
    vacuumInto(live, taken)
    const mark = blankedCopy(taken, wish)
    compact(taken, blanked)
    prove(live, blanked, wish.password)
    await pipeline(createReadStream(blanked), createGzip(), createWriteStream(packed, { flags: 'wx', mode: 0o600 }))
    encryptFile(packed, wish.target, wish.password)
    return { mark }
  } finally {
    live.close()
    for (const file of [taken, blanked, packed])
      for (const side of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${side}`, { force: true })
  }
}

function blankedCopy(file: string, { password, copyId, userId, opened, ...wish }: CopyWish): CopyMark {
  const copy = openDatabase(file, 'write')
  try {
    const made = copy.get(commandOfCopy, { copyId })
    if (made === undefined) throw new Error('A copy is made of a book that says so in its chain.')
    const salt = randomBytes(16).toString('base64')
    const key = withheldKey(password, salt)
    const open = new Set(opened)
    let withheld = 0
    withoutTriggers(copy, () => {
      blankIdentities(copy, open)
      withheld = withholdInputs(copy, key, open)
      copy.run(othersPasswords, { userId })
      copy.run(othersDrafts, { userId })
      copy.run(othersKeys, { userId })
      copy.run(othersInspections, { userId })
      copy.run(signingKeys, {})
      copy.run(lineOff, {})
      copy.run(unfinishedVouchers, {})
    })
    const mark: CopyMark = {
      copyId,
      madeAt: wish.madeAt,
      madeFor: wish.madeFor,
      sequence: made.sequence,
      fingerprint: fingerprintOf(made.hash),
      checkName: wish.checkName,
      opened: [...opened],
      withheld,
      salt,
    }
    markAsCopy(copy, mark)
    return mark
  } finally {
    copy.close()
  }
}

/** The triggers that keep what was written are taken off for one transaction and put back to the letter. */
function withoutTriggers(copy: Connection, work: () => void): void {
  copy.raw.transaction(() => {
    const all = copy.all(triggers, {})
    for (const { name } of all) copy.raw.exec(`DROP TRIGGER "${name}"`)
    work()
    for (const { sql } of all) copy.raw.exec(sql)
  })()
}

/** Written anew, page by page: what was blanked stands in no free page of the file. */
function compact(from: string, to: string): void {
  const connection = openDatabase(from, 'read')
  try {
    vacuumInto(connection, to)
  } finally {
    connection.close()
  }
}

function prove(live: Connection, file: string, password: string): void {
  const copy = openDatabase(file, 'read')
  try {
    const facts = readFacts(copy)
    if (!keepsItsSums(copy, facts) || !holdsTheSame(live, copy, facts))
      refuse({ code: 'backup-invalid', data: { reason: backupReasons.differs } })
  } finally {
    copy.close()
  }
  const fault = verifyFile(file, undefined, password).checks.find(({ ok }) => !ok)
  if (fault) refuse({ code: 'backup-invalid', data: { reason: `${backupReasons.unverified}: ${fault.detail}` } })
}
