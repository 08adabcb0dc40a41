import type { CouncilRole, CourseLevel, GraduationClass } from '@shared/domain/training'
import type { Generated } from 'kysely'

/** The rows of councils, decisions and the register of certificates (migration 18). */

export type CouncilTable = {
  councilId: string
  courseId: string
  /** The end of what the council judges: its working days are counted from it. */
  countsFrom: string
  place: string
  heldOn: string | null
  /** '' before it sat, and of a short course, which has no council. */
  minutesNumber: string
  lateReason: string
  note: string
  commandSequence: number
}

export type CouncilMemberTable = {
  councilId: string
  ordinal: number
  name: string
  title: string
  role: CouncilRole
}

/** The average is an exact fraction of tenths of a point; `reasons` a JSON list of sentences. */
export type RecognitionTable = {
  councilId: string
  enrolmentId: string
  averageNumerator: number | null
  averageDenominator: number | null
  byAverage: GraduationClass | null
  class: GraduationClass | null
  graduates: number
  reasons: string
  commandSequence: number
}

export type GraduationDecisionTable = {
  decisionId: string
  councilId: string
  number: string
  decidedOn: string
  signer: string
  signerTitle: string
  commandSequence: number
}

/** Why something of a class changed after its council sat (reading 21). */
export type AfterCouncilEntryTable = {
  entryId: Generated<number>
  enrolmentId: string
  what: 'mark' | 'attendance' | 'discipline' | 'leaving'
  module: number | null
  reason: string
  commandSequence: number
}

/** A line of the register, as it was written and will stand. */
export type CourseCertificateTable = {
  line: number
  number: string
  enrolmentId: string
  decisionId: string
  name: string
  birthDate: string
  birthPlace: string
  programme: string
  /** Null of a short course, and its class too. */
  level: CourseLevel | null
  courseName: string
  opensOn: string
  closesOn: string
  class: GraduationClass | null
  issuedOn: string
  signer: string
  signerTitle: string
  commandSequence: number
}

/** What came to a line later: `value` is the corrected text, who received it, or the number of the decision that revoked it. */
export type CourseCertificateEntryTable = {
  entryId: Generated<number>
  line: number
  kind: 'correction' | 'received' | 'revoked'
  enteredOn: string
  field: 'name' | 'birthDate' | 'birthPlace' | null
  value: string
  reason: string
  commandSequence: number
}

export type CourseCertificateCopyTable = {
  copyLine: number
  line: number
  copies: number
  issuedOn: string
  receiver: string
  purpose: string
  signer: string
  signerTitle: string
  commandSequence: number
}

export type GraduationSchema = {
  council: CouncilTable
  councilMember: CouncilMemberTable
  recognition: RecognitionTable
  graduationDecision: GraduationDecisionTable
  afterCouncilEntry: AfterCouncilEntryTable
  courseCertificate: CourseCertificateTable
  courseCertificateEntry: CourseCertificateEntryTable
  courseCertificateCopy: CourseCertificateCopyTable
}
