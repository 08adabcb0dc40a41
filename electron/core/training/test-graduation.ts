import type { Core } from '../index'
import { openTestClass, testLearner, testSchool } from './test-school'

const sessionsOfModule = 20

/** The day of a session: module 1 in March 2026, then April, then May. */
const dayOf = (module: number, at: number) => `2026-0${module + 2}-${String(at + 2).padStart(2, '0')}`

/** Who sits in the council: a chair, a secretary, a member. */
export const testCouncil = [
  { name: 'Nguyễn Văn Hòa', title: 'Giám đốc Trung tâm', role: 'chair' as const },
  { name: 'Lê Thị Mai', title: 'Trưởng phòng Đào tạo', role: 'secretary' as const },
  { name: 'Phạm Văn Sơn', title: 'Giáo viên chủ nhiệm', role: 'member' as const },
]

/** All marks of a learner in a module: the regular and the periodic one, and the exam, in tenths; the exam is left out where null. */
export async function giveTestMarks(
  { client }: Core,
  enrolmentId: string,
  module: number,
  [tests, exam]: readonly [tests: number, exam: number | null],
  round = 1,
): Promise<void> {
  const give = (kind: 'regular' | 'periodic' | 'exam1', value: number) => ({
    markId: `${enrolmentId} ${module} ${round} ${kind}`,
    enrolmentId,
    module,
    round,
    kind,
    value,
    givenOn: '2026-06-05',
  })
  const id = `marks ${enrolmentId} ${module} ${round}`
  await client.classBook.giveMarks({ id, marks: [give('regular', tests), give('periodic', tests)] })
  // The right to the exam is judged by what stands before it.
  if (exam !== null) await client.classBook.giveMarks({ id: `${id} exam`, marks: [give('exam1', exam)] })
}

/**
 * A class that has been taught: three modules of five sessions of theory and fifteen of practice, everybody there but for the last learner,
 * who was in eleven of fifteen sessions of practice of module 1. It has not ended yet; marks are given by the test.
 */
export async function taughtClass(names: readonly string[], now = '2026-06-10T02:00:00.000Z'): Promise<Core> {
  const core = testSchool(now)
  await openTestClass(core, names)
  const { client } = core
  for (const [at, name] of names.entries())
    await client.learners.save({
      id: `birth place ${at}`,
      learnerId: `l${at + 1}`,
      entry: { ...testLearner(name), birthPlace: 'Ninh Bình' },
    })
  for (const module of [1, 2, 3]) {
    const ids = Array.from({ length: sessionsOfModule }, (_, at) => `m${module}s${at + 1}`)
    await client.courses.planSessions({
      id: `plan ${module}`,
      courseId: 'c',
      sessions: ids.map((sessionId, at) => ({
        sessionId,
        module,
        kind: at < 5 ? ('theory' as const) : ('practice' as const),
        date: dayOf(module, at),
        startMinute: 480,
        minutes: at < 5 ? 180 : 300,
        trainerId: null,
        room: 'A',
      })),
    })
    await client.classBook.attend({
      id: `attend ${module}`,
      entries: ids.flatMap((sessionId, at) =>
        names.map((_, who) => ({
          sessionId,
          enrolmentId: `e${who + 1}`,
          mark: module === 1 && who === names.length - 1 && at >= 16 ? ('absent' as const) : ('present' as const),
        })),
      ),
    })
  }
  return core
}
