import type { WaitingDecision } from '@shared/contract/certificates'
import type { CourseLevel } from '@shared/domain/training'
import { plain, sql, statement } from '../../db/statement'
import type {
  CourseCertificateCopyTable,
  CourseCertificateEntryTable,
  CourseCertificateTable,
} from '../../db/schema-graduation'

export const insertCertificate = statement<CourseCertificateTable>()((p) =>
  sql.insertInto('courseCertificate').values({
    line: p.line,
    number: p.number,
    enrolmentId: p.enrolmentId,
    decisionId: p.decisionId,
    name: p.name,
    birthDate: p.birthDate,
    birthPlace: p.birthPlace,
    programme: p.programme,
    level: p.level,
    courseName: p.courseName,
    opensOn: p.opensOn,
    closesOn: p.closesOn,
    class: p.class,
    issuedOn: p.issuedOn,
    signer: p.signer,
    signerTitle: p.signerTitle,
    commandSequence: p.commandSequence,
  }),
)

export const insertEntry = plain<Omit<CourseCertificateEntryTable, 'entryId'>, never>(
  `INSERT INTO courseCertificateEntry (line, kind, enteredOn, field, value, reason, commandSequence)
   VALUES (@line, @kind, @enteredOn, @field, @value, @reason, @commandSequence)`,
)

export const insertCopy = statement<CourseCertificateCopyTable>()((p) =>
  sql.insertInto('courseCertificateCopy').values({
    copyLine: p.copyLine,
    line: p.line,
    copies: p.copies,
    issuedOn: p.issuedOn,
    receiver: p.receiver,
    purpose: p.purpose,
    signer: p.signer,
    signerTitle: p.signerTitle,
    commandSequence: p.commandSequence,
  }),
)

export const lastCopy = plain<Record<string, never>, { last: number }>(
  'SELECT coalesce(max(copyLine), 0) AS last FROM courseCertificateCopy',
)

export const numbersGiven = plain<Record<string, never>, { line: number; number: string; name: string }>(
  'SELECT line, number, name FROM courseCertificate ORDER BY line',
)

export type Decided = {
  decisionId: string
  number: string
  decidedOn: string
  courseId: string
  courseName: string
  programme: string
  /** Null of a short course. */
  level: CourseLevel | null
  opensOn: string
  closesOn: string
}

export const decisionById = plain<{ decisionId: string }, Decided>(
  `SELECT decisionId, graduationDecision.number AS number, graduationDecision.decidedOn AS decidedOn, courseId, course.name AS courseName, programme.name AS programme, level,
     opensOn, coalesce(endedOn, closesOn) AS closesOn
   FROM graduationDecision JOIN council USING (councilId) JOIN course USING (courseId) JOIN programme USING (programmeId)
   WHERE decisionId = @decisionId`,
)

export type Graduate = {
  enrolmentId: string
  name: string
  birthDate: string
  birthPlace: string
  class: CourseCertificateTable['class']
}

/** Who graduates by a decision and has no certificate yet, in the order of the class. */
export const graduatesWaiting = plain<{ decisionId: string }, Graduate>(
  `SELECT enrolmentId, learner.name AS name, birthDate, birthPlace, recognition.class AS class
   FROM graduationDecision JOIN recognition USING (councilId) JOIN enrolment USING (enrolmentId) JOIN learner USING (learnerId)
   WHERE decisionId = @decisionId AND graduates = 1
     AND NOT EXISTS (SELECT 1 FROM courseCertificate WHERE courseCertificate.enrolmentId = enrolment.enrolmentId)
   ORDER BY ordinal`,
)

export const decisionsWaiting = plain<Record<string, never>, WaitingDecision>(
  `SELECT decisionId, graduationDecision.number AS number, graduationDecision.decidedOn AS decidedOn, courseId, course.name AS courseName, count(*) AS waiting
   FROM graduationDecision JOIN council USING (councilId) JOIN course USING (courseId) JOIN recognition USING (councilId)
   WHERE graduates = 1
     AND NOT EXISTS (SELECT 1 FROM courseCertificate WHERE courseCertificate.enrolmentId = recognition.enrolmentId)
   GROUP BY decisionId ORDER BY graduationDecision.decidedOn`,
)
