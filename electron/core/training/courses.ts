import type { CourseRow } from '@shared/contract/courses'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { refuse } from '../refusal'

const rows = plain<{ courseId: string | null; today: string }, CourseRow>(
  `SELECT courseId, programmeId, programme.name AS programmeName, course.code AS code, course.name AS name, learnerKind, yearPlanOn, noticedOn, enrolsFrom, opensOn, closesOn, place,
     headTrainerId, endedOn,
     (SELECT count(*) FROM enrolment WHERE enrolment.courseId = course.courseId AND leftOn IS NULL) AS learnerCount,
     (SELECT count(*) FROM session WHERE session.courseId = course.courseId AND cancelledReason IS NULL) AS sessionCount,
     (SELECT count(*) FROM session WHERE session.courseId = course.courseId AND cancelledReason IS NULL AND date <= @today
        AND NOT EXISTS (SELECT 1 FROM attendance WHERE attendance.sessionId = session.sessionId)) AS unmarkedCount
   FROM course JOIN programme USING (programmeId) WHERE @courseId IS NULL OR courseId = @courseId
   ORDER BY endedOn IS NOT NULL, opensOn DESC, course.code`,
)

/** Every class, those that have not ended first; sessions until `today` count as held. */
export function allCourses(connection: Connection, today: string): CourseRow[] {
  return connection.all(rows, { courseId: null, today })
}

/** A class by its id; refuses 'course-unknown'. */
export function courseOf(connection: Connection, courseId: string, today: string): CourseRow {
  return connection.get(rows, { courseId, today }) ?? refuse({ code: 'course-unknown', value: courseId })
}
