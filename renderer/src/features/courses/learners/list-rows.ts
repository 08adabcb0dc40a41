import type { courses, RecognisedRow } from '@shared/contract/courses'
import type { InputOf } from '@shared/contract/procedure'

type Enrolling = InputOf<typeof courses.enrol>['learners'][number]

/** Whether a row of a list enters the class; who is there already or twice in the list is passed over. */
export function enters({ standing }: RecognisedRow): boolean {
  return standing === 'new' || standing === 'known' || standing === 'likely'
}

/** Whether a row is enrolled as the known learner it names; `apart` holds rows of whom a person said that they are somebody else. */
export function isKnown(row: RecognisedRow, apart: ReadonlySet<number>): boolean {
  return row.standing === 'known' || (row.standing === 'likely' && !apart.has(row.row))
}

/** The rows as the core enrols them, with ids made by `newId`. */
export function enrollingOf(
  rows: readonly RecognisedRow[],
  apart: ReadonlySet<number>,
  newId: () => string,
): Enrolling[] {
  return rows.filter(enters).map((row) => {
    const known = isKnown(row, apart) ? row.learner : null
    return known === null
      ? { enrolmentId: newId(), learnerId: newId(), isNew: true, entry: row.entry }
      : { enrolmentId: newId(), learnerId: known.learnerId, isNew: false, entry: null }
  })
}
