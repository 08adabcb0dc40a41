import type { Complaint, DocumentRequest } from '@shared/contract/supervision/requests'
import type { Connection } from '../../db/connection'
import type {
  ComplaintStepTable,
  ComplaintTable,
  DocumentRequestStepTable,
  DocumentRequestTable,
} from '../../db/schema-supervision'
import { plain, sql, statement } from '../../db/statement'
import { refuse } from '../../refusal'

const requestRows = plain<Record<string, never>, DocumentRequestTable>(
  'SELECT * FROM documentRequest ORDER BY commandSequence DESC',
)
const requestStepRows = plain<Record<string, never>, DocumentRequestStepTable & { by: string }>(
  `SELECT documentRequestStep.*, coalesce(user.name, command.userId) AS by FROM documentRequestStep
     JOIN command ON command.sequence = commandSequence LEFT JOIN user ON user.userId = command.userId ORDER BY stepId`,
)
const complaintRows = plain<Record<string, never>, ComplaintTable>(
  'SELECT * FROM complaint ORDER BY commandSequence DESC',
)
const complaintStepRows = plain<Record<string, never>, ComplaintStepTable & { by: string }>(
  `SELECT complaintStep.*, coalesce(user.name, command.userId) AS by FROM complaintStep
     JOIN command ON command.sequence = commandSequence LEFT JOIN user ON user.userId = command.userId ORDER BY stepId`,
)

export const insertRequest = statement<DocumentRequestTable>()((p) =>
  sql.insertInto('documentRequest').values({
    requestId: p.requestId,
    askedOn: p.askedOn,
    askedOf: p.askedOf,
    wanted: p.wanted,
    purpose: p.purpose,
    dueOn: p.dueOn,
    commandSequence: p.commandSequence,
  }),
)
export const insertRequestStep = statement<Omit<DocumentRequestStepTable, 'stepId'>>()((p) =>
  sql.insertInto('documentRequestStep').values({
    requestId: p.requestId,
    kind: p.kind,
    date: p.date,
    text: p.text,
    commandSequence: p.commandSequence,
  }),
)
export const insertComplaint = statement<ComplaintTable>()((p) =>
  sql.insertInto('complaint').values({
    complaintId: p.complaintId,
    kind: p.kind,
    receivedOn: p.receivedOn,
    sender: p.sender,
    senderMember: p.senderMember,
    channel: p.channel,
    content: p.content,
    dueOn: p.dueOn,
    commandSequence: p.commandSequence,
  }),
)
export const insertComplaintStep = statement<Omit<ComplaintStepTable, 'stepId'>>()((p) =>
  sql.insertInto('complaintStep').values({
    complaintId: p.complaintId,
    kind: p.kind,
    date: p.date,
    text: p.text,
    commandSequence: p.commandSequence,
  }),
)

/** Every request for documents, newest first, with where it stands on a day. */
export function listRequests(connection: Connection, today: string): DocumentRequest[] {
  const steps = connection.all(requestStepRows, {})
  return connection.all(requestRows, {}).map(({ commandSequence: _, ...row }) => {
    const own = steps.filter(({ requestId }) => requestId === row.requestId)
    const last = own.findLast(({ kind }) => kind !== 'returned')?.kind ?? 'open'
    const state = last === 'returned' ? 'open' : last
    const waits = state === 'open' || state === 'part'
    return {
      ...row,
      state,
      overdue: waits && row.dueOn < today,
      steps: own.map(({ kind, date, text, by }) => ({ kind, date, text, by })),
    }
  })
}

/** One request; refuses 'request-unknown'. */
export function readRequest(connection: Connection, requestId: string, today: string): DocumentRequest {
  const found = listRequests(connection, today).find((one) => one.requestId === requestId)
  return found ?? refuse({ code: 'request-unknown', column: 'requestId' })
}

/** Every petition and complaint, newest first, with where it stands on a day. */
export function listComplaints(connection: Connection, today: string): Complaint[] {
  const steps = connection.all(complaintStepRows, {})
  return connection.all(complaintRows, {}).map(({ commandSequence: _, ...row }) => {
    const own = steps.filter(({ complaintId }) => complaintId === row.complaintId)
    const last = own.at(-1)?.kind ?? null
    const over = last === 'closed' || last === 'withdrawn'
    const state = last === null ? 'new' : over ? last : 'handling'
    return {
      ...row,
      state,
      overdue: !over && row.dueOn !== null && row.dueOn < today,
      steps: own.map(({ kind, date, text, by }) => ({ kind, date, text, by })),
    }
  })
}

/** One petition or complaint; refuses 'complaint-unknown'. */
export function readComplaint(connection: Connection, complaintId: string, today: string): Complaint {
  const found = listComplaints(connection, today).find((one) => one.complaintId === complaintId)
  return found ?? refuse({ code: 'complaint-unknown', column: 'complaintId' })
}
