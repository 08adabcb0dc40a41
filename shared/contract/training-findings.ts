import { z } from 'zod'
import type {
  Clash as ClashOf,
  ClassFinding as ClassFindingOf,
  CouncilFinding as CouncilFindingOf,
  ExamRight as ExamRightOf,
  Graduation as GraduationOf,
  KindAttendance as KindAttendanceOf,
  ModuleResult as ModuleResultOf,
  ProgrammeFinding as ProgrammeFindingOf,
  TimetabledHours as TimetabledHoursOf,
  TooManyHours as TooManyHoursOf,
} from '@shared/domain/training-findings'
import { attendedKinds, graduationClasses, hourKinds } from '@shared/domain/training'

/** What the rules of training find, as it goes over the contract; the types stand in `shared/domain/training-findings.ts`. */

const Fraction = z.object({ numerator: z.int(), denominator: z.int() })
const Basis = z.object({ text: z.string(), article: z.string().nullable(), certain: z.boolean() })
const measure = {
  have: z.number(),
  need: z.number(),
  of: z.number().nullable(),
  percent: z.number().nullable(),
}
const ModuleName = z.object({ position: z.int(), name: z.string() })

export const ProgrammeFinding = Basis.extend({
  ...measure,
  code: z.enum([
    'tooFewCredits',
    'tooFewModules',
    'tooFewHours',
    'tooMuchTheory',
    'tooLittlePractice',
    'moduleWithoutHours',
    'moduleWithoutName',
    'moduleNameTwice',
  ]),
  module: ModuleName.nullable(),
}) satisfies z.ZodType<ProgrammeFindingOf>
export type ProgrammeFinding = z.infer<typeof ProgrammeFinding>

export const ClassFinding = Basis.extend({
  code: z.enum([
    'tooManyLearners',
    'tooShort',
    'tooLong',
    'tooLongForShort',
    'closesBeforeItOpens',
    'tooYoung',
    'birthDateUnknown',
    'noNotice',
    'noticeTooLate',
    'noYearPlan',
    'yearPlanTooLate',
  ]),
  have: z.number().nullable(),
  need: z.number().nullable(),
  haveOn: z.string().nullable(),
  needOn: z.string().nullable(),
  learner: z.string().nullable(),
}) satisfies z.ZodType<ClassFindingOf>
export type ClassFinding = z.infer<typeof ClassFinding>

export const Clash = z.object({
  code: z.enum(['classClash', 'trainerClash', 'roomClash']),
  what: z.string(),
  sessions: z.tuple([z.string(), z.string()]),
  date: z.string(),
  from: z.int(),
  to: z.int(),
}) satisfies z.ZodType<ClashOf>
export type Clash = z.infer<typeof Clash>

export const TooManyHours = Basis.extend({
  code: z.enum(['dayTooLong', 'weekTooLong']),
  classId: z.string(),
  kind: z.enum([...attendedKinds, 'mixed']),
  from: z.string(),
  have: Fraction,
  needHours: z.number(),
}) satisfies z.ZodType<TooManyHoursOf>
export type TooManyHours = z.infer<typeof TooManyHours>

export const TimetabledHours = z.object({
  classId: z.string(),
  module: z.int(),
  kind: z.enum(hourKinds),
  plannedMinutes: z.int(),
  timetabledMinutes: z.int(),
  standing: z.enum(['short', 'full', 'over']),
}) satisfies z.ZodType<TimetabledHoursOf>
export type TimetabledHours = z.infer<typeof TimetabledHours>

const SessionCount = z.object({
  whole: z.int(),
  attended: z.int(),
  needed: z.int(),
  missing: z.int(),
  toMakeUp: z.int(),
})

export const KindAttendance = z.object({
  kind: z.enum(attendedKinds),
  attended: z.int(),
  planned: z.int(),
  share: Fraction,
  needPercent: z.number(),
  needed: z.int(),
  missing: z.int(),
  ahead: z.int(),
  standing: z.enum(['met', 'onTrack', 'atRisk', 'needsMakeUp']),
  toMakeUp: z.int(),
  sessions: SessionCount.nullable(),
}) satisfies z.ZodType<KindAttendanceOf>
export type KindAttendance = z.infer<typeof KindAttendance>

const ExamLack = z.union([
  Basis.extend({ code: z.literal('attendanceBelow'), attendance: KindAttendance }),
  Basis.extend({ code: z.enum(['regularMarksMissing', 'periodicMarksMissing']), have: z.int(), need: z.int() }),
  Basis.extend({ code: z.literal('testAverageBelow'), average: Fraction, need: z.int() }),
  Basis.extend({ code: z.literal('moduleRequirementMissing') }),
  Basis.extend({ code: z.enum(['attemptsUsed', 'retakesUsed']), have: z.int(), need: z.int() }),
  Basis.extend({ code: z.literal('alreadyPassed'), mark: Fraction.nullable() }),
])
const MarkCount = z.object({ have: z.int(), need: z.int() })

export const ExamRight = z.object({
  may: z.boolean(),
  lacks: z.array(ExamLack),
  attendance: z.object({ theory: KindAttendance, practice: KindAttendance }),
  regularMarks: MarkCount,
  periodicMarks: MarkCount,
  average: Fraction.nullable(),
}) satisfies z.ZodType<ExamRightOf>
export type ExamRight = z.infer<typeof ExamRight>

const ModuleStanding = z.enum(['open', 'passed', 'secondAttempt', 'repeat', 'retake', 'failed'])

export const ModuleResult = z.object({
  standing: ModuleStanding,
  exact: Fraction.nullable(),
  mark: Fraction.nullable(),
  attempt: z.int().nullable(),
}) satisfies z.ZodType<ModuleResultOf>
export type ModuleResult = z.infer<typeof ModuleResult>

const GraduationLack = z.union([
  Basis.extend({ code: z.literal('moduleNotPassed'), module: ModuleName, standing: ModuleStanding }),
  Basis.extend({ code: z.literal('averageBelow'), average: Fraction, need: z.int() }),
  Basis.extend({ code: z.literal('noModules') }),
])

export const Graduation = z.union([
  z.object({
    graduates: z.literal(true),
    average: Fraction.nullable(),
    byAverage: z.enum(graduationClasses).nullable(),
    class: z.enum(graduationClasses).nullable(),
    lowered: z.array(Basis.extend({ code: z.enum(['disciplined', 'moduleRepeated']) })),
  }),
  z.object({ graduates: z.literal(false), average: Fraction.nullable(), lacks: z.array(GraduationLack) }),
]) satisfies z.ZodType<GraduationOf>
export type Graduation = z.infer<typeof Graduation>

export const CouncilFinding = Basis.extend({
  code: z.enum([
    'wrongSize',
    'noChair',
    'noSecretary',
    'twoChairs',
    'twoSecretaries',
    'memberTwice',
    'tooLate',
    'tooEarly',
  ]),
  have: z.number().nullable(),
  sizes: z.array(z.int()),
  haveOn: z.string().nullable(),
  needOn: z.string().nullable(),
}) satisfies z.ZodType<CouncilFindingOf>
export type CouncilFinding = z.infer<typeof CouncilFinding>
