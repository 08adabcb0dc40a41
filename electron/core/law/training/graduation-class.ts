import { type Fraction, isLess } from '@shared/domain/threshold'
import { type GraduationClass, graduationClasses } from '@shared/domain/training'
import type { Graduation, GraduationLack, Lowering, ModuleResult } from '@shared/domain/training-findings'
import { basisOf, type TrainingRules } from '@shared/domain/training-rules'
import { courseAverage, type MarkedModule } from './course-average'
import { roundedMark } from './module-mark'

/** A module of the course as somebody ended it; `repeated` where it was studied again. */
export type CourseModule = {
  position: number
  name: string
  hours: number
  credits: number
  result: ModuleResult
  repeated: boolean
}

/** What the council looks at; `disciplined` at the level of a warning or more. */
export type GraduationFacts = { modules: readonly CourseModule[]; disciplined: boolean }

/**
 * R40: the class an average gives (Circular 42/2015/TT-BLĐTBXH article 27.3): excellent from 9,0, then 8,0, 7,0, 6,0 and 5,0; null below.
 * The fraction itself is compared: 8,97 is shown as 9,0 and is no excellent.
 */
export function classOf(average: Fraction, { bands }: TrainingRules): GraduationClass | null {
  return bands.value.find(({ from }) => !isLess(average, { numerator: from, denominator: 1 }))?.class ?? null
}

/**
 * R40: whether somebody graduates and in which class (article 27.3). Every module is passed and the average lies in a band; else every
 * reason is told. Discipline at the level of a warning, or a module studied again, lowers the class by one step, both together too; the
 * lowest stays. How far it lowers, and whether the average is rounded first, is set by the rule set.
 */
export function graduationOf({ modules, disciplined }: GraduationFacts, rules: TrainingRules): Graduation {
  const { bands, choices, figures } = rules
  const marked = modules.flatMap((one): MarkedModule[] =>
    one.result.mark === null ? [] : [{ ...one, mark: one.result.mark }],
  )
  const exact = marked.length < modules.length ? null : courseAverage(marked, rules)
  const average = exact && roundedMark(exact, choices.courseAverageRounding.value)
  const lacks: GraduationLack[] = modules
    .filter(({ result }) => result.standing !== 'passed')
    .map(({ position, name, result }) => ({
      code: 'moduleNotPassed',
      module: { position, name },
      standing: result.standing,
      ...basisOf(figures.modulePass),
    }))
  if (modules.length === 0) lacks.push({ code: 'noModules', ...basisOf(bands) })
  const byAverage = average && classOf(average, rules)
  if (average !== null && byAverage === null)
    lacks.push({ code: 'averageBelow', average, need: bands.value.at(-1)?.from ?? 0, ...basisOf(bands) })
  if (lacks.length > 0 || average === null || byAverage === null) return { graduates: false, average, lacks }
  const basis = basisOf(figures.loweringSteps)
  const lowered: Lowering[] = []
  if (figures.loweringSteps.value > 0) {
    if (disciplined) lowered.push({ code: 'disciplined', ...basis })
    if (modules.some(({ repeated }) => repeated)) lowered.push({ code: 'moduleRepeated', ...basis })
  }
  const steps = lowered.length > 0 ? figures.loweringSteps.value : 0
  return { graduates: true, average, byAverage, class: lowerBy(byAverage, steps), lowered }
}

function lowerBy(from: GraduationClass, steps: number): GraduationClass {
  const at = graduationClasses.indexOf(from)
  return graduationClasses[Math.min(at + steps, graduationClasses.length - 1)] ?? from
}
