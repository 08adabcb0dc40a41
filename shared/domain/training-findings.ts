import type { Fraction } from './threshold'
import type { AttendedKind, GraduationClass, HourKind, Mark } from './training'

/**
 * Where a figure of the training rules stands: a text and its article, null where none was found. One that is not `certain` is the
 * program's proposal, the school sets it by its own regulation.
 */
export type Basis = { text: string; article: string | null; certain: boolean }

/**
 * What a programme has and the most or least it may have. `of` is the whole `have` is a part of, and `percent` the part that is allowed,
 * both null where nothing is a part.
 */
export type Measure = { have: number; need: number; of: number | null; percent: number | null }

/** What a programme lacks; in hours, credits or modules. `module` where it is the fault of one. */
export type ProgrammeFinding = Measure &
  Basis & {
    code:
      | 'tooFewCredits'
      | 'tooFewModules'
      | 'tooFewHours'
      | 'tooMuchTheory'
      | 'tooLittlePractice'
      | 'moduleWithoutHours'
      | 'moduleWithoutName'
      | 'moduleNameTwice'
    module: { position: number; name: string } | null
  }

/** What is wrong with a class: `have` and `need` are learners or years of age; days stand in `haveOn` and `needOn`. */
export type ClassFinding = Basis & {
  code:
    | 'tooManyLearners'
    | 'tooShort'
    | 'tooLong'
    | 'tooLongForShort'
    | 'closesBeforeItOpens'
    | 'tooYoung'
    | 'birthDateUnknown'
    | 'noNotice'
    | 'noticeTooLate'
    | 'noYearPlan'
    | 'yearPlanTooLate'
  have: number | null
  need: number | null
  haveOn: string | null
  needOn: string | null
  /** The learner it is about, where it is about one. */
  learner: string | null
}

/** Two sessions of one class, trainer or room at the same time. */
export type Clash = {
  code: 'classClash' | 'trainerClash' | 'roomClash'
  /** The id of the class, trainer or room. */
  what: string
  sessions: [string, string]
  date: string
  /** Minutes of the day in which both are on. */
  from: number
  to: number
}

/**
 * More standard hours than a day or a week may have, an exact fraction; a week is named by its Monday. `mixed` where practice or tests stand
 * beside theory.
 */
export type TooManyHours = Basis & {
  code: 'dayTooLong' | 'weekTooLong'
  classId: string
  kind: AttendedKind | 'mixed'
  from: string
  have: Fraction
  needHours: number
}

/** What a class has timetabled of a kind of hours of a module, and what its programme asks; minutes. */
export type TimetabledHours = {
  classId: string
  module: number
  kind: HourKind
  plannedMinutes: number
  timetabledMinutes: number
  standing: 'short' | 'full' | 'over'
}

/** How many minutes a trainer teaches, by kind, and what that is in standard hours, an exact fraction. */
export type TrainerHours = { trainer: string; minutes: Record<HourKind, number>; standardHours: Fraction }

/** Attendance in sessions, where all of a kind are equally long and attended whole; else minutes tell it. */
export type SessionCount = { whole: number; attended: number; needed: number; missing: number; toMakeUp: number }

/**
 * How a learner stands with the minutes of one kind of a module. `met`: enough already. `onTrack`: the sessions ahead are enough, one may
 * be missed. `atRisk`: they are enough only if none is missed. `needsMakeUp`: not even then; hours must be made up.
 */
export type KindAttendance = {
  kind: AttendedKind
  attended: number
  planned: number
  /** Attended of planned, unrounded and at most 1; 1/1 where nothing is planned. */
  share: Fraction
  needPercent: number
  /** Minutes that are enough, those lacking now, and those still to come. */
  needed: number
  missing: number
  ahead: number
  standing: 'met' | 'onTrack' | 'atRisk' | 'needsMakeUp'
  /** Minutes to be made up even if nothing ahead is missed. */
  toMakeUp: number
  sessions: SessionCount | null
}
export type ModuleAttendance = Record<AttendedKind, KindAttendance>

/** A reason why somebody may not sit the module exam, with its figures (R39). */
export type ExamLack = Basis &
  (
    | { code: 'attendanceBelow'; attendance: KindAttendance }
    | { code: 'regularMarksMissing' | 'periodicMarksMissing'; have: number; need: number }
    | { code: 'testAverageBelow'; average: Fraction; need: Mark }
    | { code: 'moduleRequirementMissing' }
    | { code: 'attemptsUsed' | 'retakesUsed'; have: number; need: number }
    | { code: 'alreadyPassed'; mark: Fraction | null }
  )

/** Whether somebody may sit the module exam; every reason at once. `average` is of the tests so far, in tenths, null without any. */
export type ExamRight = {
  may: boolean
  lacks: ExamLack[]
  attendance: ModuleAttendance
  regularMarks: { have: number; need: number }
  periodicMarks: { have: number; need: number }
  average: Fraction | null
}

/**
 * Where somebody stands with a module. `open`: no exam yet. `passed`. `secondAttempt`: the first was not enough, another may be sat.
 * `repeat`: no attempt is left, the module is studied again. Of a short course, which gives no marks: `retake`, the test was missed and may
 * be taken again; `failed`, every retake is used.
 */
export type ModuleResult = {
  standing: 'open' | 'passed' | 'secondAttempt' | 'repeat' | 'retake' | 'failed'
  /** The exact average of tests and the exam that counts, in tenths; null before one. */
  exact: Fraction | null
  /** It as it is judged and written: rounded where the rule set says so; null before an exam. */
  mark: Fraction | null
  /** Which exam or, of a short course, which test this is of: the first is 1; null before one. */
  attempt: number | null
}

/** Why somebody does not graduate. */
export type GraduationLack = Basis &
  (
    | { code: 'moduleNotPassed'; module: { position: number; name: string }; standing: ModuleResult['standing'] }
    | { code: 'averageBelow'; average: Fraction; need: Mark }
    | { code: 'noModules' }
  )

/** Why a class of graduation is one step lower than the average's. */
export type Lowering = Basis & { code: 'disciplined' | 'moduleRepeated' }

/**
 * What may be recognised for somebody: a class, with what the average alone would give, or why none (R40). A short course has neither
 * average nor class: who graduates from it has reached its aim (đạt), and all three are null.
 */
export type Graduation =
  | {
      graduates: true
      average: Fraction | null
      byAverage: GraduationClass | null
      class: GraduationClass | null
      lowered: Lowering[]
    }
  | { graduates: false; average: Fraction | null; lacks: GraduationLack[] }

/** What is wrong with a council or the day it sits. */
export type CouncilFinding = Basis & {
  code:
    | 'wrongSize'
    | 'noChair'
    | 'noSecretary'
    | 'twoChairs'
    | 'twoSecretaries'
    | 'memberTwice'
    | 'tooLate'
    | 'tooEarly'
  have: number | null
  /** The sizes a council may have, for wrongSize. */
  sizes: number[]
  haveOn: string | null
  needOn: string | null
}
