import { CopyPurpose } from '@shared/contract/meeting-copies'
import { fault } from '@shared/text/fault'
import type { TwinCommand } from '../context'
import type { Connection } from '../db/connection'
import { readCopyOrigin } from '../db/copy-origin'
import { versionOf } from '../db/migrate'
import { migrations } from '../db/migrations'
import { asUnusable, openDatabase } from '../db/open-database'
import type { CommandTable } from '../db/schema'
import type { CopyOriginTable } from '../db/schema-meetings'
import { plain } from '../db/statement'
import { BookUnusable } from '../db/unusable'
import { verifyBook } from '../ledger/verify/verify-book'
import { Refusal, refuse } from '../refusal'
import { type HeldEvent, heldEvents } from './held-events'

/** What came back: where it left from, what was done there in its order, and the head its chain ended at. */
export type ReturnedCopy = {
  name: string
  bookId: string
  origin: CopyOriginTable
  commands: TwinCommand[]
  /** Every event of the hall as the copy keeps it. */
  events: HeldEvent[]
  headHash: string
}

const bookIdRow = plain<Record<string, never>, { bookId: string }>('SELECT bookId FROM book')
const commandRows = plain<Record<string, never>, CommandTable>('SELECT * FROM command ORDER BY sequence')

/** What a copy's first command is called; it stays in the copy. */
const BEGIN = 'meetingCopies.begin'

/**
 * Reads a file that comes back from another PC (`file` is where it lies, `name` what it was called) and trusts nothing in it. Refuses
 * 'copy-unreadable' (no copy of a meeting, damaged, of another version), 'copy-of-rehearsal', 'copy-unverified' (a check of `verify`
 * fails) and 'copy-foreign-command' (it holds a deed that is not the hall's).
 */
export function readReturn(file: string, name: string): ReturnedCopy {
  const connection = openReturned(file, name)
  try {
    const origin = readCopyOrigin(connection)
    const book = connection.get(bookIdRow, {})
    if (origin === undefined || book === undefined) return unreadable(name)
    if (CopyPurpose.parse(origin.purpose) === 'rehearsal') return refuse({ code: 'copy-of-rehearsal', value: name })
    assertVerified(connection, name)
    const rows = connection.all(commandRows, {})
    const [first, ...done] = rows
    if (first?.procedure !== BEGIN)
      return refuse({ code: 'copy-foreign-command', value: name, data: { reason: first?.procedure ?? '' } })
    return {
      name,
      bookId: book.bookId,
      origin,
      commands: done.filter(isOfTheHall(name)).map(twinOf),
      events: heldEvents(connection, origin.meetingId),
      headHash: rows.at(-1)?.hash ?? origin.headHash,
    }
  } finally {
    connection.close()
  }
}

function openReturned(file: string, name: string): Connection {
  try {
    const connection = openDatabase(file, 'read')
    if (versionOf(connection) === migrations.length) return connection
    connection.close()
    return unreadable(name)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const known = asUnusable(error, name)
    if (known instanceof BookUnusable) return unreadable(name, known.message)
    throw known
  }
}

function unreadable(name: string, reason?: string): never {
  throw new Refusal([
    fault({ code: 'copy-unreadable', column: 'file', value: name, data: { value: name, reason: reason ?? null } }),
  ])
}

function assertVerified(connection: Connection, name: string): void {
  const wrong = verifyBook(connection).checks.find(({ ok }) => !ok)
  if (wrong !== undefined)
    refuse({ code: 'copy-unverified', column: 'file', value: name, data: { reason: wrong.detail } })
}

/** Signing in and out leaves no row; a row of anything but the hall is refused, whatever wrote it. */
function isOfTheHall(name: string): (row: CommandTable) => boolean {
  return ({ procedure }) =>
    procedure.startsWith('hall.') ||
    refuse({ code: 'copy-foreign-command', column: 'file', value: name, data: { reason: procedure } })
}

function twinOf({ id, procedure, input, sequence, hash, at, userId }: CommandTable): TwinCommand {
  const given: unknown = JSON.parse(input)
  return { id, procedure, input: given, twin: { sequence, hash, at, userId } }
}
