import { leastThatReaches, reaches } from '../threshold'
import type { KeptHallEvent } from './events'
import type { HallRefusal, HallRefusalCode } from './refusal'
import type { HallRules, HallState, Quorum, Turnout, Voter } from './state'

/** What a hall is judged by and does not change in it: who votes, what is asked, what is on the agenda. */
export type HallGround = { voters: readonly Voter[]; rules: HallRules; itemIds: readonly string[] }

/** A hall as it is kept: its ground and everything that was told of it. */
export type Hall = HallGround & { events: readonly KeptHallEvent[] }

/** A ground made quick to look up, and the state that the next event changes in place. */
export type Scene = {
  rules: HallRules
  voters: ReadonlyMap<string, Voter>
  items: ReadonlySet<string>
  state: HallState
}

/** A hall before its first event. */
export function emptyScene({ voters, rules, itemIds }: HallGround): Scene {
  const turnout = { inPerson: 0, online: 0, proxy: 0, heads: 0, votes: 0 }
  const state: HallState = {
    lastOrdinal: 0,
    phase: 'checkIn',
    attendance: Object.fromEntries(voters.map(({ code }) => [code, { state: 'absent' }])),
    proxies: {},
    guests: [],
    turnout,
    quorum: quorumOf(rules, turnout),
    chair: null,
    secretary: null,
    counters: [],
    openedAt: null,
    turnoutAtOpening: null,
    pauses: [],
    closedAt: null,
    postponement: null,
    currentItemId: null,
    items: {},
    motions: [],
    elections: [],
    questions: [],
    interests: [],
    undone: [],
    frozenAt: null,
    movements: [],
  }
  return { rules, voters: new Map(voters.map((voter) => [voter.code, voter])), items: new Set(itemIds), state }
}

/** Whether enough have come: heads, never the votes they carry (reading 2, articles 59.7 and 65.5). */
export function quorumOf(
  { entitledHeads, quorum, proxyCounts }: HallRules,
  { inPerson, online, proxy }: Turnout,
): Quorum {
  const counted = inPerson + online + (proxyCounts ? proxy : 0)
  const base = entitledHeads
  if (quorum === 'never') return { counted, base, needed: null, met: false }
  if (quorum === 'anyone') return { counted, base, needed: 1, met: counted >= 1 }
  return {
    counted,
    base,
    needed: Math.max(1, leastThatReaches(base, quorum)),
    met: counted > 0 && reaches(counted, base, quorum),
  }
}

/** A reason against an event, at one of its fields. */
export function refusal(code: HallRefusalCode, column: string, data?: HallRefusal['data']): HallRefusal {
  return data === undefined ? { code, column } : { code, column, data }
}

/** The first reason that holds, alone: what comes after it rests on it. */
export function firstOf(...reasons: (HallRefusal | false | null | undefined)[]): HallRefusal[] {
  const first = reasons.find((reason) => reason)
  return first ? [first] : []
}

/** Reasons that hold beside each other, all told at once. */
export function allOf(...reasons: (HallRefusal | false | null | undefined)[]): HallRefusal[] {
  return reasons.filter((reason): reason is HallRefusal => Boolean(reason))
}

/** A text that says nothing, at its field. */
export function missing(text: string, column: string): HallRefusal | null {
  return text.trim() === '' ? refusal('hall-text-missing', column) : null
}
