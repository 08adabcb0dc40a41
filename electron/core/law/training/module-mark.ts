import type { Fraction } from '@shared/domain/threshold'
import { isLess } from '@shared/domain/threshold'
import { type Mark, type MarkKind, weightedAverage } from '@shared/domain/training'
import type { ModuleResult } from '@shared/domain/training-findings'
import type { MarkRounding, TrainingRules } from '@shared/domain/training-rules'
import { divideHalfUp } from '@shared/domain/rounding'
import { weightedMean } from '@shared/domain/weighted-mean'

/** A mark of a module. */
export type ModuleMark = { kind: MarkKind; mark: Mark }

/**
 * The average of regular and periodic tests, each mark with its kind's weight, an exact fraction of tenths; null without any. The weights
 * are settings: no text was read that gives them.
 */
export function testAverage(marks: readonly ModuleMark[], { figures }: TrainingRules): Fraction | null {
  return weightedAverage(
    marks.flatMap(({ kind, mark }) =>
      kind === 'regular' || kind === 'periodic' ? [{ mark, weight: figures[`${kind}Weight`].value }] : [],
    ),
  )
}

/**
 * A module's mark from the average of its tests and the exam that counts, by weights, and where the learner stands. The second attempt
 * stands in the place of the first where that was not enough; after the last attempt the module is studied again (Circular
 * 42/2015/TT-BLĐTBXH article 25 and form 5). Weights, rounding, pass mark and attempts are settings. The mark is judged as it is written,
 * rounded where the rule set says so. Without tests, or without an exam, there is none.
 */
export function moduleMark(marks: readonly ModuleMark[], rules: TrainingRules): ModuleResult {
  const tests = testAverage(marks, rules)
  const open: ModuleResult = { standing: 'open', exact: null, mark: null, attempt: null }
  if (tests === null) return open
  let last = open
  for (const [attempt, kind] of [
    [1, 'exam1'],
    [2, 'exam2'],
  ] as const) {
    const exam = marks.find((one) => one.kind === kind)
    if (exam === undefined) continue
    last = judged(tests, exam.mark, attempt, rules)
    if (last.standing === 'passed') return last
  }
  return last
}

function judged(tests: Fraction, exam: Mark, attempt: 1 | 2, rules: TrainingRules): ModuleResult {
  const { testsWeight, examWeight, modulePass, examAttempts } = rules.figures
  const exact = weightedMean([
    { value: tests, weight: testsWeight.value },
    { value: { numerator: exam, denominator: 1 }, weight: examWeight.value },
  ])
  if (exact === null) throw new RangeError('The weights of tests and exam are 0 together.')
  const mark = roundedMark(exact, rules.choices.moduleMarkRounding.value)
  const passed = !isLess(mark, { numerator: modulePass.value, denominator: 1 })
  return {
    standing: passed ? 'passed' : attempt < examAttempts.value ? 'secondAttempt' : 'repeat',
    exact,
    mark,
    attempt,
  }
}

/** A mark or an average (a fraction of tenths) rounded half up as a rule set says: not at all, to a tenth of a point, to whole points. */
export function roundedMark(exact: Fraction, rounding: MarkRounding): Fraction {
  if (rounding === 'none') return exact
  const step = rounding === 'whole' ? 10 : 1
  return { numerator: divideHalfUp(exact.numerator, exact.denominator * step) * step, denominator: 1 }
}
