import type { Generated } from 'kysely'

/**
 * The tables of a book, as Kysely sees them. `migrations/` holds the SQL that makes them; `verify` compares a file with that SQL.
 *
 *   command 1 ── n voucher 1 ── n posting n ── 1 account
 *                                  └──────── n ── 1 party 1 ── 0..1 member
 *   member 1 ── n memberVersion, memberStep, relative, capitalChange, certificate, serviceAgreement, labourPay
 *   resolution 1 ── n charterSetting, memberStep, capitalChange; scan 1 ── n attachment
 *   distributionProposal (mutable) … distribution 1 ── 0..1 distributionOutcome, n distributionPayment
 *   balance, partyBalance: kept sums of postings, by month
 *
 * Amounts are whole đồng, dates civil dates (YYYY-MM-DD), months integers (202501; 202500 is the opening of 2025),
 * instants ISO 8601 in UTC and end in `At`.
 */
export type Schema = {
  book: BookTable
  signer: { post: string; fromDate: string; name: string }
  setting: { key: string; value: string }
  account: AccountTable
  party: PartyTable
  member: MemberTable
  voucher: VoucherTable
  posting: PostingTable
  balance: { account: string; month: number; debit: number; credit: number }
  partyBalance: { account: string; party: string; month: number; debit: number; credit: number }
  numbering: { kind: string; month: number; last: number }
  periodLock: { month: number; lockedAt: string; reason: string }
  yearClosing: { voucherId: number; year: number; options: string; undoneById: number | null }
  draft: { id: string; title: string; content: string; updatedAt: string }
  command: CommandTable
  upkeep: { sequence: number; kind: 'verification' | 'backup'; at: string; ok: number; detail: string }
  user: UserTable
  resolution: Omit<ResolutionTable, 'origin' | 'voidNote'> & {
    origin: Generated<ResolutionTable['origin']>
    voidNote: Generated<string | null>
  }
  charterSetting: Numbered<CharterSettingTable, 'settingId'>
  attachment: AttachmentTable
  memberVersion: Numbered<MemberVersionTable, 'versionId'>
  memberStep: Numbered<MemberStepTable, 'stepId'>
  relative: RelativeTable
  capitalChange: Numbered<CapitalChangeTable, 'changeId'>
  certificate: Numbered<CertificateTable, 'certificateId'>
  certificateEnd: { certificateId: number; endedOn: string; cause: CertificateEndCause; note: string }
  service: ServiceTable
  serviceAgreement: ServiceAgreementTable
  labourPay: LabourPayTable
  distributionProposal: { proposalId: string; year: number; name: string; plan: string; updatedAt: string }
  distribution: DistributionTable
  distributionOutcome: { distributionId: string; approved: number; resolutionId: string; voucherId: number | null }
  distributionPayment: { distributionId: string; member: string; voucherId: number; amount: number }
}

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
  subject: 'member' | 'resolution' | 'capitalChange' | 'serviceAgreement'
  subjectKey: string
  title: string
  addedAt: string
  removedAt: string | null
}

/** A table whose id SQLite gives. */
type Numbered<Row, Id extends keyof Row> = Omit<Row, Id> & Record<Id, Generated<number>>

export type BookTable = {
  onlyRow: number
  bookId: string
  kind: 'cooperative' | 'school' | 'practice'
  sample: number
  regime: string
  firstYear: number
  fiscalYearStartMonth: number
  name: string
  taxCode: string
  address: string
  governanceForm: 'full' | 'simplified'
  createdAt: string
}

export type AccountTable = {
  code: string
  name: string
  nameEn: string
  parent: string | null
  nature: 'debit' | 'credit' | 'both'
  needsParty: number
  /** 1 for a sub-account the users opened themselves (reading 37). */
  own: number
  note: string
}

export type PartyTable = {
  code: string
  kind: 'member' | 'customer' | 'supplier' | 'employee' | 'bank' | 'state' | 'unit' | 'other'
  name: string
  taxCode: string
  address: string
  phone: string
  bankAccount: string
  search: string
}

export type MemberTable = {
  code: string
  type: 'official' | 'contributing' | 'nonContributing'
  gender: 'male' | 'female' | null
  birthDate: string | null
  idNumber: string
  ethnicity: string
  joinedOn: string | null
  leftOn: string | null
  pledgedCapital: number
  usesServices: number | null
  contributesLabour: number | null
  legalForm: 'individual' | 'household' | 'cooperativeGroup' | 'organisation'
  /** ISO 3166 code; 'VN' for citizens and domestic organisations. */
  nationality: string
  idIssuedOn: string | null
  idIssuedBy: string
  /** The one person who represents a household, group or organisation (article 30.1.c), and their identity number. */
  representative: string
  representativeIdNumber: string
  hamlet: string
  /** The household's name or book number, so that households can be counted. */
  household: string
  occupation: string
  education: string
  note: string
  stage: 'applied' | 'approved' | 'active' | 'leaving' | 'left' | 'rejected'
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

export type VoucherTable = {
  voucherId: number
  /** The client-made id; for vouchers of an import, the command's id and the place in it. */
  uid: string
  kind: string
  /** The calendar year of the voucher's date: a number is unique within kind and year (reading 32). */
  numberYear: number
  number: string
  /** The sequence within kind and month when the program issued the number; null for numbers that came from outside. */
  issuedSequence: number | null
  date: string
  postingDate: string
  /** The month its postings count in; YYYY00 for opening balances. */
  month: number
  description: string
  person: string
  address: string
  attachments: string
  source: 'typed' | 'import' | 'opening' | 'reversal' | 'closing' | 'undo'
  reversesId: number | null
  /** The sum of its postings, as lists show it. */
  amount: number
  /** Folded text for search: derived, not part of the hash. */
  search: string
  commandSequence: number
  format: number
  previousHash: string
  hash: string
}

export type PostingTable = {
  voucherId: number
  line: number
  debitAccount: string | null
  creditAccount: string | null
  amount: number
  debitParty: string | null
  creditParty: string | null
  description: string
  postingDate: string
  month: number
}

export type CommandTable = {
  sequence: number
  id: string
  procedure: string
  userId: string
  at: string
  /** What was asked, as canonical JSON; files by name and hash. */
  input: string
  inputHash: string
  result: string
  /** One line for people. */
  summary: string
  lastVoucherId: number
  lastVoucherHash: string
  format: number
  previousHash: string
  hash: string
}
