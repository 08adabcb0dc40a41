import type { Generated } from 'kysely'
import type {
  AttendanceMark,
  CourseLevel,
  HourKind,
  LearnerKind,
  MarkKind,
  ModulePlan,
  Track,
} from '@shared/domain/training'
import type { LearnerPost } from '@shared/contract/learners'
import type { CostEntry } from '@shared/contract/training-costs'
import type { GraduationSchema } from './schema-graduation'

/** The rows of a school's book (migrations 16 and 17); `schema.ts` puts them together. Hours are standard hours, marks tenths of a point. */

export type ProgrammeTable = {
  programmeId: string
  code: string
  name: string
  /** Null for a short course that teaches something else. */
  track: Track | null
  /** Null for a short course, which leads to no level (Circular 43/2015/TT-BLĐTBXH). */
  level: CourseLevel | null
  ruleSet: string
  decisionNumber: string
  decidedOn: string | null
  retiredOn: string | null
  commandSequence: number
}

/** `module` counts from 1 in the order in which the programme stands. */
export type ProgrammeModuleTable = ModulePlan & { programmeId: string; module: number }

export type TrainerTable = {
  trainerId: string
  name: string
  qualification: string
  phone: string
  leftOn: string | null
  search: string
  commandSequence: number
}

export type LearnerTable = {
  learnerId: string
  name: string
  gender: 'male' | 'female' | null
  birthDate: string
  birthPlace: string
  idNumber: string
  phone: string
  residence: string
  ethnicity: string
  schooling: string
  needs: LearnerKind
  cooperative: string
  cooperativeTaxCode: string
  post: LearnerPost
  /** What the learner's card says when it is read; '' while there is none. */
  cardCode: string
  search: string
  commandSequence: number
}

export type CourseTable = {
  courseId: string
  programmeId: string
  code: string
  name: string
  learnerKind: LearnerKind
  yearPlanOn: string | null
  noticedOn: string | null
  enrolsFrom: string | null
  opensOn: string
  closesOn: string
  place: string
  headTrainerId: string | null
  /** The day the class ended; the council's days are counted from it. */
  endedOn: string | null
  commandSequence: number
}

export type EnrolmentTable = {
  enrolmentId: string
  courseId: string
  learnerId: string
  ordinal: number
  enrolledOn: string
  leftOn: string | null
  leftReason: string
  discipline: 'none' | 'reprimand' | 'warning'
  disciplineNote: string
  commandSequence: number
}

export type SessionTable = {
  sessionId: string
  courseId: string
  module: number
  /** 1 for the class, 2 and more where a module is taught again to those who repeat it. */
  round: number
  kind: HourKind
  /** 1 where what was missed is made up for; it adds to what was attended, never to what was planned. */
  makeUp: number
  date: string
  /** Minutes after midnight. */
  startMinute: number
  minutes: number
  trainerId: string | null
  room: string
  content: string
  cancelledReason: string | null
  commandSequence: number
}

export type AttendanceTable = {
  sessionId: string
  enrolmentId: string
  mark: AttendanceMark
  minutes: number
  note: string
  commandSequence: number
}

/** A mark, or what replaces one. `value` is null where a mark is taken back. */
export type MarkTable = {
  markId: string
  enrolmentId: string
  module: number
  round: number
  kind: MarkKind
  place: number
  value: number | null
  givenOn: string
  replacesId: string | null
  reason: string
  commandSequence: number
}

export type ModuleRepeatTable = {
  enrolmentId: string
  module: number
  round: number
  reason: string
  decidedOn: string
  commandSequence: number
}

type Defaulted<Row, Columns extends keyof Row> = Omit<Row, Columns> & { [Column in Columns]: Generated<Row[Column]> }

export type TrainingCostTable = CostEntry & {
  costId: string
  courseId: string
  voidReason: string | null
  commandSequence: number
}

export type TrainingSchema = {
  trainingCost: TrainingCostTable
  programme: ProgrammeTable
  programmeModule: ProgrammeModuleTable
  trainer: TrainerTable
  learner: LearnerTable
  course: CourseTable
  enrolment: Defaulted<EnrolmentTable, 'leftReason' | 'discipline' | 'disciplineNote'>
  session: Defaulted<SessionTable, 'round' | 'makeUp' | 'content'>
  attendance: Defaulted<AttendanceTable, 'note'>
  mark: Defaulted<MarkTable, 'round' | 'reason'>
  moduleRepeat: ModuleRepeatTable
} & GraduationSchema
