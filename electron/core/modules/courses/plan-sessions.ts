import type { SessionEntry } from '@shared/contract/courses'
import type { Fault } from '@shared/contract/refusal'
import { clockText } from '@shared/domain/clock'
import { toNfc } from '@shared/domain/text-fold'
import { trainingSummaries } from '@shared/text/training-summaries'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import type { SessionTable } from '../../db/schema-training'
import { courseOf } from '../../training/courses'
import { modulesOf } from '../../training/programmes'
import { type PlannedSession, sessionOf, sessionsOf } from '../../training/sessions'
import { refuse, refuseAll } from '../../refusal'
import { fault } from '@shared/text/fault'
import { attendanceOfSession, cancelSession, insertSession, trainerExists, updateSession } from './store'

type Planned = SessionEntry & { sessionId: string }

/**
 * Puts sessions into a class's timetable, wholly or not at all. Refuses, with the row of each: a module the programme does not have
 * ('module-unknown'), 'trainer-unknown', and two sessions of the class at one time ('session-clash'); clashes of trainers and rooms with
 * other classes are shown by the timetable, where a person decides.
 */
export function planSessions(context: CallContext, courseId: string, sessions: readonly Planned[]): number {
  const { book, command } = context
  const { connection } = book
  const course = courseOf(connection, courseId, context.today())
  const others: Planned[] = sessionsOf(connection, courseId).filter(({ cancelledReason }) => cancelledReason === null)
  const faults: Fault[] = []
  const moduleCount = modulesOf(connection, course.programmeId).length
  for (const [at, session] of sessions.entries()) {
    faults.push(...sessionFaults(connection, session, { row: at + 1, moduleCount, others }))
    others.push(session)
  }
  refuseAll(faults)
  for (const session of sessions) connection.run(insertSession, { ...rowOf(session, command.sequence), courseId })
  command.summary = trainingSummaries.sessionsPlanned(course, sessions.length)
  return sessions.length
}

/** Moves a session that was not held yet. Refuses 'session-unknown', 'session-held', and what planning refuses. */
export function changeSession(context: CallContext, sessionId: string, entry: SessionEntry): void {
  const { book, command } = context
  const { connection } = book
  const session = notHeld(connection, sessionId)
  const course = courseOf(connection, session.courseId, context.today())
  const others = sessionsOf(connection, session.courseId).filter(
    (other) => other.cancelledReason === null && other.sessionId !== sessionId,
  )
  const moduleCount = modulesOf(connection, course.programmeId).length
  refuseAll(sessionFaults(connection, entry, { row: null, moduleCount, others }))
  connection.run(updateSession, rowOf({ ...entry, sessionId }, command.sequence))
  command.summary = trainingSummaries.sessionChanged(course, entry)
}

/** Takes a session off the timetable with a reason; it stays to be read. Refuses 'session-unknown', 'session-held'. */
export function callOff(context: CallContext, sessionId: string, reason: string): void {
  const { book, command } = context
  const session = notHeld(book.connection, sessionId)
  const course = courseOf(book.connection, session.courseId, context.today())
  book.connection.run(cancelSession, { sessionId, cancelledReason: reason, commandSequence: command.sequence })
  command.summary = trainingSummaries.sessionCancelled(course, session, reason)
}

function notHeld(connection: Connection, sessionId: string): PlannedSession {
  const session = sessionOf(connection, sessionId)
  if (session.cancelledReason !== null)
    refuse({ code: 'session-cancelled', data: { date: session.date, reason: session.cancelledReason } })
  if ((connection.get(attendanceOfSession, { sessionId })?.count ?? 0) > 0)
    refuse({ code: 'session-held', data: { date: session.date } })
  return session
}

type Beside = { row: number | null; moduleCount: number; others: readonly SessionEntry[] }

function sessionFaults(connection: Connection, session: SessionEntry, { row, moduleCount, others }: Beside): Fault[] {
  const faults: Fault[] = []
  if (session.module > moduleCount)
    faults.push(fault({ code: 'module-unknown', row, column: 'module', value: String(session.module) }))
  if (session.trainerId !== null && connection.get(trainerExists, { trainerId: session.trainerId }) === undefined)
    faults.push(fault({ code: 'trainer-unknown', row, column: 'trainerId', value: session.trainerId }))
  if (session.startMinute + session.minutes > 24 * 60)
    faults.push(fault({ code: 'session-past-midnight', row, column: 'minutes', value: String(session.minutes) }))
  const other = others.find((one) => meets(one, session))
  if (other !== undefined)
    faults.push(
      fault({
        code: 'session-clash',
        row,
        column: 'startMinute',
        value: clockText(session.startMinute),
        data: { date: other.date, at: clockText(other.startMinute) },
      }),
    )
  return faults
}

/** Whether two sessions of one class are on at one time; who repeats a module may have sessions beside the class's own. */
function meets(a: SessionEntry, b: SessionEntry): boolean {
  const apart = a.startMinute + a.minutes <= b.startMinute || b.startMinute + b.minutes <= a.startMinute
  return a.date === b.date && a.round === b.round && a.makeUp === b.makeUp && !apart
}

function rowOf(
  session: Planned,
  commandSequence: number,
): Omit<SessionTable, 'courseId' | 'content' | 'cancelledReason'> {
  return { ...session, makeUp: session.makeUp ? 1 : 0, room: toNfc(session.room), commandSequence }
}
