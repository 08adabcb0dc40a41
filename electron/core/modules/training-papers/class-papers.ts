import type { ClassBookLine, StandingMark } from '@shared/contract/class-book'
import type { Session } from '@shared/contract/courses'
import type { ResultLine } from '@shared/contract/graduation'
import { clockText } from '@shared/domain/clock'
import { averageText, markText, type MarkKind } from '@shared/domain/training'
import { paperNames } from '@shared/text/graduation-papers'
import { graduationLabel, moduleMarkText } from '@shared/text/graduation-words'
import { markShown } from '@shared/text/mark-shown'
import { attendanceText, hoursText, standingShown } from '@shared/text/training-reasons'
import { attendanceLetters, hourKindLetters } from '@shared/text/training-words'
import type { CallContext } from '../../context'
import { attendanceSheetDefinition } from '../../documents/training/attendance-sheet'
import {
  type BookedLine,
  type BookedModule,
  type BookedResult,
  classBookDefinition,
} from '../../documents/training/class-book'
import type { PaperDefinition } from '../../documents/training/training-file'
import { refuse } from '../../refusal'
import { classBookOf } from '../../training/class-book'
import { enrolledIn } from '../../training/enrolments'
import { modulesOf } from '../../training/programmes'
import { resultsOf } from '../../training/results'
import { sessionsOf } from '../../training/sessions'
import { printedCourse, schoolFacts } from './facts'

const timeOf = ({ startMinute, minutes }: Session) => `${clockText(startMinute)} – ${clockText(startMinute + minutes)}`

/** The sheets to be signed in the sessions between two days, both included; refuses 'paper-nothing-to-print'. */
export function attendanceSheet(
  context: CallContext,
  { courseId, from, to }: { courseId: string; from: string; to: string },
): PaperDefinition {
  const { connection } = context.book
  const { row, course } = printedCourse(context, courseId)
  const modules = modulesOf(connection, row.programmeId)
  const sessions = sessionsOf(connection, courseId).filter(
    ({ date, cancelledReason }) => date >= from && date <= to && cancelledReason === null,
  )
  if (sessions.length === 0) refuse({ code: 'paper-nothing-to-print', data: { from, to } })
  const learners = enrolledIn(connection, courseId).filter(({ leftOn }) => leftOn === null || leftOn > from)
  return attendanceSheetDefinition(schoolFacts(context), course, {
    sessions: sessions.map((session) => ({
      date: session.date,
      time: timeOf(session),
      kind: paperNames.sessionKind(hourKindLetters[session.kind], session.makeUp),
      module: paperNames.module(session.module, modules[session.module - 1]?.name ?? ''),
      room: session.room,
      trainer: session.trainerName,
    })),
    learners: learners.map(({ ordinal, name, birthDate }) => ({ ordinal, name, birthDate })),
  })
}

/** The whole class book; refuses 'course-unknown'. */
export function classBookPaper(context: CallContext, courseId: string): PaperDefinition {
  const { connection } = context.book
  const { law } = context.core
  const today = context.today()
  const { row, course } = printedCourse(context, courseId)
  const plans = modulesOf(connection, row.programmeId)
  const modules: BookedModule[] = []
  let tests: number | null = null
  for (const [at, plan] of plans.entries()) {
    let rounds = 1
    for (let round = 1; round <= rounds; round += 1) {
      const grid = classBookOf(connection, law, { courseId, module: at + 1, round, today })
      rounds = grid.rounds
      tests = grid.tests
      modules.push(bookedModule(paperNames.moduleRound(at + 1, plan.name, round), grid.sessions, grid.lines))
    }
  }
  const results = resultsOf(connection, law, courseId, today)
  return classBookDefinition(schoolFacts(context), course, {
    learners: enrolledIn(connection, courseId).map(({ ordinal, name, birthDate, cooperative, leftOn, leftReason }) => ({
      ordinal,
      name,
      birthDate,
      cooperative,
      note: leftOn === null ? '' : paperNames.left(leftOn, leftReason),
    })),
    modules,
    moduleCount: plans.length,
    tests,
    results: results.map(bookedResult),
    repeats: results.flatMap(({ name, modules: ended }) =>
      ended
        .filter(({ round }) => round > 1)
        .map((one) => [name, paperNames.module(one.position, one.name), String(one.round)] as const),
    ),
  })
}

function bookedModule(title: string, sessions: readonly Session[], lines: readonly ClassBookLine[]): BookedModule {
  return {
    title,
    sessions: sessions.map((session) => ({
      date: session.date,
      time: timeOf(session),
      kind: hourKindLetters[session.kind],
      makeUp: session.makeUp,
      hours: hoursText(session.minutes),
      content: session.content,
      trainer: session.trainerName,
      away: awayText(session, lines),
      cancelled: session.cancelledReason ?? '',
    })),
    lines: lines.map((line) => bookedLine(sessions, line)),
  }
}

function awayText({ sessionId }: Session, lines: readonly ClassBookLine[]): string {
  const letters = lines.flatMap(({ attended }) => attended.filter((one) => one.sessionId === sessionId))
  const count = (mark: 'leave' | 'absent') => letters.filter((one) => one.mark === mark).length
  return (['leave', 'absent'] as const)
    .filter((mark) => count(mark) > 0)
    .map((mark) => `${attendanceLetters[mark]} ${count(mark)}`)
    .join(', ')
}

function bookedLine(sessions: readonly Session[], line: ClassBookLine): BookedLine {
  const { attended, marks, right, result } = line
  const letterIn = ({ sessionId, minutes }: Session) => {
    const own = attended.find((one) => one.sessionId === sessionId)
    if (own === undefined) return ''
    return own.mark === 'present' && own.minutes < minutes ? String(own.minutes) : attendanceLetters[own.mark]
  }
  return {
    ordinal: line.ordinal,
    name: line.name,
    letters: sessions.map(letterIn),
    theory: attendanceText(right.attendance.theory.share),
    practice: attendanceText(right.attendance.practice.share),
    regular: marksText(marks, 'regular'),
    periodic: marksText(marks, 'periodic'),
    average: right.average === null ? '' : averageText(right.average),
    exam1: marksText(marks, 'exam1'),
    exam2: marksText(marks, 'exam2'),
    outcomes: outcomesText(marks),
    mark: moduleMarkText(result),
    standing: standingShown(right, result).label,
  }
}

/** The outcome of each test of a short course at its place, 'Đạt' or 'Không đạt'; a star where one was corrected. */
export function outcomesText(marks: readonly StandingMark[]): string[] {
  const outcomes: string[] = []
  for (const { kind, place, value, corrections } of marks)
    if (kind === 'outcome' && value !== null)
      outcomes[place - 1] = `${markShown(kind, value)}${corrections > 0 ? '*' : ''}`
  return outcomes
}

/** The marks of a kind as they stand, '7,5 8,0'; a star where one was corrected. */
export function marksText(marks: readonly StandingMark[], kind: MarkKind): string {
  return marks
    .flatMap((one) =>
      one.kind === kind && one.value !== null ? [`${markText(one.value)}${one.corrections > 0 ? '*' : ''}`] : [],
    )
    .join('  ')
}

function bookedResult({ ordinal, name, modules, graduation, reasons, leftOn }: ResultLine): BookedResult {
  return {
    ordinal,
    name,
    marks: modules.map(({ result }) => moduleMarkText(result)),
    average: graduation.average === null ? '' : averageText(graduation.average),
    class: leftOn === null ? graduationLabel(graduation) : '',
    reasons: leftOn === null ? reasons.join(' ') : paperNames.leftOn(leftOn),
  }
}
