import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

/** What happened in a hall as it is kept: when, and the event's JSON. */
export type HeldEvent = { at: string; content: string }

const events = plain<{ meetingId: string }, HeldEvent>(
  'SELECT at, content FROM hallEvent WHERE meetingId = @meetingId ORDER BY ordinal',
)

/** All events of a meeting in their order, to compare the hall of two books. */
export function heldEvents(connection: Connection, meetingId: string): HeldEvent[] {
  return connection.all(events, { meetingId })
}
