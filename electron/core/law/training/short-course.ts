import { addDays, addMonths } from '@shared/domain/civil-date'
import type {
  ClassFinding,
  ExamLack,
  ExamRight,
  Graduation,
  GraduationLack,
  KindAttendance,
  ModuleAttendance,
  ModuleResult,
} from '@shared/domain/training-findings'
import { basisOf, type TrainingRules } from '@shared/domain/training-rules'

/**
 * Short courses: training of less than three months that leads to no level (đào tạo thường xuyên, Circular 43/2015/TT-BLĐTBXH). A test is
 * reached or missed, there are no marks, no averages and no classes; who missed it may take it again at most twice.
 */

/** How often a module of a short course may be tested: the first test and its retakes. */
export function testsAllowed({ figures }: TrainingRules): number {
  return 1 + figures.shortRetakes.value
}

/**
 * Where somebody stands with a module of a short course, from the outcomes of its tests in their order (true is đạt): passed with the
 * first that was reached, else open, to be taken again, or failed once every retake is used. It never has a mark.
 */
export function shortModuleResult(outcomes: readonly boolean[], rules: TrainingRules): ModuleResult {
  const noMark = { exact: null, mark: null }
  const first = outcomes.indexOf(true)
  if (first >= 0) return { standing: 'passed', ...noMark, attempt: first + 1 }
  const taken = outcomes.length
  if (taken === 0) return { standing: 'open', ...noMark, attempt: null }
  return { standing: taken < testsAllowed(rules) ? 'retake' : 'failed', ...noMark, attempt: taken }
}

/**
 * Who may be tested in a module of a short course: whoever has not passed and has a retake left. No attendance is asked for by the circular
 * as it was read: what was attended is told, and nobody is shut out for it.
 */
export function shortTestRight(
  { attendance, outcomes }: { attendance: ModuleAttendance; outcomes: readonly boolean[] },
  rules: TrainingRules,
): ExamRight {
  const { shortRetakes } = rules.figures
  const basis = basisOf(shortRetakes)
  const { standing } = shortModuleResult(outcomes, rules)
  const lacks: ExamLack[] =
    standing === 'passed'
      ? [{ code: 'alreadyPassed', mark: null, ...basis }]
      : standing === 'failed'
        ? [{ code: 'retakesUsed', have: outcomes.length - 1, need: shortRetakes.value, ...basis }]
        : []
  const none = { have: 0, need: 0 }
  return {
    may: lacks.length === 0,
    lacks,
    attendance: { theory: unbound(attendance.theory), practice: unbound(attendance.practice) },
    regularMarks: none,
    periodicMarks: none,
    average: null,
  }
}

/** Attendance of which nothing is asked: the minutes stay, nothing is missing. */
function unbound(attendance: KindAttendance): KindAttendance {
  const { sessions } = attendance
  return {
    ...attendance,
    needPercent: 0,
    needed: 0,
    missing: 0,
    standing: 'met',
    toMakeUp: 0,
    sessions: sessions === null ? null : { ...sessions, needed: 0, missing: 0, toMakeUp: 0 },
  }
}

/** Whether a short course is reached: every module is; there is no class, and nothing lowers one. Else every module that is not passed. */
export function shortCourseResult(
  modules: readonly { position: number; name: string; result: ModuleResult }[],
  { figures }: TrainingRules,
): Graduation {
  const basis = basisOf(figures.shortRetakes)
  const lacks: GraduationLack[] = modules
    .filter(({ result }) => result.standing !== 'passed')
    .map(({ position, name, result }) => ({
      code: 'moduleNotPassed',
      module: { position, name },
      standing: result.standing,
      ...basis,
    }))
  if (modules.length === 0) lacks.push({ code: 'noModules', ...basis })
  if (lacks.length > 0) return { graduates: false, average: null, lacks }
  return { graduates: true, average: null, byAverage: null, class: null, lowered: [] }
}

/**
 * What is wrong with a class of a short course: it closes before it opens, or lasts three months or more, which is the length of an
 * elementary course. Both its days are days of the course. Size, age, notice and the year's plan are asked of elementary courses alone.
 */
export function checkShortClass(
  { opensOn, closesOn }: { opensOn: string; closesOn: string },
  { figures: { shortBelowMonths } }: TrainingRules,
): ClassFinding[] {
  const own = { have: null, need: null, learner: null, haveOn: closesOn, ...basisOf(shortBelowMonths) }
  if (closesOn < opensOn) return [{ code: 'closesBeforeItOpens', needOn: opensOn, ...own }]
  const firstWrong = addDays(addMonths(opensOn, shortBelowMonths.value), -1)
  return closesOn < firstWrong ? [] : [{ code: 'tooLongForShort', needOn: addDays(firstWrong, -1), ...own }]
}
