import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { z } from 'zod'
import { refuse } from '../refusal'

/*
 * A backup that a password protects:
 *
 *   'HTXENC1\n' | length of the header, 4 bytes little endian | header, JSON | pieces
 *
 * The header holds the parameters of scrypt, which makes the key from the password. Each piece is AES-256-GCM: the bytes, then 16
 * bytes of tag. Its nonce is the header's prefix, the piece's place and whether it is the last, so that no piece can be left out,
 * moved or cut off; the whole header is authenticated with every piece.
 */
const MAGIC = Buffer.from('HTXENC1\n', 'latin1')
const TAG = 16
const PIECE = 1024 * 1024
const LONGEST_HEADER = 4096

const Header = z.strictObject({
  kdf: z.literal('scrypt'),
  // Bounds, so that a forged header cannot ask for all memory.
  N: z
    .int()
    .min(1024)
    .max(1 << 18)
    .refine((N) => (N & (N - 1)) === 0),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(4),
  salt: z.base64(),
  cipher: z.literal('aes-256-gcm'),
  piece: z.literal(PIECE),
  nonce: z.base64(),
  bytes: z.int().min(0),
})
type Header = z.infer<typeof Header>

/** True when a file begins as our encrypted backups do. */
export function isEncrypted(file: string): boolean {
  return readAt(file, 0, MAGIC.length).equals(MAGIC)
}

/** Encrypts a file into a new one with a password; on the disk when this returns. */
export function encryptFile(from: string, to: string, password: string): void {
  const header: Header = {
    kdf: 'scrypt',
    N: 1 << 15,
    r: 8,
    p: 1,
    salt: randomBytes(16).toString('base64'),
    cipher: 'aes-256-gcm',
    piece: PIECE,
    nonce: randomBytes(7).toString('base64'),
    bytes: statSync(from).size,
  }
  const head = headBytes(header)
  const key = keyOf(password, header)
  withFiles(from, to, (source, target) => {
    write(target, head)
    const buffer = Buffer.alloc(PIECE)
    for (const { index, length, last } of pieces(header.bytes)) {
      fill(source, buffer.subarray(0, length), index * PIECE)
      const cipher = createCipheriv('aes-256-gcm', key, nonceOf(header, index, last))
      cipher.setAAD(head)
      write(target, Buffer.concat([cipher.update(buffer.subarray(0, length)), cipher.final(), cipher.getAuthTag()]))
    }
  })
}

/** Decrypts into a new file. Refuses 'backup-password' for another password or a changed byte, 'backup-invalid' for another file. */
export function decryptFile(from: string, to: string, password: string): void {
  const { header, head } = readHeader(from)
  const key = keyOf(password, header)
  withFiles(from, to, (source, target) => {
    const buffer = Buffer.alloc(PIECE + TAG)
    for (const { index, length, last } of pieces(header.bytes)) {
      const sealed = buffer.subarray(0, length + TAG)
      fill(source, sealed, head.length + index * (PIECE + TAG))
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(header, index, last))
      decipher.setAAD(head)
      decipher.setAuthTag(sealed.subarray(length))
      write(target, opened(decipher, sealed.subarray(0, length)))
    }
  })
}

function opened(decipher: ReturnType<typeof createDecipheriv>, sealed: Buffer): Buffer {
  try {
    return Buffer.concat([decipher.update(sealed), decipher.final()])
  } catch {
    // The tag does not fit: GCM cannot tell a wrong password from a changed byte, and the refusal's words say both.
    return refuse({ code: 'backup-password' })
  }
}

function readHeader(file: string): { header: Header; head: Buffer } {
  const prefix = readAt(file, 0, MAGIC.length + 4)
  const length = prefix.length === MAGIC.length + 4 ? prefix.readUInt32LE(MAGIC.length) : 0
  if (length === 0 || length > LONGEST_HEADER) return refuse({ code: 'backup-invalid', data: { path: file } })
  const text = readAt(file, prefix.length, length)
  const header = Header.safeParse(parsedJson(text.toString('utf8')))
  if (!header.success) return refuse({ code: 'backup-invalid', data: { path: file } })
  const head = Buffer.concat([prefix, text])
  const sealed = [...pieces(header.data.bytes)].reduce((sum, piece) => sum + piece.length + TAG, 0)
  if (statSync(file).size !== head.length + sealed) return refuse({ code: 'backup-invalid', data: { path: file } })
  return { header: header.data, head }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON is no header; the caller refuses it as such.
    return null
  }
}

function headBytes(header: Header): Buffer {
  const text = Buffer.from(JSON.stringify(header), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  return Buffer.concat([MAGIC, length, text])
}

function keyOf(password: string, { N, r, p, salt }: Header): Buffer {
  // The same password typed on two systems may differ in its Unicode form.
  return scryptSync(password.normalize('NFC'), Buffer.from(salt, 'base64'), 32, {
    N,
    r,
    p,
    maxmem: 256 * N * r + 1024 * 1024,
  })
}

function nonceOf({ nonce }: Header, index: number, last: boolean): Buffer {
  const place = Buffer.alloc(5)
  place.writeUInt32BE(index)
  place.writeUInt8(last ? 1 : 0, 4)
  return Buffer.concat([Buffer.from(nonce, 'base64'), place])
}

/** The pieces of so many bytes; an empty file is one empty piece, so that it too is sealed. */
function* pieces(bytes: number): Generator<{ index: number; length: number; last: boolean }> {
  const count = Math.max(Math.ceil(bytes / PIECE), 1)
  for (let index = 0; index < count; index++) {
    yield { index, length: Math.min(PIECE, bytes - index * PIECE), last: index === count - 1 }
  }
}

function withFiles(from: string, to: string, work: (source: number, target: number) => void): void {
  const source = openSync(from, 'r')
  try {
    const target = openSync(to, 'wx', 0o600)
    try {
      work(source, target)
      fsyncSync(target)
    } finally {
      closeSync(target)
    }
  } finally {
    closeSync(source)
  }
}

function readAt(file: string, position: number, length: number): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(length)
    return buffer.subarray(0, readSync(descriptor, buffer, 0, length, position))
  } finally {
    closeSync(descriptor)
  }
}

/** Reads exactly as much as the buffer holds; the file's size was looked at before. */
function fill(descriptor: number, buffer: Buffer, position: number): void {
  for (let done = 0; done < buffer.length;) {
    const read = readSync(descriptor, buffer, done, buffer.length - done, position + done)
    if (read === 0) throw new Error('A file became shorter while it was read.')
    done += read
  }
}

function write(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done)
}
