import { about, amber, green, grey, type Named, outcomeOf, red, type RuleOutcome } from './finding'

/** A course somebody of the co-operative attended, as its book knows it. */
export type HealthCourse = Named & {
  school: string
  standing: 'studying' | 'completed' | 'notCompleted'
  certificateNumber: string
  isOverdue: boolean
}

/**
 * R39 and R40 are the school's to keep (Circulars 42/2015 and 34/2018/TT-BLĐTBXH); a co-operative's book tells who did not complete a course,
 * and certificates that are late or bear one number twice.
 */
export function trainingRules(courses: readonly HealthCourse[]): RuleOutcome[] {
  return [completed(courses), certificates(courses)]
}

function completed(courses: readonly HealthCourse[]): RuleOutcome {
  if (courses.length === 0) return outcomeOf('R39', [], grey('exams-of-school'))
  const failed = courses.filter(({ standing }) => standing === 'notCompleted')
  return outcomeOf(
    'R39',
    [about(amber, 'course-not-completed', failed, { kind: 'training' })],
    green('courses-kept', { values: { count: courses.length } }),
  )
}

function certificates(courses: readonly HealthCourse[]): RuleOutcome {
  const numbered = courses.filter(({ certificateNumber }) => certificateNumber !== '')
  const overdue = courses.filter(({ isOverdue }) => isOverdue)
  const byNumber = Map.groupBy(numbered, ({ school, certificateNumber }) => `${school}\n${certificateNumber}`)
  const twice = [...byNumber.values()]
    .filter((some) => new Set(some.map(({ code, name }) => `${code}\n${name}`)).size > 1)
    .flatMap((some) =>
      some.map(({ code, name, certificateNumber }) => ({ code, name: `${name} (${certificateNumber})` })),
    )
  return outcomeOf(
    'R40',
    [
      about(red, 'certificate-number-twice', twice, { kind: 'training' }),
      about(amber, 'certificate-overdue', overdue, { kind: 'training' }),
    ],
    numbered.length === 0
      ? grey('certificates-of-school')
      : green('course-certificates-right', { values: { count: numbered.length } }),
  )
}
