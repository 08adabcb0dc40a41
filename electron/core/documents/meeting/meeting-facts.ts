import type { CivilDate } from '@shared/domain/civil-date'

/** What every paper of a meeting says of it: plain data, nothing is looked up. */
export type MeetingFacts = {
  unitName: string
  /** The commune papers are dated at; '' leaves dots. */
  place: string
  /** 'Đại hội thành viên thường niên năm 2025'. */
  title: string
  body: 'generalMeeting' | 'board' | 'foundingConference'
  kind: 'annual' | 'extraordinary' | 'regular' | 'founding'
  form: 'plenary' | 'delegate'
  medium: 'inPerson' | 'online' | 'mixed'
  fiscalYear: number
  callNumber: number
  date: CivilDate
  /** 'HH:MM'. */
  time: string
  /** Where it is held. */
  venue: string
  convener: 'board' | 'chairperson' | 'director' | 'supervisors' | 'members'
  /** The form of governance on its day: in the simplified one there is no board, and supervisors are kiểm soát viên. */
  governance: 'full' | 'simplified'
  reason: string
  /** Who asked for an extraordinary meeting of the board (article 65.4); null else. */
  askedBy: 'chairperson' | 'director' | 'headSupervisor' | 'boardMembers' | null
  /** Who signs for the convener; '' while nobody holds the post. */
  signer: string
  marks: readonly string[]
  fingerprint: string
  printedAt: string
}

/** One item of the agenda as papers number it, from 1. */
export type PrintedItem = {
  itemId: string
  number: number
  title: string
  kind: 'agenda' | 'report' | 'motion' | 'election' | 'discussion'
  /** 'khoản 2 Điều 64'; ''. */
  article: string
  presenter: string
  minutesPlanned: number
  /** The draft resolution; ''. */
  draft: string
  /** The seats and those who stand, where the item is an election. */
  election: { seats: number; candidates: readonly string[] } | null
  /** The papers that go out with it, in words: reports of the book, then what was attached by hand. */
  documents: readonly string[]
  /** What its motion needs, 'trên 50 %' or 'ít nhất 65 %' with blanks that do not break (articles 61.2, 61.3); '' where nothing is voted. */
  majority: string
}

/** One who is entitled to attend: a member, or a delegate with the votes of those represented (article 61.4). */
export type PrintedVoter = {
  code: string
  name: string
  hamlet: string
  address: string
  votes: number
  /** Who holds this one's proxy; '' while nobody does. */
  proxyHolder: string
  /** What the QR code of the member's card says (docs/member-card.md). */
  card: string
}
