import { hash } from 'node:crypto'
import { deflateSync } from 'fflate'
import { canonicalJson } from '@shared/domain/canonical-json'
import { keyFingerprint, publicKeyOf, signBytes } from './key-pair'
import {
  isPacketPath,
  MANIFEST,
  type Manifest,
  PACKET_FORMAT,
  type PacketFile,
  packetLimits,
  SIGNATURE,
} from './packet-format'
import { checksum, writeZip, type ZipEntry } from './zip-container'

/** What is to be sent: who, to whom, what kind of it, and the files by their paths. */
export type PacketDraft = Pick<Manifest, 'packetId' | 'kind' | 'schemaVersion' | 'recipient' | 'createdAt'> & {
  sender: { name: string; taxCode: string }
  files: readonly { path: string; mediaType: string; content: Uint8Array }[]
}

/** What is packed already, and is not packed again. */
const PACKED_ALREADY = /^(image\/|application\/(pdf|zip|vnd\.openxmlformats))/

/**
 * Writes a packet: `manifest.json` and its signature first, as they are, then the files in order of their names. The same draft and key
 * make the same bytes. Throws for what no packet may hold (a name, a number of files): a draft is the program's own.
 */
export function writePacket(draft: PacketDraft, seed: Uint8Array): Uint8Array {
  const { sender, files, ...about } = draft
  const publicKey = publicKeyOf(seed)
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  if (sorted.length > packetLimits.files) throw new Error('A packet holds fewer files.')
  const packed = sorted.map((file, at) => {
    if (
      !isPacketPath(file.path) ||
      file.path === MANIFEST ||
      file.path === SIGNATURE ||
      file.path === sorted[at - 1]?.path
    )
      throw new Error(`No packet has a file ${file.path}.`)
    return packedFile(file)
  })
  const manifest: Manifest = {
    format: 'so-htx-packet',
    formatVersion: PACKET_FORMAT,
    ...about,
    sender: { ...sender, publicKey, keyFingerprint: keyFingerprint(publicKey) },
    files: packed.map(({ file }) => file),
  }
  const bytes = Buffer.from(canonicalJson(manifest), 'utf8')
  return writeZip([
    plainEntry(MANIFEST, bytes),
    plainEntry(SIGNATURE, signBytes(seed, bytes)),
    ...packed.map(({ entry }) => entry),
  ])
}

function packedFile({ path, mediaType, content }: PacketDraft['files'][number]): { file: PacketFile; entry: ZipEntry } {
  const isPacked = !PACKED_ALREADY.test(mediaType)
  // Packed by a library of the program and not by the machine's: the same bytes on every machine.
  const packed = isPacked ? deflateSync(content, { level: 9 }) : content
  const file = {
    path,
    mediaType,
    bytes: content.length,
    sha256: hash('sha256', content, 'hex'),
    packed: { bytes: packed.length, sha256: hash('sha256', packed, 'hex') },
  }
  return { file, entry: { path, isPacked, packed, bytes: content.length, crc: checksum(content) } }
}

function plainEntry(path: string, content: Uint8Array): ZipEntry {
  return { path, isPacked: false, packed: content, bytes: content.length, crc: checksum(content) }
}
