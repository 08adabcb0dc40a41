import type { Timetable } from '@shared/contract/courses'
import type { Connection } from '../db/connection'
import type { Law } from '../law/law-figures'
import {
  timetableClashes,
  type TimetabledSession,
  timetabledHours,
  tooManyHours,
} from '../law/training/check-timetable'
import { refuse } from '../refusal'
import { courseOf } from './courses'
import { modulesOf, programmeOf } from './programmes'
import { rulesNamed } from './rules'
import { type PlannedSession, sessionsBetween, sessionsOf } from './sessions'

/**
 * A class's timetable with what is wrong with it: clashes with any class, of a course with a level days and weeks that are too long, and
 * how many of each module's hours it holds. Refuses 'course-unknown'.
 */
export function timetableOf(connection: Connection, law: Law, courseId: string, today: string): Timetable {
  const course = courseOf(connection, courseId, today)
  const programme = programmeOf(connection, course.programmeId) ?? refuse({ code: 'programme-unknown' })
  const rules = rulesNamed(law, programme.ruleSet)
  const sessions = sessionsOf(connection, courseId)
  const own = sessions.filter(({ cancelledReason }) => cancelledReason === null)
  const days = own.map(({ date }) => date).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  const beside = first === undefined || last === undefined ? [] : sessionsBetween(connection, first, last)
  const ids = new Set(own.map(({ sessionId }) => sessionId))
  const clashes = timetableClashes(beside.map(asTimetabled)).filter((one) => one.sessions.some((id) => ids.has(id)))
  const planned = own.map(asTimetabled)
  return {
    sessions: sessions.map(({ courseId: _, ...session }) => session),
    clashes,
    // The hours of a day and a week are of the elementary level (Circular 42/2015/TT-BLĐTBXH article 17).
    tooLong: programme.level === null ? [] : tooManyHours(planned, rules),
    hours: timetabledHours(
      courseId,
      modulesOf(connection, course.programmeId),
      own.filter(({ round }) => round === 1).map(asTimetabled),
      rules,
    ),
  }
}

/** Those of different rounds or of a make-up session are other people of the same class: they share no class with each other. */
function asTimetabled({
  sessionId,
  courseId,
  startMinute,
  minutes,
  trainerId,
  room,
  round,
  makeUp,
  ...rest
}: PlannedSession): TimetabledSession {
  const group = makeUp ? `${courseId} make-up` : round > 1 ? `${courseId} round ${round}` : courseId
  return {
    id: sessionId,
    classId: group,
    module: rest.module,
    kind: rest.kind,
    date: rest.date,
    from: startMinute,
    to: startMinute + minutes,
    minutes,
    trainers: trainerId === null ? [] : [trainerId],
    room: room === '' ? null : room.toLocaleLowerCase('vi'),
    makeUp,
  }
}
