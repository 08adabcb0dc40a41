import { crc32 } from 'node:zlib'

/** An entry of the container: its name, how its bytes lie there (packed or as they are), and how many they are unpacked. */
export type ZipEntry = { path: string; isPacked: boolean; packed: Uint8Array; bytes: number; crc: number }

/** Why bytes are not a container that `writeZip` made: what, and where: the entry, or the byte. */
export type ZipFault = { what: 'not-zip' | 'altered' | 'encrypted'; where: string }

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const LOCAL_BYTES = 30
const CENTRAL_BYTES = 46
const END_BYTES = 22
const VERSION = 20
/** Midnight of the first day a ZIP knows, 1 January 1980: a packet's time stands in its manifest. */
const DAY = 0x21
const DEFLATED = 8
const ENCRYPTED = 1

/** One spelling for one content: entries in the order given, one fixed time, no attributes, no comments, nothing between or after. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const local = Buffer.concat([localHeader(entry), Buffer.from(entry.path, 'latin1'), entry.packed])
    central.push(centralHeader(entry, offset), Buffer.from(entry.path, 'latin1'))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...locals, directory, endRecord(entries.length, directory.length, offset)])
}

/** The checksum of an entry's unpacked bytes. */
export function checksum(bytes: Uint8Array): number {
  return crc32(bytes)
}

/**
 * Reads the directory of a container and nothing else: no entry is unpacked. Only what `writeZip` writes is read, to the byte: every header
 * must say what the directory says, and nothing may lie between, before or after. The names are not judged here.
 */
export function readZip(bytes: Uint8Array): { ok: true; entries: ZipEntry[] } | ({ ok: false } & ZipFault) {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = all.length - END_BYTES
  if (end < 0 || all.readUInt32LE(end) !== END) return fault('not-zip', `byte ${Math.max(0, end)}`)
  const count = all.readUInt16LE(end + 10)
  const directoryBytes = all.readUInt32LE(end + 12)
  const start = all.readUInt32LE(end + 16)
  if (!endRecord(count, directoryBytes, start).equals(all.subarray(end)) || start + directoryBytes !== end)
    return fault('altered', `byte ${end}`)
  const entries: ZipEntry[] = []
  let [at, data] = [start, 0]
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(all, { at, data, start, end })
    if ('what' in read) return { ok: false, ...read }
    entries.push(read.entry)
    at = read.at
    data = read.data
  }
  return at === end && data === start ? { ok: true, entries } : fault('altered', `byte ${data}`)
}

type Place = { at: number; data: number; start: number; end: number }

function readEntry(
  all: Buffer,
  { at, data, start, end }: Place,
): ZipFault | { entry: ZipEntry; at: number; data: number } {
  if (at + CENTRAL_BYTES > end || all.readUInt32LE(at) !== CENTRAL) return { what: 'altered', where: `byte ${at}` }
  const nameBytes = all.readUInt16LE(at + 28)
  const path = all.toString('latin1', at + CENTRAL_BYTES, Math.min(at + CENTRAL_BYTES + nameBytes, end))
  if ((all.readUInt16LE(at + 8) & ENCRYPTED) === ENCRYPTED) return { what: 'encrypted', where: path }
  const packedBytes = all.readUInt32LE(at + 20)
  const from = data + LOCAL_BYTES + nameBytes
  const to = from + packedBytes
  const entry: ZipEntry = {
    path,
    isPacked: all.readUInt16LE(at + 10) === DEFLATED,
    packed: all.subarray(from, Math.min(to, start)),
    bytes: all.readUInt32LE(at + 24),
    crc: all.readUInt32LE(at + 16),
  }
  const isAsWritten =
    to <= start &&
    at + CENTRAL_BYTES + nameBytes <= end &&
    centralHeader(entry, data).equals(all.subarray(at, at + CENTRAL_BYTES)) &&
    localHeader(entry).equals(all.subarray(data, data + LOCAL_BYTES)) &&
    all.toString('latin1', data + LOCAL_BYTES, from) === path
  if (!isAsWritten) return { what: 'altered', where: path }
  return { entry, at: at + CENTRAL_BYTES + nameBytes, data: to }
}

/** What both headers of an entry say, from the version on. */
function common({ path, isPacked, packed, bytes, crc }: ZipEntry): Buffer {
  const buffer = Buffer.alloc(26)
  buffer.writeUInt16LE(VERSION, 0)
  buffer.writeUInt16LE(isPacked ? DEFLATED : 0, 4)
  buffer.writeUInt16LE(DAY, 8)
  buffer.writeUInt32LE(crc, 10)
  buffer.writeUInt32LE(packed.length, 14)
  buffer.writeUInt32LE(bytes, 18)
  buffer.writeUInt16LE(path.length, 22)
  return buffer
}

function localHeader(entry: ZipEntry): Buffer {
  const sign = Buffer.alloc(4)
  sign.writeUInt32LE(LOCAL)
  return Buffer.concat([sign, common(entry)])
}

function centralHeader(entry: ZipEntry, offset: number): Buffer {
  const [sign, rest] = [Buffer.alloc(6), Buffer.alloc(14)]
  sign.writeUInt32LE(CENTRAL)
  sign.writeUInt16LE(VERSION, 4)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([sign, common(entry), rest])
}

function endRecord(count: number, directoryBytes: number, start: number): Buffer {
  const buffer = Buffer.alloc(END_BYTES)
  buffer.writeUInt32LE(END)
  buffer.writeUInt16LE(count, 8)
  buffer.writeUInt16LE(count, 10)
  buffer.writeUInt32LE(directoryBytes, 12)
  buffer.writeUInt32LE(start, 16)
  return buffer
}

function fault(what: ZipFault['what'], where: string): { ok: false } & ZipFault {
  return { ok: false, what, where }
}
