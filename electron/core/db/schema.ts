import type { BookKind } from '@shared/contract/book-kind'
import type { MeetingPapersSchema } from './schema-meeting-papers'
import type { Generated } from 'kysely'
import type {
  UserTable,
  ResolutionTable,
  CharterSettingTable,
  AttachmentTable,
  MemberVersionTable,
  MemberStepTable,
  RelativeTable,
  CapitalChangeTable,
  CertificateTable,
  CertificateEndCause,
  ServiceTable,
  ServiceAgreementTable,
  LabourPayTable,
  DistributionTable,
} from './schema-members'
import type {
  AgendaItemTable,
  CopyOriginTable,
  DelegateGroupMemberTable,
  DelegateGroupTable,
  HallEventTable,
  HallOpeningTable,
  MeetingCopyTable,
  MeetingRequestTable,
  MeetingTable,
  NoticeTable,
  PetitionTable,
  ProxyTable,
  VoterTable,
} from './schema-meetings'
import type {
  GovernanceFormChangeTable,
  PostEndTable,
  PostGroundTable,
  PostTable,
  SigningAuthorityTable,
} from './schema-posts'
import type { CorrespondenceTable, PaperNumberTable } from './schema-correspondence'
import type { MinutesSchema } from './schema-minutes'
import type { SupervisionSchema } from './schema-supervision'
import type { PrivateSchema } from './schema-private'
import type { TrainingSchema } from './schema-training'
import type { PacketsSchema } from './schema-packets'
import type { ExchangeSchema } from './schema-exchange'
import type { AllianceSchema } from './schema-alliance'
import type { ReportsSchema } from './schema-reports'

/**
 * The tables of a book, as Kysely sees them. `migrations/` holds the SQL that makes them; `verify` compares a file with that SQL.
 *
 *   command 1 ── n voucher 1 ── n posting n ── 1 account
 *                                  └──────── n ── 1 party 1 ── 0..1 member
 *   member 1 ── n memberVersion, memberStep, relative, capitalChange, certificate, serviceAgreement, labourPay
 *   resolution 1 ── n charterSetting, memberStep, capitalChange; scan 1 ── n attachment
 *   distributionProposal (mutable) … distribution 1 ── 0..1 distributionOutcome, n distributionPayment
 *   post 1 ── 0..1 postEnd, n signingAuthority; resolution 1 ── n post, governanceFormChange, correspondence
 *   sampleDraw 1 ── n drawnVoucher 1 ── n judgement; inspection 1 ── n finding 1 ── n findingStep
 *   meetingRequest 1 ── n meeting 1 ── n agendaItem, petition, notice, delegateGroup, delegateGroupMember, proxy, voter, hallOpening, hallEvent
 *   meeting 1 ── 0..1 minutes, n resolutionDraft, n resolutionText 1 ── n resolutionArticle
 *   resolution 1 ── n resolutionEffect, resolutionTask, statementsApproval, assetDeal, publication
 *   programme 1 ── n programmeModule, course 1 ── n session, enrolment n ── 1 learner; trainer 1 ── n session
 *   trustedKey 1 ── n receivedPacket 1 ── n personCourse 1 ── 0..1 personCourseVoid; signingKey: one in use
 *   reportForm 1 ── n periodicReport 1 ── n reportRevision 1 ── n reportStep, reportPacket
 *   enrolment 1 ── n attendance, mark, moduleRepeat, afterCouncilEntry
 *   course 1 ── n council 1 ── n councilMember, recognition; council 1 ── 0..1 graduationDecision 1 ── n courseCertificate
 *   courseCertificate 1 ── n courseCertificateEntry, courseCertificateCopy
 *   outboxPacket 1 ── n outboxHandover, 0..1 outboxSending; receivedPacket 1 ── 0..1 alliancePacket 1 ── 0..1 reportReceipt, n newsItem
 *   balance, partyBalance: kept sums of postings, by month
 *
 * Amounts are whole đồng, dates civil dates (YYYY-MM-DD), months integers (202501; 202500 is the opening of 2025),
 * instants ISO 8601 in UTC and end in `At`.
 */
export type Schema = OfSupervisors &
  OfMeetings &
  TrainingSchema &
  PacketsSchema &
  ExchangeSchema &
  AllianceSchema &
  ReportsSchema & {
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
    meetingRequest: MeetingRequestTable
    meeting: Omit<MeetingTable, 'stage' | 'noticeEdition' | 'endNote'> & {
      stage: Generated<MeetingTable['stage']>
      noticeEdition: Generated<number>
      endNote: Generated<string>
    }
    agendaItem: Omit<AgendaItemTable, 'documents'> & { documents: Generated<string> }
    petition: PetitionTable
    notice: NoticeTable
    delegateGroup: DelegateGroupTable
    delegateGroupMember: DelegateGroupMemberTable
    proxy: ProxyTable
    voter: VoterTable
    hallOpening: HallOpeningTable
    hallEvent: HallEventTable
    post: PostTable
    postEnd: PostEndTable
    signingAuthority: SigningAuthorityTable
    postGround: PostGroundTable
    governanceFormChange: Numbered<GovernanceFormChangeTable, 'changeId'>
    paperNumber: PaperNumberTable
    correspondence: Omit<CorrespondenceTable, 'handledNote'> & { handledNote: Generated<string> }
    meetingCopy: MeetingCopyTable
    copyOrigin: CopyOriginTable
  }

/** What supervisors check, and what is theirs alone until they issue it. */
type OfSupervisors = SupervisionSchema & PrivateSchema
type OfMeetings = MinutesSchema & MeetingPapersSchema

/** A table whose id SQLite gives. */
type Numbered<Row, Id extends keyof Row> = Omit<Row, Id> & Record<Id, Generated<number>>

export type BookTable = {
  onlyRow: number
  bookId: string
  kind: BookKind
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
