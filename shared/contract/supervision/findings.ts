import { z } from 'zod'
import { command, query } from '../procedure'
import { Civil, ClientId } from '../values'

const Id = z.string().min(1).max(100)
const Text = z.string().trim().max(4000)

export const addressees = ['board', 'director', 'chiefAccountant', 'cashier', 'generalMeeting'] as const
/** Who has to answer. */
export const Addressee = z.enum(addressees)
export type Addressee = z.infer<typeof Addressee>

/** A finding as it is issued (article 69.3.e): what was seen, on what ground it is wrong, what is recommended, to whom and by when. */
export const FindingEntry = z.object({
  title: z.string().trim().max(300),
  content: Text,
  /** Article, resolution or rule. */
  basis: z.string().trim().max(1000),
  recommendation: Text,
  addressee: Addressee,
  issuedOn: Civil,
  dueOn: Civil,
  inspectionId: Id.nullish(),
  voucherId: z.int().min(1).nullish(),
})
export type FindingEntry = z.infer<typeof FindingEntry>

export const findingStepKinds = ['answer', 'reminder', 'extension', 'sentBack', 'closed', 'reopened'] as const
export const FindingStepKind = z.enum(findingStepKinds)
export type FindingStepKind = z.infer<typeof FindingStepKind>

const FindingStep = z.object({
  kind: FindingStepKind,
  date: Civil,
  text: z.string(),
  dueOn: Civil.nullable(),
  by: z.string(),
})

/** 'open' waits for an answer, 'answered' for the supervisors, 'closed' for nobody. */
export const FindingState = z.enum(['open', 'answered', 'closed'])
export type FindingState = z.infer<typeof FindingState>

export const Finding = FindingEntry.extend({
  findingId: Id,
  /** '03/TB-BKS'. */
  number: z.string(),
  inspectionId: Id.nullable(),
  voucherId: z.int().nullable(),
  /** With its year; null without a voucher. */
  voucherNumber: z.string().nullable(),
  inspectionNumber: z.string().nullable(),
  state: FindingState,
  /** The day it is due after every extension. */
  currentDueOn: Civil,
  overdue: z.boolean(),
  issuedBy: z.string(),
  steps: z.array(FindingStep),
})
export type Finding = z.infer<typeof Finding>

export const findingProcedures = {
  /** Everything that was issued, what is open first, then by day. */
  findings: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({}))
    .output(z.array(Finding)),
  /** Issues a finding: from here on the other side reads it and has to answer. */
  issueFinding: command({ permission: 'supervision.inspect', affects: ['supervision', 'correspondence'] })
    .input(FindingEntry.extend({ id: ClientId }))
    .output(z.object({ findingId: Id, number: z.string() })),
  /** The answer of director, board or accountant. */
  answerFinding: command({ permission: 'finding.answer', affects: ['supervision'] })
    .input(z.object({ id: ClientId, findingId: Id, date: Civil, text: Text }))
    .output(z.object({})),
  /** What the supervisors do next: remind, give more time, send an answer back, close, open again. */
  followFinding: command({ permission: 'supervision.inspect', affects: ['supervision'] })
    .input(
      z.object({
        id: ClientId,
        findingId: Id,
        kind: z.enum(['reminder', 'extension', 'sentBack', 'closed', 'reopened']),
        date: Civil,
        text: Text.default(''),
        dueOn: Civil.nullish(),
      }),
    )
    .output(z.object({})),
  /** The notice of findings and recommendations as a PDF file. */
  printFinding: query({ permission: 'supervision.read', affects: ['supervision'] })
    .input(z.object({ findingId: Id }))
    .output(z.file()),
}
