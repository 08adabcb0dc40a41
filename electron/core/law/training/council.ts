import type { CouncilRole } from '@shared/domain/training'
import type { CouncilFinding } from '@shared/domain/training-findings'
import { basisOf, type TrainingRules } from '@shared/domain/training-rules'
import { afterWorkingDays, type Holidays } from '../working-days'

/** Who sits in the council, and when: `closesOn` is the last day of the course. */
export type CouncilFacts = {
  members: readonly { person: string; role: CouncilRole }[]
  closesOn: string
  heldOn: string | null
}

/**
 * What is wrong with a council that recognises graduation (Circular 34/2018/TT-BLĐTBXH article 1.8): 3 or 5 different people, one chair,
 * one secretary, and its work done within 5 working days of the end of the course, not before it. All findings at once.
 */
export function checkCouncil(
  { members, closesOn, heldOn }: CouncilFacts,
  rules: TrainingRules,
  holidays: Holidays,
): CouncilFinding[] {
  const { councilSizes } = rules
  const sizes = [...councilSizes.value]
  const ofMembers = { sizes, haveOn: null, needOn: null, ...basisOf(councilSizes) }
  const found: CouncilFinding[] = []
  const say = (code: CouncilFinding['code'], have: number) => found.push({ code, have, ...ofMembers })
  const count = (role: CouncilRole) => members.filter((one) => one.role === role).length
  if (!sizes.includes(members.length)) say('wrongSize', members.length)
  if (count('chair') === 0) say('noChair', 0)
  if (count('chair') > 1) say('twoChairs', count('chair'))
  if (count('secretary') === 0) say('noSecretary', 0)
  if (count('secretary') > 1) say('twoSecretaries', count('secretary'))
  const people = new Set(members.map(({ person }) => person)).size
  if (people < members.length) say('memberTwice', members.length - people)
  if (heldOn === null) return found
  const ofDays = { have: null, sizes, haveOn: heldOn, ...basisOf(rules.figures.councilWorkingDays) }
  const { date } = councilBy(closesOn, rules, holidays)
  if (heldOn > date) found.push({ code: 'tooLate', needOn: date, ...ofDays })
  if (heldOn < closesOn) found.push({ code: 'tooEarly', needOn: closesOn, ...ofDays })
  return found
}

/** The last day of the council's work: 5 working days after the course ended; `certain` as in `afterWorkingDays`. */
export function councilBy(closesOn: string, { figures }: TrainingRules, holidays: Holidays) {
  return afterWorkingDays(closesOn, figures.councilWorkingDays.value, holidays)
}

/** How a mark may still change (reading 21): freely until the council has sat, from that moment only by a logged entry with its reason. */
export function markChangeWay(councilHeld: boolean): 'free' | 'logged' {
  return councilHeld ? 'logged' : 'free'
}
