import { isLess } from '@shared/domain/threshold'
import { attendedKinds } from '@shared/domain/training'
import type { ExamLack, ExamRight, ModuleAttendance } from '@shared/domain/training-findings'
import { basisOf, type TrainingRules } from '@shared/domain/training-rules'
import { moduleMark, type ModuleMark, testAverage } from './module-mark'

/** What is asked of somebody before a module exam. `requirementMet` is what the module itself asks, null where it asks nothing. */
export type ExamFacts = { attendance: ModuleAttendance; marks: readonly ModuleMark[]; requirementMet: boolean | null }

/**
 * R39: who may sit the exam of a module (Circular 42/2015/TT-BLĐTBXH articles 24 and 25.1.a): at least 70 % of theory and 80 % of
 * practice attended, the module's own requirements met, every mark there (at least one regular and one periodic), and an average of
 * tests of at least 5,0, unrounded. Nor does anybody sit it who has passed, or whose attempts are used. Every reason at once, with its
 * figures; sickness moves the exam, not the least attendance.
 */
export function examRight({ attendance, marks, requirementMet }: ExamFacts, rules: TrainingRules): ExamRight {
  const { figures } = rules
  const lacks: ExamLack[] = []
  const result = moduleMark(marks, rules)
  const used = marks.filter(({ kind }) => kind === 'exam1' || kind === 'exam2').length
  if (result.standing === 'passed' && result.mark !== null)
    lacks.push({ code: 'alreadyPassed', mark: result.mark, ...basisOf(figures.modulePass) })
  else if (used >= figures.examAttempts.value)
    lacks.push({ code: 'attemptsUsed', have: used, need: figures.examAttempts.value, ...basisOf(figures.examAttempts) })
  for (const kind of attendedKinds)
    if (attendance[kind].missing > 0)
      lacks.push({
        code: 'attendanceBelow',
        attendance: attendance[kind],
        ...basisOf(figures[`${kind}AttendancePercent`]),
      })
  const regularMarks = counted('regular')
  const periodicMarks = counted('periodic')
  if (regularMarks.have < regularMarks.need)
    lacks.push({ code: 'regularMarksMissing', ...regularMarks, ...basisOf(figures.regularMarks) })
  if (periodicMarks.have < periodicMarks.need)
    lacks.push({ code: 'periodicMarksMissing', ...periodicMarks, ...basisOf(figures.periodicMarks) })
  const average = testAverage(marks, rules)
  const need = figures.testAverage.value
  if (average !== null && isLess(average, { numerator: need, denominator: 1 }))
    lacks.push({ code: 'testAverageBelow', average, need, ...basisOf(figures.testAverage) })
  if (requirementMet === false) lacks.push({ code: 'moduleRequirementMissing', ...basisOf(figures.testAverage) })
  return { may: lacks.length === 0, lacks, attendance, regularMarks, periodicMarks, average }

  function counted(kind: 'regular' | 'periodic') {
    return { have: marks.filter((one) => one.kind === kind).length, need: figures[`${kind}Marks`].value }
  }
}
