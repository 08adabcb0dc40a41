import type { classBook as contract } from '@shared/contract/class-book'
import type { InputOf } from '@shared/contract/procedure'
import type { Fault } from '@shared/contract/refusal'
import { trainingSummaries } from '@shared/text/training-summaries'
import type { CallContext } from '../../context'
import { minutesAttended } from '../../law/training/module-attendance'
import { isJudged, logAfterCouncil, unsaidFault } from '../../training/after-council'
import { enrolmentOf } from '../../training/enrolments'
import { type PlannedSession, sessionOf } from '../../training/sessions'
import { refuseAll } from '../../refusal'
import { fault } from '@shared/text/fault'
import { clearAttendance, putAttendance } from './store'

type Entries = InputOf<typeof contract.attend>['entries']

/**
 * Writes who was there, wholly or not at all; a letter may be written over, after the council with a reason alone. Refuses
 * 'session-unknown', 'enrolment-unknown', 'session-cancelled', 'session-not-yet', 'attendance-too-long', 'attendance-other-class',
 * each with its row.
 */
export function attend(context: CallContext, entries: Entries, reason: string): void {
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
  const judged = new Map<string, number>()
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
    else if (isJudged(connection, { ...session, enrolmentId: entry.enrolmentId })) {
      const unsaid = judgedFault(enrolled.name, entry, reason, at + 1)
      if (unsaid === null) judged.set(entry.enrolmentId, session.module)
      else faults.push(unsaid)
    }
  }
  refuseAll(faults)
  for (const [enrolmentId, module] of judged)
    logAfterCouncil(connection, { enrolmentId, what: 'attendance', module, reason, commandSequence: command.sequence })
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

function judgedFault(name: string, { mark }: Entries[number], reason: string, row: number): Fault | null {
  if (mark === null) return fault({ code: 'after-council-clear', row, value: name, data: { name } })
  return unsaidFault(name, reason, row)
}

function sessionFault(session: PlannedSession, today: string, row: number): Fault | null {
  if (session.cancelledReason !== null)
    return fault({ code: 'session-cancelled', row, data: { date: session.date, reason: session.cancelledReason } })
  return session.date > today ? fault({ code: 'session-not-yet', row, data: { date: session.date } }) : null
}
