import type { classBook as contract } from '@shared/contract/class-book'
import type { InputOf } from '@shared/contract/procedure'
import type { Fault } from '@shared/contract/refusal'
import { trainingSummaries } from '@shared/text/training-summaries'
import type { CallContext } from '../../context'
import { minutesAttended } from '../../law/training/module-attendance'
import { enrolmentOf } from '../../training/enrolments'
import { type PlannedSession, sessionOf } from '../../training/sessions'
import { refuseAll } from '../../refusal'
import { fault } from '@shared/text/fault'
import { clearAttendance, putAttendance } from './store'

type Entries = InputOf<typeof contract.attend>['entries']

/**
 * Writes who was there, wholly or not at all; a letter may be written over as long as the results are not decided. Refuses
 * 'session-unknown', 'enrolment-unknown', 'session-cancelled', 'session-not-yet', 'attendance-too-long', 'attendance-other-class',
 * each with its row.
 */
export function attend(context: CallContext, entries: Entries): void {
  const { book, command } = context
  const { connection } = book
  const sessions = new Map(
    [...new Set(entries.map(({ sessionId }) => sessionId))].map((id) => [id, sessionOf(connection, id)] as const),
  )
  const today = context.today()
  const enrolments = new Map(
    [...new Set(entries.map(({ enrolmentId }) => enrolmentId))].map((id) => [id, enrolmentOf(connection, id)] as const),
  )
  const faults: Fault[] = []
  for (const [at, entry] of entries.entries()) {
    const session = sessions.get(entry.sessionId)
    const enrolled = enrolments.get(entry.enrolmentId)
    if (session === undefined || enrolled === undefined) continue
    const why = sessionFault(session, today, at + 1)
    if (why !== null) faults.push(why)
    else if (enrolled.courseId !== session.courseId)
      faults.push(fault({ code: 'attendance-other-class', row: at + 1, value: enrolled.name }))
    else if (entry.minutes !== null && entry.minutes > session.minutes)
      faults.push(
        fault({
          code: 'attendance-too-long',
          row: at + 1,
          column: 'minutes',
          value: String(entry.minutes),
          data: { name: enrolled.name, limit: session.minutes },
        }),
      )
  }
  refuseAll(faults)
  for (const { sessionId, enrolmentId, mark, minutes, note } of entries) {
    const session = sessions.get(sessionId)
    if (session === undefined) continue
    if (mark === null) connection.run(clearAttendance, { sessionId, enrolmentId })
    else
      connection.run(putAttendance, {
        sessionId,
        enrolmentId,
        mark,
        minutes: minutesAttended(mark, session.minutes, minutes),
        note,
        commandSequence: command.sequence,
      })
  }
  command.summary = trainingSummaries.attendanceWritten(
    [...sessions.values()].map(({ date }) => date),
    entries.length,
  )
}

function sessionFault(session: PlannedSession, today: string, row: number): Fault | null {
  if (session.cancelledReason !== null)
    return fault({ code: 'session-cancelled', row, data: { date: session.date, reason: session.cancelledReason } })
  return session.date > today ? fault({ code: 'session-not-yet', row, data: { date: session.date } }) : null
}
