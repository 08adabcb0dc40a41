import type { courses as contract } from '@shared/contract/courses'
import { checkClass } from '../../law/training/check-class'
import { checkShortClass } from '../../law/training/short-course'
import { allCourses, courseOf } from '../../training/courses'
import { enrolledIn } from '../../training/enrolments'
import { modulesOf, programmeOf } from '../../training/programmes'
import { programmeFindings, rulesNamed } from '../../training/rules'
import { proposeSessions } from '../../training/propose-sessions'
import { timetableOf } from '../../training/timetable'
import type { CallContext } from '../../context'
import { refuse } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { discipline, enrolLearners, leave } from './enrol'
import { callOff, changeSession, planSessions } from './plan-sessions'
import { recogniseList } from './recognise'
import { changeCourse, closeCourse, openCourse } from './write-course'

export const courses = {
  list: (context) => ({ courses: allCourses(context.book.connection, context.today()) }),
  get: (context, { courseId }) => readCourse(context, courseId),
  timetable: (context, { courseId }) =>
    timetableOf(context.book.connection, context.core.law, courseId, context.today()),
  proposeSessions: (context, wanted) =>
    proposeSessions(context.book.connection, context.core.law, wanted, context.today()),
  recognise: async ({ book }, { courseId, file }) =>
    recogniseList(book.connection, courseId, new Uint8Array(await file.arrayBuffer())),

  open: (context, { courseId, programmeId, entry }) => {
    openCourse(context, courseId, programmeId, entry)
    return {}
  },
  change: (context, { courseId, entry }) => {
    changeCourse(context, courseId, entry)
    return {}
  },
  end: (context, { courseId, endedOn }) => {
    closeCourse(context, courseId, endedOn)
    return {}
  },
  enrol: (context, given) => ({ enrolled: enrolLearners(context, given) }),
  leave: (context, { enrolmentId, leftOn, reason }) => {
    leave(context, enrolmentId, leftOn, reason)
    return {}
  },
  discipline: (context, given) => {
    discipline(context, given)
    return {}
  },
  planSessions: (context, { courseId, sessions }) => ({ planned: planSessions(context, courseId, sessions) }),
  changeSession: (context, { sessionId, entry }) => {
    changeSession(context, sessionId, entry)
    return {}
  },
  cancelSession: (context, { sessionId, reason }) => {
    callOff(context, sessionId, reason)
    return {}
  },
} satisfies HandlersOf<typeof contract>

/** A class with its programme and learners, and what the rules find; of a short course only that it lasts too long to be one. */
function readCourse(context: CallContext, courseId: string) {
  const { connection } = context.book
  const { law } = context.core
  const course = courseOf(connection, courseId, context.today())
  const programme = programmeOf(connection, course.programmeId) ?? refuse({ code: 'programme-unknown' })
  const modules = modulesOf(connection, course.programmeId)
  const learners = enrolledIn(connection, courseId)
  const { learnerKind, opensOn, closesOn, enrolsFrom, noticedOn, yearPlanOn } = course
  const sitting = learners.filter(({ leftOn }) => leftOn === null)
  const findings =
    programme.level === null
      ? checkShortClass({ opensOn, closesOn }, rulesNamed(law, programme.ruleSet))
      : checkClass(
          {
            learnerKind,
            learners: sitting.map(({ enrolmentId, birthDate }) => ({ id: enrolmentId, birthDate })),
            opensOn,
            closesOn,
            enrolsFrom,
            noticeOn: noticedOn,
            yearPlanOn,
          },
          rulesNamed(law, programme.ruleSet),
        )
  return {
    course,
    programme,
    modules,
    learners: learners.map(({ needs: _, ...enrolled }) => enrolled),
    findings,
    programmeFindings: programmeFindings(law, programme.ruleSet, { level: programme.level, modules }),
  }
}
