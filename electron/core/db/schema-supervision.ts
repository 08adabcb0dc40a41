import type { Generated } from 'kysely'

/** The rows of supervision, as the tables of migration 11 hold them; `schema.ts` puts them together. Nothing here changes once written but the plan. */
export type SupervisionSchema = {
  supervisionVisit: VisitTable
  sampleDraw: SampleDrawTable
  drawnVoucher: { drawId: string; place: number; voucherId: number }
  judgement: {
    judgementId: Generated<number>
    drawId: string
    voucherId: number
    verdict: 'right' | 'problem' | 'ask'
    commandSequence: number
  }
  inspectionPlan: InspectionPlanTable
  inspection: InspectionTable
  inspectionSigning: InspectionSigningTable
  finding: FindingTable
  findingStep: Omit<FindingStepTable, 'stepId'> & { stepId: Generated<number> }
  documentRequest: DocumentRequestTable
  documentRequestStep: Omit<DocumentRequestStepTable, 'stepId'> & { stepId: Generated<number> }
  complaint: ComplaintTable
  complaintStep: Omit<ComplaintStepTable, 'stepId'> & { stepId: Generated<number> }
  inspectionDraft: InspectionDraftTable
}

/** An inspection that is being typed, JSON; sealed (base64) with the key of its writer's drafts where `sealed` is 1. No part of the books. */
export type InspectionDraftTable = {
  userId: string
  kind: InspectionKind
  sealed: 0 | 1
  content: string
  savedAt: string
}

export type VisitTable = {
  visitId: string
  heldOn: string
  supervisors: string
  note: string
  /** The command whose hash is the fingerprint of what was seen. */
  throughSequence: number
  commandSequence: number
}

export type SampleDrawTable = {
  drawId: string
  throughSequence: number
  /** The digits that were said. */
  spoken: string
  size: number
  method: 'simple' | 'risk'
  limitAmount: number | null
  population: number
  commandSequence: number
}

export type InspectionKind = 'cash' | 'vouchers' | 'stock' | 'assets' | 'support' | 'compliance' | 'loans' | 'other'

export type InspectionPlanTable = {
  planItemId: string
  year: number
  monthOfYear: number
  kind: InspectionKind
  title: string
  responsible: string
  note: string
  removedAt: string | null
  commandSequence: number
}

export type InspectionTable = {
  inspectionId: string
  number: string
  kind: InspectionKind
  title: string
  heldOn: string
  place: string
  /** Names, one a line, of those who inspected; of those who were inspected, each 'name, post'. */
  supervisors: string
  counterparts: string
  planItemId: string | null
  drawId: string | null
  /** JSON of what was looked at and counted; its shape is in `shared/contract/supervision/inspections`. */
  content: string
  conclusion: string
  throughSequence: number
  commandSequence: number
}

export type InspectionSigningTable = {
  inspectionId: string
  signedOn: string
  /** Why those who were inspected did not sign; empty when they did. */
  refusal: string
  scanHash: string | null
  commandSequence: number
}

export type FindingTable = {
  findingId: string
  number: string
  issuedOn: string
  title: string
  content: string
  basis: string
  recommendation: string
  addressee: 'board' | 'director' | 'chiefAccountant' | 'cashier' | 'generalMeeting'
  dueOn: string
  inspectionId: string | null
  voucherId: number | null
  commandSequence: number
}

export type FindingStepTable = {
  stepId: number
  findingId: string
  kind: 'answer' | 'reminder' | 'extension' | 'sentBack' | 'closed' | 'reopened'
  date: string
  text: string
  dueOn: string | null
  commandSequence: number
}

export type DocumentRequestTable = {
  requestId: string
  askedOn: string
  askedOf: string
  wanted: string
  purpose: string
  dueOn: string
  commandSequence: number
}

export type DocumentRequestStepTable = {
  stepId: number
  requestId: string
  kind: 'part' | 'received' | 'refused' | 'returned' | 'withdrawn'
  date: string
  text: string
  commandSequence: number
}

export type ComplaintTable = {
  complaintId: string
  kind: 'petition' | 'complaint' | 'denunciation'
  receivedOn: string
  /** Empty for who does not want to be named. */
  sender: string
  senderMember: string | null
  channel: 'letter' | 'inPerson' | 'phone' | 'meeting' | 'electronic'
  content: string
  dueOn: string | null
  commandSequence: number
}

export type ComplaintStepTable = {
  stepId: number
  complaintId: string
  kind: 'handling' | 'toBoard' | 'toDirector' | 'toMeeting' | 'answered' | 'closed' | 'withdrawn'
  date: string
  text: string
  commandSequence: number
}
