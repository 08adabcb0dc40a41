import type { ClassBook, ClassBookLine, StandingMark } from '@shared/contract/class-book'
import type { Session } from '@shared/contract/courses'
import { type MarkKind, OUTCOME_REACHED } from '@shared/domain/training'
import { markShown, outcomeLetters } from '@shared/text/mark-shown'

/** A column of the grid in which something is written: a session, or one test or exam. */
export type BookColumn =
  | { kind: 'session'; key: string; session: Session }
  | { kind: 'mark'; key: string; mark: MarkKind; place: number }

const testKinds = ['regular', 'periodic'] as const
const examKinds = ['exam1', 'exam2'] as const

/** How many places of each kind of test are shown beyond those that are filled. */
export type MorePlaces = Readonly<Record<'regular' | 'periodic', number>>

/**
 * The columns of a grid: theory, practice and tests in the order of time, then regular and periodic tests with at least one place each,
 * then the two exams; of a short course instead each test there may be, the first and the retakes.
 */
export function bookColumns(
  { sessions, lines, tests }: Pick<ClassBook, 'sessions' | 'lines' | 'tests'>,
  more: MorePlaces,
): BookColumn[] {
  const held = sessions.filter(({ cancelledReason }) => cancelledReason === null)
  const kinds = ['theory', 'practice', 'test'] as const
  const marks = lines.flatMap((line) => line.marks)
  const own = kinds.flatMap((kind) =>
    held
      .filter((session) => session.kind === kind)
      .map((session): BookColumn => ({ kind: 'session', key: session.sessionId, session })),
  )
  if (tests !== null) return [...own, ...outcomeColumns(tests)]
  return [
    ...own,
    ...testKinds.flatMap((mark) =>
      Array.from({ length: Math.min(20, filledPlaces(marks, mark) + more[mark]) }, (_, at): BookColumn => ({
        kind: 'mark',
        key: `${mark} ${at + 1}`,
        mark,
        place: at + 1,
      })),
    ),
    ...examKinds.map((mark): BookColumn => ({ kind: 'mark', key: mark, mark, place: 1 })),
  ]
}

function outcomeColumns(tests: number): BookColumn[] {
  return Array.from({ length: tests }, (_, at): BookColumn => ({
    kind: 'mark',
    key: `outcome ${at + 1}`,
    mark: 'outcome',
    place: at + 1,
  }))
}

function filledPlaces(marks: readonly StandingMark[], kind: MarkKind): number {
  return marks.reduce((most, mark) => (mark.kind === kind ? Math.max(most, mark.place) : most), 1)
}

/** What stands in a cell of marks: '7,5', or '' where there is none. */
export function markIn(line: ClassBookLine, column: { mark: MarkKind; place: number }): StandingMark | undefined {
  return line.marks.find(({ kind, place }) => kind === column.mark && place === column.place)
}

/** A mark as the cell shows it; of an outcome its letters, 'Đ' or 'KĐ'. */
export function shownMark(mark: StandingMark | undefined): string {
  if (mark === undefined || mark.value === null) return ''
  if (mark.kind !== 'outcome') return markShown(mark.kind, mark.value)
  return mark.value === OUTCOME_REACHED ? outcomeLetters.reached : outcomeLetters.missed
}
