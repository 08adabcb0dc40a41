/** The rows of meetings as the tables of migrations 8, 9 and 14 hold them; `schema.ts` puts them together. */

export type MeetingBody = 'generalMeeting' | 'board' | 'foundingConference'
export type MeetingStage = 'preparing' | 'open' | 'postponed' | 'closed' | 'cancelled'

export type MeetingRequestTable = {
  requestId: string
  receivedOn: string
  /** The supervisory board or a supervisor, or one third of the official members (articles 59.2.b, 59.3.b). */
  requestedBy: 'supervisors' | 'members'
  requesters: number
  content: string
  /** Why it no longer runs; null while it does. */
  withdrawnNote: string | null
  commandSequence: number
}

export type MeetingTable = {
  meetingId: string
  body: MeetingBody
  kind: 'annual' | 'extraordinary' | 'regular' | 'founding'
  form: 'plenary' | 'delegate'
  medium: 'inPerson' | 'online' | 'mixed'
  title: string
  /** The fiscal year whose affairs it settles. */
  fiscalYear: number
  /** 1 to 3; a later call names the one before (article 59.7). */
  callNumber: number
  previousCallId: string | null
  plannedOn: string
  /** 'HH:MM', the time of day in Viet Nam. */
  startsAtTime: string
  place: string
  /** Who convenes it (articles 59, 65.4). */
  convener: 'board' | 'chairperson' | 'director' | 'supervisors' | 'members'
  reason: string
  requestId: string | null
  /** The day the request of article 59.4 was received; null for a meeting nobody asked for. */
  requestedOn: string | null
  /** Who asked for an extraordinary meeting of the board (article 65.4), and how many members of the board where it was they. */
  askedBy: 'chairperson' | 'director' | 'headSupervisor' | 'boardMembers' | null
  askers: number | null
  /** Which notice counts: another day or place after notices were sent makes a new one. */
  noticeEdition: number
  /** The day as of which the list of those entitled is made. */
  entitledOn: string | null
  stage: MeetingStage
  /** Why it was cancelled. */
  endNote: string
  commandSequence: number
}

export type AgendaItemTable = {
  itemId: string
  meetingId: string
  position: number
  title: string
  kind: 'agenda' | 'report' | 'motion' | 'election' | 'discussion'
  /** What kind of decision its motion is: which majority it needs (article 61); null where nothing is voted. */
  decision:
    | 'amendCharter'
    | 'changeGovernanceForm'
    | 'sellDivisibleAsset'
    | 'sellIndivisibleAsset'
    | 'reorganise'
    | 'dissolve'
    | 'approveStatements'
    | 'approvePlan'
    | 'approveDistribution'
    | 'other'
    | null
  /** The template it came from, such as 'distribution' or 'boardReport'; '' for one typed freely. */
  subject: string
  /** Of law 17/2023/QH15, '64.2'; ''. */
  article: string
  presenter: string
  minutesPlanned: number
  /** The draft resolution. */
  draft: string
  /** JSON: what the resolution causes when it is passed, or the seats and candidates of an election. */
  content: string
  /** JSON list of the reports of the book that belong to it (`shared/contract/meeting-agenda.ts`). */
  documents: string
  petitionId: string | null
  removedAt: string | null
}

export type PetitionTable = {
  petitionId: string
  meetingId: string
  receivedOn: string
  content: string
  /** JSON list of the codes of the members who signed. */
  signers: string
  /** Null while it waits; a refusal names its ground of article 60.3, or that it has too few signers for article 60.2. */
  answer: 'accepted' | 'tooFew' | 'late' | 'unfit' | 'beyondPower' | 'charter' | null
  answerNote: string
  commandSequence: number
}

export type NoticeTable = {
  meetingId: string
  member: string
  sentOn: string
  method: 'paper' | 'electronic' | 'charter'
  proof: string
  edition: number
  /** Taken back: it was recorded by mistake. */
  removedAt: string | null
  commandSequence: number
}

export type DelegateGroupTable = { groupId: string; meetingId: string; name: string }

export type DelegateGroupMemberTable = {
  meetingId: string
  member: string
  groupId: string
  delegate: number
  /** How many members a delegate represents (article 61.4). */
  votesCarried: number
}

export type ProxyTable = {
  proxyId: string
  meetingId: string
  giver: string
  /** Null for somebody who is no member. */
  holder: string | null
  holderName: string
  givenOn: string
  paper: string
  withdrawnOn: string | null
  commandSequence: number
}

export type VoterTable = { meetingId: string; member: string; name: string; hamlet: string; votes: number }

/** By what a hall is judged, as charter and law stood on its day, and who was not told in time. */
export type HallOpeningTable = {
  meetingId: string
  heldOn: string
  /** JSON of `HallRules`, `shared/domain/hall/state.ts`. */
  rules: string
  /** JSON of `HallNotices`, `governance/hall-of.ts`. */
  notices: string
  commandSequence: number
}

export type HallEventTable = {
  meetingId: string
  ordinal: number
  at: string
  kind: string
  /** JSON of the event, `shared/domain/hall/events.ts`. */
  content: string
  commandSequence: number
}

/** A meeting that left the office as a file. Its id is spent when it comes back or is called back. */
export type MeetingCopyTable = {
  copyId: string
  meetingId: string
  departedAt: string
  returnedAt: string | null
  /** The head of the copy's chain when it came back. */
  returnedHash: string | null
  recalledAt: string | null
  recallReason: string | null
  commandSequence: number
}

/** The one row of a copy of a meeting: what it is, and the office's head its chain begins at. */
export type CopyOriginTable = {
  onlyRow: number
  copyId: string
  meetingId: string
  /** A rehearsal never comes back. */
  purpose: 'hall' | 'rehearsal'
  headSequence: number
  headHash: string
  lastVoucherId: number
  lastVoucherHash: string
  departedAt: string
}
