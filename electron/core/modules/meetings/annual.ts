import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

const heldOf = plain<{ year: number }, { heldOn: string }>(
  `SELECT plannedOn AS heldOn FROM meeting
   WHERE body = 'generalMeeting' AND kind = 'annual' AND fiscalYear = @year AND stage = 'closed' ORDER BY plannedOn LIMIT 1`,
)

/** The day the annual meeting of a fiscal year was held; null while it was not, as far as this book knows. */
export function annualHeld(connection: Connection, year: number): string | null {
  return connection.get(heldOf, { year })?.heldOn ?? null
}

const lastHeld = plain<{ before: string; kind: string }, { heldOn: string }>(
  `SELECT max(plannedOn) AS heldOn FROM meeting
   WHERE body = 'generalMeeting' AND stage = 'closed' AND plannedOn < @before AND (@kind = '' OR kind = @kind)`,
)

/** The last general meeting held before a day, of one kind or ('') of any; null where the book knows none. */
export function lastMeetingBefore(connection: Connection, before: string, kind: 'annual' | ''): string | null {
  return connection.get(lastHeld, { before, kind })?.heldOn ?? null
}

const lastBoard = plain<{ before: string }, { heldOn: string | null }>(
  `SELECT max(plannedOn) AS heldOn FROM meeting WHERE body = 'board' AND stage = 'closed' AND plannedOn < @before`,
)

/** The last meeting of the board held before a day (article 65.3); null where the book knows none. */
export function lastBoardBefore(connection: Connection, before: string): string | null {
  return connection.get(lastBoard, { before })?.heldOn ?? null
}
