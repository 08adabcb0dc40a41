import type { LearnerResult, TrainingResults } from '@shared/contract/training-results'
import { TRAINING_RESULTS_VERSION } from '@shared/contract/training-results'
import type { ModuleResult } from '@shared/domain/training-findings'
import type { CallContext } from '../../context'
import { refuse } from '../../refusal'
import { classBookOf } from '../../training/class-book'
import { courseOf } from '../../training/courses'
import { enrolledIn } from '../../training/enrolments'
import { learnerOf } from '../../training/learners'
import { modulesOf, programmeOf } from '../../training/programmes'

/**
 * The results of a class as they are sent (`results.json`): of everybody ever enrolled, or of one co-operative's people, then with the
 * identity numbers it knows them by. Refuses 'course-unknown'.
 */
export function resultsOf(context: CallContext, courseId: string, taxCode: string | null): TrainingResults {
  const { connection } = context.book
  const course = courseOf(connection, courseId, context.today())
  const programme = programmeOf(connection, course.programmeId) ?? refuse({ code: 'programme-unknown' })
  const modules = modulesOf(connection, course.programmeId)
  const standings = moduleStandings(context, courseId, modules.length)
  const learners = enrolledIn(connection, courseId).flatMap((enrolled): LearnerResult[] => {
    const learner = learnerOf(connection, enrolled.learnerId) ?? refuse({ code: 'learner-unknown' })
    if (taxCode !== null && learner.cooperativeTaxCode !== taxCode) return []
    const own = standings.get(enrolled.enrolmentId) ?? []
    const passed = modules.map((module, at) => ({ name: module.name, isPassed: own[at]?.standing === 'passed' }))
    const isOver = course.endedOn !== null || enrolled.leftOn !== null
    const isDone = programme.level === null && isOver && passed.every(({ isPassed }) => isPassed)
    return [
      {
        key: enrolled.enrolmentId,
        name: learner.name,
        birthDate: learner.birthDate,
        idNumber: taxCode === null ? '' : learner.idNumber,
        cooperative: { name: learner.cooperative, taxCode: learner.cooperativeTaxCode },
        standing: isDone ? 'completed' : enrolled.leftOn === null ? 'studying' : 'notCompleted',
        modules: passed,
        class: null,
        decision: null,
        certificate: null,
      },
    ]
  })
  const { code, name, opensOn, closesOn, endedOn } = course
  return {
    schema: 'so-htx/training-results',
    schemaVersion: TRAINING_RESULTS_VERSION,
    asOf: context.today(),
    course: {
      courseId,
      code,
      name,
      programme: programme.name,
      track: programme.track,
      level: programme.level,
      opensOn,
      closesOn,
      endedOn,
    },
    learners,
  }
}

/** By enrolment, the result of each module in order; of a module that was taught again, that of the last round the learner sat in. */
function moduleStandings(context: CallContext, courseId: string, modules: number): Map<string, ModuleResult[]> {
  const { connection } = context.book
  const { law } = context.core
  const found = new Map<string, ModuleResult[]>()
  for (let module = 1; module <= modules; module += 1) {
    let rounds = 1
    for (let round = 1; round <= rounds; round += 1) {
      const book = classBookOf(connection, law, { courseId, module, round, today: context.today() })
      rounds = book.rounds
      for (const { enrolmentId, result } of book.lines) {
        const own = found.get(enrolmentId) ?? []
        own[module - 1] = result
        found.set(enrolmentId, own)
      }
    }
  }
  return found
}
