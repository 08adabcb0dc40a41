import type { Attended } from '@shared/contract/class-book'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

export type AttendanceRow = Attended & { enrolmentId: string; module: number; round: number }

const rows = plain<{ courseId: string }, AttendanceRow>(
  `SELECT attendance.sessionId AS sessionId, enrolmentId, module, round, mark, attendance.minutes AS minutes, note
   FROM attendance JOIN session USING (sessionId) WHERE courseId = @courseId`,
)

/** Everything written of who was where in a class. */
export function attendanceOf(connection: Connection, courseId: string): AttendanceRow[] {
  return connection.all(rows, { courseId })
}
