import type { MeetingRequest } from '@shared/contract/meetings'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import type { MeetingRequestTable } from '../../db/schema-meetings'
import { plain, sql, statement } from '../../db/statement'
import { lawOn } from '../../law/law-figures'
import { requestClock } from '../../law/meetings/request-clock'

const byId = statement<{ requestId: string }>()((p) =>
  sql.selectFrom('meetingRequest').selectAll().where('requestId', '=', p.requestId),
)

/** A request to convene; undefined when there is none of that id. */
export function readRequest(connection: Connection, requestId: string): MeetingRequestTable | undefined {
  return connection.get(byId, { requestId })
}

export const insertRequest = statement<Omit<MeetingRequestTable, 'withdrawnNote'>>()((p) =>
  sql.insertInto('meetingRequest').values({
    requestId: p.requestId,
    receivedOn: p.receivedOn,
    requestedBy: p.requestedBy,
    requesters: p.requesters,
    content: p.content,
    withdrawnNote: null,
    commandSequence: p.commandSequence,
  }),
)

export const endRequest = plain<{ requestId: string; withdrawnNote: string }, never>(
  'UPDATE meetingRequest SET withdrawnNote = @withdrawnNote WHERE requestId = @requestId',
)

const listed = plain<
  Record<string, never>,
  Omit<MeetingRequestTable, 'commandSequence'> & { meetingId: string | null }
>(
  `SELECT requestId, receivedOn, requestedBy, requesters, content, withdrawnNote,
     (SELECT meetingId FROM meeting WHERE meeting.requestId = meetingRequest.requestId AND stage <> 'cancelled'
      ORDER BY callNumber DESC LIMIT 1) AS meetingId
   FROM meetingRequest ORDER BY receivedOn DESC, requestId`,
)

/** Every request, newest first, with the clocks that run from the day it was received (R19, article 59.4). */
export function listRequests({ book, core }: CallContext): MeetingRequest[] {
  return book.connection
    .all(listed, {})
    .map((request) => ({ ...request, ...requestClock(request.receivedOn, lawOn(core.law, request.receivedOn)) }))
}

/** Requests that run and that no meeting answers yet. */
export function openRequests(context: CallContext): MeetingRequest[] {
  return listRequests(context).filter(({ withdrawnNote, meetingId }) => withdrawnNote === null && meetingId === null)
}
