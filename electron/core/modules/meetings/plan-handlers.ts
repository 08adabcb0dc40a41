import type { meetings as contract } from '@shared/contract/meetings'
import type { Fault } from '@shared/contract/refusal'
import { toNfc } from '@shared/domain/text-fold'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import { meetingSummaries, meetingTitle } from '@shared/text/meetings'
import { officialVotersOn } from '../../governance/meeting'
import { lawOn } from '../../law/law-figures'
import { isOneThird } from '../../law/meetings/petition'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { putUsualAgenda } from './agenda'
import { callWindowFaults } from './call-window'
import { checklistOf } from './checklist'
import { meetingRow } from './meeting-row'
import { planFacts } from './plan-facts'
import { askedFor } from './board-asker'
import { planFaults } from './plan'
import { meetingOf, preparingMeeting } from './preparing'
import { endRequest, insertRequest, listRequests, readRequest } from './requests'
import { cancelMeeting, changeMeeting, countsOf, insertMeeting, listMeetings } from './store'

type Verbs =
  | 'list'
  | 'get'
  | 'planFacts'
  | 'plan'
  | 'change'
  | 'cancel'
  | 'checklist'
  | 'requests'
  | 'receiveRequest'
  | 'withdrawRequest'

export const planHandlers = {
  list: (context, { body }) =>
    listMeetings(context.book.connection, body ?? null).map((row) => meetingRow(context, row)),
  get: (context, { meetingId }) => meetingRow(context, meetingOf(context, meetingId)),
  planFacts: (context) => planFacts(context),
  checklist: (context, { meetingId }) => checklistOf(context, meetingOf(context, meetingId)),

  plan: (context, { id, ...plan }) => {
    refuseAll(planFaults(context, plan))
    const { book, command } = context
    const { noticesOn: _, ...told } = plan
    const request = plan.requestId == null ? undefined : readRequest(book.connection, plan.requestId)
    const title = plan.title === '' ? meetingTitle(plan) : toNfc(plan.title)
    book.connection.run(insertMeeting, {
      ...told,
      meetingId: id,
      title,
      place: toNfc(plan.place),
      reason: toNfc(plan.reason),
      callNumber: 1,
      previousCallId: null,
      requestId: request?.requestId ?? null,
      requestedOn: request?.receivedOn ?? null,
      ...askedFor(plan),
      commandSequence: command.sequence,
    })
    putUsualAgenda(context, meetingOf(context, id))
    command.summary = meetingSummaries.planned(title, plan.plannedOn)
    return { meetingId: id }
  },

  change: (context, { id: _id, meetingId, noticesOn, ...plan }) => {
    const meeting = preparingMeeting(context, meetingId)
    const { body, requestId } = meeting
    const moved =
      plan.plannedOn !== meeting.plannedOn ||
      plan.startsAtTime !== meeting.startsAtTime ||
      toNfc(plan.place) !== meeting.place ||
      plan.medium !== meeting.medium ||
      plan.form !== meeting.form
    const { told } = countsOf(context.book.connection, meetingId)
    const noticesAgain = moved && told > 0
    const sameDay = plan.plannedOn === meeting.plannedOn && !noticesAgain
    // Notices that are to be sent again go out today at the earliest, whatever day the first ones had.
    const judged = { ...plan, body, requestId, noticesOn: noticesAgain ? null : noticesOn }
    refuseAll([...planFaults(context, judged, { sameDay }), ...callWindowFaults(context, meeting, plan.plannedOn)])
    const title = plan.title === '' ? meetingTitle({ ...plan, body }) : toNfc(plan.title)
    context.book.connection.run(changeMeeting, {
      ...plan,
      meetingId,
      title,
      place: toNfc(plan.place),
      reason: toNfc(plan.reason),
      ...askedFor({ ...plan, body }),
      noticeEdition: meeting.noticeEdition + (noticesAgain ? 1 : 0),
    })
    context.command.summary = meetingSummaries.changed(title, plan.plannedOn, noticesAgain)
    return { noticesAgain }
  },

  cancel: (context, { meetingId, reason }) => {
    const meeting = preparingMeeting(context, meetingId)
    if (reason === '') refuse({ code: 'reason-missing', column: 'reason' })
    context.book.connection.run(cancelMeeting, { meetingId, endNote: toNfc(reason) })
    context.command.summary = meetingSummaries.cancelled(meeting.title, toNfc(reason))
    return {}
  },

  requests: (context) => listRequests(context),

  receiveRequest: (context, { id, content, ...request }) => {
    const { book, command, core } = context
    const faults: Fault[] = []
    const { receivedOn, requestedBy, requesters } = request
    if (content === '') faults.push(fault({ code: 'text-missing', column: 'content' }))
    if (receivedOn > context.today())
      faults.push(fault({ code: 'meeting-paper-ahead', column: 'receivedOn', value: receivedOn }))
    const members = officialVotersOn(book.connection, receivedOn).length
    if (requestedBy === 'members' && !isOneThird(requesters, members, lawOn(core.law, receivedOn).requestOneIn)) {
      const data = { count: requesters, limit: members, reason: articleWords('59.2.b, 59.3.b') }
      faults.push(fault({ code: 'meeting-request-too-few', column: 'requesters', data }))
    }
    refuseAll(faults)
    const row = { ...request, requestId: id, content: toNfc(content), commandSequence: command.sequence }
    book.connection.run(insertRequest, row)
    command.summary = meetingSummaries.requested(meetingSummaries.requesters[requestedBy], receivedOn)
    return { requestId: id }
  },

  withdrawRequest: ({ book, command }, { requestId, note }) => {
    const request = readRequest(book.connection, requestId)
    if (request === undefined || request.withdrawnNote !== null)
      refuse({ code: 'meeting-request-unknown', column: 'requestId' })
    if (note === '') refuse({ code: 'reason-missing', column: 'note' })
    book.connection.run(endRequest, { requestId, withdrawnNote: toNfc(note) })
    command.summary = meetingSummaries.requestWithdrawn(toNfc(note))
    return {}
  },
} satisfies Pick<HandlersOf<typeof contract>, Verbs>
