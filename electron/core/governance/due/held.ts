import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

/** A meeting that took place: one the book ran, or one it only knows by a resolution recorded as made elsewhere (reading 14). */
export type Held = {
  body: 'generalMeeting' | 'board'
  kind: 'annual' | 'extraordinary' | 'regular' | 'elsewhere'
  heldOn: string
  /** The fiscal year whose affairs it settled; null where that is not known. */
  fiscalYear: number | null
}

const rows = plain<Record<string, never>, Held>(
  `SELECT body, kind, plannedOn AS heldOn, fiscalYear FROM meeting WHERE stage = 'closed' AND body IN ('generalMeeting', 'board')
   UNION ALL
   SELECT body, 'elsewhere', date, NULL FROM resolution
     WHERE body IN ('generalMeeting', 'board') AND origin = 'elsewhere' AND voidNote IS NULL
   ORDER BY heldOn`,
)

/** Every meeting of the general meeting and of the board that took place, the oldest first. */
export function heldMeetings(connection: Connection): Held[] {
  return connection.all(rows, {})
}

/** The day of the last one of a body on or before a day; null where none is known. */
export function lastHeldOn(held: readonly Held[], body: Held['body'], on: string): string | null {
  return held.findLast((one) => one.body === body && one.heldOn <= on)?.heldOn ?? null
}
