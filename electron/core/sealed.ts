import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'

const NONCE = 12
const TAG = 16
/** Texts are filled up to a multiple of this, so that what is sealed does not tell how much was written. */
const BLOCK = 512

/**
 * Seals a text with AES-256-GCM: nonce, bytes and tag, base64. `bound` is what it belongs to and opens with (whose, which); `call` makes
 * the nonce, together with key and text, so that one call asked for again seals to the same and no nonce serves two texts.
 */
export function sealText(key: Uint8Array, text: string, { bound, call }: { bound: string; call: string }): string {
  const bytes = padded(text)
  const nonce = createHmac('sha256', key)
    .update(JSON.stringify(['nonce', bound, call]))
    .update(bytes)
    .digest()
    .subarray(0, NONCE)
  return sealBytes(key, bytes, nonce, bound)
}

/** What `sealText` sealed; null when another key, another place, or a changed byte is given. */
export function openText(key: Uint8Array, sealed: string, bound: string): string | null {
  const bytes = openBytes(key, sealed, bound)
  return bytes === null ? null : bytes.toString('utf8').trimEnd()
}

/** Seals bytes under a nonce that the caller vouches is used once with that key: nonce, bytes and tag, base64. */
export function sealBytes(key: Uint8Array, bytes: Uint8Array, nonce: Uint8Array, bound: string): string {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(bound, 'utf8'))
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** What `sealBytes` sealed; null when another key, another place, or a changed byte is given. */
export function openBytes(key: Uint8Array, sealed: string, bound: string): Buffer | null {
  const all = Buffer.from(sealed, 'base64')
  if (all.length < NONCE + TAG) return null
  const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, NONCE))
  decipher.setAAD(Buffer.from(bound, 'utf8'))
  decipher.setAuthTag(all.subarray(all.length - TAG))
  try {
    return Buffer.concat([decipher.update(all.subarray(NONCE, all.length - TAG)), decipher.final()])
  } catch {
    // GCM cannot tell a wrong key from a changed byte.
    return null
  }
}

function padded(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8')
  return Buffer.concat([bytes, Buffer.alloc(BLOCK - (bytes.length % BLOCK), ' ')])
}
