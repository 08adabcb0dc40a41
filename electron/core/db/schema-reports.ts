/** The rows of migration 22: reports of a period, their forms and their packets; `schema.ts` puts them together. */

export type ReportFormTable = {
  formId: string
  origin: 'program' | 'own' | 'alliance'
  version: number
  title: string
  effectiveFrom: string
  /** The whole form as JSON, in the shape of `shared/contract/report-form`. */
  form: string
  /** The XLSX file whose named cells are filled. */
  template: Buffer
  templateHash: string
  commandSequence: number
}

export type ReportDueTable = { formId: string; due: string; commandSequence: number }

export type PeriodicReportTable = {
  reportId: string
  formId: string
  formOrigin: 'program' | 'own' | 'alliance'
  formVersion: number
  /** '2026-H1'. */
  periodKey: string
  droppedOn: string | null
  commandSequence: number
}

export type ReportRevisionTable = {
  reportId: string
  revision: number
  reason: string
  state: 'draft' | 'checked' | 'approved' | 'sent' | 'dropped'
  recipient: string
  texts: string
  noFigures: string
  assessment: string | null
  draftedBy: string
  number: string | null
  body: 'director' | 'board' | null
  signer: string | null
  signerTitle: string | null
  approvedOn: string | null
  approvedBy: string | null
  /** What was approved, as JSON, and its SHA-256. */
  snapshot: string | null
  snapshotHash: string | null
  sentOn: string | null
  sentWay: 'packet' | 'line' | 'hand' | null
  commandSequence: number
}

export type ReportStepTable = {
  reportId: string
  revision: number
  step: 'drafted' | 'checked' | 'sentBack' | 'approved' | 'sent' | 'revised' | 'dropped'
  on: string
  userId: string
  note: string
  commandSequence: number
}

/** A packet as it was written, once for each key it was signed with: the same bytes however often it is sent. */
export type ReportPacketTable = {
  reportId: string
  revision: number
  keyFingerprint: string
  sha256: string
  fileName: string
  content: Buffer
  commandSequence: number
}

export type ReportsSchema = {
  reportForm: ReportFormTable
  reportDue: ReportDueTable
  periodicReport: PeriodicReportTable
  reportRevision: ReportRevisionTable
  reportStep: ReportStepTable
  reportPacket: ReportPacketTable
}
