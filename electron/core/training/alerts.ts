import type { ClassAlert } from '@shared/contract/class-book'
import { addDays } from '@shared/domain/civil-date'
import type { Connection } from '../db/connection'
import type { Law } from '../law/law-figures'
import { classBookOf } from './class-book'
import { allCourses } from './courses'
import { programmeOf } from './programmes'
import { sessionsOf } from './sessions'

/** Marks are called missing from so many days before the last session of the module on. */
const DAYS_BEFORE_END = 7

/**
 * What must be done before it is too late, of one class or (null) of every class that has not ended: who may miss nothing more, who must
 * make hours up, and whose marks are missing while the module's last session is a week away or behind. Modules without a session yet
 * have nothing to say, nor has a short course, which is held to no hours by the circular.
 */
export function classAlerts(connection: Connection, law: Law, courseId: string | null, today: string): ClassAlert[] {
  return allCourses(connection, today)
    .filter((course) => (courseId === null ? course.endedOn === null : course.courseId === courseId))
    .filter(({ programmeId }) => programmeOf(connection, programmeId)?.level != null)
    .flatMap((course) => alertsOfCourse(connection, law, course.courseId, today))
}

function alertsOfCourse(connection: Connection, law: Law, courseId: string, today: string): ClassAlert[] {
  const held = sessionsOf(connection, courseId).filter(({ cancelledReason }) => cancelledReason === null)
  const modules = [...new Set(held.map(({ module }) => module))].toSorted((one, other) => one - other)
  return modules.flatMap((module) => alertsOfModule(connection, law, { courseId, module, today }))
}

type ModuleOf = { courseId: string; module: number; today: string }

function alertsOfModule(connection: Connection, law: Law, { courseId, module, today }: ModuleOf): ClassAlert[] {
  const first = classBookOf(connection, law, { courseId, module, round: 1, today })
  const rounds = Array.from({ length: first.rounds }, (_, at) =>
    at === 0 ? first : classBookOf(connection, law, { courseId, module, round: at + 1, today }),
  )
  return rounds.flatMap(({ sessions, lines }, at) => {
    const held = sessions.filter(({ cancelledReason, makeUp }) => cancelledReason === null && !makeUp)
    const last = held.at(-1)
    if (last === undefined) return []
    const round = at + 1
    const isNearEnd = addDays(last.date, -DAYS_BEFORE_END) <= today
    return lines.flatMap(({ enrolmentId, name, leftOn, right, result }): ClassAlert[] => {
      // Who has sat the exam, or studies the module again in a later round, is past warning.
      const repeats =
        round < first.rounds && rounds[at + 1]?.lines.some((one) => one.enrolmentId === enrolmentId) === true
      if (leftOn !== null || result.standing !== 'open' || repeats) return []
      const who = { courseId, module, round, enrolmentId, name }
      const { theory, practice } = right.attendance
      const hours = [theory, practice].flatMap((attendance): ClassAlert[] =>
        attendance.standing === 'needsMakeUp'
          ? [{ ...who, code: 'mustMakeUp', attendance }]
          : attendance.standing === 'atRisk'
            ? [{ ...who, code: 'mayMissNothing', attendance }]
            : [],
      )
      const lacksMarks = right.lacks.some(
        ({ code }) => code === 'regularMarksMissing' || code === 'periodicMarksMissing',
      )
      return lacksMarks && isNearEnd ? [...hours, { ...who, code: 'marksMissing', attendance: null }] : hours
    })
  })
}
