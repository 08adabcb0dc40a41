import type { HealthPlace, HealthState } from '@shared/contract/law-health'
import type { HealthCode } from '@shared/text/law-health'
import type { SentenceData } from '@shared/text/sentence'
import { listedNames } from '@shared/text/law-health/names'

/** One thing a rule finds in a book: its code says the words, `values` what stands in them; `dueOn` the day it is to be settled by. */
export type Found = {
  state: HealthState
  code: HealthCode
  values: SentenceData
  places: HealthPlace[]
  dueOn: string | null
}

/** How a rule stands: its state is the worst of what was found. */
export type RuleOutcome = { rule: string; state: HealthState; dueOn: string | null; found: Found[] }

const RANK: Readonly<Record<HealthState, number>> = { red: 0, amber: 1, green: 2, grey: 3 }

type More = { values?: SentenceData; places?: readonly HealthPlace[]; dueOn?: string | null }

/** Something found, with as many places as people still look through. */
function found(state: HealthState, code: HealthCode, { values = {}, places = [], dueOn = null }: More): Found {
  return { state, code, values, places: places.slice(0, MOST_PLACES), dueOn }
}

const MOST_PLACES = 30

/** A breach of the law, or a day that has passed. */
export const red = (code: HealthCode, more: More = {}): Found => found('red', code, more)
/** Something due soon, incomplete, or to be looked at. */
export const amber = (code: HealthCode, more: More = {}): Found => found('amber', code, more)
/** The rule is kept. */
export const green = (code: HealthCode, more: More = {}): Found => found('green', code, more)
/** The rule does not apply, or nothing is recorded to judge by. */
export const grey = (code: HealthCode, more: More = {}): Found => found('grey', code, more)

/** A rule's outcome: what is wrong, the worst first; `otherwise` where nothing is. */
export function outcomeOf(rule: string, wrong: readonly (Found | null)[], otherwise: Found): RuleOutcome {
  const all = wrong.filter((one) => one !== null)
  const inOrder = (all.length === 0 ? [otherwise] : all).toSorted((a, b) => RANK[a.state] - RANK[b.state])
  const days = inOrder.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).toSorted()
  return { rule, state: inOrder[0]?.state ?? otherwise.state, dueOn: days[0] ?? null, found: inOrder }
}

/** Somebody or something that a finding is about. */
export type Named = { code: string; name: string }

/** A finding about some of a kind, with their number, the first few by name, and a way to each; null where there are none. */
export function about(
  say: (code: HealthCode, more: More) => Found,
  code: HealthCode,
  some: readonly Named[],
  { kind, values = {}, dueOn = null }: { kind: HealthPlace['kind']; values?: SentenceData; dueOn?: string | null },
): Found | null {
  if (some.length === 0) return null
  const places = some.map((one) => ({ kind, subject: one.code, name: one.name }))
  const names = listedNames(some.map(({ name }) => name))
  return say(code, { values: { ...values, count: some.length, choices: names }, places, dueOn })
}

/** A place as a whole. */
export const placeOf = (kind: HealthPlace['kind']): HealthPlace => ({ kind, subject: '', name: '' })
