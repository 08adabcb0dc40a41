import { z } from 'zod'
import { hourKinds, learnerKinds } from '@shared/domain/training'
import { Learner, LearnerEntry } from './learners'
import { command, query } from './procedure'
import { ProgrammeRow, ModuleEntry } from './programmes'
import { Fault } from './refusal'
import { ClassFinding, Clash, ProgrammeFinding, TimetabledHours, TooManyHours } from './training-findings'
import { Civil, ClientId } from './values'

const text = (most: number) => z.string().trim().max(most)
const Key = z.string().min(1).max(100)

/** What is written of a class. */
export const CourseEntry = z.object({
  code: text(30).min(1),
  name: text(200).min(1),
  /** Whom it is for: it decides how many may sit in it. */
  learnerKind: z.enum(learnerKinds),
  /** The day the school's plan of that year was made; null where nobody knows. */
  yearPlanOn: Civil.nullable(),
  /** The day it was announced, and the first day of enrolment; null while there is none. */
  noticedOn: Civil.nullable(),
  enrolsFrom: Civil.nullable(),
  opensOn: Civil,
  closesOn: Civil,
  place: text(300),
  headTrainerId: Key.nullable(),
})
export type CourseEntry = z.infer<typeof CourseEntry>

export const CourseRow = CourseEntry.extend({
  courseId: z.string(),
  programmeId: z.string(),
  programmeName: z.string(),
  endedOn: Civil.nullable(),
  learnerCount: z.int(),
  sessionCount: z.int(),
  /** Sessions that were held without anybody's attendance being written. */
  unmarkedCount: z.int(),
})
export type CourseRow = z.infer<typeof CourseRow>

/** A learner of a class. `ordinal` is the line in the class's books. */
export const Enrolled = z.object({
  enrolmentId: z.string(),
  ordinal: z.int(),
  learnerId: z.string(),
  name: z.string(),
  birthDate: Civil,
  cooperative: z.string(),
  cardCode: z.string(),
  enrolledOn: Civil,
  leftOn: Civil.nullable(),
  leftReason: z.string(),
  discipline: z.enum(['none', 'reprimand', 'warning']),
  disciplineNote: z.string(),
})
export type Enrolled = z.infer<typeof Enrolled>

/** A session as it is planned; minutes after midnight, minutes long. */
export const SessionEntry = z.object({
  module: z.int().min(1).max(40),
  round: z.int().min(1).max(9).default(1),
  kind: z.enum(hourKinds),
  makeUp: z.boolean().default(false),
  date: Civil,
  startMinute: z.int().min(0).max(1439),
  minutes: z.int().min(1).max(720),
  trainerId: Key.nullable(),
  room: text(60),
})
export type SessionEntry = z.infer<typeof SessionEntry>

export const Session = SessionEntry.extend({
  sessionId: z.string(),
  trainerName: z.string(),
  content: z.string(),
  cancelledReason: z.string().nullable(),
})
export type Session = z.infer<typeof Session>

/** What the timetable of a class says: clashes with any class, days and weeks that are too long, hours against the programme. */
export const Timetable = z.object({
  sessions: z.array(Session),
  clashes: z.array(Clash),
  tooLong: z.array(TooManyHours),
  hours: z.array(TimetabledHours),
})
export type Timetable = z.infer<typeof Timetable>

/** How sessions of one kind of hours of a module are to be laid on days; weekdays from 0 Sunday to 6 Saturday. */
export const SessionsWanted = z.object({
  courseId: Key,
  module: z.int().min(1).max(40),
  /** 1 for the class, 2 and more for those who study the module again. */
  round: z.int().min(1).max(9).default(1),
  kind: z.enum(hourKinds),
  weekdays: z.array(z.int().min(0).max(6)).max(7),
  minutes: z.int().min(1).max(720),
  from: Civil,
})
export type SessionsWanted = z.infer<typeof SessionsWanted>

/** What is still missing of those hours, the days that fill them, and the public holidays that were passed over. */
export const ProposedSessions = z.object({
  missingMinutes: z.int(),
  days: z.array(z.object({ date: Civil, minutes: z.int() })),
  skipped: z.array(z.object({ date: Civil, name: z.string() })),
})
export type ProposedSessions = z.infer<typeof ProposedSessions>

/** Who a row of a list is: nobody known, known by number, likely known by name and birth date, in the class already, or in the list twice. */
export const RecognisedRow = z.object({
  row: z.int(),
  entry: LearnerEntry,
  standing: z.enum(['new', 'known', 'likely', 'enrolled', 'repeated']),
  learner: Learner.nullable(),
  /** The earlier row of a person who is in the list twice. */
  otherRow: z.int().nullable(),
})
export type RecognisedRow = z.infer<typeof RecognisedRow>

export const Recognised = z.object({
  rows: z.array(RecognisedRow),
  faults: z.array(Fault),
  ignoredColumns: z.array(z.string()),
})
export type Recognised = z.infer<typeof Recognised>

const reads = ['courses', 'programmes', 'learners', 'trainers'] as const
const changed = ['courses', 'classBook', 'trainers'] as const

export const courses = {
  /** Every class, those that run first; sessions until `today` count as held. */
  list: query({ permission: 'training.read', affects: [...reads, 'classBook'] })
    .input(z.object({}))
    .output(z.object({ courses: z.array(CourseRow) })),
  get: query({ permission: 'training.read', affects: reads })
    .input(z.object({ courseId: Key }))
    .output(
      z.object({
        course: CourseRow,
        programme: ProgrammeRow,
        modules: z.array(ModuleEntry),
        learners: z.array(Enrolled),
        findings: z.array(ClassFinding),
        programmeFindings: z.array(ProgrammeFinding),
      }),
    ),
  timetable: query({ permission: 'training.read', affects: reads })
    .input(z.object({ courseId: Key }))
    .output(Timetable),
  /** The days that would fill what the timetable lacks of a kind of hours of a module; writes nothing. */
  proposeSessions: query({ permission: 'training.read', affects: reads })
    .input(SessionsWanted)
    .output(ProposedSessions),
  /** Reads a list of learners (Excel, CSV or pasted text) and says of each row who that is; writes nothing. */
  recognise: query({ permission: 'training.manage', affects: ['learners', 'courses'] })
    .input(z.object({ courseId: Key, file: z.file() }))
    .output(Recognised),
  /** Opens a class. Refuses 'programme-unknown', 'programme-retired', 'programme-unlawful', 'course-code-taken', 'trainer-unknown'. */
  open: command({ permission: 'training.manage', affects: ['courses', 'programmes'] })
    .input(z.object({ id: ClientId, courseId: Key, programmeId: Key, entry: CourseEntry }))
    .output(z.object({})),
  change: command({ permission: 'training.manage', affects: changed })
    .input(z.object({ id: ClientId, courseId: Key, entry: CourseEntry }))
    .output(z.object({})),
  /** The class has ended: the council's days are counted from then. Null takes it back while no council sat. */
  end: command({ permission: 'training.manage', affects: changed })
    .input(z.object({ id: ClientId, courseId: Key, endedOn: Civil.nullable() }))
    .output(z.object({})),
  /**
   * Enrols learners, known ones by their id and new ones by what is written of them, wholly or not at all. Refuses 'learner-enrolled',
   * 'learner-unknown', 'learner-id-number-taken', each with its row. Class size and age are findings of the class.
   */
  enrol: command({ permission: 'training.manage', affects: ['courses', 'learners', 'classBook'] })
    .input(
      z.object({
        id: ClientId,
        courseId: Key,
        enrolledOn: Civil,
        learners: z
          .array(z.object({ enrolmentId: Key, learnerId: Key, isNew: z.boolean(), entry: LearnerEntry.nullable() }))
          .min(1)
          .max(200),
      }),
    )
    .output(z.object({ enrolled: z.int() })),
  leave: command({ permission: 'training.manage', affects: changed })
    .input(z.object({ id: ClientId, enrolmentId: Key, leftOn: Civil, reason: text(300).min(1) }))
    .output(z.object({})),
  discipline: command({ permission: 'training.manage', affects: changed })
    .input(
      z.object({
        id: ClientId,
        enrolmentId: Key,
        discipline: z.enum(['none', 'reprimand', 'warning']),
        note: text(300),
      }),
    )
    .output(z.object({})),
  /** Puts sessions into the timetable; clashes are shown, and refused only for the class itself ('session-clash'). */
  planSessions: command({ permission: 'training.manage', affects: changed })
    .input(
      z.object({
        id: ClientId,
        courseId: Key,
        sessions: z
          .array(SessionEntry.extend({ sessionId: Key }))
          .min(1)
          .max(500),
      }),
    )
    .output(z.object({ planned: z.int() })),
  /** Refuses 'session-held' where attendance was written. */
  changeSession: command({ permission: 'training.manage', affects: changed })
    .input(z.object({ id: ClientId, sessionId: Key, entry: SessionEntry }))
    .output(z.object({})),
  cancelSession: command({ permission: 'training.manage', affects: changed })
    .input(z.object({ id: ClientId, sessionId: Key, reason: text(300).min(1) }))
    .output(z.object({})),
}
