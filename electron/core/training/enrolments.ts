import type { Enrolled } from '@shared/contract/courses'
import type { LearnerCourse } from '@shared/contract/learners'
import type { LearnerKind } from '@shared/domain/training'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { refuse } from '../refusal'

const columns = `enrolmentId, ordinal, learnerId, name, birthDate, cooperative, cardCode, enrolledOn, leftOn, leftReason, discipline, disciplineNote`

const ofCourse = plain<{ courseId: string }, Enrolled & { needs: LearnerKind }>(
  `SELECT ${columns}, needs FROM enrolment JOIN learner USING (learnerId) WHERE courseId = @courseId ORDER BY ordinal`,
)
const one = plain<{ enrolmentId: string }, Enrolled & { courseId: string }>(
  `SELECT ${columns}, courseId FROM enrolment JOIN learner USING (learnerId) WHERE enrolmentId = @enrolmentId`,
)

const ofLearner = plain<{ learnerId: string }, LearnerCourse>(
  `SELECT courseId, code, name, opensOn, closesOn, endedOn, leftOn FROM enrolment JOIN course USING (courseId)
   WHERE learnerId = @learnerId ORDER BY opensOn DESC, code`,
)

/** The classes a learner is or was in, the latest first. */
export function coursesOfLearner(connection: Connection, learnerId: string): LearnerCourse[] {
  return connection.all(ofLearner, { learnerId })
}

/** Everybody who was ever enrolled in a class, by their line in its books; who left is among them. */
export function enrolledIn(connection: Connection, courseId: string): (Enrolled & { needs: LearnerKind })[] {
  return connection.all(ofCourse, { courseId })
}

/** An enrolment and its class; refuses 'enrolment-unknown'. */
export function enrolmentOf(connection: Connection, enrolmentId: string): Enrolled & { courseId: string } {
  return connection.get(one, { enrolmentId }) ?? refuse({ code: 'enrolment-unknown', value: enrolmentId })
}
