import { hash } from 'node:crypto'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '@shared/domain/canonical-json'
import { Refusal } from '../refusal'
import { isSignedBy, keyFingerprint, publicKeyOf, readKeyFingerprint, SEED_BYTES, signBytes } from './key-pair'
import { isPacketPath, type Manifest, packetLimits } from './packet-format'
import { type PacketReader, readPacket } from './read-packet'
import { type PacketDraft, writePacket } from './write-packet'
import { checksum, writeZip, type ZipEntry } from './zip-container'

const seed = Buffer.alloc(SEED_BYTES, 7)
const fingerprint = keyFingerprint(publicKeyOf(seed))
const bytesOf = (text: string) => Buffer.from(text, 'utf8')

const draft: PacketDraft = {
  packetId: 'g1',
  kind: 'training-results',
  schemaVersion: 1,
  sender: { name: 'Trung tâm Đào tạo', taxCode: '0101234567' },
  recipient: null,
  createdAt: '2026-07-01T02:00:00.000Z',
  files: [
    { path: 'results.json', mediaType: 'application/json', content: bytesOf('{"a":1}'.repeat(50)) },
    { path: 'scans/01.pdf', mediaType: 'application/pdf', content: bytesOf('%PDF-1.7 …') },
  ],
}
const reader: PacketReader = {
  kinds: { 'training-results': 1 },
  keyStanding: (one) => (one === fingerprint ? 'trusted' : 'unknown'),
}

const whyNot = (bytes: Uint8Array, by: PacketReader = reader) => {
  try {
    readPacket(bytes, by)
  } catch (error) {
    if (error instanceof Refusal) return error.faults[0]
    throw error
  }
  return undefined
}

/** A packet as somebody with the key could make it, whatever the manifest says. */
function forged(change: (manifest: Manifest) => object, entries: readonly ZipEntry[] = []): Uint8Array {
  const { manifest } = readPacket(writePacket(draft, seed), reader)
  const bytes = bytesOf(canonicalJson(change(manifest)))
  return writeZip([plain('manifest.json', bytes), plain('signature', signBytes(seed, bytes)), ...entries])
}
const plain = (path: string, content: Uint8Array): ZipEntry => ({
  path,
  isPacked: false,
  packed: content,
  bytes: content.length,
  crc: checksum(content),
})
const fileOf = (path: string, content: Uint8Array, bytes = content.length) => ({
  path,
  mediaType: 'text/plain',
  bytes,
  sha256: hash('sha256', content, 'hex'),
  packed: { bytes: content.length, sha256: hash('sha256', content, 'hex') },
})

describe('a packet', () => {
  test('comes back as it was sent, from whom it was sent, and any unzip reads it', () => {
    const bytes = writePacket(draft, seed)
    const { manifest, files, sha256 } = readPacket(bytes, reader)
    expect(manifest).toMatchObject({
      kind: 'training-results',
      sender: { name: 'Trung tâm Đào tạo', keyFingerprint: fingerprint },
    })
    expect(files.get('results.json')?.toString()).toBe('{"a":1}'.repeat(50))
    expect(sha256).toBe(hash('sha256', bytes, 'hex'))
    const opened = unzipSync(bytes)
    expect(Object.keys(opened)).toEqual(['manifest.json', 'signature', 'results.json', 'scans/01.pdf'])
    expect(Buffer.from(opened['scans/01.pdf'] ?? []).toString()).toContain('%PDF')
  })

  test('is the same to the byte for the same draft and key, in whatever order its files are given', () => {
    const turned = { ...draft, files: draft.files.toReversed() }
    expect(Buffer.from(writePacket(turned, seed)).equals(writePacket(draft, seed))).toBe(true)
  })

  test('of any files comes back whole', () => {
    const file = fc.record({
      path: fc.stringMatching(/^[a-z]{1,8}\.(json|pdf)$/),
      content: fc.uint8Array({ maxLength: 400 }),
    })
    const files = fc.uniqueArray(file, { selector: ({ path }) => path, maxLength: 6 })
    fc.assert(
      fc.property(files, (given) => {
        const usable = given.filter(({ path }) => isPacketPath(path) && path !== 'manifest.json')
        const sent = usable.map(({ path, content }) => ({
          path,
          content,
          mediaType: path.endsWith('pdf') ? 'application/pdf' : 'application/json',
        }))
        const read = readPacket(writePacket({ ...draft, files: sent }, seed), reader)
        expect(read.files.size).toBe(sent.length)
        for (const { path, content } of sent) expect(read.files.get(path)?.equals(content)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a packet is refused', () => {
  test('when any single byte of it is another, wherever it stands', () => {
    const bytes = writePacket(draft, seed)
    for (let at = 0; at < bytes.length; at += 1)
      for (const bit of [1, 128]) {
        const other = Uint8Array.from(bytes)
        other[at] = (other[at] ?? 0) ^ bit
        expect(whyNot(other)?.code, `byte ${at}`).toMatch(/^packet-/)
      }
  })

  test('when it is cut, or anything is put before or after it', () => {
    const bytes = writePacket(draft, seed)
    for (let length = 0; length < bytes.length; length += 7)
      expect(whyNot(bytes.subarray(0, length))?.code).toMatch(/^packet-/)
    expect(whyNot(Buffer.concat([bytes, Buffer.from([0])]))?.code).toBe('packet-not-zip')
    expect(whyNot(Buffer.concat([Buffer.from([0]), bytes]))?.code).toBe('packet-altered')
  })

  test('when it is no packet at all, and never with anything but words', () => {
    expect(whyNot(bytesOf('%PDF-1.7'))).toMatchObject({ code: 'packet-not-zip' })
    expect(whyNot(zipSync({ 'a.txt': bytesOf('a') }))?.code).toMatch(/^packet-/)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(whyNot(bytes)?.code).toMatch(/^packet-/)
      }),
    )
  })

  test('for a key nobody registered, and for one that is no longer used', () => {
    const stranger = Buffer.alloc(SEED_BYTES, 8)
    const unknown = whyNot(writePacket(draft, stranger))
    expect(unknown).toMatchObject({ code: 'packet-key-unknown', value: keyFingerprint(publicKeyOf(stranger)) })
    expect(unknown?.message).toContain('Trung tâm Đào tạo')
    const withdrawn = whyNot(writePacket(draft, seed), { ...reader, keyStanding: () => 'withdrawn' })
    expect(withdrawn?.code).toBe('packet-key-withdrawn')
  })

  test('for a signature of another manifest, and for one that another key made', () => {
    const bytes = bytesOf(canonicalJson(readPacket(writePacket(draft, seed), reader).manifest))
    const other = signBytes(Buffer.alloc(SEED_BYTES, 8), bytes)
    expect(whyNot(writeZip([plain('manifest.json', bytes), plain('signature', other)]))?.code).toBe('packet-signature')
    expect(whyNot(writeZip([plain('manifest.json', bytes)]))).toMatchObject({ code: 'packet-file-missing' })
    // The name of a trusted key over a key of one's own.
    const mine = publicKeyOf(Buffer.alloc(SEED_BYTES, 8))
    expect(whyNot(forged((manifest) => ({ ...manifest, sender: { ...manifest.sender, publicKey: mine } })))?.code).toBe(
      'packet-signature',
    )
  })

  test('for another kind, a newer shape, a newer format, each by its name', () => {
    expect(whyNot(writePacket({ ...draft, kind: 'report' }, seed))?.code).toBe('packet-kind')
    expect(whyNot(writePacket({ ...draft, schemaVersion: 2 }, seed))?.code).toBe('packet-schema')
    expect(whyNot(forged((manifest) => ({ ...manifest, formatVersion: 2 })))?.code).toBe('packet-newer')
    expect(whyNot(forged((manifest) => ({ ...manifest, extra: 1 })))?.code).toBe('packet-manifest')
  })

  test('for a file that lacks, one too many, one of another content', () => {
    const content = bytesOf('nội dung')
    expect(whyNot(forged((manifest) => manifest))).toMatchObject({
      code: 'packet-file-missing',
      message: expect.stringContaining('results.json'),
    })
    const only = (manifest: Manifest) => ({ ...manifest, files: [fileOf('a.txt', content)] })
    expect(whyNot(forged(only, [plain('a.txt', content), plain('b.txt', content)]))).toMatchObject({
      code: 'packet-file-extra',
      message: expect.stringContaining('b.txt'),
    })
    expect(whyNot(forged(only, [plain('a.txt', bytesOf('nội dunG'))]))?.code).toBe('packet-file-altered')
  })

  test('for names that lead elsewhere or stand twice', () => {
    const paths = [
      '../a.txt',
      '/a.txt',
      'a/../../b',
      'a\\b.txt',
      'c:a.txt',
      'A.txt',
      'con.txt',
      'a./b',
      '',
      'a//b',
      'a\0b',
      'â.txt',
    ]
    for (const path of paths) {
      expect(isPacketPath(path), path).toBe(false)
      expect(whyNot(forged((manifest) => manifest, [plain(path, bytesOf('a'))]))?.code, path).toMatch(
        /^packet-(path|altered)$/,
      )
      expect(whyNot(forged((manifest) => ({ ...manifest, files: [fileOf(path, bytesOf('a'))] })))?.code, path).toBe(
        'packet-path',
      )
    }
    const twice = [plain('a.txt', bytesOf('a')), plain('a.txt', bytesOf('b'))]
    expect(whyNot(forged((manifest) => manifest, twice))?.code).toBe('packet-path-twice')
  })

  test('for too many files, and for what would swell beyond bounds, before anything is unpacked', () => {
    const many = Array.from({ length: packetLimits.files + 1 }, (_, at) => plain(`f${at}`, bytesOf('a')))
    expect(
      whyNot(writeZip([plain('manifest.json', bytesOf('{}')), plain('signature', bytesOf('')), ...many]))?.code,
    ).toBe('packet-too-many-files')
    const bomb = writePacket(
      { ...draft, files: [{ path: 'a.txt', mediaType: 'text/plain', content: Buffer.alloc(8 * 1024 * 1024) }] },
      seed,
    )
    expect(bomb.length).toBeLessThan(20_000)
    expect(whyNot(bomb)).toMatchObject({ code: 'packet-swells', message: expect.stringContaining('a.txt') })
    const small = bytesOf('a')
    const huge = forged(
      (manifest) => ({ ...manifest, files: [fileOf('a.txt', small, 2 ** 40)] }),
      [plain('a.txt', small)],
    )
    expect(whyNot(huge)?.code).toBe('packet-swells')
    expect(whyNot(Buffer.alloc(packetLimits.packetBytes + 1))?.code).toBe('packet-too-large')
  })

  test('for a file that unpacks to more than it says, and for entries with a password', () => {
    const real = readPacket(writePacket(draft, seed), reader)
    const bytes = Buffer.from(writePacket(draft, seed))
    expect(real.files.size).toBe(2)
    const flags = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 8
    bytes[flags] = 1
    expect(whyNot(bytes)).toMatchObject({ code: 'packet-encrypted', message: expect.stringContaining('manifest.json') })
    const [results] = real.manifest.files
    const short = forged((manifest) => ({ ...manifest, files: [{ ...results, bytes: 3 }] }))
    expect(whyNot(short)?.code).toMatch(/^packet-file-(missing|altered)$/)
  })
})

describe('a key', () => {
  test('has a fingerprint that is read as it is printed', () => {
    expect(fingerprint).toMatch(/^([0-9A-F]{4}-){7}[0-9A-F]{4}$/)
    expect(readKeyFingerprint(fingerprint.toLowerCase().replaceAll('-', ' '))).toBe(fingerprint)
    expect(readKeyFingerprint(fingerprint.slice(1))).toBeNull()
  })

  test('that is no point of the curve signed nothing', () => {
    expect(isSignedBy('ff'.repeat(32), bytesOf('a'), Buffer.alloc(64))).toBe(false)
  })
})
