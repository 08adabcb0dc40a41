import { z } from 'zod'
import { attendanceMarks, markKinds } from '@shared/domain/training'
import { CourseRow, Enrolled, Session } from './courses'
import { command, query } from './procedure'
import { ModuleEntry } from './programmes'
import { ExamRight, KindAttendance, ModuleResult } from './training-findings'
import { Civil, ClientId } from './values'

const Key = z.string().min(1).max(100)
const text = (most: number) => z.string().trim().max(most)

export const AttendanceLetter = z.enum(attendanceMarks)

/** Who was how long in a session. */
export const Attended = z.object({
  sessionId: z.string(),
  mark: AttendanceLetter,
  minutes: z.int(),
  note: z.string(),
})
export type Attended = z.infer<typeof Attended>

/** A mark as it stands now, in tenths; its earlier values are in its history. */
export const StandingMark = z.object({
  markId: z.string(),
  kind: z.enum(markKinds),
  place: z.int(),
  value: z.int().nullable(),
  givenOn: Civil,
  corrections: z.int(),
})
export type StandingMark = z.infer<typeof StandingMark>

/** A learner's line of the grid of one module. */
export const ClassBookLine = Enrolled.extend({
  attended: z.array(Attended),
  marks: z.array(StandingMark),
  right: ExamRight,
  result: ModuleResult,
})
export type ClassBookLine = z.infer<typeof ClassBookLine>

/** The grid of one module of a class (sổ lên lớp); of a round above 1 only those who study it again. */
export const ClassBook = z.object({
  course: CourseRow,
  modules: z.array(ModuleEntry),
  rounds: z.int(),
  /** Of a short course how often each may be tested, retakes included; null where marks of ten points are given. */
  tests: z.int().nullable(),
  sessions: z.array(Session),
  lines: z.array(ClassBookLine),
})
export type ClassBook = z.infer<typeof ClassBook>

/** What must be done of a learner in a module before it is too late; hours stand with it where it is about them. */
export const ClassAlert = z.object({
  courseId: z.string(),
  module: z.int(),
  round: z.int(),
  enrolmentId: z.string(),
  name: z.string(),
  code: z.enum(['mayMissNothing', 'mustMakeUp', 'marksMissing']),
  attendance: KindAttendance.nullable(),
})
export type ClassAlert = z.infer<typeof ClassAlert>

export const MarkStep = z.object({
  value: z.int().nullable(),
  givenOn: Civil,
  reason: z.string(),
  at: z.string(),
  by: z.string(),
})

const reads = ['classBook', 'courses', 'learners', 'programmes'] as const

export const classBook = {
  read: query({ permission: 'training.read', affects: reads })
    .input(z.object({ courseId: Key, module: z.int().min(1).max(40), round: z.int().min(1).max(9).default(1) }))
    .output(ClassBook),
  /** What is to be done before it is too late, in one class or (null) in all that have not ended. */
  alerts: query({ permission: 'training.read', affects: reads })
    .input(z.object({ courseId: Key.nullable() }))
    .output(z.object({ alerts: z.array(ClassAlert) })),
  /** Every value a mark has had, the first one first. */
  markHistory: query({ permission: 'training.read', affects: ['classBook'] })
    .input(z.object({ markId: Key }))
    .output(z.object({ steps: z.array(MarkStep) })),
  /**
   * Who was there: X is the whole session unless `minutes` says less; null takes a letter back. Refuses 'session-cancelled',
   * 'session-not-yet', 'attendance-too-long', 'after-council-reason', 'after-council-clear'.
   */
  attend: command({ permission: 'training.record', affects: ['classBook', 'courses'] })
    .input(
      z.object({
        id: ClientId,
        entries: z
          .array(
            z.object({
              sessionId: Key,
              enrolmentId: Key,
              mark: AttendanceLetter.nullable(),
              minutes: z.int().min(1).max(720).nullable().default(null),
              note: text(200).default(''),
            }),
          )
          .min(1)
          .max(2000),
        /** Why, where the council sat already ('after-council-reason'). */
        reason: text(300).default(''),
      }),
    )
    .output(z.object({})),
  /** What was taught in a session. */
  logLesson: command({ permission: 'training.record', affects: ['classBook', 'courses'] })
    .input(z.object({ id: ClientId, sessionId: Key, content: text(1000) }))
    .output(z.object({})),
  /**
   * Gives marks, in tenths. A first mark needs no reason; another value in the same place does ('mark-needs-reason'). An exam's mark is
   * refused where the learner may not sit it ('exam-not-open', with every reason), a second attempt where the first was passed. After the
   * council each needs its reason ('after-council-reason'). A short course takes outcomes alone (kind 'outcome', 1 for đạt, 0 for không
   * đạt, place 1 the first test, then the retakes): refuses 'short-outcome-alone', 'outcome-of-short-alone', 'outcome-value',
   * 'retake-after-pass', 'retake-out-of-order', 'retakes-used'.
   */
  giveMarks: command({ permission: 'training.record', affects: ['classBook'] })
    .input(
      z.object({
        id: ClientId,
        marks: z
          .array(
            z.object({
              markId: Key,
              enrolmentId: Key,
              module: z.int().min(1).max(40),
              round: z.int().min(1).max(9).default(1),
              kind: z.enum(markKinds),
              place: z.int().min(1).max(20).default(1),
              value: z.int().min(0).max(100).nullable(),
              givenOn: Civil,
              reason: text(300).default(''),
            }),
          )
          .min(1)
          .max(500),
      }),
    )
    .output(z.object({})),
  /** A learner studies a module again; refuses 'module-not-failed' unless the rules ask for it, 'short-no-repeat' of a short course. Answers the round. */
  repeatModule: command({ permission: 'training.manage', affects: ['classBook', 'courses'] })
    .input(
      z.object({
        id: ClientId,
        enrolmentId: Key,
        module: z.int().min(1).max(40),
        reason: text(300).min(1),
        decidedOn: Civil,
      }),
    )
    .output(z.object({ round: z.int() })),
}
