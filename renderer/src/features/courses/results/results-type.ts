import type { Council, ResultLine } from '@shared/contract/graduation'
import type { CourseRow } from '@shared/contract/courses'
import type { ProgrammeRow } from '@shared/contract/programmes'

/** What the core answers of a class's results. */
export type Results = {
  course: CourseRow
  programme: ProgrammeRow
  lines: ResultLine[]
  councils: Council[]
  changes: { name: string; what: string; module: number | null; reason: string; at: string; by: string }[]
}
