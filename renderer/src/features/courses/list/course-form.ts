import type { CourseEntry } from '@shared/contract/courses'
import type { CivilDate } from '@shared/domain/civil-date'
import type { LearnerKind } from '@shared/domain/training'

/** What is typed of a class. */
export type CourseForm = {
  programmeId: string
  code: string
  name: string
  learnerKind: LearnerKind
  yearPlanOn: CivilDate | null
  noticedOn: CivilDate | null
  enrolsFrom: CivilDate | null
  opensOn: CivilDate | null
  closesOn: CivilDate | null
  place: string
  headTrainerId: string | null
}

/** An empty form. */
export const emptyCourse: CourseForm = {
  programmeId: '',
  code: '',
  name: '',
  learnerKind: 'general',
  yearPlanOn: null,
  noticedOn: null,
  enrolsFrom: null,
  opensOn: null,
  closesOn: null,
  place: '',
  headTrainerId: null,
}

/** The class as the core takes it; null while something it must have is missing. */
export function courseOf(form: CourseForm): CourseEntry | null {
  const { programmeId: _, opensOn, closesOn, ...rest } = form
  if (opensOn === null || closesOn === null || rest.code.trim() === '' || rest.name.trim() === '') return null
  return { ...rest, opensOn, closesOn }
}
