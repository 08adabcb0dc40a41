import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'
import { syncFolder } from '../book-file/create-book'
import { refuse } from '../refusal'

const PIECE = 1024 * 1024

/** Waits until the disk has a file's bytes. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** SHA-256 (hex) of a file's bytes, read piece by piece. */
export function sha256OfFile(file: string): string {
  const digest = createHash('sha256')
  for (const piece of piecesOf(file)) digest.update(piece)
  return digest.digest('hex')
}

/** A file's bytes, a megabyte at a time; each piece is only valid until the next is asked for. */
export function* piecesOf(file: string, from = 0): Generator<Buffer> {
  const buffer = Buffer.alloc(PIECE)
  const descriptor = openSync(file, 'r')
  try {
    for (let position = from; ;) {
      const read = readSync(descriptor, buffer, 0, PIECE, position)
      if (read === 0) return
      position += read
      yield buffer.subarray(0, read)
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Copies a file to a name that must be free; the copy is on the disk when this returns. */
export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL)
  syncFile(to)
}

/** Gives a file a second name that must be free: a hard link where the disk has them, else a copy. */
export function keepAlso(file: string, as: string): void {
  try {
    linkSync(file, as)
  } catch (error) {
    if (!hasNoLinks(error)) throw error
    copyDurably(file, as)
  }
}

/** Gives a finished file its name, for good and without ever replacing one: refuses 'book-exists' when something stands there. */
export function giveName(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file)
    rmSync(unfinished)
  } catch (error) {
    if (existsSync(file)) refuse({ code: 'book-exists', value: basename(file), data: { path: file } })
    if (!hasNoLinks(error)) throw error
    renameSync(unfinished, file)
  }
  syncFolder(dirname(file))
}

/** FAT sticks have no hard links. */
function hasNoLinks(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS'
}

/** Writes a small file so that it is there whole or not at all. */
export function writeDurably(file: string, text: string): void {
  const unfinished = `${file}.new`
  try {
    writeFileSync(unfinished, text)
    syncFile(unfinished)
    renameSync(unfinished, file)
    syncFolder(dirname(file))
  } finally {
    rmSync(unfinished, { force: true })
  }
}
