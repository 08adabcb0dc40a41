import type { ClassBook, ClassBookLine } from '@shared/contract/class-book'
import type { Connection } from '../db/connection'
import type { Law } from '../law/law-figures'
import { plain } from '../db/statement'
import { testsAllowed } from '../law/training/short-course'
import { refuse } from '../refusal'
import { attendanceOf } from './attendance'
import { courseOf } from './courses'
import { enrolledIn } from './enrolments'
import { standingMarks } from './marks'
import { moduleStanding } from './module-standing'
import { modulesOf, programmeOf } from './programmes'
import { rulesNamed } from './rules'
import { sessionsOf } from './sessions'

const repeats = plain<{ courseId: string; module: number }, { enrolmentId: string; round: number }>(
  `SELECT enrolmentId, round FROM moduleRepeat JOIN enrolment USING (enrolmentId) WHERE courseId = @courseId AND module = @module`,
)

export type ModuleAsked = { courseId: string; module: number; round: number; today: string }

/**
 * The grid of one module of a class (sổ lên lớp): its sessions, and a line for each learner with attendance, marks, the right to the exam
 * and the result. Of a round above 1 only those who study the module again. Refuses 'course-unknown', 'module-unknown'.
 */
export function classBookOf(
  connection: Connection,
  law: Law,
  { courseId, module, round, today }: ModuleAsked,
): ClassBook {
  const course = courseOf(connection, courseId, today)
  const programme = programmeOf(connection, course.programmeId) ?? refuse({ code: 'programme-unknown' })
  const modules = modulesOf(connection, course.programmeId)
  const plan = modules[module - 1] ?? refuse({ code: 'module-unknown', value: String(module) })
  const rules = rulesNamed(law, programme.ruleSet)
  const isShort = programme.level === null
  const sessions = sessionsOf(connection, courseId).filter((one) => one.module === module && one.round === round)
  const held = sessions.filter(({ cancelledReason }) => cancelledReason === null)
  const attendance = Map.groupBy(attendanceOf(connection, courseId), ({ enrolmentId }) => enrolmentId)
  const marks = Map.groupBy(standingMarks(connection, courseId, module, round), ({ enrolmentId }) => enrolmentId)
  const again = connection.all(repeats, { courseId, module })
  const inRound = new Set(again.filter((one) => one.round === round).map(({ enrolmentId }) => enrolmentId))
  const ids = new Set(sessions.map(({ sessionId }) => sessionId))
  const lines = enrolledIn(connection, courseId)
    .filter(({ enrolmentId }) => round === 1 || inRound.has(enrolmentId))
    .map(({ needs: _, ...enrolled }): ClassBookLine => {
      const attended = (attendance.get(enrolled.enrolmentId) ?? []).filter(({ sessionId }) => ids.has(sessionId))
      const own = marks.get(enrolled.enrolmentId) ?? []
      const standing = moduleStanding(
        {
          module: plan,
          sessions: held,
          attended: new Map(attended.map(({ sessionId, minutes }) => [sessionId, minutes])),
          marks: own,
          isShort,
          over: course.endedOn !== null || enrolled.leftOn !== null,
        },
        rules,
      )
      return {
        ...enrolled,
        attended: attended.map(({ sessionId, mark, minutes, note }) => ({ sessionId, mark, minutes, note })),
        marks: own.map(({ markId, kind, place, value, givenOn, corrections }) => ({
          markId,
          kind,
          place,
          value,
          givenOn,
          corrections,
        })),
        ...standing,
      }
    })
  const rounds = again.reduce((most, one) => Math.max(most, one.round), 1)
  return {
    course,
    modules,
    rounds,
    tests: isShort ? testsAllowed(rules) : null,
    sessions: sessions.map(({ courseId: __, ...session }) => session),
    lines,
  }
}
