/**
 * What can happen in the hall of a meeting. Events are appended and never changed; the state of the hall is their fold
 * (`fold.ts`), the same in the core, on the page and on another PC. A slip is taken back by an event of its own (`undone`).
 *
 * People are named by their code where they are members; `name` is what is read aloud and printed.
 */
export type HallPerson = { code: string | null; name: string }

/** How somebody is there: in the hall, or by a line; a clerk writes down online voices by name (reading 7). */
export type Presence = 'inPerson' | 'online'

/** Whose kind of decision a motion is; it says which majority is needed (Law 17/2023/QH15 article 61.2, 61.3). */
export type Decision =
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

export type AttendanceEvent =
  | { kind: 'arrived'; voter: string; by: Presence }
  /** A page of the signature list, entered at once. */
  | { kind: 'arrivedTogether'; voters: string[]; by: Presence }
  | { kind: 'left'; voter: string }
  /** `waiting`: the paper was handed in before, and its holder, who is no voter, has not come yet. */
  | { kind: 'proxyGiven'; giver: string; holder: HallPerson; paper: string; waiting?: boolean | undefined }
  | { kind: 'proxyWithdrawn'; giver: string }
  | { kind: 'guestArrived'; name: string; from: string }

export type CourseEvent =
  | { kind: 'rolesNamed'; chair: HallPerson; secretary: HallPerson; counters: HallPerson[] }
  | { kind: 'opened' }
  | { kind: 'postponed'; reason: string; nextCallId: string | null }
  | { kind: 'paused'; reason: string }
  | { kind: 'resumed' }
  | { kind: 'closed' }
  /** Ends the item before it. */
  | { kind: 'itemBegun'; itemId: string }
  | { kind: 'itemEnded'; itemId: string }

export type TalkEvent =
  | { kind: 'asked'; questionId: string; itemId: string; asker: HallPerson; text: string }
  | {
      kind: 'answered'
      questionId: string
      text: string
      answeredBy: HallPerson
      owner: HallPerson | null
      dueOn: string | null
    }
  | { kind: 'interestDeclared'; itemId: string; person: HallPerson; text: string }

/** Open votes: the base freezes when the motion opens (reading 1). */
export type MotionEvent =
  | {
      kind: 'motionOpened'
      motionId: string
      itemId: string
      text: string
      decision: Decision
      /** Why the chair goes on although too few are there (reading 3). */
      belowQuorumReason: string | null
    }
  | {
      kind: 'motionCounted'
      motionId: string
      for: number
      against: number
      abstain: number
      invalid: number
      /** How the chair voted, where the chair's side decides between equal numbers: in the board (article 65.5.a). */
      chairSide?: 'for' | 'against' | undefined
    }
  | { kind: 'motionClosed'; motionId: string }
  /** An opinion that is kept although it was outvoted (article 65.5.d). */
  | { kind: 'dissentRecorded'; motionId: string; person: HallPerson; text: string }

/** Secret ballots: the base freezes when distribution closes (reading 4). */
export type ElectionEvent =
  | {
      kind: 'electionOpened'
      electionId: string
      itemId: string
      title: string
      seats: number
      candidates: HallPerson[]
      roundOf: string | null
      belowQuorumReason: string | null
    }
  | { kind: 'ballotsIssued'; electionId: string }
  | {
      kind: 'ballotsCounted'
      electionId: string
      /** Which of the two counters' sheets; they count apart and must agree. */
      sheet: 1 | 2
      counter: string
      collected: number
      invalid: number
      /** Marks by candidate, under `candidateKey`: the code, or the name of one who is no member. */
      votes: Record<string, number>
    }
  | { kind: 'electionClosed'; electionId: string }
  /** What the meeting settled about a tie at the last seat, beside the second round (reading 5). */
  | { kind: 'tieNoted'; electionId: string; text: string }

/** A slip of the hand, taken back while nothing rests on it. */
export type UndoneEvent = { kind: 'undone'; ordinal: number; reason: string }

/** `happenedAt` (ISO 8601 in UTC): when it happened, for what was written by hand first and is entered later. */
export type HallEvent = (AttendanceEvent | CourseEvent | TalkEvent | MotionEvent | ElectionEvent | UndoneEvent) & {
  happenedAt?: string | undefined
}

/** An event as it was kept: its place in the row of events, when it was told (ISO 8601 in UTC), and what it was. */
export type KeptHallEvent = { ordinal: number; at: string; event: HallEvent }

/** When an event happened: as it was said, or else when it was told. */
export function momentOf({ at, event }: KeptHallEvent): string {
  return event.happenedAt ?? at
}

/** Under what a candidate's marks are kept: the code, or the name of one who is no member. */
export function candidateKey({ code, name }: HallPerson): string {
  return code ?? name
}
