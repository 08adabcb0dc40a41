import type { StandingMark } from '@shared/contract/class-book'
import type { Session } from '@shared/contract/courses'
import type { ModulePlan } from '@shared/domain/training'
import type { ExamRight, ModuleResult } from '@shared/domain/training-findings'
import type { TrainingRules } from '@shared/domain/training-rules'
import { examRight } from '../law/training/exam-right'
import { moduleAttendance } from '../law/training/module-attendance'
import { moduleMark } from '../law/training/module-mark'
import { shortModuleResult, shortTestRight } from '../law/training/short-course'
import { plannedMinutes } from '../law/training/standard-hours'
import { judgedMarks, judgedOutcomes } from './marks'

/** What is written of one learner in one round of one module. */
export type ModuleFacts = {
  module: ModulePlan
  /** The sessions of the module and round, cancelled ones left out. */
  sessions: readonly Session[]
  /** Minutes attended by session; a session that is not here has nothing written. */
  attended: ReadonlyMap<string, number>
  marks: readonly StandingMark[]
  /** Whether the class leads to no level: then tests are reached or missed (Circular 43/2015/TT-BLĐTBXH). */
  isShort: boolean
  /** Whether no further session of the module is to be expected: the class has ended, or the learner has left. */
  over: boolean
}

/** Where a learner stands with a module: attendance, right to the exam or the test with every reason, and the result so far (R39). */
export function moduleStanding(facts: ModuleFacts, rules: TrainingRules): { right: ExamRight; result: ModuleResult } {
  const { module, sessions, attended, over, isShort } = facts
  const attendance = moduleAttendance(
    {
      planned: plannedMinutes(module, rules),
      sessions: sessions.map(({ sessionId, kind, minutes, makeUp }) => ({
        kind,
        minutes,
        makeUp,
        // Making up is for who needs it: nobody else is missed there, nor waited for.
        attended: attended.get(sessionId) ?? (makeUp ? 0 : null),
      })),
      over,
    },
    rules,
  )
  if (isShort) {
    const outcomes = judgedOutcomes(facts.marks)
    return {
      right: shortTestRight({ attendance, outcomes }, rules),
      result: shortModuleResult(outcomes, rules),
    }
  }
  const marks = judgedMarks(facts.marks)
  return {
    right: examRight({ attendance, marks, requirementMet: null }, rules),
    result: moduleMark(marks, rules),
  }
}
