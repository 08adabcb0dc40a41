import type { StandingMark } from '@shared/contract/class-book'
import { OUTCOME_REACHED } from '@shared/domain/training'
import type { ModuleMark } from '../law/training/module-mark'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

export type MarkRow = StandingMark & { enrolmentId: string; module: number; round: number }

// A mark stands while nothing replaces it; how often its place was corrected is how many of its rows replace another.
const standing = plain<{ courseId: string; module: number | null; round: number | null }, MarkRow>(
  `SELECT markId, enrolmentId, module, round, kind, place, value, givenOn,
     (SELECT count(*) FROM mark AS old WHERE old.enrolmentId = mark.enrolmentId AND old.module = mark.module AND old.round = mark.round
        AND old.kind = mark.kind AND old.place = mark.place AND old.replacesId IS NOT NULL) AS corrections
   FROM mark JOIN enrolment USING (enrolmentId)
   WHERE courseId = @courseId AND (@module IS NULL OR module = @module) AND (@round IS NULL OR round = @round)
     AND NOT EXISTS (SELECT 1 FROM mark AS later WHERE later.replacesId = mark.markId)
   ORDER BY enrolmentId, module, round, kind, place`,
)

/** The marks of a class that stand, of one module and round or (null) of all. A mark that was taken back stands with no value. */
export function standingMarks(
  connection: Connection,
  courseId: string,
  module: number | null = null,
  round: number | null = null,
): MarkRow[] {
  return connection.all(standing, { courseId, module, round })
}

/** The outcomes of a short course's tests in their order, true for one that was reached; one that was taken back is none. */
export function judgedOutcomes(marks: readonly StandingMark[]): boolean[] {
  return marks
    .filter(({ kind, value }) => kind === 'outcome' && value !== null)
    .toSorted((one, other) => one.place - other.place)
    .map(({ value }) => value === OUTCOME_REACHED)
}

/** Marks as the rules judge them: those with a value. */
export function judgedMarks(marks: readonly StandingMark[]): ModuleMark[] {
  return marks.flatMap(({ kind, value }) => (value === null ? [] : [{ kind, mark: value }]))
}
