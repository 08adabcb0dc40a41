import type { Session } from '@shared/contract/courses'
import type { ModulePlan } from '@shared/domain/training'
import type { ExamRight, ModuleResult } from '@shared/domain/training-findings'
import type { TrainingRules } from '@shared/domain/training-rules'
import { examRight } from '../law/training/exam-right'
import { moduleAttendance } from '../law/training/module-attendance'
import { type ModuleMark, moduleMark } from '../law/training/module-mark'
import { plannedMinutes } from '../law/training/standard-hours'

/** What is written of one learner in one round of one module. */
export type ModuleFacts = {
  module: ModulePlan
  /** The sessions of the module and round, cancelled ones left out. */
  sessions: readonly Session[]
  /** Minutes attended by session; a session that is not here has nothing written. */
  attended: ReadonlyMap<string, number>
  marks: readonly ModuleMark[]
  /** Whether no further session of the module is to be expected: the class has ended, or the learner has left. */
  over: boolean
}

/** Where a learner stands with a module: attendance, right to the exam with every reason, and the result so far (R39). */
export function moduleStanding(facts: ModuleFacts, rules: TrainingRules): { right: ExamRight; result: ModuleResult } {
  const { module, sessions, attended, marks, over } = facts
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
  return {
    right: examRight({ attendance, marks, requirementMet: null }, rules),
    result: moduleMark(marks, rules),
  }
}
