import type { HallEvent, KeptHallEvent } from './events'
import { foldHall, refusalsOf } from './fold'
import type { Hall } from './scene'
import type { HallRules, HallState, Voter } from './state'

const special = [{ numerator: 65, denominator: 100, strict: false }]
const ordinary = [{ numerator: 50, denominator: 100, strict: true }]

/** The rules of a first call of a general meeting by the law's own figures. */
export function testRules(entitledHeads: number, changes: Partial<HallRules> = {}): HallRules {
  const needsSpecial = { majority: 'special' as const, thresholds: special }
  const needsOrdinary = { majority: 'ordinary' as const, thresholds: ordinary }
  return {
    entitledHeads,
    quorum: { numerator: 50, denominator: 100, strict: false },
    proxyCounts: true,
    proxyLimit: null,
    majorities: {
      amendCharter: needsSpecial,
      changeGovernanceForm: needsSpecial,
      sellDivisibleAsset: needsSpecial,
      sellIndivisibleAsset: needsSpecial,
      reorganise: needsSpecial,
      dissolve: needsSpecial,
      approveStatements: needsOrdinary,
      approvePlan: needsOrdinary,
      approveDistribution: needsOrdinary,
      other: needsOrdinary,
    },
    onlineBallots: false,
    interestedExcluded: false,
    tieToChair: false,
    belowLaw: [],
    ...changes,
  }
}

/** Voters V1, V2, … with a vote each, or as many as `votes` says. */
export function testVoters(count: number, votes: readonly number[] = []): Voter[] {
  return Array.from({ length: count }, (_, i) => ({
    code: `V${i + 1}`,
    name: `Người ${i + 1}`,
    hamlet: `Xóm ${(i % 3) + 1}`,
    votes: votes[i] ?? 1,
  }))
}

export const chair = { code: 'V1', name: 'Người 1' }
export const secretary = { code: 'V2', name: 'Người 2' }

/** A hall that takes events as the core does: refused ones leave no trace, their codes are answered. */
export class TestHall {
  hall: Hall
  state: HallState
  #minute = 0

  constructor(voters: readonly Voter[], changes: Partial<HallRules> = {}) {
    this.hall = { voters, rules: testRules(voters.length, changes), itemIds: ['one', 'two'], events: [] }
    this.state = foldHall(this.hall)
  }

  /** Tells one event; answers the codes of its refusals. */
  tell(event: HallEvent): string[] {
    const codes = refusalsOf(this.hall, this.state, event).map(({ code }) => code)
    if (codes.length > 0) return codes
    const kept: KeptHallEvent = { ordinal: this.hall.events.length + 1, at: this.now(), event }
    this.hall = { ...this.hall, events: [...this.hall.events, kept] }
    this.state = foldHall(this.hall)
    return []
  }

  /** Tells events that must all be taken. */
  all(...events: HallEvent[]): this {
    for (const event of events) {
      const codes = this.tell(event)
      if (codes.length > 0) throw new Error(`${event.kind} is refused: ${codes.join(', ')}`)
    }
    return this
  }

  /** So many arrive, V1 first. */
  come(...numbers: number[]): this {
    return this.all(...numbers.map((one): HallEvent => ({ kind: 'arrived', voter: `V${one}`, by: 'inPerson' })))
  }

  /** Chair and secretary are named and the meeting is opened, with its first item. */
  open(): this {
    return this.all(
      { kind: 'rolesNamed', chair, secretary, counters: [] },
      { kind: 'opened' },
      { kind: 'itemBegun', itemId: 'one' },
    )
  }

  now(): string {
    this.#minute += 1
    return new Date(Date.UTC(2026, 2, 29, 0, this.#minute)).toISOString()
  }
}

/** The opening of a motion of one item. */
export function motion(motionId: string, decision: 'amendCharter' | 'other' = 'other', reason: string | null = null) {
  return {
    kind: 'motionOpened',
    motionId,
    itemId: 'one',
    text: 'Thông qua',
    decision,
    belowQuorumReason: reason,
  } satisfies HallEvent
}

/** The count of a motion. */
export function counted(motionId: string, yes: number, against = 0, abstain = 0, invalid = 0) {
  return { kind: 'motionCounted', motionId, for: yes, against, abstain, invalid } satisfies HallEvent
}

/** The opening of a secret ballot among A, B, … */
export function election(electionId: string, seats: number, names: string, roundOf: string | null = null) {
  return {
    kind: 'electionOpened',
    electionId,
    itemId: 'one',
    title: 'Bầu Ban kiểm soát',
    seats,
    candidates: [...names].map((name) => ({ code: name, name })),
    roundOf,
    belowQuorumReason: null,
  } satisfies HallEvent
}

/** A counter's sheet. */
export function sheet(electionId: string, number: 1 | 2, votes: Record<string, number>, of: [number, number]) {
  return {
    kind: 'ballotsCounted',
    electionId,
    sheet: number,
    counter: `Người kiểm ${number}`,
    collected: of[0],
    invalid: of[1],
    votes,
  } satisfies HallEvent
}
