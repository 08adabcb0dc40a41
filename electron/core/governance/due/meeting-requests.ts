import type { MeetingRequestTable } from '../../db/schema-meetings'
import { plain } from '../../db/statement'
import { lawOn } from '../../law/law-figures'
import { requestClock } from '../../law/meetings/request-clock'
import { governanceFormOn } from '../posts-on'
import type { DueDraft, DueQuestion } from './due'

const waiting = plain<Record<string, never>, Pick<MeetingRequestTable, 'requestId' | 'receivedOn' | 'requestedBy'>>(
  `SELECT requestId, receivedOn, requestedBy FROM meetingRequest AS r
   WHERE withdrawnNote IS NULL AND NOT EXISTS (SELECT 1 FROM meeting AS m WHERE m.requestId = r.requestId AND m.stage <> 'cancelled')
   ORDER BY receivedOn`,
)

/**
 * Requests for an extraordinary meeting that nobody has convened yet (R19, article 59.4): the day of the board or director, and once that
 * has passed the day of the supervisors, to whom the right went.
 */
export function meetingRequestsDue({ book: { connection }, law, today }: DueQuestion): DueDraft[] {
  const figures = lawOn(law, today)
  const executive = governanceFormOn(connection, today) === 'full' ? 'board' : 'director'
  return connection.all(waiting, {}).flatMap(({ requestId, receivedOn, requestedBy }) => {
    const clock = requestClock(receivedOn, figures)
    const known = { code: 'meeting-request', basis: 'law', values: { requestedBy } } as const
    const first: DueDraft = {
      ...known,
      key: `request ${requestId}`,
      dueOn: clock.conveneBy,
      owner: executive,
      article: '59.4.a',
    }
    const second: DueDraft = {
      ...known,
      key: `request ${requestId} supervisors`,
      dueOn: clock.supervisorsBy,
      owner: 'supervisors',
      article: '59.4.b',
    }
    return today >= clock.supervisorsFrom ? [first, second] : [first]
  })
}
