import type { Fault } from '@shared/contract/refusal'
import type { requestProcedures as contract } from '@shared/contract/supervision/requests'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { supervisionSummaries } from '@shared/text/supervision-summaries'
import type { HandlersOf } from '../../procedure'
import { refuseAll } from '../../refusal'
import {
  insertComplaint,
  insertComplaintStep,
  insertRequest,
  insertRequestStep,
  listComplaints,
  listRequests,
  readComplaint,
  readRequest,
} from './requests'

export const requestHandlers = {
  requests: (context) => listRequests(context.book.connection, context.today()),

  askDocuments: ({ book, command }, { id, askedOn, dueOn, ...typed }) => {
    const texts = { askedOf: toNfc(typed.askedOf), wanted: toNfc(typed.wanted), purpose: toNfc(typed.purpose) }
    const faults = missing(texts)
    if (dueOn < askedOn)
      faults.push(fault({ code: 'finding-due-early', column: 'dueOn', value: dueOn, data: { date: askedOn } }))
    refuseAll(faults)
    book.connection.run(insertRequest, { requestId: id, askedOn, dueOn, ...texts, commandSequence: command.sequence })
    command.summary = supervisionSummaries.documentsAsked(texts)
    return { requestId: id }
  },

  followRequest: (context, { requestId, kind, date, text }) => {
    const { command } = context
    const { connection } = context.book
    const { state, askedOf } = readRequest(connection, requestId, context.today())
    const over = state !== 'open' && state !== 'part'
    const faults: Fault[] = []
    if (kind === 'returned' ? state !== 'received' : over) faults.push(fault({ code: 'request-over', column: 'kind' }))
    if (kind !== 'received' && kind !== 'returned') faults.push(...missing({ text }))
    refuseAll(faults)
    connection.run(insertRequestStep, { requestId, kind, date, text: toNfc(text), commandSequence: command.sequence })
    command.summary = supervisionSummaries.requestStep(kind, askedOf)
    return {}
  },

  complaints: (context) => listComplaints(context.book.connection, context.today()),

  receiveComplaint: ({ book, command }, { id, senderMember = null, dueOn = null, ...typed }) => {
    const faults = missing({ content: typed.content })
    if (senderMember !== null && !book.ledger.memory.parties.has(senderMember))
      faults.push(fault({ code: 'member-unknown', column: 'senderMember', value: senderMember }))
    refuseAll(faults)
    book.connection.run(insertComplaint, {
      ...typed,
      sender: toNfc(typed.sender),
      content: toNfc(typed.content),
      complaintId: id,
      senderMember,
      dueOn,
      commandSequence: command.sequence,
    })
    command.summary = supervisionSummaries.complaintReceived(typed.kind, typed.receivedOn)
    return { complaintId: id }
  },

  followComplaint: (context, { complaintId, kind, date, text }) => {
    const { command } = context
    const { connection } = context.book
    const { state, receivedOn } = readComplaint(connection, complaintId, context.today())
    const faults = missing({ text })
    if (state === 'closed' || state === 'withdrawn') faults.push(fault({ code: 'complaint-over', column: 'kind' }))
    refuseAll(faults)
    connection.run(insertComplaintStep, {
      complaintId,
      kind,
      date,
      text: toNfc(text),
      commandSequence: command.sequence,
    })
    command.summary = supervisionSummaries.complaintStep(kind, receivedOn)
    return {}
  },
} satisfies HandlersOf<typeof contract>

/** A fault for each text that is empty. */
function missing(texts: Readonly<Record<string, string>>): Fault[] {
  return Object.entries(texts).flatMap(([column, text]) =>
    text.trim() === '' ? [fault({ code: 'text-missing', column })] : [],
  )
}
