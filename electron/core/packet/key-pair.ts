import { createPrivateKey, createPublicKey, hash, type KeyObject, randomBytes, sign, verify } from 'node:crypto'

/** The 32 bytes an Ed25519 key is made of. */
export const SEED_BYTES = 32
/** What stands before the 32 bytes in the DER of a private (PKCS #8) and a public key (SPKI), RFC 8410. */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex')
/** Signs of the SHA-256 that name a key: 128 bits, which nobody finds a second key for, and short enough to be typed from paper. */
const FINGERPRINT_SIGNS = 32

/** A new key: its seed, which is the secret. */
export function newSeed(): Buffer {
  return randomBytes(SEED_BYTES)
}

/** The public key of a seed, 64 hexadecimal signs. */
export function publicKeyOf(seed: Uint8Array): string {
  const der = createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' })
  return der.subarray(PUBLIC_HEAD.length).toString('hex')
}

/** What a key is named by on paper: eight groups of four signs of its SHA-256, 'A1B2-C3D4-…'. */
export function keyFingerprint(publicKey: string): string {
  const signs = hash('sha256', Buffer.from(publicKey, 'hex'), 'hex').slice(0, FINGERPRINT_SIGNS).toUpperCase()
  return (signs.match(/.{4}/g) ?? []).join('-')
}

/** A fingerprint as somebody types it from paper, with or without dashes and capitals; null for any other text. */
export function readKeyFingerprint(typed: string): string | null {
  const signs = typed.replace(/[\s-]/g, '').toUpperCase()
  return /^[0-9A-F]{32}$/.test(signs) ? (signs.match(/.{4}/g) ?? []).join('-') : null
}

/** The Ed25519 signature of bytes, 64 bytes; the same bytes have the same one. */
export function signBytes(seed: Uint8Array, bytes: Uint8Array): Buffer {
  return sign(null, bytes, privateKey(seed))
}

/** Whether a signature of these bytes was made by the holder of a public key (64 hexadecimal signs). */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.concat([PUBLIC_HEAD, Buffer.from(publicKey, 'hex')]),
      format: 'der',
      type: 'spki',
    })
    return verify(null, bytes, key, signature)
  } catch {
    // 32 bytes that are no point of the curve are nobody's key.
    return false
  }
}

function privateKey(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' })
}
