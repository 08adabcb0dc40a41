import { hash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { refuse } from '../refusal'
import { isSignedBy, keyFingerprint } from './key-pair'
import {
  isPacketPath,
  MANIFEST,
  Manifest,
  PACKET_FORMAT,
  type PacketFile,
  packetLimits,
  SIGNATURE,
  SIGNATURE_BYTES,
} from './packet-format'
import { checksum, readZip, type ZipEntry } from './zip-container'

/** What a reader takes: the kinds it knows with the newest version of each one's shape, and what it knows of a key by its fingerprint. */
export type PacketReader = {
  kinds: Readonly<Record<string, number>>
  keyStanding: (fingerprint: string) => 'trusted' | 'withdrawn' | 'unknown'
}

/** A packet that was found whole, from a known sender, and unpacked. `sha256` names the packet itself. */
export type Packet = { manifest: Manifest; files: ReadonlyMap<string, Buffer>; sha256: string }

/**
 * Reads a packet and trusts nothing in it: the container first, without unpacking; then the manifest, the key, the signature; then the
 * files, within bounds. Refuses in words that name the place: 'packet-too-large', 'packet-not-zip', 'packet-altered', 'packet-encrypted',
 * 'packet-path', 'packet-path-twice', 'packet-too-many-files', 'packet-manifest', 'packet-newer', 'packet-key-unknown',
 * 'packet-key-withdrawn', 'packet-signature', 'packet-kind', 'packet-schema', 'packet-file-missing', 'packet-file-extra',
 * 'packet-file-altered', 'packet-swells'.
 */
export function readPacket(bytes: Uint8Array, reader: PacketReader): Packet {
  const entries = entriesOf(bytes)
  const manifest = manifestOf(entries)
  judgeSender(entries, manifest, reader)
  judgeKind(manifest, reader)
  judgeNames(entries, manifest)
  const files = new Map(manifest.files.map((file) => [file.path, unpacked(file, entries.get(file.path))]))
  return { manifest, files, sha256: hash('sha256', bytes, 'hex') }
}

function entriesOf(bytes: Uint8Array): Map<string, ZipEntry> {
  if (bytes.length > packetLimits.packetBytes)
    refuse({ code: 'packet-too-large', column: 'file', data: { limit: packetLimits.packetBytes / 1024 / 1024 } })
  const read = readZip(bytes)
  if (!read.ok)
    return refuse({
      code: ({ 'not-zip': 'packet-not-zip', altered: 'packet-altered', encrypted: 'packet-encrypted' } as const)[
        read.what
      ],
      column: 'file',
      data: { path: read.where },
    })
  const entries = new Map<string, ZipEntry>()
  for (const entry of read.entries) {
    if (!isPacketPath(entry.path)) refuse({ code: 'packet-path', column: 'file', data: { path: entry.path } })
    if (entries.has(entry.path)) refuse({ code: 'packet-path-twice', column: 'file', data: { path: entry.path } })
    entries.set(entry.path, entry)
  }
  const count = entries.size - 2
  if (count > packetLimits.files)
    refuse({ code: 'packet-too-many-files', column: 'file', data: { count, limit: packetLimits.files } })
  return entries
}

function manifestOf(entries: ReadonlyMap<string, ZipEntry>): Manifest {
  const entry =
    entries.get(MANIFEST) ?? refuse({ code: 'packet-file-missing', column: 'file', data: { path: MANIFEST } })
  if (entry.isPacked || entry.packed.length > packetLimits.manifestBytes) return unreadable('')
  const json = parsed(entry.packed)
  const { formatVersion } = (json ?? {}) as { formatVersion?: unknown }
  if (typeof formatVersion === 'number' && formatVersion > PACKET_FORMAT)
    refuse({ code: 'packet-newer', column: 'file', data: { value: formatVersion, limit: PACKET_FORMAT } })
  const read = Manifest.safeParse(json)
  if (!read.success) return unreadable(read.error.issues[0]?.path.join('.') ?? '')
  return read.data
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // What no JSON reader takes has no place to name.
    return null
  }
}

function unreadable(place: string): never {
  return refuse({ code: 'packet-manifest', column: 'file', data: { value: place === '' ? null : place } })
}

/** A key that is not known is told apart from a signature that is wrong: with the first the paper registration is missing, with the second the packet was altered. */
function judgeSender(entries: ReadonlyMap<string, ZipEntry>, { sender }: Manifest, reader: PacketReader): void {
  const bytes = entries.get(MANIFEST)?.packed ?? new Uint8Array()
  const signature =
    entries.get(SIGNATURE) ?? refuse({ code: 'packet-file-missing', column: 'file', data: { path: SIGNATURE } })
  const isOwn = keyFingerprint(sender.publicKey) === sender.keyFingerprint
  if (signature.packed.length !== SIGNATURE_BYTES || !isOwn || !isSignedBy(sender.publicKey, bytes, signature.packed))
    refuse({ code: 'packet-signature', column: 'file', data: { path: SIGNATURE, name: sender.name } })
  const standing = reader.keyStanding(sender.keyFingerprint)
  const data = { name: sender.name, expected: sender.keyFingerprint }
  if (standing === 'unknown') refuse({ code: 'packet-key-unknown', column: 'file', value: sender.keyFingerprint, data })
  if (standing === 'withdrawn')
    refuse({ code: 'packet-key-withdrawn', column: 'file', value: sender.keyFingerprint, data })
}

function judgeKind({ kind, schemaVersion }: Manifest, { kinds }: PacketReader): void {
  const newest = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (newest === undefined) return refuse({ code: 'packet-kind', column: 'file', data: { value: kind } })
  if (schemaVersion > newest)
    refuse({ code: 'packet-schema', column: 'file', data: { value: schemaVersion, limit: newest } })
}

function judgeNames(entries: ReadonlyMap<string, ZipEntry>, { files }: Manifest): void {
  const named = new Set([MANIFEST, SIGNATURE])
  for (const { path } of files) {
    if (!isPacketPath(path)) refuse({ code: 'packet-path', column: 'file', data: { path } })
    if (named.has(path)) refuse({ code: 'packet-path-twice', column: 'file', data: { path } })
    if (!entries.has(path)) refuse({ code: 'packet-file-missing', column: 'file', data: { path } })
    named.add(path)
  }
  for (const path of entries.keys())
    if (!named.has(path)) refuse({ code: 'packet-file-extra', column: 'file', data: { path } })
  judgeSize(files)
}

function judgeSize(files: readonly PacketFile[]): void {
  const { unpackedBytes, ratio, ratioFromBytes } = packetLimits
  let total = 0
  for (const { path, bytes, packed } of files) {
    total += bytes
    if (total > unpackedBytes || (bytes > ratioFromBytes && bytes > packed.bytes * ratio))
      refuse({ code: 'packet-swells', column: 'file', data: { path } })
  }
}

/** The content of a file, which must be what the manifest says, packed and unpacked; it is never unpacked beyond what is said there. */
function unpacked({ path, bytes, sha256, packed }: PacketFile, entry: ZipEntry | undefined): Buffer {
  const altered = () => refuse({ code: 'packet-file-altered', column: 'file', data: { path } })
  if (entry === undefined || entry.packed.length !== packed.bytes || entry.bytes !== bytes) return altered()
  if (hash('sha256', entry.packed, 'hex') !== packed.sha256) return altered()
  const content = entry.isPacked ? inflated(entry.packed, bytes) : Buffer.from(entry.packed)
  if (content?.length !== bytes || hash('sha256', content, 'hex') !== sha256) return altered()
  return checksum(content) === entry.crc ? content : altered()
}

function inflated(packed: Uint8Array, bytes: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) })
  } catch {
    // More than was said, or no packed bytes at all: the caller says which file.
    return null
  }
}
