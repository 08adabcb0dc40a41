import type { Connection } from '../db/connection'
import type { MeetingCopyTable } from '../db/schema-meetings'
import { plain } from '../db/statement'
import { printedAt } from '../printed-at'
import { refuse } from '../refusal'

const awayRow = plain<{ meetingId: string }, MeetingCopyTable>(
  'SELECT * FROM meetingCopy WHERE meetingId = @meetingId AND returnedAt IS NULL AND recalledAt IS NULL',
)

/** Refuses 'meeting-away' while a meeting is on another PC: whatever writes of a meeting asks this first, and SQLite says it again. */
export function refuseAway(connection: Connection, meetingId: string): void {
  const copy = connection.get(awayRow, { meetingId })
  if (copy !== undefined)
    refuse({ code: 'meeting-away', column: 'meetingId', data: { at: printedAt(copy.departedAt) } })
}
