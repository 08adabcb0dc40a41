/** The rows of members and of what is decided about them, as the tables of migrations 2 to 6 hold them; `schema.ts` puts them together. */

export type UserTable = {
  userId: string
  name: string
  role: 'owner' | 'accountant' | 'cashier' | 'director' | 'secretary' | 'supervisor' | 'trainer' | 'reader'
  /** The scrypt hash with its parameters and salt; null for a person without a password. */
  password: string | null
  active: number
  /** Wrong passwords since the last right one, and the instant before which no other is tried. */
  failures: number
  retryAt: string | null
}

export type ResolutionTable = {
  resolutionId: string
  body: 'generalMeeting' | 'board' | 'director' | 'foundingConference'
  number: string
  date: string
  summary: string
  /** 'elsewhere': entered from a paper made outside this program (reading 14). */
  origin: 'elsewhere' | 'meeting'
  /** Why it no longer counts; null while it does. Its number is not given again (reading 15). */
  voidNote: string | null
  commandSequence: number
}

export type CharterSettingTable = {
  settingId: number
  field: string
  fromDate: string
  /** JSON of the figure or text. */
  value: string
  resolutionId: string | null
  commandSequence: number
}

export type AttachmentTable = {
  attachmentId: string
  scanId: string
  /** What it is a paper of; its key is in `shared/contract/scans`. */
  subject:
    | 'member'
    | 'resolution'
    | 'capitalChange'
    | 'serviceAgreement'
    | 'post'
    | 'meeting'
    | 'agendaItem'
    | 'notice'
    | 'minutes'
    | 'publication'
    | 'inspection'
    | 'finding'
    | 'complaint'
    | 'appraisal'
    | 'correspondence'
    | 'personCourse'
    | 'periodicReport'
  subjectKey: string
  title: string
  addedAt: string
  removedAt: string | null
}

/** What the register said of a member from a day on; `content` is JSON of the member's and the party's fields. */
export type MemberVersionTable = {
  versionId: number
  member: string
  fromDate: string
  content: string
  reason: string
  /** Null for what the migration found. */
  commandSequence: number | null
}

export type MemberStepTable = {
  stepId: number
  member: string
  kind:
    | 'application'
    | 'admission'
    | 'rejection'
    | 'fee'
    | 'activation'
    | 'change'
    | 'leavingRequest'
    | 'leavingDecision'
    | 'withdrawal'
    | 'departure'
    | 'refund'
  date: string
  /** Why the membership ends (article 33); only in the steps of leaving. */
  cause: 'death' | 'ended' | 'cooperativeEnded' | 'voluntary' | 'expelled' | 'idle' | 'unpaid' | 'feeUnpaid' | null
  resolutionId: string | null
  voucherId: number | null
  note: string
  /** JSON of what the step's paper says, as it was on that day. */
  content: string
  commandSequence: number
}

export type RelativeTable = {
  relativeId: string
  member: string
  relation: 'spouse' | 'parent' | 'child' | 'sibling' | 'siblingInLaw' | 'spouseSibling'
  name: string
  relativeMember: string | null
  declaredOn: string
  endedOn: string | null
}

/** A change of the registered pledge, or a payment with what the ledger cannot say of it (the asset, its valuation). */
export type CapitalChangeTable = {
  changeId: number
  uid: string
  member: string
  date: string
  kind: 'opening' | 'pledge' | 'increase' | 'payment' | 'reduction' | 'refund' | 'transfer' | 'inheritance'
  /** What it adds to the pledge, negative when it takes away; 0 for a payment. */
  pledged: number
  /** The last day to pay it in full (article 74.4). */
  dueOn: string | null
  /** The other member of a transfer or an inheritance. */
  other: string | null
  resolutionId: string | null
  voucherId: number | null
  /** JSON of a contribution in kind: kind, quantity, unit, value, valuation, right of use and its term. */
  asset: string | null
  note: string
  commandSequence: number | null
}

export type CertificateTable = {
  certificateId: number
  number: string
  member: string
  issuedOn: string
  /** 'recorded' for one issued before this book, entered by number and date. */
  kind: 'issue' | 'reissue' | 'exchange' | 'recorded'
  contribution: number
  charterCapital: number
  /** JSON of the fields a to e of article 75.2 as they were printed. */
  content: string
  replacesId: number | null
  commandSequence: number
}

export type CertificateEndCause = 'lost' | 'damaged' | 'exchanged' | 'withdrawn'

export type ServiceTable = {
  code: string
  name: string
  /** 'supply': to members; 'purchase': of what they make; 'loan': internal lending. */
  kind: 'supply' | 'purchase' | 'loan'
  unit: string
  accounts: string
  words: string
  active: number
}

export type ServiceAgreementTable = {
  agreementId: string
  member: string
  number: string
  signedOn: string
  /** JSON list of service codes; empty for all. */
  services: string
  fromDate: string
  toDate: string | null
  note: string
}

export type LabourPayTable = {
  payId: string
  member: string
  year: number
  amount: number
  note: string
  commandSequence: number
}

export type DistributionTable = {
  distributionId: string
  year: number
  name: string
  plan: string
  result: string
  submittedOn: string
  commandSequence: number
}
