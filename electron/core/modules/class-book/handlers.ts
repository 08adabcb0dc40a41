import type { classBook as contract, ClassBookLine } from '@shared/contract/class-book'
import type { CourseRow } from '@shared/contract/courses'
import { trainingSummaries } from '@shared/text/training-summaries'
import { classAlerts } from '../../training/alerts'
import { classBookOf } from '../../training/class-book'
import { recognisedAs } from '../../training/after-council'
import { enrolmentOf } from '../../training/enrolments'
import { sessionOf } from '../../training/sessions'
import type { CallContext } from '../../context'
import { refuse } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { attend } from './attend'
import { giveMarks } from './give-marks'
import { insertRepeat, lastRound, markSteps, writeContent } from './store'

export const classBook = {
  read: (context, asked) =>
    classBookOf(context.book.connection, context.core.law, { ...asked, today: context.today() }),
  alerts: (context, { courseId }) => ({
    alerts: classAlerts(context.book.connection, context.core.law, courseId, context.today()),
  }),
  markHistory: ({ book }, { markId }) => ({ steps: book.connection.all(markSteps, { markId }) }),

  attend: (context, { entries, reason }) => {
    attend(context, entries, reason)
    return {}
  },
  logLesson: ({ book, command }, { sessionId, content }) => {
    const session = sessionOf(book.connection, sessionId)
    book.connection.run(writeContent, { sessionId, content, commandSequence: command.sequence })
    command.summary = trainingSummaries.lessonLogged(session.date, content)
    return {}
  },
  giveMarks: (context, { marks }) => {
    giveMarks(context, marks)
    return {}
  },
  repeatModule: (context, given) => ({ round: repeatModule(context, given) }),
} satisfies HandlersOf<typeof contract>

type Repeat = { enrolmentId: string; module: number; reason: string; decidedOn: string }

/** The learner studies the module again, in the next round; refuses 'short-no-repeat', and 'module-not-failed' unless the rules ask for it. */
function repeatModule(context: CallContext, { enrolmentId, module, reason, decidedOn }: Repeat): number {
  const { book, command, core } = context
  const { connection } = book
  const { courseId, name } = enrolmentOf(connection, enrolmentId)
  if (recognisedAs(connection, enrolmentId) === 'graduated')
    refuse({ code: 'learner-graduated', value: name, data: { name } })
  const last = connection.get(lastRound, { enrolmentId, module })?.round ?? 1
  const today = context.today()
  const grid = classBookOf(connection, core.law, { courseId, module, round: last, today })
  if (grid.tests !== null)
    refuse({ code: 'short-no-repeat', value: grid.course.code, data: { name, limit: grid.tests - 1 } })
  const line = grid.lines.find((one) => one.enrolmentId === enrolmentId)
  if (line === undefined || !mustRepeat(line, grid.course, today))
    refuse({ code: 'module-not-failed', value: name, data: { name } })
  const round = last + 1
  connection.run(insertRepeat, { enrolmentId, module, round, reason, decidedOn, commandSequence: command.sequence })
  command.summary = trainingSummaries.moduleRepeated(name, grid.modules[module - 1]?.name ?? '', reason)
  return round
}

/**
 * Whether a module is studied again: its attempts are used, or there is no way left to the exam, because hours are missing that no session
 * ahead can give, or the class is over.
 */
function mustRepeat({ result, right }: ClassBookLine, { endedOn, closesOn }: CourseRow, today: string): boolean {
  if (result.standing !== 'open') return result.standing === 'repeat'
  const { theory, practice } = right.attendance
  const shut = theory.standing === 'needsMakeUp' || practice.standing === 'needsMakeUp'
  return !right.may && (shut || endedOn !== null || closesOn < today)
}
