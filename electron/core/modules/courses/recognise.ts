import type { Recognised } from '@shared/contract/courses'
import type { LearnerEntry } from '@shared/contract/learners'
import { foldText } from '@shared/domain/text-fold'
import { learnerColumns } from '../../importing/reading/learner-columns'
import { readLearnerRows } from '../../importing/reading/learners-file'
import { readTableFile } from '../../importing/reading/read-table-file'
import type { Connection } from '../../db/connection'
import { enrolledIn } from '../../training/enrolments'
import { recogniseLearner } from '../../training/learners'

/**
 * Reads a list of learners and says of each row who that is: enrolled in the class already, known by the identity number, likely known by
 * name and birth date, written twice in the list, or new. What a cell is refused for comes as faults; nothing is written.
 */
export async function recogniseList(connection: Connection, courseId: string, bytes: Uint8Array): Promise<Recognised> {
  const { rows, faults, ignoredColumns } = await readTableFile(bytes, learnerColumns, readLearnerRows)
  const there = new Set(enrolledIn(connection, courseId).map(({ learnerId }) => learnerId))
  const before: { row: number; entry: LearnerEntry }[] = []
  return {
    rows: rows.map(({ row, entry }) => {
      const twin = before.find((other) => isSame(other.entry, entry))
      before.push({ row, entry })
      if (twin !== undefined) return { row, entry, standing: 'repeated' as const, learner: null, otherRow: twin.row }
      const found = recogniseLearner(connection, entry)
      if (found === null) return { row, entry, standing: 'new' as const, learner: null, otherRow: null }
      const standing = there.has(found.learner.learnerId)
        ? ('enrolled' as const)
        : found.by === 'idNumber'
          ? ('known' as const)
          : ('likely' as const)
      return { row, entry, standing, learner: found.learner, otherRow: null }
    }),
    faults,
    ignoredColumns,
  }
}

/** Whether two rows of one list are the same person: by the number of identity, else by name and birth date. */
function isSame(a: LearnerEntry, b: LearnerEntry): boolean {
  if (a.idNumber !== '' && b.idNumber !== '') return a.idNumber === b.idNumber
  return a.birthDate === b.birthDate && foldText(a.name) === foldText(b.name)
}
