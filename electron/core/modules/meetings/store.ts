import type { MeetingBody } from '@shared/contract/meetings'
import type { Connection } from '../../db/connection'
import type { MeetingTable } from '../../db/schema-meetings'
import { plain, sql, statement } from '../../db/statement'

export const insertMeeting = statement<Omit<MeetingTable, 'stage' | 'endNote' | 'noticeEdition' | 'entitledOn'>>()(
  (p) =>
    sql.insertInto('meeting').values({
      meetingId: p.meetingId,
      body: p.body,
      kind: p.kind,
      form: p.form,
      medium: p.medium,
      title: p.title,
      fiscalYear: p.fiscalYear,
      callNumber: p.callNumber,
      previousCallId: p.previousCallId,
      plannedOn: p.plannedOn,
      startsAtTime: p.startsAtTime,
      place: p.place,
      convener: p.convener,
      reason: p.reason,
      requestId: p.requestId,
      requestedOn: p.requestedOn,
      askedBy: p.askedBy,
      askers: p.askers,
      commandSequence: p.commandSequence,
    }),
)

const listed = plain<{ body: MeetingBody | null }, MeetingTable>(
  `SELECT * FROM meeting WHERE @body IS NULL OR body = @body
   ORDER BY stage IN ('preparing', 'open') DESC,
     iif(stage IN ('preparing', 'open'), plannedOn, NULL), plannedOn DESC, callNumber DESC, meetingId`,
)

/** The meetings of a body, or of all: those to come first, the next on top; then those that are over, newest first. */
export function listMeetings(connection: Connection, body: MeetingBody | null): MeetingTable[] {
  return connection.all(listed, { body })
}

const counts = plain<{ meetingId: string }, { told: number; items: number; voters: number }>(
  `SELECT (SELECT count(*) FROM notice JOIN meeting USING (meetingId)
     WHERE meetingId = @meetingId AND edition = noticeEdition AND removedAt IS NULL) AS told,
   (SELECT count(*) FROM agendaItem WHERE meetingId = @meetingId AND removedAt IS NULL) AS items,
   (SELECT count(*) FROM voter WHERE meetingId = @meetingId) AS voters`,
)

/** How many were told by the notice that counts, items on the agenda, and voters on the frozen list (0 before the doors open). */
export function countsOf(connection: Connection, meetingId: string): { told: number; items: number; voters: number } {
  return connection.get(counts, { meetingId }) ?? { told: 0, items: 0, voters: 0 }
}

type Changed = Pick<
  MeetingTable,
  | 'meetingId'
  | 'kind'
  | 'form'
  | 'medium'
  | 'title'
  | 'fiscalYear'
  | 'plannedOn'
  | 'startsAtTime'
  | 'place'
  | 'convener'
  | 'reason'
  | 'askedBy'
  | 'askers'
  | 'noticeEdition'
>

export const changeMeeting = plain<Changed, never>(
  `UPDATE meeting SET kind = @kind, form = @form, medium = @medium, title = @title, fiscalYear = @fiscalYear, plannedOn = @plannedOn,
     startsAtTime = @startsAtTime, place = @place, convener = @convener, reason = @reason,
     askedBy = @askedBy, askers = @askers, noticeEdition = @noticeEdition
   WHERE meetingId = @meetingId`,
)

export const cancelMeeting = plain<{ meetingId: string; endNote: string }, never>(
  "UPDATE meeting SET stage = 'cancelled', endNote = @endNote WHERE meetingId = @meetingId",
)
