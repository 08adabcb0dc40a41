import type { CallContext } from '../context'
import type { Connection } from '../db/connection'
import type { SigningKeyTable } from '../db/schema-packets'
import { plain } from '../db/statement'
import { pacedTry } from '../people/paced-try'
import { FIRST_USER } from '../people/user-rows'
import { unwrapKey, wrapKey, type WrappedKey } from '../people/wrapped-key'
import { refuse } from '../refusal'

const inUse = plain<Record<string, never>, SigningKeyTable>('SELECT * FROM signingKey WHERE retiredAt IS NULL')
const retired = plain<Record<string, never>, SigningKeyTable>(
  'SELECT * FROM signingKey WHERE retiredAt IS NOT NULL ORDER BY retiredAt DESC',
)
const insert = plain<SigningKeyTable, never>(
  `INSERT INTO signingKey (fingerprint, publicKey, seed, logN, salt, wrapped, createdAt, retiredAt, commandSequence)
   VALUES (@fingerprint, @publicKey, @seed, @logN, @salt, @wrapped, @createdAt, @retiredAt, @commandSequence)`,
)
// A key that signs no more keeps no secret; its column wants something, and nothing is made of 32 zero bytes.
const retire = plain<{ fingerprint: string; retiredAt: string; seed: string }, never>(
  `UPDATE signingKey SET retiredAt = @retiredAt, seed = @seed, logN = NULL, salt = NULL, wrapped = NULL WHERE fingerprint = @fingerprint`,
)
const reseal = plain<KeptSecret & { fingerprint: string }, never>(
  'UPDATE signingKey SET seed = @seed, logN = @logN, salt = @salt, wrapped = @wrapped WHERE fingerprint = @fingerprint',
)

const NO_SECRET = Buffer.alloc(32).toString('base64')

/** The secret of a key as its row keeps it: as it is, or wrapped. */
export type KeptSecret = Pick<SigningKeyTable, 'seed' | 'logN' | 'salt' | 'wrapped'>

/** The key the book signs with; undefined before its first use, and in copies that leave it out. */
export function bookKey(connection: Connection): SigningKeyTable | undefined {
  return connection.get(inUse, {})
}

/** Keys the book signed with before, the last one first. */
export function retiredKeys(connection: Connection): SigningKeyTable[] {
  return connection.all(retired, {})
}

/** Writes a new key inside the caller's command; the one in use is retired and its secret is gone. */
export function keepBookKey(connection: Connection, key: Omit<SigningKeyTable, 'retiredAt'>): void {
  const before = bookKey(connection)
  if (before !== undefined)
    connection.run(retire, { fingerprint: before.fingerprint, retiredAt: key.createdAt, seed: NO_SECRET })
  connection.run(insert, { ...key, retiredAt: null })
}

/** A secret as it is to be kept: wrapped with the owner's password, or as it is where the owner has none (''). */
export async function keptSecret(seed: Uint8Array, password: string, fingerprint: string): Promise<KeptSecret> {
  if (password === '') return { seed: Buffer.from(seed).toString('base64'), logN: null, salt: null, wrapped: null }
  return { seed: null, ...(await wrapKey(seed, password, boundTo(fingerprint))) }
}

/** The secret the book signs with. Refuses 'key-missing'; where it is sealed 'key-password', which makes the next try wait. */
export function signingSeed(context: CallContext, password: string): Promise<Buffer> {
  const key = bookKey(context.book.connection) ?? refuse({ code: 'key-missing' })
  return pacedTry(context, `signing key ${key.fingerprint}`, {
    attempt: () => seedOf(key, password),
    wrong: (wait) => refuse({ code: 'key-password', column: 'password', data: { wait } }),
  })
}

/**
 * The secret sealed anew when the owner's password changes, null where there is nothing to seal: no key, somebody else's password, or an old
 * password that is not known; then the key stays under the old one.
 */
export async function resealedKey(
  connection: Connection,
  { person, old, password }: { person: string; old: string; password: string },
): Promise<(KeptSecret & { fingerprint: string }) | null> {
  const key = person === FIRST_USER ? bookKey(connection) : undefined
  const seed = key === undefined ? null : await seedOf(key, old)
  if (key === undefined || seed === null) return null
  return { fingerprint: key.fingerprint, ...(await keptSecret(seed, password, key.fingerprint)) }
}

/** Keeps what `resealedKey` made, inside the command that changes the password. */
export function keepResealed(connection: Connection, sealed: KeptSecret & { fingerprint: string }): void {
  connection.run(reseal, sealed)
}

async function seedOf(key: SigningKeyTable, password: string): Promise<Buffer | null> {
  if (key.seed !== null) return Buffer.from(key.seed, 'base64')
  return unwrapKey(wrappedOf(key), password, boundTo(key.fingerprint))
}

function wrappedOf({ logN, salt, wrapped }: SigningKeyTable): WrappedKey {
  return { logN: logN ?? 0, salt: salt ?? '', wrapped: wrapped ?? '' }
}

function boundTo(fingerprint: string): string {
  return JSON.stringify(['signing key', fingerprint])
}
