import type { ProgrammeRow } from '@shared/contract/programmes'
import type { TrainingRules } from '@shared/domain/training-rules'
import type { Connection } from '../db/connection'
import type { Law } from '../law/law-figures'
import { refuse } from '../refusal'
import { courseOf } from './courses'
import { programmeOf } from './programmes'
import { rulesNamed } from './rules'

/** The programme of a class and the rules it is taught under; refuses 'course-unknown', 'programme-unknown'. */
export function rulesOfCourse(
  connection: Connection,
  law: Law,
  courseId: string,
  today: string,
): { programme: ProgrammeRow; rules: TrainingRules } {
  const { programmeId } = courseOf(connection, courseId, today)
  const programme = programmeOf(connection, programmeId) ?? refuse({ code: 'programme-unknown', value: programmeId })
  return { programme, rules: rulesNamed(law, programme.ruleSet) }
}
