import { plain, sql, statement } from '../../db/statement'
import type { AttendanceTable, MarkTable, ModuleRepeatTable } from '../../db/schema-training'

export const putAttendance = plain<AttendanceTable, never>(
  `INSERT INTO attendance (sessionId, enrolmentId, mark, minutes, note, commandSequence)
   VALUES (@sessionId, @enrolmentId, @mark, @minutes, @note, @commandSequence)
   ON CONFLICT (sessionId, enrolmentId) DO UPDATE SET mark = excluded.mark, minutes = excluded.minutes, note = excluded.note,
     commandSequence = excluded.commandSequence`,
)

export const clearAttendance = plain<Pick<AttendanceTable, 'sessionId' | 'enrolmentId'>, never>(
  'DELETE FROM attendance WHERE sessionId = @sessionId AND enrolmentId = @enrolmentId',
)

export const writeContent = plain<{ sessionId: string; content: string; commandSequence: number }, never>(
  'UPDATE session SET content = @content, commandSequence = @commandSequence WHERE sessionId = @sessionId',
)

export const insertMark = statement<MarkTable>()((p) =>
  sql.insertInto('mark').values({
    markId: p.markId,
    enrolmentId: p.enrolmentId,
    module: p.module,
    round: p.round,
    kind: p.kind,
    place: p.place,
    value: p.value,
    givenOn: p.givenOn,
    replacesId: p.replacesId,
    reason: p.reason,
    commandSequence: p.commandSequence,
  }),
)

export const insertRepeat = statement<ModuleRepeatTable>()((p) =>
  sql.insertInto('moduleRepeat').values({
    enrolmentId: p.enrolmentId,
    module: p.module,
    round: p.round,
    reason: p.reason,
    decidedOn: p.decidedOn,
    commandSequence: p.commandSequence,
  }),
)

export const lastRound = plain<{ enrolmentId: string; module: number }, { round: number }>(
  `SELECT coalesce(max(round), 1) AS round FROM moduleRepeat WHERE enrolmentId = @enrolmentId AND module = @module`,
)

export type MarkStepRow = { value: number | null; givenOn: string; reason: string; at: string; by: string }

/** Every row of the place a mark stands in, the first one first. */
export const markSteps = plain<{ markId: string }, MarkStepRow>(
  `SELECT step.value AS value, step.givenOn AS givenOn, step.reason AS reason, command.at AS at, coalesce(user.name, command.userId) AS by
   FROM mark AS asked JOIN mark AS step ON step.enrolmentId = asked.enrolmentId AND step.module = asked.module
     AND step.round = asked.round AND step.kind = asked.kind AND step.place = asked.place
   JOIN command ON command.sequence = step.commandSequence LEFT JOIN user ON user.userId = command.userId
   WHERE asked.markId = @markId ORDER BY step.commandSequence, step.replacesId IS NOT NULL`,
)
