import type { Session } from '@shared/contract/courses'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { refuse } from '../refusal'

type Row = Omit<Session, 'makeUp'> & { makeUp: number; courseId: string }

const columns = `sessionId, session.courseId AS courseId, module, round, kind, makeUp, date, startMinute, minutes, trainerId,
  coalesce(trainer.name, '') AS trainerName, room, content, cancelledReason`

const ofCourse = plain<{ courseId: string }, Row>(
  `SELECT ${columns} FROM session LEFT JOIN trainer USING (trainerId) WHERE session.courseId = @courseId
   ORDER BY date, startMinute, sessionId`,
)
const between = plain<{ from: string; to: string }, Row>(
  `SELECT ${columns} FROM session LEFT JOIN trainer USING (trainerId) WHERE date BETWEEN @from AND @to AND cancelledReason IS NULL
   ORDER BY date, startMinute, sessionId`,
)
const one = plain<{ sessionId: string }, Row>(
  `SELECT ${columns} FROM session LEFT JOIN trainer USING (trainerId) WHERE sessionId = @sessionId`,
)

/** A session with the class it belongs to. */
export type PlannedSession = Session & { courseId: string }

/** The timetable of a class in order of time, cancelled sessions too. */
export function sessionsOf(connection: Connection, courseId: string): PlannedSession[] {
  return connection.all(ofCourse, { courseId }).map(asSession)
}

/** What all classes hold between two days, both included; without what was cancelled. */
export function sessionsBetween(connection: Connection, from: string, to: string): PlannedSession[] {
  return connection.all(between, { from, to }).map(asSession)
}

/** One session; refuses 'session-unknown'. */
export function sessionOf(connection: Connection, sessionId: string): PlannedSession {
  const row = connection.get(one, { sessionId })
  return row === undefined ? refuse({ code: 'session-unknown', value: sessionId }) : asSession(row)
}

function asSession({ makeUp, ...row }: Row): PlannedSession {
  return { ...row, makeUp: makeUp === 1 }
}
