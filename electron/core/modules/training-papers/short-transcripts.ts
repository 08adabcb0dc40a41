import type { ResultLine } from '@shared/contract/graduation'
import { graduationLabel, moduleMarkText } from '@shared/text/graduation-words'
import type { CallContext } from '../../context'
import type { PrintedCourse, SchoolFacts } from '../../documents/training/school-facts'
import { shortTranscriptLetter } from '../../documents/training/short-course-letters'
import { lettersDefinition, type PaperDefinition } from '../../documents/training/training-file'
import { classBookOf } from '../../training/class-book'
import { outcomesText } from './class-papers'

export type ShortTranscriptsOf = { facts: SchoolFacts; course: PrintedCourse; lines: readonly ResultLine[] }

/** What learners reached in a short course, a page each: the outcome of every test, and no marks. */
export function shortTranscripts(
  context: CallContext,
  courseId: string,
  { facts, course, lines }: ShortTranscriptsOf,
): PaperDefinition {
  const { law } = context.core
  const today = context.today()
  const positions = new Set(lines.flatMap(({ modules }) => modules.map(({ position }) => position)))
  const grids = new Map(
    [...positions].map((module) => [
      module,
      classBookOf(context.book.connection, law, { courseId, module, round: 1, today }),
    ]),
  )
  const outcomesOf = (enrolmentId: string, module: number) =>
    outcomesText(grids.get(module)?.lines.find((line) => line.enrolmentId === enrolmentId)?.marks ?? [])
  const [grid] = grids.values()
  return lettersDefinition(
    lines.map((line) =>
      shortTranscriptLetter(facts, course, {
        name: line.name,
        birthDate: line.birthDate,
        birthPlace: line.birthPlace,
        cooperative: line.cooperative,
        modules: line.modules.map(({ position, name, hours, result }) => ({
          name,
          hours: String(hours),
          outcomes: outcomesOf(line.enrolmentId, position),
          result: moduleMarkText(result),
        })),
        tests: grid?.tests ?? 1,
        hours: String(line.modules.reduce((sum, { hours }) => sum + hours, 0)),
        result: graduationLabel(line.graduation),
        reasons: line.reasons,
        certificate: line.certificate ?? '',
      }),
    ),
  )
}
