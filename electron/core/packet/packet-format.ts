import { z } from 'zod'

/** The format of packets this program writes, and the newest it reads. */
export const PACKET_FORMAT = 1

/** What a packet may be: far above what reports and certificates need, far below what would fill a small machine's memory. */
export const packetLimits = {
  packetBytes: 64 * 1024 * 1024,
  files: 200,
  manifestBytes: 1024 * 1024,
  unpackedBytes: 192 * 1024 * 1024,
  /** Times a file of more than 1 MB may grow when it is unpacked; text grows about 20 times. */
  ratio: 100,
  ratioFromBytes: 1024 * 1024,
}

/** The two files that are not payload. */
export const MANIFEST = 'manifest.json'
export const SIGNATURE = 'signature'
/** Bytes of an Ed25519 signature. */
export const SIGNATURE_BYTES = 64

const SEGMENT = /^[a-z0-9_][a-z0-9._-]*$/

/**
 * Whether a name may stand in a packet: lower-case letters, digits, '.', '-' and '_' in folders parted by '/', at most 200 signs; nothing
 * that leads out of a folder, is absolute, or that another system would read as another name.
 */
export function isPacketPath(path: string): boolean {
  if (path.length > 200) return false
  return path.split('/').every((one) => SEGMENT.test(one) && !one.endsWith('.') && !RESERVED.test(one))
}

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/

const text = (most: number) => z.string().max(most)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Bytes = z.int().min(0)

const PacketFile = z.strictObject({
  path: text(200),
  mediaType: text(100),
  bytes: Bytes,
  sha256: Sha256,
  /** The same as it lies in the packet, packed: so that every byte of the packet stands under the signature. */
  packed: z.strictObject({ bytes: Bytes, sha256: Sha256 }),
})
export type PacketFile = z.infer<typeof PacketFile>

const Party = { name: text(300), taxCode: text(20) }

/** What a packet says of itself: `manifest.json`, over whose bytes the signature is made. */
export const Manifest = z.strictObject({
  format: z.literal('so-htx-packet'),
  formatVersion: z.literal(PACKET_FORMAT),
  packetId: z.string().min(1).max(100),
  /** What is inside, 'training-results'. */
  kind: z.string().regex(/^[a-z][a-z0-9-]{0,49}$/),
  /** The version of the shape of that kind's JSON. */
  schemaVersion: z.int().min(1).max(9999),
  sender: z.strictObject({ ...Party, keyFingerprint: text(80), publicKey: Sha256 }),
  /** Whom it is for; null for whoever may read it. */
  recipient: z.strictObject(Party).nullable(),
  createdAt: z.iso.datetime(),
  files: z.array(PacketFile).max(packetLimits.files),
})
export type Manifest = z.infer<typeof Manifest>
