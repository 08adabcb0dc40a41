/** The rows of supervisors' drafts, appraisals, reports and copies as the tables of migration 12 hold them; `schema.ts` puts them together. */

/** The key of a supervisor's drafts, itself sealed with a key made from a password of their own (scrypt); base64. */
export type SupervisorKeyTable = {
  userId: string
  logN: number
  salt: string
  wrapped: string
  setAt: string
  commandSequence: number
}

/** A draft, sealed: nonce, AES-256-GCM and tag, base64; `sha256` is that of the sealed bytes and stands in the chain. */
export type SupervisorDraftTable = {
  draftId: string
  userId: string
  sealed: string
  sha256: string
  savedAt: string
  commandSequence: number
}

export type IssuedNoteTable = {
  noteId: string
  number: string
  issuedOn: string
  title: string
  text: string
  commandSequence: number
}

export type AppraisalTable = {
  appraisalId: string
  year: number
  /** Of the statements: 1, and one more for each time a meeting refused them. */
  revision: number
  number: string
  signedOn: string
  opinion: 'agree' | 'agreeWithRemarks' | 'disagree'
  remarks: string
  /** JSON: who signs for the supervisors. */
  signers: string
  /** JSON: the figures appraised and the checks with their differences. */
  content: string
  /** SHA-256 of the figures. */
  figuresHash: string
  /** The command whose fingerprint the appraisal is bound to. */
  throughSequence: number
  commandSequence: number
}

export type StatementsRefusalTable = {
  refusalId: string
  year: number
  revision: number
  refusedOn: string
  meetingId: string | null
  reason: string
  commandSequence: number
}

export type SupervisionReportTable = {
  reportId: string
  year: number
  number: string
  issuedOn: string
  signers: string
  /** JSON: what happened in the year as the book says, and the supervisors' own text. */
  content: string
  throughSequence: number
  commandSequence: number
}

/** Only in a copy: what a command was asked, sealed with the copy's password, where it names identities. */
export type WithheldInputTable = { sequence: number; sealed: string }

/** The tables of migration 12 by name. */
export type PrivateSchema = {
  supervisorKey: SupervisorKeyTable
  supervisorDraft: SupervisorDraftTable
  issuedNote: IssuedNoteTable
  appraisal: AppraisalTable
  statementsRefusal: StatementsRefusalTable
  supervisionReport: SupervisionReportTable
  withheldInput: WithheldInputTable
}
