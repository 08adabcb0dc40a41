import type { Fraction } from '@shared/domain/threshold'
import { type HourKind, hourKinds, type ModulePlan } from '@shared/domain/training'
import type { TrainingRules } from '@shared/domain/training-rules'
import { inLowestTerms } from '@shared/domain/weighted-mean'

/** Minutes by kind of hours. */
export type MinutesByKind = Record<HourKind, number>

/** How long a standard hour of a kind is: theory 45 minutes, practice or module 60 (Circular 42/2015 article 17); of tests, a setting. */
export function minutesOfHour(kind: HourKind, { figures }: TrainingRules): number {
  return figures[`${kind}HourMinutes`].value
}

/** The minutes a module's programme plans of each kind. */
export function plannedMinutes(module: ModulePlan, rules: TrainingRules): MinutesByKind {
  return {
    theory: module.theoryHours * minutesOfHour('theory', rules),
    practice: module.practiceHours * minutesOfHour('practice', rules),
    test: module.testHours * minutesOfHour('test', rules),
  }
}

/** Minutes of each kind in standard hours together, exact and in lowest terms. */
export function standardHours(minutes: MinutesByKind, rules: TrainingRules): Fraction {
  const lengths = hourKinds.map((kind) => ({ minutes: BigInt(minutes[kind]), of: BigInt(minutesOfHour(kind, rules)) }))
  const below = lengths.reduce((product, { of }) => product * of, 1n)
  const above = lengths.reduce((sum, one) => sum + (one.minutes * below) / one.of, 0n)
  return inLowestTerms(above, below)
}
