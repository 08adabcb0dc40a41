import type { Connection } from '../db/connection'
import type { TrustedKeyTable } from '../db/schema-packets'
import { plain } from '../db/statement'

/** A sender's key as it was registered on paper. */
export type RegisteredKey = Omit<TrustedKeyTable, 'commandSequence'>

const columns = 'fingerprint, name, taxCode, paper, acceptedOn, withdrawnOn, withdrawnReason'
const all = plain<Record<string, never>, RegisteredKey>(
  `SELECT ${columns} FROM trustedKey ORDER BY withdrawnOn IS NOT NULL, name, acceptedOn`,
)
const one = plain<{ fingerprint: string }, RegisteredKey>(
  `SELECT ${columns} FROM trustedKey WHERE fingerprint = @fingerprint`,
)
const insert = plain<TrustedKeyTable, never>(
  `INSERT INTO trustedKey (fingerprint, name, taxCode, paper, acceptedOn, withdrawnOn, withdrawnReason, commandSequence)
   VALUES (@fingerprint, @name, @taxCode, @paper, @acceptedOn, @withdrawnOn, @withdrawnReason, @commandSequence)`,
)
const withdraw = plain<{ fingerprint: string; withdrawnOn: string; reason: string }, never>(
  'UPDATE trustedKey SET withdrawnOn = @withdrawnOn, withdrawnReason = @reason WHERE fingerprint = @fingerprint',
)

/** Every sender's key, those in use first. */
export function trustedKeys(connection: Connection): RegisteredKey[] {
  return connection.all(all, {})
}

/** A sender's key as it was registered; undefined for one that never was. */
export function keyOf(connection: Connection, fingerprint: string): RegisteredKey | undefined {
  return connection.get(one, { fingerprint })
}

/** Whether packets signed with a key are taken, as `readPacket` asks it. */
export function keyStanding(connection: Connection, fingerprint: string): 'trusted' | 'withdrawn' | 'unknown' {
  const key = keyOf(connection, fingerprint)
  return key === undefined ? 'unknown' : key.withdrawnOn === null ? 'trusted' : 'withdrawn'
}

/** Writes a key that was accepted, inside the caller's command. */
export function acceptKey(connection: Connection, key: Omit<TrustedKeyTable, 'withdrawnOn' | 'withdrawnReason'>): void {
  connection.run(insert, { ...key, withdrawnOn: null, withdrawnReason: '' })
}

/** Takes nothing more that is signed with a key, from a day on. */
export function withdrawTrust(
  connection: Connection,
  withdrawal: { fingerprint: string; withdrawnOn: string; reason: string },
): void {
  connection.run(withdraw, withdrawal)
}
