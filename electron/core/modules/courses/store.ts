import { plain, sql, statement } from '../../db/statement'
import type { CourseTable, EnrolmentTable, SessionTable } from '../../db/schema-training'

export const insertCourse = statement<Omit<CourseTable, 'endedOn'>>()((p) =>
  sql.insertInto('course').values({
    courseId: p.courseId,
    programmeId: p.programmeId,
    code: p.code,
    name: p.name,
    learnerKind: p.learnerKind,
    yearPlanOn: p.yearPlanOn,
    noticedOn: p.noticedOn,
    enrolsFrom: p.enrolsFrom,
    opensOn: p.opensOn,
    closesOn: p.closesOn,
    place: p.place,
    headTrainerId: p.headTrainerId,
    commandSequence: p.commandSequence,
  }),
)

export const updateCourse = plain<Omit<CourseTable, 'endedOn' | 'programmeId'>, never>(
  `UPDATE course SET code = @code, name = @name, learnerKind = @learnerKind, yearPlanOn = @yearPlanOn, noticedOn = @noticedOn, enrolsFrom = @enrolsFrom, opensOn = @opensOn, closesOn = @closesOn,
     place = @place, headTrainerId = @headTrainerId, commandSequence = @commandSequence WHERE courseId = @courseId`,
)

export const endCourse = plain<Pick<CourseTable, 'courseId' | 'endedOn' | 'commandSequence'>, never>(
  'UPDATE course SET endedOn = @endedOn, commandSequence = @commandSequence WHERE courseId = @courseId',
)

export const courseByCode = plain<{ code: string }, { courseId: string }>(
  'SELECT courseId FROM course WHERE code = @code',
)

export const trainerExists = plain<{ trainerId: string }, { name: string }>(
  'SELECT name FROM trainer WHERE trainerId = @trainerId',
)

export const insertEnrolment = statement<
  Pick<
    EnrolmentTable,
    'enrolmentId' | 'courseId' | 'learnerId' | 'ordinal' | 'enrolledOn' | 'leftOn' | 'commandSequence'
  >
>()((p) =>
  sql.insertInto('enrolment').values({
    enrolmentId: p.enrolmentId,
    courseId: p.courseId,
    learnerId: p.learnerId,
    ordinal: p.ordinal,
    enrolledOn: p.enrolledOn,
    leftOn: p.leftOn,
    commandSequence: p.commandSequence,
  }),
)

export const leaveCourse = plain<
  Pick<EnrolmentTable, 'enrolmentId' | 'leftOn' | 'leftReason' | 'commandSequence'>,
  never
>(
  `UPDATE enrolment SET leftOn = @leftOn, leftReason = @leftReason, commandSequence = @commandSequence WHERE enrolmentId = @enrolmentId`,
)

export const disciplineLearner = plain<
  Pick<EnrolmentTable, 'enrolmentId' | 'discipline' | 'disciplineNote' | 'commandSequence'>,
  never
>(
  `UPDATE enrolment SET discipline = @discipline, disciplineNote = @disciplineNote, commandSequence = @commandSequence
   WHERE enrolmentId = @enrolmentId`,
)

export const insertSession = statement<Omit<SessionTable, 'content' | 'cancelledReason'>>()((p) =>
  sql.insertInto('session').values({
    sessionId: p.sessionId,
    courseId: p.courseId,
    module: p.module,
    round: p.round,
    kind: p.kind,
    makeUp: p.makeUp,
    date: p.date,
    startMinute: p.startMinute,
    minutes: p.minutes,
    trainerId: p.trainerId,
    room: p.room,
    commandSequence: p.commandSequence,
  }),
)

export const updateSession = plain<Omit<SessionTable, 'courseId' | 'content' | 'cancelledReason'>, never>(
  `UPDATE session SET module = @module, round = @round, kind = @kind, makeUp = @makeUp, date = @date, startMinute = @startMinute,
     minutes = @minutes, trainerId = @trainerId, room = @room, commandSequence = @commandSequence WHERE sessionId = @sessionId`,
)

export const cancelSession = plain<Pick<SessionTable, 'sessionId' | 'cancelledReason' | 'commandSequence'>, never>(
  'UPDATE session SET cancelledReason = @cancelledReason, commandSequence = @commandSequence WHERE sessionId = @sessionId',
)

export const attendanceOfSession = plain<{ sessionId: string }, { count: number }>(
  'SELECT count(*) AS count FROM attendance WHERE sessionId = @sessionId',
)

/** The first day a council sat on a class. */
export const firstSitting = plain<{ courseId: string }, { heldOn: string }>(
  'SELECT heldOn FROM council WHERE courseId = @courseId AND heldOn IS NOT NULL ORDER BY heldOn LIMIT 1',
)
