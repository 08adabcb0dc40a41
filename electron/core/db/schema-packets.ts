import type { Generated } from 'kysely'
import type { CourseLevel, GraduationClass, Track } from '@shared/domain/training'

/** The rows of migration 19: keys, packets, and what people learned; `schema.ts` puts them together. */

/** The key a book signs with: `seed` as it is, or `wrapped` with the owner's password (`people/wrapped-key`); one is not retired. */
export type SigningKeyTable = {
  fingerprint: string
  /** Hexadecimal. */
  publicKey: string
  /** Base64. */
  seed: string | null
  logN: number | null
  salt: string | null
  wrapped: string | null
  createdAt: string
  retiredAt: string | null
  commandSequence: number
}

/** A sender's key as it was registered on paper. */
export type TrustedKeyTable = {
  fingerprint: string
  name: string
  taxCode: string
  paper: string
  acceptedOn: string
  withdrawnOn: string | null
  withdrawnReason: string
  commandSequence: number
}

export type ReceivedPacketTable = {
  sha256: string
  packetId: string
  kind: string
  fingerprint: string
  fileName: string
  createdAt: string
  receivedAt: string
  commandSequence: number
}

export type PersonCourseTable = {
  personCourseId: string
  /** A member, a party, or neither: then the name is all that is known. */
  member: string | null
  party: string | null
  name: string
  track: Track | null
  level: CourseLevel | null
  programme: string
  school: string
  openedOn: string | null
  closedOn: string | null
  standing: 'studying' | 'completed' | 'notCompleted'
  resultClass: GraduationClass | null
  decisionNumber: string
  decidedOn: string | null
  certificateNumber: string
  issuedOn: string | null
  note: string
  source: 'hand' | 'packet'
  packetSha256: string | null
  /** What the sender calls this person in this course. */
  sourceKey: string | null
  replacesId: string | null
  commandSequence: number
}

export type PersonCourseVoidTable = {
  personCourseId: string
  voidedOn: string
  reason: string
  commandSequence: number
}

type Defaulted<Row, Columns extends keyof Row> = Omit<Row, Columns> & { [Column in Columns]: Generated<Row[Column]> }

export type PacketsSchema = {
  signingKey: SigningKeyTable
  trustedKey: Defaulted<TrustedKeyTable, 'withdrawnReason'>
  receivedPacket: ReceivedPacketTable
  personCourse: Defaulted<PersonCourseTable, 'decisionNumber' | 'certificateNumber' | 'note'>
  personCourseVoid: PersonCourseVoidTable
}
