import { z } from 'zod'
import { command, query } from '../procedure'
import { Civil, ClientId } from '../values'

const Id = z.string().min(1).max(100)
const Text = z.string().trim().max(2000)

export const requestStepKinds = ['part', 'received', 'refused', 'returned', 'withdrawn'] as const
export const RequestStepKind = z.enum(requestStepKinds)
export type RequestStepKind = z.infer<typeof RequestStepKind>

const RequestEntry = z.object({
  askedOn: Civil,
  askedOf: z.string().trim().max(200),
  wanted: Text,
  /** What for: the law gives the right for control only (article 69.3.đ). */
  purpose: Text,
  dueOn: Civil,
})

/** A request for documents and what became of it. */
export const DocumentRequest = RequestEntry.extend({
  requestId: Id,
  /** 'open' nothing came, 'part' some did. */
  state: z.enum(['open', 'part', 'received', 'refused', 'withdrawn']),
  overdue: z.boolean(),
  steps: z.array(z.object({ kind: RequestStepKind, date: Civil, text: z.string(), by: z.string() })),
})
export type DocumentRequest = z.infer<typeof DocumentRequest>

export const complaintKinds = ['petition', 'complaint', 'denunciation'] as const
export const complaintChannels = ['letter', 'inPerson', 'phone', 'meeting', 'electronic'] as const
export const complaintStepKinds = [
  'handling',
  'toBoard',
  'toDirector',
  'toMeeting',
  'answered',
  'closed',
  'withdrawn',
] as const
export const ComplaintStepKind = z.enum(complaintStepKinds)
export type ComplaintStepKind = z.infer<typeof ComplaintStepKind>

const ComplaintEntry = z.object({
  kind: z.enum(complaintKinds),
  receivedOn: Civil,
  /** Empty for who does not want to be named. */
  sender: z.string().trim().max(200),
  senderMember: z.string().max(50).nullish(),
  channel: z.enum(complaintChannels),
  content: Text,
  dueOn: Civil.nullish(),
})

/** A petition or complaint, how it was handled and with what result (article 69.3.g). */
export const Complaint = ComplaintEntry.extend({
  complaintId: Id,
  senderMember: z.string().nullable(),
  dueOn: Civil.nullable(),
  state: z.enum(['new', 'handling', 'closed', 'withdrawn']),
  overdue: z.boolean(),
  steps: z.array(z.object({ kind: ComplaintStepKind, date: Civil, text: z.string(), by: z.string() })),
})
export type Complaint = z.infer<typeof Complaint>

export const requestProcedures = {
  requests: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({}))
    .output(z.array(DocumentRequest)),
  askDocuments: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(RequestEntry.extend({ id: ClientId }))
    .output(z.object({ requestId: Id })),
  followRequest: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, requestId: Id, kind: RequestStepKind, date: Civil, text: Text.default('') }))
    .output(z.object({})),
  /** Who complained of whom is for the supervisors; others learn of it when it is handed on. */
  complaints: query({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({}))
    .output(z.array(Complaint)),
  receiveComplaint: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(ComplaintEntry.extend({ id: ClientId }))
    .output(z.object({ complaintId: Id })),
  followComplaint: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(z.object({ id: ClientId, complaintId: Id, kind: ComplaintStepKind, date: Civil, text: Text }))
    .output(z.object({})),
}
