import type { Decision, HallPerson, Presence } from './events'

/** One who is entitled, as the list was frozen when the doors opened; `votes` are the members represented, 1 in a plenary meeting. */
export type Voter = { code: string; name: string; hamlet: string; votes: number }

/** How one voter stands now. A proxy lapses when its giver checks in or its holder leaves (reading 2). */
export type Attendance =
  | { state: 'absent' }
  | { state: 'present'; by: Presence; since: string }
  | { state: 'byProxy'; holder: HallPerson }
  | { state: 'left'; at: string }

/** Heads and votes of those present, online and by proxy at one moment: what quorum and majority are reckoned on. */
export type Turnout = { inPerson: number; online: number; proxy: number; heads: number; votes: number }

/** What the law asks of this meeting, given to the fold from outside: exact shares, as the charter and the law set them. */
export type HallRules = {
  entitledHeads: number
  /** The share of heads this call needs, such as 50/100; null for the third call, which needs none. */
  quorum: { numerator: number; denominator: number } | null
  /** The special and the ordinary share of votes; `atLeast` says whether equality is enough. */
  special: { numerator: number; denominator: number }
  ordinary: { numerator: number; denominator: number }
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
  turnout: Turnout
  belowQuorumReason: string | null
  for: number
  against: number
  abstain: number
  invalid: number
  notCast: number
  majority: 'ordinary' | 'special'
  /** The least number of votes for it that is enough. */
  needed: number
  passed: boolean
}

export type ElectionState = {
  electionId: string
  itemId: string
  title: string
  seats: number
  candidates: HallPerson[]
  /** The election whose second round this is. */
  roundOf: string | null
  openedAt: string
  /** Null until distribution closes; then the votes on the ballots handed out. */
  base: number | null
  sheets: { sheet: 1 | 2; counter: string; collected: number; invalid: number; votes: Record<string, number> }[]
  /** Where the two sheets differ, in keys: 'collected', 'invalid' or a candidate. */
  differences: string[]
  closedAt: string | null
  needed: number | null
  elected: string[]
  tie: string[]
  secondRound: { seats: number; candidates: string[] } | null
}

export type QuestionState = {
  questionId: string
  itemId: string
  asker: HallPerson
  text: string
  at: string
  answer: { text: string; by: HallPerson; owner: HallPerson | null; dueOn: string | null } | null
}

/** The whole of a hall at one moment. */
export type HallState = {
  lastOrdinal: number
  phase: 'checkIn' | 'running' | 'paused' | 'postponed' | 'closed'
  attendance: Record<string, Attendance>
  guests: { name: string; from: string }[]
  turnout: Turnout
  quorum: { counted: number; base: number; needed: number; met: boolean }
  chair: HallPerson | null
  secretary: HallPerson | null
  counters: HallPerson[]
  openedAt: string | null
  /** The turnout when the chair opened the meeting. */
  turnoutAtOpening: Turnout | null
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
  /** Arrivals and leavings, newest last, for the minutes: who came late, who left early. */
  movements: { at: string; code: string; what: 'arrived' | 'left' }[]
}
