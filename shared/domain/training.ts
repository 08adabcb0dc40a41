import { type Fraction, isLess } from './threshold'
import { decimalText } from './percent'
import { divideHalfUp } from './rounding'
import { weightedMean } from './weighted-mean'

/** What a certificate course teaches: to manage a co-operative, to keep its accounts, to supervise it. */
export const tracks = ['management', 'accounting', 'supervision'] as const
export type Track = (typeof tracks)[number]

/** Elementary level I, II or III (Circular 34/2018/TT-BLĐTBXH article 1.2). */
export const courseLevels = [1, 2, 3] as const
export type CourseLevel = (typeof courseLevels)[number]

/** What the hours of a module are spent on. */
export const hourKinds = ['theory', 'practice', 'test'] as const
export type HourKind = (typeof hourKinds)[number]

/** The two kinds whose attendance is counted apart (Circular 42/2015/TT-BLĐTBXH article 25.1.a). */
export const attendedKinds = ['theory', 'practice'] as const
export type AttendedKind = (typeof attendedKinds)[number]

/** How a learner stands at a session: there (X), away with leave (P), away without (K). Leave is absence (reading 21). */
export const attendanceMarks = ['present', 'leave', 'absent'] as const
export type AttendanceMark = (typeof attendanceMarks)[number]

/**
 * A mark of a regular test, a periodic one, the module exam's first or second attempt; of a short course the outcome of a test, which is
 * no mark of ten points (Circular 43/2015/TT-BLĐTBXH): its place says whether it is the first or a retake.
 */
export const markKinds = ['regular', 'periodic', 'exam1', 'exam2', 'outcome'] as const
export type MarkKind = (typeof markKinds)[number]

/** Whom a class is for: it decides how many may sit in it. */
export const learnerKinds = ['general', 'minorityOrDisabled', 'blind'] as const
export type LearnerKind = (typeof learnerKinds)[number]

/** The classes of graduation, best first: xuất sắc, giỏi, khá, trung bình khá, trung bình. */
export const graduationClasses = ['excellent', 'veryGood', 'good', 'fair', 'average'] as const
export type GraduationClass = (typeof graduationClasses)[number]

/** Who sits in the council that recognises graduation: the chair, the secretary, and members. */
export const councilRoles = ['chair', 'secretary', 'member'] as const
export type CouncilRole = (typeof councilRoles)[number]

/** A module of a programme: whole standard hours of each kind, whole credits. */
export type ModulePlan = {
  name: string
  theoryHours: number
  practiceHours: number
  testHours: number
  credits: number
}

/** A mark in tenths of a point, 0 to 100: schools mark to one decimal of ten points. */
export type Mark = number

/** How the outcome of a short course's test stands where marks do: reached (đạt), or missed (không đạt). */
export const OUTCOME_REACHED = 1
export const OUTCOME_MISSED = 0

/** The best mark, 10 points. */
export const HIGHEST_MARK: Mark = 100

/** Whether a number is a mark: a whole number of tenths, 0 to 100. */
export function isMark(tenths: number): boolean {
  return Number.isInteger(tenths) && tenths >= 0 && tenths <= HIGHEST_MARK
}

/** A mark as it is typed, '7,5', '7.5', '10', '0': its tenths; null for anything else, more than one decimal too. */
export function readMark(typed: string): Mark | null {
  const match = /^(\d{1,2})(?:[.,](\d))?$/.exec(typed.trim())
  if (match === null) return null
  const tenths = Number(match[1]) * 10 + Number(match[2] ?? 0)
  return isMark(tenths) ? tenths : null
}

/** A mark as it is shown, always with its decimal: 75 -> '7,5', 100 -> '10,0'. */
export function markText(tenths: Mark): string {
  return `${Math.floor(tenths / 10)},${tenths % 10}`
}

/** An average of marks (a fraction of tenths) as it is shown, to one decimal half up: 230/3 -> '7,7'. For eyes only; compare the fraction. */
export function averageText({ numerator, denominator }: Fraction): string {
  return markText(divideHalfUp(numerator, denominator))
}

/**
 * An average as it is shown where one decimal would hide on which side of `of` tenths it lies: '4,9' is not enough to say that 4,97 is
 * below 5,0, so as many decimals as are needed, at most four, cut and never rounded.
 */
export function averageBeside(average: Fraction, of: Mark): string {
  const shown = averageText(average)
  const below = isLess(average, { numerator: of, denominator: 1 })
  if (!below || divideHalfUp(average.numerator, average.denominator) < of) return shown
  for (const scale of [10, 100, 1000]) {
    const cut = Math.floor((average.numerator * scale) / average.denominator)
    if (cut < of * scale) return decimalText(cut / (scale * 10))
  }
  return shown
}

/** All hours of a module. */
export function moduleHours({ theoryHours, practiceHours, testHours }: ModulePlan): number {
  return theoryHours + practiceHours + testHours
}

/** A number of marks averaged by whole weights above 0: an exact fraction of tenths in lowest terms; null where there is none. */
export function weightedAverage(marks: readonly { mark: Mark; weight: number }[]): Fraction | null {
  return weightedMean(marks.map(({ mark, weight }) => ({ value: { numerator: mark, denominator: 1 }, weight })))
}
