import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import type { OpenBook } from './open-book'

export type UpkeepKind = 'verification' | 'backup'

const insertUpkeep = plain<{ kind: UpkeepKind; at: string; ok: number; detail: string }, never>(
  `INSERT INTO upkeep (sequence, kind, at, ok, detail) VALUES ((SELECT 1 + coalesce(max(sequence), 0) FROM upkeep), @kind, @at, @ok, @detail)`,
)
const lastRow = plain<{ kind: UpkeepKind }, { at: string; detail: string }>(
  'SELECT at, detail FROM upkeep WHERE kind = @kind AND ok = 1 ORDER BY sequence DESC LIMIT 1',
)

/**
 * Notes in the book that it was verified or backed up, for the home screen. `detail` is the backup's file, or what a verification
 * found. A book that is open for reading only takes no note.
 */
export function noteUpkeep(book: OpenBook, kind: UpkeepKind, note: { at: string; ok: boolean; detail: string }): void {
  if (book.readOnly || !book.connection.raw.open) return
  book.connection.run(insertUpkeep, { kind, at: note.at, ok: note.ok ? 1 : 0, detail: note.detail })
}

/** The last verification or backup that went well; undefined when there was none. */
export function lastUpkeep(connection: Connection, kind: UpkeepKind): { at: string; detail: string } | undefined {
  return connection.get(lastRow, { kind })
}
