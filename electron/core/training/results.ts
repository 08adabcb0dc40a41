import type { EndedModule, Recognised, ResultLine } from '@shared/contract/graduation'
import { moduleHours } from '@shared/domain/training'
import { graduationReasons } from '@shared/text/graduation-words'
import { z } from 'zod'
import type { Connection } from '../db/connection'
import type { RecognitionTable } from '../db/schema-graduation'
import { plain } from '../db/statement'
import { graduationOf } from '../law/training/graduation-class'
import { shortCourseResult } from '../law/training/short-course'
import type { Law } from '../law/law-figures'
import { refuse } from '../refusal'
import { classBookOf } from './class-book'
import { courseOf } from './courses'
import { enrolledIn } from './enrolments'
import { modulesOf, programmeOf } from './programmes'
import { rulesNamed } from './rules'

const birthPlaces = plain<{ courseId: string }, { enrolmentId: string; birthPlace: string }>(
  'SELECT enrolmentId, birthPlace FROM enrolment JOIN learner USING (learnerId) WHERE courseId = @courseId',
)
const recognised = plain<{ courseId: string }, RecognitionTable>(
  `SELECT recognition.* FROM recognition JOIN council USING (councilId) WHERE courseId = @courseId ORDER BY recognition.commandSequence`,
)
const certificates = plain<{ courseId: string }, { enrolmentId: string; number: string }>(
  'SELECT enrolmentId, number FROM courseCertificate JOIN enrolment USING (enrolmentId) WHERE courseId = @courseId',
)

/**
 * The results of a class as they stand: for everybody who was enrolled the last round of each module, whether he or she graduates and in
 * which class (R40), lowered for discipline or a repeated module, of a short course đạt or not, with every reason in a sentence; beside it what the last council
 * recognised. Refuses 'course-unknown'.
 */
export function resultsOf(connection: Connection, law: Law, courseId: string, today: string): ResultLine[] {
  const course = courseOf(connection, courseId, today)
  const programme = programmeOf(connection, course.programmeId) ?? refuse({ code: 'programme-unknown' })
  const rules = rulesNamed(law, programme.ruleSet)
  const ended = lastRounds(connection, law, courseId, today)
  const places = new Map(connection.all(birthPlaces, { courseId }).map((one) => [one.enrolmentId, one.birthPlace]))
  const known = new Map(connection.all(recognised, { courseId }).map((one) => [one.enrolmentId, recognitionOf(one)]))
  const numbers = new Map(connection.all(certificates, { courseId }).map((one) => [one.enrolmentId, one.number]))
  return enrolledIn(connection, courseId).map(({ needs: _, ...enrolled }): ResultLine => {
    const { enrolmentId, discipline } = enrolled
    const modules = ended.get(enrolmentId) ?? []
    const graduation =
      programme.level === null
        ? shortCourseResult(modules, rules)
        : graduationOf(
            {
              modules: modules.map(({ round, right: __, ...module }) => ({ ...module, repeated: round > 1 })),
              disciplined: discipline === 'warning',
            },
            rules,
          )
    return {
      ...enrolled,
      birthPlace: places.get(enrolmentId) ?? '',
      modules,
      graduation,
      reasons: graduationReasons(graduation, modules),
      recognised: known.get(enrolmentId) ?? null,
      certificate: numbers.get(enrolmentId) ?? null,
    }
  })
}

/** Each learner's modules as they ended, by enrolment: the grid of the last round that holds the learner. */
function lastRounds(connection: Connection, law: Law, courseId: string, today: string): Map<string, EndedModule[]> {
  const found = new Map<string, EndedModule[]>()
  const plans = modulesOf(connection, courseOf(connection, courseId, today).programmeId)
  for (const [at, plan] of plans.entries()) {
    const module = at + 1
    const last = new Map<string, EndedModule>()
    let rounds = 1
    for (let round = 1; round <= rounds; round += 1) {
      const grid = classBookOf(connection, law, { courseId, module, round, today })
      rounds = grid.rounds
      for (const { enrolmentId, right, result } of grid.lines)
        last.set(enrolmentId, {
          position: module,
          name: plan.name,
          hours: moduleHours(plan),
          credits: plan.credits,
          round,
          right,
          result,
        })
    }
    for (const [enrolmentId, one] of last) found.set(enrolmentId, [...(found.get(enrolmentId) ?? []), one])
  }
  return found
}

const Reasons = z.array(z.string())

/** A recognition as it was written. */
export function recognitionOf(row: RecognitionTable): Recognised {
  const { councilId, averageNumerator, averageDenominator, byAverage } = row
  return {
    councilId,
    graduates: row.graduates === 1,
    average:
      averageNumerator === null || averageDenominator === null
        ? null
        : { numerator: averageNumerator, denominator: averageDenominator },
    byAverage,
    class: row.class,
    reasons: Reasons.parse(JSON.parse(row.reasons)),
  }
}
