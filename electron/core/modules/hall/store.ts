import { plain } from '../../db/statement'

/** Ends the stage in which a hall takes events. */
export const setStage = plain<{ meetingId: string; stage: 'postponed' | 'closed' }, never>(
  'UPDATE meeting SET stage = @stage WHERE meetingId = @meetingId',
)

export const bookNames = plain<Record<string, never>, { bookId: string; cooperative: string }>(
  'SELECT bookId, name AS cooperative FROM book',
)
