import { randomBytes, scrypt } from 'node:crypto'
import { toNfc } from '@shared/domain/text-fold'
import type { SupervisorKeyTable } from '../db/schema-private'
import { openBytes, sealBytes } from '../sealed'

/** Cost of one try, twice that of signing in: whoever holds the file may try without waiting. 64 MiB and a fifth of a second. */
const LOG_N = 16
/** A file that was tampered with must not make a try cost gigabytes. */
const LARGEST_LOG_N = 18
const SALT_BYTES = 16
const KEY_BYTES = 32
const NONCE_BYTES = 12

/** A key as it is kept: wrapped by one that scrypt makes from the password. Salt and wrapped key in base64. */
export type WrappedKey = Pick<SupervisorKeyTable, 'logN' | 'salt' | 'wrapped'>

/** A new key for a supervisor's drafts, to be wrapped; it is made once and outlives every change of the password. */
export function newDraftsKey(): Buffer {
  return randomBytes(KEY_BYTES)
}

/** Wraps a key with a password, for a supervisor by id: nobody else's row can take it over. */
export async function wrapDraftsKey(key: Uint8Array, password: string, userId: string): Promise<WrappedKey> {
  const salt = randomBytes(SALT_BYTES)
  const outer = await derive(password, salt, LOG_N)
  const wrapped = sealBytes(outer, key, randomBytes(NONCE_BYTES), boundTo(userId))
  outer.fill(0)
  return { logN: LOG_N, salt: salt.toString('base64'), wrapped }
}

/** The key, when the password is the one it was wrapped with; null for another password or a row that was tampered with. */
export async function unwrapDraftsKey(row: WrappedKey, password: string, userId: string): Promise<Buffer | null> {
  if (row.logN < 1 || row.logN > LARGEST_LOG_N) return null
  const outer = await derive(password, Buffer.from(row.salt, 'base64'), row.logN)
  const key = openBytes(outer, row.wrapped, boundTo(userId))
  outer.fill(0)
  return key?.length === KEY_BYTES ? key : null
}

function boundTo(userId: string): string {
  return JSON.stringify(['drafts key', userId])
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
