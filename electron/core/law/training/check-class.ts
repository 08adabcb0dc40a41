import { addDays, addMonths } from '@shared/domain/civil-date'
import type { LearnerKind } from '@shared/domain/training'
import type { ClassFinding } from '@shared/domain/training-findings'
import { basisOf, type TrainingFigureName, type TrainingRules } from '@shared/domain/training-rules'
import { ageOn } from '../member-eligibility'

/**
 * A class as it is planned. `enrolsFrom` is the first day of enrolment, `noticeOn` that of the public notice, `yearPlanOn` the day the
 * plan of the year it opens in was made; null where they are not known.
 */
export type ClassFacts = {
  learnerKind: LearnerKind
  learners: readonly { id: string; birthDate: string | null }[]
  opensOn: string
  closesOn: string
  enrolsFrom: string | null
  noticeOn: string | null
  yearPlanOn: string | null
}

const sizeOf: Record<LearnerKind, TrainingFigureName> = {
  general: 'classSize',
  minorityOrDisabled: 'classSizeMinorityOrDisabled',
  blind: 'classSizeBlind',
}

/**
 * What is wrong with a class that leads to a certificate (Circular 42/2015 article 14, Circular 34/2018/TT-BLĐTBXH article 1.1): more
 * learners than 35, 20 of an ethnic minority or disabled, 10 blind; shorter than 3 months or as long as a year; a learner under 15 on
 * the opening day, or of unknown birth date; public notice less than 3 months before enrolment; the year's plan not made before 31
 * October of the year before. All findings at once. Opening and closing day are both days of the course, so 01/03 to 31/05 is 3 months.
 * A short course is held to none of this; see `checkShortClass`.
 */
export function checkClass(facts: ClassFacts, rules: TrainingRules): ClassFinding[] {
  const size = rules.figures[sizeOf[facts.learnerKind]]
  const found: ClassFinding[] = []
  if (facts.learners.length > size.value)
    found.push({
      code: 'tooManyLearners',
      have: facts.learners.length,
      need: size.value,
      ...noDays,
      learner: null,
      ...basisOf(size),
    })
  return [...found, ...lengthFindings(facts, rules), ...ageFindings(facts, rules), ...noticeFindings(facts, rules)]
}

const noDays = { haveOn: null, needOn: null }
const noNumbers = { have: null, need: null, learner: null }

function lengthFindings({ opensOn, closesOn }: ClassFacts, { figures }: TrainingRules): ClassFinding[] {
  const { leastMonths, belowMonths } = figures
  const own = { ...noNumbers, haveOn: closesOn }
  if (closesOn < opensOn) return [{ code: 'closesBeforeItOpens', needOn: opensOn, ...own, ...basisOf(leastMonths) }]
  const firstRight = addDays(addMonths(opensOn, leastMonths.value), -1)
  const firstWrong = addDays(addMonths(opensOn, belowMonths.value), -1)
  if (closesOn < firstRight) return [{ code: 'tooShort', needOn: firstRight, ...own, ...basisOf(leastMonths) }]
  if (closesOn >= firstWrong)
    return [{ code: 'tooLong', needOn: addDays(firstWrong, -1), ...own, ...basisOf(belowMonths) }]
  return []
}

function ageFindings({ learners, opensOn }: ClassFacts, { figures }: TrainingRules): ClassFinding[] {
  const { leastAge } = figures
  return learners.flatMap(({ id, birthDate }): ClassFinding[] => {
    const own = { need: leastAge.value, ...noDays, learner: id, ...basisOf(leastAge) }
    if (birthDate === null) return [{ code: 'birthDateUnknown', have: null, ...own }]
    const age = ageOn(birthDate, opensOn)
    return age < leastAge.value ? [{ code: 'tooYoung', have: age, ...own }] : []
  })
}

function noticeFindings(facts: ClassFacts, { figures }: TrainingRules): ClassFinding[] {
  const { opensOn, noticeOn, yearPlanOn } = facts
  const { noticeMonths, planBefore } = figures
  const found: ClassFinding[] = []
  const lastNotice = addMonths(facts.enrolsFrom ?? opensOn, -noticeMonths.value)
  if (noticeOn === null)
    found.push({ code: 'noNotice', haveOn: null, needOn: lastNotice, ...noNumbers, ...basisOf(noticeMonths) })
  else if (noticeOn > lastNotice)
    found.push({ code: 'noticeTooLate', haveOn: noticeOn, needOn: lastNotice, ...noNumbers, ...basisOf(noticeMonths) })
  const monthAndDay = String(planBefore.value).padStart(4, '0')
  const lastPlan = addDays(`${Number(opensOn.slice(0, 4)) - 1}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`, -1)
  if (yearPlanOn === null)
    found.push({ code: 'noYearPlan', haveOn: null, needOn: lastPlan, ...noNumbers, ...basisOf(planBefore) })
  else if (yearPlanOn > lastPlan)
    found.push({ code: 'yearPlanTooLate', haveOn: yearPlanOn, needOn: lastPlan, ...noNumbers, ...basisOf(planBefore) })
  return found
}
