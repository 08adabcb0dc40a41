import type { CertificateLine } from '@shared/contract/certificates'
import type { ResultLine } from '@shared/contract/graduation'
import { type LearnerResult, TRAINING_RESULTS_VERSION, type TrainingResults } from '@shared/contract/training-results'
import type { CallContext } from '../../context'
import { refuse } from '../../refusal'
import { certificateLines } from '../../training/certificates'
import { councilsOf } from '../../training/councils'
import { courseOf } from '../../training/courses'
import { learnerOf } from '../../training/learners'
import { programmeOf } from '../../training/programmes'
import { resultsOf } from '../../training/results'
import { rulesNamed } from '../../training/rules'

/** What came of it for one learner: before the decision nothing is said of a class or a certificate. */
type Outcome = Pick<LearnerResult, 'standing' | 'class' | 'decision' | 'certificate'>

const nothing = { class: null, decision: null, certificate: null }

/**
 * The results of a class as they are sent (`results.json`): of everybody ever enrolled, or of one co-operative's people, then with the
 * identity numbers it knows them by. Refuses 'course-unknown'.
 */
export function packedResults(context: CallContext, courseId: string, taxCode: string | null): TrainingResults {
  const { connection } = context.book
  const { law } = context.core
  const today = context.today()
  const course = courseOf(connection, courseId, today)
  const programme = programmeOf(connection, course.programmeId) ?? refuse({ code: 'programme-unknown' })
  const councils = councilsOf(connection, courseId, { law, rules: rulesNamed(law, programme.ruleSet) })
  const decisions = new Map(councils.map(({ councilId, decision }) => [councilId, decision]))
  const lines = certificateLines(connection).filter((line) => line.courseId === courseId)
  const certificates = new Map(lines.map((line) => [line.enrolmentId, line]))
  const learners = resultsOf(connection, law, courseId, today).flatMap((line): LearnerResult[] => {
    const learner = learnerOf(connection, line.learnerId) ?? refuse({ code: 'learner-unknown' })
    if (taxCode !== null && learner.cooperativeTaxCode !== taxCode) return []
    const certificate = certificates.get(line.enrolmentId)
    const decision = decisions.get(line.recognised?.councilId ?? '') ?? null
    const isShort = programme.level === null
    return [
      {
        key: line.enrolmentId,
        // As the register of certificates corrects it, where there is a line.
        name: certificate?.name ?? learner.name,
        birthDate: certificate?.birthDate ?? learner.birthDate,
        idNumber: taxCode === null ? '' : learner.idNumber,
        cooperative: { name: learner.cooperative, taxCode: learner.cooperativeTaxCode },
        modules: line.modules.map(({ name, result }) => ({ name, isPassed: result.standing === 'passed' })),
        ...(isShort && line.recognised?.graduates !== true
          ? undecidedShort(line, course.endedOn)
          : outcomeOf(line, decision, certificate)),
      },
    ]
  })
  const { code, name, opensOn, closesOn, endedOn } = course
  const { track, level } = programme
  return {
    schema: 'so-htx/training-results',
    schemaVersion: TRAINING_RESULTS_VERSION,
    asOf: today,
    course: { courseId, code, name, programme: programme.name, track, level, opensOn, closesOn, endedOn },
    learners,
  }
}

/** Of a course with a certificate: completed by the decision, and no longer where the certificate was taken back. */
function outcomeOf(
  { recognised, leftOn }: ResultLine,
  decision: { number: string; decidedOn: string } | null,
  certificate: CertificateLine | undefined,
): Outcome {
  if (certificate !== undefined && certificate.revokedOn !== null) return { standing: 'notCompleted', ...nothing }
  if (recognised?.graduates === true && decision !== null)
    return {
      standing: 'completed',
      class: recognised.class,
      decision: { number: decision.number, decidedOn: decision.decidedOn },
      certificate: certificate === undefined ? null : { number: certificate.number, issuedOn: certificate.issuedOn },
    }
  const isOver = leftOn !== null || recognised?.graduates === false
  return { standing: isOver ? 'notCompleted' : 'studying', ...nothing }
}

/**
 * Of a short course before its decision, or without one: completed when it has ended and every module is reached (đạt), not when a module
 * is missed for good; who may still be tested again is studying.
 */
function undecidedShort({ modules, leftOn }: ResultLine, endedOn: string | null): Outcome {
  if (leftOn !== null) return { standing: 'notCompleted', ...nothing }
  if (endedOn === null) return { standing: 'studying', ...nothing }
  const isDone = modules.length > 0 && modules.every(({ result }) => result.standing === 'passed')
  const isLost = modules.some(({ result }) => result.standing === 'failed')
  return { standing: isDone ? 'completed' : isLost ? 'notCompleted' : 'studying', ...nothing }
}
