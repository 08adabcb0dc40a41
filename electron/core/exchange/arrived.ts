import { hash } from 'node:crypto'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const list = plain<Record<string, never>, { sha256: string; arrivedAt: string }>(
  'SELECT sha256, arrivedAt FROM arrivedPacket ORDER BY arrivedAt, sha256',
)
const one = plain<{ sha256: string }, { content: Uint8Array }>(
  'SELECT content FROM arrivedPacket WHERE sha256 = @sha256',
)
const insert = plain<{ sha256: string; content: Uint8Array; arrivedAt: string }, never>(
  'INSERT OR IGNORE INTO arrivedPacket (sha256, content, arrivedAt) VALUES (@sha256, @content, @arrivedAt)',
)
const remove = plain<{ sha256: string }, never>('DELETE FROM arrivedPacket WHERE sha256 = @sha256')

/** Packets that came over the line and wait to be looked at. */
export function arrivedPackets(connection: Connection): { sha256: string; arrivedAt: string }[] {
  return connection.all(list, {})
}

/** The bytes of one; undefined where there is none. */
export function arrivedBytes(connection: Connection, sha256: string): Uint8Array | undefined {
  return connection.get(one, { sha256 })?.content
}

/** Keeps a packet until somebody looks at it; true where it was not there yet. */
export function keepArrived(connection: Connection, content: Uint8Array, arrivedAt: string): boolean {
  return connection.run(insert, { sha256: hash('sha256', content, 'hex'), content, arrivedAt }).changes > 0
}

/** Throws one away: it was taken in, or is not wanted. */
export function dropArrived(connection: Connection, sha256: string): void {
  connection.run(remove, { sha256 })
}
