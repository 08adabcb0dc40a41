import type { meetingCopies as contract } from '@shared/contract/meeting-copies'
import { toNfc } from '@shared/domain/text-fold'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import { hallOf, type MeetingHall } from '../../governance/hall-of'
import { readMeeting } from '../../governance/meeting'
import { refuseAway } from '../../governance/meeting-away'
import { openDoors } from '../../governance/open-doors'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import { copyFile } from './copy-file'
import { headRow, insertDeparture, listDepartures, markRecalled, readDeparture } from './store'
import { receive, takeBack } from './take-back'

export const meetingCopies = {
  list: ({ book }, { meetingId }) => listDepartures(book.connection, meetingId),

  depart: (context, { id, meetingId }) => {
    const { book, command } = context
    const hall = requireGoing(context, meetingId)
    refuseAway(book.connection, meetingId)
    const { meeting } = hall
    if (meeting.stage === 'preparing')
      openDoors(book.connection, hall, { commandSequence: command.sequence, at: context.now() })
    book.connection.run(insertDeparture, {
      copyId: id,
      meetingId,
      departedAt: context.now(),
      commandSequence: command.sequence,
    })
    command.summary = summaries.meetingDeparted(meeting.title)
    return { copyId: id }
  },

  file: (context, { copyId }) => {
    const departure = readDeparture(context.book.connection, copyId)
    if (departure === undefined) return refuse({ code: 'copy-unknown', column: 'copyId' })
    if (departure.returnedAt !== null || departure.recalledAt !== null)
      return refuse({ code: 'copy-not-away', column: 'copyId' })
    const { meetingId, headSequence, headHash, lastVoucherId, lastVoucherHash, departedAt } = departure
    const hall = requireGoing(context, meetingId)
    const head = { headSequence, headHash, lastVoucherId, lastVoucherHash }
    return copyFile(context, hall, { copyId, meetingId, purpose: 'hall', departedAt, ...head })
  },

  rehearse: (context, { meetingId }) => {
    const hall = requireGoing(context, meetingId)
    const head = context.book.connection.get(headRow, {})
    if (head === undefined) throw new Error('A book has a first command.')
    const departedAt = context.now()
    const copyId = `rehearsal ${departedAt}`
    return copyFile(context, hall, { copyId, meetingId, purpose: 'rehearsal', departedAt, ...head })
  },

  return: {
    prepare: async (_context, { id, file }) => {
      const received = await receive(file)
      const { copy, recorded } = received
      return {
        recorded: {
          id,
          file: recorded,
          copyId: copy.origin.copyId,
          head: copy.headHash,
          commands: copy.commands.length,
        },
        run: (inner) => takeBack(inner, received),
      }
    },
  },

  recall: (context, { copyId, reason }) => {
    const { book, command } = context
    const departure = readDeparture(book.connection, copyId)
    if (departure === undefined) return refuse({ code: 'copy-unknown', column: 'copyId' })
    if (departure.returnedAt !== null || departure.recalledAt !== null)
      return refuse({ code: 'copy-not-away', column: 'copyId' })
    if (reason === '') return refuse({ code: 'reason-missing', column: 'reason' })
    book.connection.run(markRecalled, { copyId, recalledAt: context.now(), recallReason: toNfc(reason) })
    const title = readMeeting(book.connection, departure.meetingId)?.title ?? departure.meetingId
    command.summary = summaries.meetingRecalled(title, toNfc(reason))
    return {}
  },
} satisfies HandlersOf<typeof contract>

/**
 * The meeting that leaves or is rehearsed; refuses 'meeting-unknown', 'meeting-over' for one that is closed, postponed or cancelled, and
 * 'hall-nobody-entitled'.
 */
function requireGoing({ book, core }: CallContext, meetingId: string): MeetingHall {
  const hall = hallOf(book.connection, core.law, meetingId)
  if (hall === undefined) return refuse({ code: 'meeting-unknown', column: 'meetingId' })
  const { stage } = hall.meeting
  if (stage !== 'preparing' && stage !== 'open') return refuse({ code: 'meeting-over', column: 'meetingId' })
  if (hall.voters.length === 0) return refuse({ code: 'hall-nobody-entitled', column: 'meetingId' })
  return hall
}
