import { randomBytes, scrypt } from 'node:crypto'
import { toNfc } from '@shared/domain/text-fold'
import { openBytes, sealBytes } from '../sealed'

/** Cost of one try, twice that of signing in: whoever holds the file may try without waiting. 64 MiB and a fifth of a second. */
const LOG_N = 16
/** A file that was tampered with must not make a try cost gigabytes. */
const LARGEST_LOG_N = 18
const SALT_BYTES = 16
const NONCE_BYTES = 12
/** The length of every key that is wrapped, and of the one it is wrapped with. */
export const KEY_BYTES = 32

/** A key as it is kept: wrapped by one that scrypt makes from a password. Salt and wrapped key in base64. */
export type WrappedKey = { logN: number; salt: string; wrapped: string }

/** Wraps a key of 32 bytes with a password; it opens only as what it is bound to, so that no other row can take it over. */
export async function wrapKey(key: Uint8Array, password: string, bound: string): Promise<WrappedKey> {
  const salt = randomBytes(SALT_BYTES)
  const outer = await derive(password, salt, LOG_N)
  const wrapped = sealBytes(outer, key, randomBytes(NONCE_BYTES), bound)
  outer.fill(0)
  return { logN: LOG_N, salt: salt.toString('base64'), wrapped }
}

/** The key, when the password is the one it was wrapped with; null for another password or a row that was tampered with. */
export async function unwrapKey(row: WrappedKey, password: string, bound: string): Promise<Buffer | null> {
  if (row.logN < 1 || row.logN > LARGEST_LOG_N) return null
  const outer = await derive(password, Buffer.from(row.salt, 'base64'), row.logN)
  const key = openBytes(outer, row.wrapped, bound)
  outer.fill(0)
  return key?.length === KEY_BYTES ? key : null
}

/** Accented letters are typed as one sign or as two, by keyboard and system: both are the same password. */
function derive(password: string, salt: Buffer, logN: number): Promise<Buffer> {
  const N = 2 ** logN
  return new Promise((resolve, reject) => {
    scrypt(toNfc(password), salt, KEY_BYTES, { N, r: 8, p: 1, maxmem: 256 * N * 8 }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
