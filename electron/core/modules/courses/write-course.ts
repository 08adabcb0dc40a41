import type { CourseEntry } from '@shared/contract/courses'
import type { Fault } from '@shared/contract/refusal'
import { toNfc } from '@shared/domain/text-fold'
import { trainingSummaries } from '@shared/text/training-summaries'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import { courseOf } from '../../training/courses'
import { modulesOf, programmeOf } from '../../training/programmes'
import { programmeFindings } from '../../training/rules'
import { refuse, refuseAll } from '../../refusal'
import { fault } from '@shared/text/fault'
import { courseByCode, endCourse, firstSitting, insertCourse, trainerExists, updateCourse } from './store'

/** Opens a class on a programme that the rule set finds nothing wrong with; all refusals at once. */
export function openCourse(context: CallContext, courseId: string, programmeId: string, entry: CourseEntry): void {
  const { book, command, core } = context
  const { connection } = book
  const programme = programmeOf(connection, programmeId) ?? refuse({ code: 'programme-unknown', value: programmeId })
  const modules = modulesOf(connection, programmeId)
  const lacks = programmeFindings(core.law, programme.ruleSet, { level: programme.level, modules })
  refuseAll([
    ...(programme.retiredOn !== null && programme.retiredOn <= entry.opensOn
      ? [fault({ code: 'programme-retired', value: programme.code, data: { date: programme.retiredOn } })]
      : []),
    ...(lacks.length > 0
      ? [fault({ code: 'programme-unlawful', value: programme.code, data: { count: lacks.length } })]
      : []),
    ...courseFaults(connection, courseId, entry),
  ])
  const course = courseRow(courseId, entry)
  connection.run(insertCourse, { ...course, programmeId, commandSequence: command.sequence })
  command.summary = trainingSummaries.courseOpened(course)
}

/** Writes a class over; its programme stays. Refuses 'course-unknown' and what opening it refuses. */
export function changeCourse(context: CallContext, courseId: string, entry: CourseEntry): void {
  const { book, command } = context
  courseOf(book.connection, courseId, context.today())
  refuseAll(courseFaults(book.connection, courseId, entry))
  const course = courseRow(courseId, entry)
  book.connection.run(updateCourse, { ...course, commandSequence: command.sequence })
  command.summary = trainingSummaries.courseChanged(course)
}

/** Says that a class has ended, or takes that back. Refuses 'course-unknown', 'course-ends-early', 'course-council-sat'. */
export function closeCourse(context: CallContext, courseId: string, endedOn: string | null): void {
  const { book, command } = context
  const course = courseOf(book.connection, courseId, context.today())
  if (endedOn !== null && endedOn < course.opensOn)
    refuse({ code: 'course-ends-early', column: 'endedOn', value: endedOn, data: { from: course.opensOn } })
  const sat = book.connection.get(firstSitting, { courseId })
  if (sat !== undefined) refuse({ code: 'course-council-sat', value: course.code, data: { date: sat.heldOn } })
  book.connection.run(endCourse, { courseId, endedOn, commandSequence: command.sequence })
  command.summary = trainingSummaries.courseEnded(course, endedOn)
}

function courseRow(courseId: string, entry: CourseEntry): CourseEntry & { courseId: string } {
  return {
    ...entry,
    courseId,
    code: toNfc(entry.code).toUpperCase(),
    name: toNfc(entry.name),
    place: toNfc(entry.place),
  }
}

function courseFaults(connection: Connection, courseId: string, entry: CourseEntry): Fault[] {
  const faults: Fault[] = []
  const code = toNfc(entry.code).toUpperCase()
  const holder = connection.get(courseByCode, { code })
  if (holder !== undefined && holder.courseId !== courseId)
    faults.push(fault({ code: 'course-code-taken', column: 'code', value: code }))
  if (entry.closesOn < entry.opensOn)
    faults.push(
      fault({ code: 'course-ends-early', column: 'closesOn', value: entry.closesOn, data: { from: entry.opensOn } }),
    )
  if (entry.headTrainerId !== null && connection.get(trainerExists, { trainerId: entry.headTrainerId }) === undefined)
    faults.push(fault({ code: 'trainer-unknown', column: 'headTrainerId', value: entry.headTrainerId }))
  return faults
}
