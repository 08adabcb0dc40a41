import type { Threshold } from '../threshold'
import type { Decision, HallPerson, Presence } from './events'

/** One who is entitled, as the list was frozen when the doors opened; `votes` are the members represented, 1 in a plenary meeting. */
export type Voter = { code: string; name: string; hamlet: string; votes: number }

/** How one voter stands now. A proxy lapses when its giver checks in or its holder leaves (reading 2). */
export type Attendance =
  | { state: 'absent' }
  | { state: 'present'; by: Presence; since: string }
  | { state: 'byProxy'; holder: HallPerson; since: string }
  | { state: 'left'; at: string }

/** Heads and votes of those present, online and by proxy at one moment: what quorum and majority are reckoned on. */
export type Turnout = { inPerson: number; online: number; proxy: number; heads: number; votes: number }

/** What the law and the charter ask of this meeting, given to the fold from outside: exact shares of the day it is held. */
export type HallRules = {
  /** How many are convened: official members, delegates, or members of the board. */
  entitledHeads: number
  /** The share of heads this call needs; 'anyone' where one who comes is enough, 'never' where no number is (readings 11, 17). */
  quorum: Threshold | 'anyone' | 'never'
  /** Whether those who sent a proxy count as attending: article 61.1, not in the board. */
  proxyCounts: boolean
  /** How many proxies one holder may have by the charter; null where it says nothing. */
  proxyLimit: number | null
  /** For each kind of decision which majority it needs, and every share that must be reached. */
  majorities: Record<Decision, { majority: 'ordinary' | 'special'; thresholds: Threshold[] }>
  /** Whether the charter says how those online vote in secret (reading 7). */
  onlineBallots: boolean
  /** Whether the charter leaves out of a vote those who declared an interest in its item (reading 10, article 61.4). */
  interestedExcluded: boolean
  /** Whether the chair's side decides between equal numbers (article 65.5.a). */
  tieToChair: boolean
  /** Fields of the charter that ask less than the law and are passed over (reading 1). */
  belowLaw: string[]
}

export type MotionState = {
  motionId: string
  itemId: string
  text: string
  decision: Decision
  openedAt: string
  closedAt: string | null
  /** All votes of those present, online or by proxy when it opened; abstentions, invalid and not cast stay in it. */
  base: number
  /** Those whose votes are not in the base, because they declared an interest and the charter says so. */
  excluded: Voter[]
  turnout: Turnout
  /** How quorum stood when it opened. */
  quorum: Quorum
  belowQuorumReason: string | null
  /** Whether numbers were entered. */
  counted: boolean
  for: number
  against: number
  abstain: number
  invalid: number
  notCast: number
  chairSide: 'for' | 'against' | null
  majority: 'ordinary' | 'special'
  /** The least number of votes for it that is enough. */
  needed: number
  /** Whether the votes for it are enough as they stand; they stand when it is closed. */
  passed: boolean
  dissents: { person: HallPerson; text: string }[]
}

export type Sheet = { sheet: 1 | 2; counter: string; collected: number; invalid: number; votes: Record<string, number> }

export type ElectionState = {
  electionId: string
  itemId: string
  title: string
  seats: number
  candidates: HallPerson[]
  /** The election whose second round this is. */
  roundOf: string | null
  openedAt: string
  belowQuorumReason: string | null
  /** When distribution closed. */
  issuedAt: string | null
  /** Null until distribution closes; then the votes on the ballots handed out. */
  base: number | null
  sheets: Sheet[]
  /** Where the two sheets differ, in keys: 'collected', 'invalid' or a candidate. */
  differences: string[]
  closedAt: string | null
  needed: number | null
  elected: string[]
  tie: string[]
  /** What was settled about the tie; '' while nothing was written. */
  tieNote: string
  secondRound: { seats: number; candidates: string[] } | null
}

export type QuestionState = {
  questionId: string
  itemId: string
  asker: HallPerson
  text: string
  at: string
  answer: { text: string; by: HallPerson; owner: HallPerson | null; dueOn: string | null; at: string } | null
}

/** A proxy that stands: `active` while its holder is in the hall, so that its giver counts. */
export type StandingProxy = { holder: HallPerson; paper: string; active: boolean }

/** `needed` is the fewest heads that are enough; null where no number is. */
export type Quorum = { counted: number; base: number; needed: number | null; met: boolean }

/** The whole of a hall at one moment. */
export type HallState = {
  lastOrdinal: number
  phase: 'checkIn' | 'running' | 'paused' | 'postponed' | 'closed'
  attendance: Record<string, Attendance>
  /** By giver. */
  proxies: Record<string, StandingProxy>
  guests: { name: string; from: string; at: string }[]
  turnout: Turnout
  quorum: Quorum
  chair: HallPerson | null
  secretary: HallPerson | null
  counters: HallPerson[]
  openedAt: string | null
  /** The turnout when the chair opened the meeting. */
  turnoutAtOpening: Turnout | null
  pauses: { reason: string; from: string; to: string | null }[]
  closedAt: string | null
  postponement: { reason: string; nextCallId: string | null; at: string } | null
  currentItemId: string | null
  items: Record<string, { begunAt: string; endedAt: string | null }>
  motions: MotionState[]
  elections: ElectionState[]
  questions: QuestionState[]
  interests: { itemId: string; person: HallPerson; text: string; at: string }[]
  /** Ordinals of events that were taken back. */
  undone: number[]
  /** The latest moment at which a base froze: what changes a base cannot be told of an earlier one. */
  frozenAt: string | null
  /** Arrivals and leavings, newest last, for the minutes: who came late, who left early. */
  movements: { at: string; code: string; what: 'arrived' | 'left' }[]
}
