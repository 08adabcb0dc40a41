import { scryptSync } from 'node:crypto'
import { z } from 'zod'
import { toNfc } from '@shared/domain/text-fold'
import type { Connection } from '../db/connection'
import { copyMarkOf } from '../db/copy-mark'
import type { CommandTable } from '../db/schema'
import { plain } from '../db/statement'
import { openText, sealText } from '../sealed'

const N = 2 ** 16

const sealedRows = plain<Record<string, never>, { sequence: number; sealed: string }>(
  'SELECT sequence, sealed FROM withheldInput',
)
const Asked = z.object({ input: z.string(), result: z.string() })

/** What stands in the place of what a command was asked and answered, in a copy that withholds it. */
const WITHHELD = ''

/** The key of what a copy withholds, made from the copy's password; a fifth of a second. */
export function withheldKey(password: string, salt: string): Buffer {
  return scryptSync(toNfc(password), Buffer.from(salt, 'base64'), 32, { N, r: 8, p: 1, maxmem: 256 * N * 8 })
}

const keepSealed = plain<{ sequence: number; sealed: string }, never>(
  'INSERT INTO withheldInput (sequence, sealed) VALUES (@sequence, @sealed)',
)
const blank = plain<{ sequence: number; text: string }, never>(
  'UPDATE command SET input = @text, result = @text WHERE sequence = @sequence',
)

/** Seals what a command was asked and answered, in a copy whose triggers are off, and leaves nothing in its place; the hash stays. */
export function withholdAsked(
  copy: Connection,
  key: Buffer,
  { sequence, input, result }: Pick<CommandTable, 'sequence' | 'input' | 'result'>,
): void {
  const sealed = sealText(key, JSON.stringify({ input, result }), { bound: boundTo(sequence), call: 'copy' })
  copy.run(keepSealed, { sequence, sealed })
  copy.run(blank, { sequence, text: WITHHELD })
}

const boundTo = (sequence: number): string => JSON.stringify(['withheld', sequence])

/** The rows of the chain as they were written, of a book or of a supervisor's copy. */
export type ChainReader = {
  /** A command with what it was asked, unsealed where the copy withholds it; null where that needs the password and none was given. */
  whole(row: CommandTable): CommandTable | null
}

/**
 * Reads the chain of a file. Only in a file marked as a supervisor's copy may a row be withheld: anywhere else a row that says so is judged
 * as it stands, and is a fault. `password` is the copy's; without it withheld rows cannot be read.
 */
export function chainReader(connection: Connection, password: string | null = null): ChainReader {
  const mark = hasTable(connection) ? copyMarkOf(connection) : null
  if (mark === null) return { whole: (row) => row }
  const sealed = new Map(connection.all(sealedRows, {}).map((row) => [row.sequence, row.sealed]))
  const key = password === null ? null : withheldKey(password, mark.salt)
  return {
    whole: (row) => {
      const own = sealed.get(row.sequence)
      if (own === undefined || row.input !== WITHHELD) return row
      if (key === null) return null
      const text = openText(key, own, boundTo(row.sequence))
      // What the key does not open was changed: the row as it stands fits no hash.
      return text === null ? row : { ...row, ...Asked.parse(JSON.parse(text)) }
    },
  }
}

const table = plain<Record<string, never>, { found: number }>(
  `SELECT 1 AS found FROM sqlite_schema WHERE type = 'table' AND name = 'withheldInput'`,
)

/** An older file, or one that holds no book, has no such table. */
function hasTable(connection: Connection): boolean {
  return connection.get(table, {}) !== undefined
}
