import type { MeetingRow, meetings as contract } from '@shared/contract/meetings'
import { toNfc } from '@shared/domain/text-fold'
import { meetingSummaries, meetingTitle } from '@shared/text/meetings'
import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { entitledOn, officialVotersOn, readMeeting } from '../../governance/meeting'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { meetingLawHandlers } from './law-handlers'
import { planFaults } from './plan'
import { countsOf, insertMeeting, listMeetings } from './store'

export const meetings = {
  ...meetingLawHandlers,

  list: (context, { body }) => listMeetings(context.book.connection, body ?? null).map((row) => rowOf(context, row)),

  get: (context, { meetingId }) => {
    const meeting = readMeeting(context.book.connection, meetingId)
    if (!meeting) refuse({ code: 'meeting-unknown', column: 'meetingId' })
    return rowOf(context, meeting)
  },

  plan: (context, { id, ...plan }) => {
    refuseAll(planFaults(context, plan))
    const { book, command } = context
    const { noticesOn: _, ...told } = plan
    const title = plan.title === '' ? meetingTitle(plan) : toNfc(plan.title)
    book.connection.run(insertMeeting, {
      ...told,
      meetingId: id,
      title,
      place: toNfc(plan.place),
      reason: toNfc(plan.reason),
      callNumber: 1,
      previousCallId: null,
      requestId: null,
      requestedOn: null,
      commandSequence: command.sequence,
    })
    command.summary = meetingSummaries.planned(title, plan.plannedOn)
    return { meetingId: id }
  },
} satisfies HandlersOf<typeof contract>

/** A meeting with its figures: before the doors open as the book stands today, or on its day when that is over. */
function rowOf(context: CallContext, row: MeetingTable): MeetingRow {
  const { connection } = context.book
  const { commandSequence: _, ...meeting } = row
  const { told, items, voters } = countsOf(connection, row.meetingId)
  const today = context.today()
  const day = row.plannedOn < today ? row.plannedOn : today
  const entitled = row.entitledOn === null ? entitledOn(connection, row, day).length : voters
  const toTell = row.form === 'plenary' ? entitled : officialVotersOn(connection, row.entitledOn ?? day).length
  return { ...meeting, entitled, toTell, told, items }
}
