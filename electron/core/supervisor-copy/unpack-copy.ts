import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { giveName } from '../backup/durable-file'
import { decryptFile, isEncrypted } from '../backup/encrypted-file'
import { type CopyMark, copyMarkOf } from '../db/copy-mark'
import { migrate, newerBook, versionOf } from '../db/migrate'
import { migrations } from '../db/migrations'
import { asUnusable, openDatabase } from '../db/open-database'
import { BookUnusable } from '../db/unusable'
import { Refusal, refuse } from '../refusal'

/**
 * Unpacks a supervisor's copy into a book's file that must not exist yet. Refuses 'copy-not-a-copy' for any other file, 'backup-password'
 * for another password or a changed byte; throws BookUnusable 'newer'. One that an older program made is brought to this one's version.
 */
export async function unpackSupervisorCopy(from: string, to: string, password: string): Promise<CopyMark> {
  const name = basename(from)
  if (!isEncrypted(from)) return refuse({ code: 'copy-not-a-copy', value: name })
  const stem = join(dirname(to), `.so-htx-${randomUUID()}`)
  const [packed, unpacked] = [`${stem}.sealed`, `${stem}.copy`]
  try {
    decryptFile(from, packed, password)
    await pipeline(createReadStream(packed), createGunzip(), createWriteStream(unpacked, { flags: 'wx', mode: 0o600 }))
    const mark = readied(unpacked) ?? refuse({ code: 'copy-not-a-copy', value: name })
    giveName(unpacked, to)
    return mark
  } catch (error) {
    const known = asUnusable(error, from)
    if (known instanceof Refusal || (known instanceof BookUnusable && known.kind === 'newer')) throw known
    // A backup, whose bytes are not packed, or what holds no book.
    return refuse({ code: 'copy-not-a-copy', value: name })
  } finally {
    for (const file of [packed, unpacked])
      for (const side of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${side}`, { force: true })
  }
}

function readied(file: string): CopyMark | null {
  const reader = openDatabase(file, 'read')
  const mark = copyMarkOf(reader)
  const version = versionOf(reader)
  reader.close()
  if (version > migrations.length) throw newerBook(file)
  if (version < migrations.length) {
    const writer = openDatabase(file, 'write')
    try {
      migrate(writer, migrations)
    } finally {
      writer.raw.pragma('wal_checkpoint(TRUNCATE)')
      writer.close()
    }
  }
  return mark
}
