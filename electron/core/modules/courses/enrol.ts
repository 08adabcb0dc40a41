import type { InputOf } from '@shared/contract/procedure'
import type { courses as contract } from '@shared/contract/courses'
import type { Fault } from '@shared/contract/refusal'
import { trainingSummaries } from '@shared/text/training-summaries'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import { courseOf } from '../../training/courses'
import { logAfterCouncil, recognisedAs, unsaidFault } from '../../training/after-council'
import { enrolledIn, enrolmentOf } from '../../training/enrolments'
import { learnerOf, putLearner, recogniseLearner } from '../../training/learners'
import { refuse, refuseAll } from '../../refusal'
import { fault } from '@shared/text/fault'
import { disciplineLearner, insertEnrolment, leaveCourse } from './store'

type Wanted = InputOf<typeof contract.enrol>['learners'][number]

/**
 * Enrols learners of a class, new ones with what is written of them, each in the next line of its books; wholly or not at all. Class size
 * and age are shown as findings of the class and not refused here: the school may have its reasons, the papers say them.
 */
export function enrolLearners(
  context: CallContext,
  { courseId, enrolledOn, learners }: InputOf<typeof contract.enrol>,
): number {
  const { book, command } = context
  const { connection } = book
  const course = courseOf(connection, courseId, context.today())
  if (course.endedOn !== null) refuse({ code: 'course-ended', value: course.code, data: { date: course.endedOn } })
  const there = new Set(enrolledIn(connection, courseId).map(({ learnerId }) => learnerId))
  let ordinal = there.size
  refuseAll(learners.flatMap((wanted, at) => faultsOf(connection, wanted, at + 1, there)))
  for (const { enrolmentId, learnerId, entry } of learners) {
    if (entry !== null) putLearner(connection, learnerId, entry, command.sequence)
    ordinal += 1
    connection.run(insertEnrolment, {
      enrolmentId,
      courseId,
      learnerId,
      ordinal,
      enrolledOn,
      leftOn: null,
      commandSequence: command.sequence,
    })
  }
  command.summary = trainingSummaries.learnersEnrolled(course, learners.length)
  return learners.length
}

/** What is wrong with one of those who are to be enrolled; who is no fault is added to those who are there. */
function faultsOf(connection: Connection, wanted: Wanted, row: number, there: Set<string>): Fault[] {
  const { learnerId, isNew, entry } = wanted
  const known = learnerOf(connection, learnerId)
  const name = entry?.name ?? known?.name ?? ''
  if (there.has(learnerId)) return [fault({ code: 'learner-enrolled', row, value: name, data: { name } })]
  there.add(learnerId)
  if (known === undefined && (!isNew || entry === null))
    return [fault({ code: 'learner-unknown', row, value: learnerId })]
  const other = entry === null ? null : recogniseLearner(connection, entry)
  if (entry !== null && other !== null && other.by === 'idNumber' && other.learner.learnerId !== learnerId)
    return [
      fault({
        code: 'learner-id-number-taken',
        row,
        column: 'idNumber',
        value: entry.idNumber,
        data: { name: other.learner.name },
      }),
    ]
  return []
}

/** A learner leaves the class, for good and with a reason. Refuses 'enrolment-unknown', 'learner-left'. */
export function leave(context: CallContext, enrolmentId: string, leftOn: string, reason: string): void {
  const { book, command } = context
  const enrolled = enrolmentOf(book.connection, enrolmentId)
  if (enrolled.leftOn !== null) refuse({ code: 'learner-left', value: enrolled.name, data: { date: enrolled.leftOn } })
  logIfRecognised(context, enrolmentId, 'leaving', reason)
  book.connection.run(leaveCourse, { enrolmentId, leftOn, leftReason: reason, commandSequence: command.sequence })
  command.summary = trainingSummaries.learnerLeft(enrolled.name, leftOn, reason)
}

/** Writes how a learner was disciplined; from a warning on the class of graduation is one step lower. Refuses 'text-missing' without a note. */
export function discipline(context: CallContext, given: InputOf<typeof contract.discipline>): void {
  const { book, command } = context
  const enrolled = enrolmentOf(book.connection, given.enrolmentId)
  if (given.discipline !== 'none' && given.note === '') refuse({ code: 'text-missing', column: 'note' })
  if (recognisedAs(book.connection, given.enrolmentId) !== 'no') {
    const unsaid = unsaidFault(enrolled.name, given.note, null)
    refuseAll(unsaid === null ? [] : [unsaid])
  }
  logIfRecognised(context, given.enrolmentId, 'discipline', given.note)
  book.connection.run(disciplineLearner, {
    enrolmentId: given.enrolmentId,
    discipline: given.discipline,
    disciplineNote: given.discipline === 'none' ? '' : given.note,
    commandSequence: command.sequence,
  })
  command.summary = trainingSummaries.learnerDisciplined(enrolled.name, given.discipline)
}

/** After the council looked at a learner, what changes of him or her is logged with its reason (reading 21). */
function logIfRecognised(
  { book, command }: CallContext,
  enrolmentId: string,
  what: 'discipline' | 'leaving',
  reason: string,
): void {
  if (recognisedAs(book.connection, enrolmentId) === 'no') return
  logAfterCouncil(book.connection, { enrolmentId, what, module: null, reason, commandSequence: command.sequence })
}
