import { z } from 'zod'
import type { Connection } from './connection'
import { plain } from './statement'

/** Says of a file that it is a supervisor's copy of a book: only read, with personal fields masked but those of `opened` (reading 19). */
export const CopyMark = z.object({
  copyId: z.string(),
  madeAt: z.string(),
  madeFor: z.string(),
  /** The command that wrote the row of this copy; the copy holds the book up to it. */
  sequence: z.int(),
  fingerprint: z.string(),
  checkName: z.string(),
  opened: z.array(z.string()),
  /** How many rows of the chain have what they were asked sealed, and the salt of the key, base64. */
  withheld: z.int(),
  salt: z.string(),
})
export type CopyMark = z.infer<typeof CopyMark>

const readMark = plain<Record<string, never>, { value: string }>(
  `SELECT value FROM setting WHERE key = 'supervisorCopy'`,
)
const writeMark = plain<{ value: string }, never>(`INSERT INTO setting (key, value) VALUES ('supervisorCopy', @value)`)

/** The mark of a supervisor's copy; null for a book. */
export function copyMarkOf(connection: Connection): CopyMark | null {
  const row = connection.get(readMark, {})
  return row === undefined ? null : CopyMark.parse(JSON.parse(row.value))
}

/** Marks a file as a copy, once. */
export function markAsCopy(connection: Connection, mark: CopyMark): void {
  connection.run(writeMark, { value: JSON.stringify(mark) })
}
