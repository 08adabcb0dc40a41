import { candidateKey, type Decision, type HallPerson } from '@shared/domain/hall/events'
import type { HallRules, MotionState } from '@shared/domain/hall/state'
import { leastThatReaches, type Threshold } from '@shared/domain/threshold'

/** A whole number as it is read: 1.234. */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

/** A part of a whole in percent with one decimal, '69,6 %'; for the eye, never for a decision. */
export function percentText(part: number, base: number): string {
  return base === 0 ? '0 %' : `${decimal((part * 100) / base, 1)} %`
}

/** A share in percent as the law writes it: 65, or 66,67. */
export function shareText({ numerator, denominator }: Threshold): string {
  return decimal((numerator * 100) / denominator, 2)
}

/** The exact share of a base: 65 % of 112 is 72,8. */
export function productText(base: number, { numerator, denominator }: Threshold): string {
  return decimal((base * numerator) / denominator, 4)
}

function decimal(value: number, most: number): string {
  const [whole = '0', part = ''] = value.toFixed(most).split('.')
  const rest = part.replace(/0+$/, '')
  return countText(Number(whole)) + (rest === '' ? '' : `,${rest}`)
}

/** The strictest of the shares a decision must reach at a base. */
export function strictest(rules: HallRules, decision: Decision, base: number): Threshold | null {
  return (
    rules.majorities[decision].thresholds.toSorted(
      (one, other) => leastThatReaches(base, other) - leastThatReaches(base, one),
    )[0] ?? null
  )
}

/** The article a decision's majority stands in (Law 17/2023/QH15). */
export function majorityArticle(decision: Decision, body: 'generalMeeting' | 'board' | 'foundingConference'): string {
  if (body === 'board') return '65.5.a'
  if (decision === 'amendCharter') return '61.2.a'
  if (decision === 'sellDivisibleAsset' || decision === 'sellIndivisibleAsset') return '61.2.b'
  if (decision === 'changeGovernanceForm') return '61.2.c'
  if (decision === 'reorganise' || decision === 'dissolve') return '61.2.d'
  return '61.3'
}

/** What can be said of a vote before it is fixed: enough whatever the rest does, too few whatever the rest does, or how many more. */
export type MotionProspect = { kind: 'enough' } | { kind: 'tooFew' } | { kind: 'missing'; votes: number }

/** How a motion stands. Where the chair's side decides between equal numbers nothing is said before the end. */
export function prospectOf({ for: yes, notCast, needed, passed }: MotionState): MotionProspect {
  if (passed || yes >= needed) return { kind: 'enough' }
  if (yes + notCast < needed) return { kind: 'tooFew' }
  return { kind: 'missing', votes: needed - yes }
}

/** Candidates one a line, each a member's code or a name; a code is known to `find`. */
export function readCandidates(typed: string, find: (code: string) => HallPerson | null): HallPerson[] {
  const lines = typed
    .split('\n')
    .map((line) => line.trim().normalize('NFC'))
    .filter((line) => line !== '')
  const people = lines.map((line) => {
    const [code = ''] = line.split(/[\s,]+/)
    return find(code.toUpperCase()) ?? { code: null, name: line }
  })
  return people.filter((person, i) => people.findIndex((other) => candidateKey(other) === candidateKey(person)) === i)
}
