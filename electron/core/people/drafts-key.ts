import { randomBytes } from 'node:crypto'
import { KEY_BYTES, unwrapKey, wrapKey, type WrappedKey } from './wrapped-key'

/** A new key for a supervisor's drafts, to be wrapped; it is made once and outlives every change of the password. */
export function newDraftsKey(): Buffer {
  return randomBytes(KEY_BYTES)
}

/** Wraps a key with a password, for a supervisor by id: nobody else's row can take it over. */
export function wrapDraftsKey(key: Uint8Array, password: string, userId: string): Promise<WrappedKey> {
  return wrapKey(key, password, boundTo(userId))
}

/** The key, when the password is the one it was wrapped with; null for another password or a row that was tampered with. */
export function unwrapDraftsKey(row: WrappedKey, password: string, userId: string): Promise<Buffer | null> {
  return unwrapKey(row, password, boundTo(userId))
}

function boundTo(userId: string): string {
  return JSON.stringify(['drafts key', userId])
}
