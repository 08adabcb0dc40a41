import { unusable } from '@shared/text/unusable'
import type { OpenBook } from '../book-file/open-book'
import type { Connection } from '../db/connection'
import type { UserTable } from '../db/schema-members'
import { openDatabase } from '../db/open-database'
import { plain } from '../db/statement'
import { BookUnusable } from '../db/unusable'

/** Wrong passwords since the last right one, and the instant (ISO 8601) before which no other is tried. */
export type Attempts = { failures: number; retryAt: string | null }

const FREE_FAILURES = 2
export const LONGEST_WAIT_SECONDS = 900

const oneMore = plain<{ userId: string }, { failures: number }>(
  'UPDATE user SET failures = failures + 1 WHERE userId = @userId RETURNING failures',
)
const setWait = plain<{ userId: string; retryAt: string | null }, never>(
  'UPDATE user SET retryAt = @retryAt WHERE userId = @userId',
)
const forget = plain<{ userId: string }, never>('UPDATE user SET failures = 0, retryAt = NULL WHERE userId = @userId')

/** How long nobody tries again after so many wrong passwords: nothing for the first two, then 8 s, 16 s … up to a quarter of an hour. */
export function waitSeconds(failures: number): number {
  return failures <= FREE_FAILURES ? 0 : Math.min(2 ** failures, LONGEST_WAIT_SECONDS)
}

/** The seconds still to wait, 0 when one may try. A wait longer than the longest comes from a clock that was set, and is none. */
export function secondsLeft({ retryAt }: Attempts, now: string): number {
  if (retryAt === null) return 0
  const left = Math.ceil((Date.parse(retryAt) - Date.parse(now)) / 1000)
  return left > 0 && left <= LONGEST_WAIT_SECONDS ? left : 0
}

/** One wrong password more, kept in the book so that no restart forgets it; answers what holds now. */
export function noteFailure(book: OpenBook, user: UserTable, now: string): Attempts {
  const kept = inBook(book, (connection) => {
    const failures = connection.get(oneMore, { userId: user.userId })?.failures ?? user.failures + 1
    const retryAt = retryAfter(failures, now)
    connection.run(setWait, { userId: user.userId, retryAt })
    return { failures, retryAt }
  })
  const failures = user.failures + 1
  return kept ?? { failures, retryAt: retryAfter(failures, now) }
}

/** The right password: earlier wrong ones count no more. */
export function forgetFailures(book: OpenBook, user: UserTable): void {
  if (user.failures > 0 || user.retryAt !== null)
    inBook(book, (connection) => connection.run(forget, { userId: user.userId }))
}

function retryAfter(failures: number, now: string): string | null {
  const wait = waitSeconds(failures)
  return wait === 0 ? null : new Date(Date.parse(now) + wait * 1000).toISOString()
}

/**
 * Writes in one transaction of its own; beside a book that is open for reading only, through a connection for this one moment,
 * so that reading is no way round the waits. Null where the file cannot be written: a damaged book, a medium that is only read.
 */
function inBook<T>(book: OpenBook, work: (connection: Connection) => T): T | null {
  if (!book.readOnly) return book.connection.raw.transaction(() => work(book.connection)).immediate()
  if (book.readOnlyReason !== unusable['read-only'].asked) return null
  let connection: Connection
  try {
    connection = openDatabase(book.file, 'write')
  } catch (error) {
    if (error instanceof BookUnusable) return null
    throw error
  }
  try {
    return connection.raw.transaction(() => work(connection)).immediate()
  } finally {
    connection.close()
  }
}
