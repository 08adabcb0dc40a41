import type { PersonState } from '@shared/contract/training-progress'
import type { LearnerPost } from '@shared/contract/learners'
import type { GraduationClass, Track } from '@shared/domain/training'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

/** An enrolment with who it is of, the course it is in and what the last council, the decision and the register say of it. */
export type EnrolmentFacts = {
  enrolmentId: string
  learnerId: string
  name: string
  birthDate: string
  gender: 'male' | 'female' | null
  cooperative: string
  cooperativeTaxCode: string
  courseId: string
  courseCode: string
  track: Track | null
  /** Null for a short course. */
  level: number | null
  ruleSet: string
  endedOn: string | null
  leftOn: string | null
  graduates: number | null
  averageNumerator: number | null
  averageDenominator: number | null
  class: GraduationClass | null
  decisionNumber: string | null
  decidedOn: string | null
  certificate: string | null
  issuedOn: string | null
  revokedOn: string | null
}

/** An enrolment with what became of it. */
export type Judged = EnrolmentFacts & { state: PersonState }

const everybody = plain<Record<never, never>, EnrolmentFacts>(
  `SELECT enrolment.enrolmentId AS enrolmentId, learnerId, learner.name AS name, birthDate, gender, cooperative, cooperativeTaxCode,
     course.courseId AS courseId, course.code AS courseCode, track, programme.level AS level, ruleSet, endedOn, leftOn,
     judged.graduates AS graduates, averageNumerator, averageDenominator, judged.class AS class,
     decision.number AS decisionNumber, decision.decidedOn AS decidedOn, held.number AS certificate, issuedOn,
     (SELECT enteredOn FROM courseCertificateEntry AS entry WHERE entry.line = held.line AND kind = 'revoked') AS revokedOn
   FROM enrolment JOIN learner USING (learnerId) JOIN course ON course.courseId = enrolment.courseId
   JOIN programme ON programme.programmeId = course.programmeId
   LEFT JOIN recognition AS judged ON judged.enrolmentId = enrolment.enrolmentId AND judged.commandSequence =
     (SELECT max(commandSequence) FROM recognition AS any WHERE any.enrolmentId = enrolment.enrolmentId)
   LEFT JOIN graduationDecision AS decision ON decision.councilId = judged.councilId
   LEFT JOIN (SELECT line, number, enrolmentId, issuedOn FROM courseCertificate) AS held ON held.enrolmentId = enrolment.enrolmentId
   ORDER BY learner.search, learnerId, course.opensOn, course.code`,
)

export type Officer = {
  learnerId: string
  name: string
  cooperative: string
  cooperativeTaxCode: string
  phone: string
  post: LearnerPost
}

const officers = plain<Record<never, never>, Officer>(
  `SELECT learnerId, name, cooperative, cooperativeTaxCode, phone, post FROM learner WHERE post <> '' ORDER BY search, learnerId`,
)

/** Every enrolment of the book, by the learner's name and then by class. */
export function everyEnrolment(connection: Connection): EnrolmentFacts[] {
  return connection.all(everybody, {})
}

/** Every learner of whom is written what he or she is in the co-operative, by name. */
export function everyOfficer(connection: Connection): Officer[] {
  return connection.all(officers, {})
}

/** What the rest of the book says of an enrolment: how the learner stands with the hours, and with the tests of a short course. */
export type Asked = {
  hours: (enrolmentId: string) => 'onTrack' | 'atRisk' | 'mustMakeUp'
  tests: (enrolmentId: string) => 'completed' | 'notPassed' | 'awaiting'
}

/**
 * What became of an enrolment; while the class runs by the hours, after a short course by its tests: reached (completed), missed for good,
 * or still to be tested, until a decision recognises it.
 */
export function stateOf(facts: EnrolmentFacts, { hours, tests }: Asked): PersonState {
  if (facts.certificate !== null) return facts.revokedOn === null ? 'certified' : 'revoked'
  if (facts.graduates === 1) return facts.decidedOn === null ? 'awaiting' : 'graduated'
  if (facts.leftOn !== null) return 'left'
  if (facts.graduates === 0) return facts.level === null ? tests(facts.enrolmentId) : 'notPassed'
  if (facts.endedOn === null) return hours(facts.enrolmentId)
  return facts.level === null ? tests(facts.enrolmentId) : 'awaiting'
}

/** Whether somebody holds a certificate of a track that was not revoked. */
export function holdsCertificate({ certificate, revokedOn }: EnrolmentFacts): boolean {
  return certificate !== null && revokedOn === null
}
