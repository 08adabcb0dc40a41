import type { RefusalCode } from '@shared/contract/refusal'
import type { FileReason } from '@shared/text/refusals/reading'
import { toNfc } from '@shared/domain/text-fold'

/** The largest file that is read; the journal of a large co-operative's year is a few MB. */
export const MAX_FILE_MB = 64
const MAX_FILE_BYTES = MAX_FILE_MB * 1024 * 1024

/** Why a file as a whole is not read. */
export type FileRefusal = {
  ok: false
  code: Extract<RefusalCode, 'file-empty' | 'file-unreadable' | 'file-not-text' | 'file-too-large'>
  reason?: FileReason
}

/** What the bytes are, told by the bytes alone: a name may lie. */
export type FileFormat = 'xlsx' | 'old-excel' | 'text'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** How much of a file without a byte order mark is looked at to tell UTF-16 from UTF-8. */
const SAMPLE_BYTES = 4_096

/** Control characters other than tab and line ends: no text file has them, so they mean a binary one. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Refuses an empty file and one beyond 64 MB, whatever its format. */
export function checkSize(bytes: Uint8Array): FileRefusal | null {
  if (bytes.length === 0) return { ok: false, code: 'file-empty' }
  return bytes.length > MAX_FILE_BYTES ? { ok: false, code: 'file-too-large' } : null
}

/** The format by the first bytes: a zip container is taken for XLSX, an OLE container is the old .xls (or XLSX with a password). */
export function formatOf(bytes: Uint8Array): FileFormat {
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'xlsx'
  return startsWith(bytes, OLE) ? 'old-excel' : 'text'
}

/**
 * The text of a CSV file in NFC, line ends as LF: UTF-8 with or without a byte order mark, UTF-16 of either order with a mark, or
 * without one when every other byte is mostly zero. Refused: invalid sequences and control characters ('file-not-text'), nothing but
 * blanks ('file-empty'), a web page saved as .xls ('file-unreadable').
 */
export function decodeText(bytes: Uint8Array): { ok: true; text: string } | FileRefusal {
  const raw = decodeBytes(bytes)
  if (raw === null) return { ok: false, code: 'file-not-text', reason: 'other-encoding' }
  if (CONTROL.test(raw)) return { ok: false, code: 'file-not-text', reason: 'control-characters' }
  const start = raw.trimStart()
  if (start === '') return { ok: false, code: 'file-empty' }
  if (start.startsWith('<')) return { ok: false, code: 'file-unreadable', reason: 'web-page' }
  const text = toNfc(raw)
  return { ok: true, text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text }
}

function decodeBytes(bytes: Uint8Array): string | null {
  const order = byteOrder(bytes)
  if (order === 'utf-8') return decodeStrictly('utf-8', bytes)
  if (bytes.length % 2 !== 0) return null
  // Big endian is swapped by hand: not every build of ICU brings its decoder.
  return decodeStrictly('utf-16le', order === 'utf-16be' ? Buffer.from(bytes).swap16() : bytes)
}

function byteOrder(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE_BYTES)
  let evenZeros = 0
  let oddZeros = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) evenZeros += 1
    if (bytes[i + 1] === 0) oddZeros += 1
  }
  // Commas, digits and unaccented letters have a zero half; no Vietnamese letter has its other half zero.
  const many = length / 2 / 5
  if (oddZeros > many && evenZeros === 0) return 'utf-16le'
  return evenZeros > many && oddZeros === 0 ? 'utf-16be' : 'utf-8'
}

function decodeStrictly(encoding: 'utf-8' | 'utf-16le', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    // The decoder's way to say that the bytes are no text of this encoding.
    if (error instanceof TypeError) return null
    throw error
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}
