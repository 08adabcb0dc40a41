import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { readMeeting } from '../../governance/meeting'
import { refuseAway } from '../../governance/meeting-away'
import { refuse } from '../../refusal'

/** A meeting; refuses 'meeting-unknown'. */
export function meetingOf({ book }: CallContext, meetingId: string): MeetingTable {
  return readMeeting(book.connection, meetingId) ?? refuse({ code: 'meeting-unknown', column: 'meetingId' })
}

/** A meeting that is still being prepared here; refuses one that is open, over or cancelled, and one that is on another PC. */
export function preparingMeeting(context: CallContext, meetingId: string): MeetingTable {
  const meeting = meetingOf(context, meetingId)
  if (meeting.stage !== 'preparing')
    refuse({ code: 'meeting-not-preparing', column: 'meetingId', data: { name: meeting.title } })
  refuseAway(context.book.connection, meetingId)
  return meeting
}
