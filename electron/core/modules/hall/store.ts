import type { MeetingTable } from '../../db/schema-meetings'
import { plain } from '../../db/statement'

/** Ends the stage in which a hall takes events. */
export const setStage = plain<{ meetingId: string; stage: 'postponed' | 'closed' }, never>(
  'UPDATE meeting SET stage = @stage WHERE meetingId = @meetingId',
)

export const bookNames = plain<Record<string, never>, { bookId: string; cooperative: string }>(
  'SELECT bookId, name AS cooperative FROM book',
)

/** How many events a hall has, and where its meeting stands; undefined for a meeting there is not. */
export const revisionOf = plain<{ meetingId: string }, { told: number; stage: MeetingTable['stage'] }>(
  `SELECT (SELECT count(*) FROM hallEvent WHERE hallEvent.meetingId = meeting.meetingId) AS told, stage
   FROM meeting WHERE meetingId = @meetingId`,
)
