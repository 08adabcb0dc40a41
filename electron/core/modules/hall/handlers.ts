import type { hall as contract } from '@shared/contract/hall'
import { momentOf, type HallEvent } from '@shared/domain/hall/events'
import { doorList, findAtDoor } from '@shared/domain/hall/find'
import { refusalsOf } from '@shared/domain/hall/fold'
import { fault } from '@shared/text/fault'
import { hallEventSummary, hallSummaries } from '@shared/text/hall-summaries'
import type { CallContext } from '../../context'
import { hallOf, type MeetingHall } from '../../governance/hall-of'
import { appendEvent } from '../../governance/hall-rows'
import { refuseAway } from '../../governance/meeting-away'
import { callAgain, nextCallOf } from '../../governance/next-call'
import { openDoors } from '../../governance/open-doors'
import { sendStatementsBack } from '../../governance/refused-statements'
import { lawOn } from '../../law/law-figures'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { bookNames, revisionOf, setStage } from './store'
import { hallView, others } from './view'

export const hall = {
  state: (context, { meetingId }) => hallView(context, known(context, meetingId)),

  revision: ({ core, book }, { meetingId }) => {
    const { user, locked } = core.seat.look(core)
    return user === null || locked ? null : (book.connection.get(revisionOf, { meetingId }) ?? null)
  },

  find: (context, { meetingId, text }) => {
    const of = known(context, meetingId)
    const { connection } = context.book
    const people = [
      ...of.voters.map(({ code, name, hamlet }) => ({ code, name, hamlet, entitled: true })),
      ...others(connection, of).map((one) => ({ ...one, entitled: false })),
    ]
    const bookId = connection.get(bookNames, {})?.bookId ?? ''
    return findAtDoor(doorList(people), text, { bookId }).people
  },

  openDoors: (context, { meetingId }) => {
    const { book, command } = context
    refuseAway(book.connection, meetingId)
    const of = known(context, meetingId)
    const { meeting, notices, voters } = of
    if (meeting.stage !== 'preparing') refuse({ code: 'hall-doors-open', column: 'meetingId' })
    if (voters.length === 0) refuse({ code: 'hall-nobody-entitled', column: 'meetingId' })
    openDoors(book.connection, of, { commandSequence: command.sequence, at: context.now() })
    command.summary = hallSummaries.doorsOpened(meeting.title, voters.length)
    return { entitled: voters.length, missing: notices.missing.length, late: notices.late.length }
  },

  record: (context, { meetingId, event }) => {
    const of = open(context, meetingId)
    const kept = keep(context, of, event)
    context.command.summary = hallEventSummary(event, namesOf(of))
    return kept
  },

  postpone: (context, { id, meetingId, reason, nextCall }) => {
    const { book, command, core } = context
    const of = open(context, meetingId)
    const figures = lawOn(core.law, of.heldOn)
    const next = nextCallOf(of.meeting, figures)
    if (next !== null && nextCall !== null && (nextCall.plannedOn > next.lastDay || nextCall.plannedOn <= of.heldOn))
      refuse({
        code: 'hall-next-call-late',
        column: 'plannedOn',
        value: nextCall.plannedOn,
        data: { date: nextCall.plannedOn, to: next.lastDay },
      })
    if (next === null && nextCall !== null) refuse({ code: 'hall-last-call', column: 'nextCall' })
    const nextCallId = nextCall === null ? null : id
    keep(context, of, { kind: 'postponed', reason, nextCallId })
    book.connection.run(setStage, { meetingId, stage: 'postponed' })
    if (nextCall !== null)
      callAgain(book.connection, of.meeting, { meetingId: id, ...nextCall, reason, commandSequence: command.sequence })
    command.summary = hallSummaries.postponed(
      of.meeting.title,
      next && nextCall && { callNumber: next.callNumber, plannedOn: nextCall.plannedOn },
    )
    const called = nextCallId === null ? undefined : hallOf(book.connection, core.law, nextCallId)
    return { nextCallId, lastDay: next?.lastDay ?? null, needed: called?.state.quorum.needed ?? null }
  },

  close: (context, { id, meetingId, happenedAt }) => {
    const { book, command } = context
    const of = open(context, meetingId)
    keep(context, of, { kind: 'closed', ...(happenedAt === undefined ? {} : { happenedAt }) })
    book.connection.run(setStage, { meetingId, stage: 'closed' })
    // A copy of the meeting on another PC writes the meeting's tables alone; the office does the rest when it comes back.
    const away = book.copyOrigin !== undefined
    const sentBack = away ? [] : sendStatementsBack(book.connection, of, { id, commandSequence: command.sequence })
    command.summary = hallSummaries.closed(of.meeting.title, sentBack)
    return {}
  },
} satisfies HandlersOf<typeof contract>

/** The meeting's hall; refuses 'hall-meeting-unknown'. */
function known({ book, core }: CallContext, meetingId: string): MeetingHall {
  return hallOf(book.connection, core.law, meetingId) ?? refuse({ code: 'hall-meeting-unknown', column: 'meetingId' })
}

/** A hall whose doors are open here; refuses 'meeting-away' and 'hall-doors-closed'. */
function open(context: CallContext, meetingId: string): MeetingHall {
  refuseAway(context.book.connection, meetingId)
  const of = known(context, meetingId)
  if (of.meeting.stage !== 'open') refuse({ code: 'hall-doors-closed', column: 'meetingId' })
  return of
}

/** Writes one event that can happen now, with the context's clock; refuses what cannot, all reasons at once. */
function keep(context: CallContext, of: MeetingHall, event: HallEvent): { ordinal: number; at: string } {
  const { book, command } = context
  const at = context.now()
  const ordinal = of.events.length + 1
  refuseAll([
    ...refusalsOf(of.hall, of.state, event).map(({ code, column, data }) =>
      fault({ code, column: `event.${column}`, ...(data === undefined ? {} : { data }) }),
    ),
    ...(momentOf({ ordinal, at, event }) > at ? [fault({ code: 'hall-time-ahead', column: 'event.happenedAt' })] : []),
  ])
  const { meetingId } = of.meeting
  appendEvent(book.connection, { meetingId, ordinal, at, event, commandSequence: command.sequence })
  return { ordinal, at }
}

function namesOf({ voters, agenda, state }: MeetingHall): Parameters<typeof hallEventSummary>[1] {
  return {
    voter: (code) => `${code} ${voters.find((voter) => voter.code === code)?.name ?? ''}`.trim(),
    item: (itemId) => agenda.find((item) => item.itemId === itemId)?.title ?? itemId,
    motion: (motionId) => state.motions.find((motion) => motion.motionId === motionId)?.text ?? motionId,
    election: (electionId) =>
      state.elections.find((election) => election.electionId === electionId)?.title ?? electionId,
  }
}
