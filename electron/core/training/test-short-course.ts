import type { Core } from '../index'
import { testLearner, testSchool } from './test-school'

/**
 * A class of a short course of two modules, 06/04 to 17/04/2026, with these learners enrolled as e1, e2 …, taught and attended in one
 * session of each module; it has not ended yet.
 */
export async function shortClass(names: readonly string[], now = '2026-05-20T02:00:00.000Z'): Promise<Core> {
  const core = testSchool(now)
  const { client } = core
  await client.programmes.save({
    id: 'p',
    programmeId: 'p',
    entry: {
      code: 'BD1',
      name: 'Kỹ năng điều hành cuộc họp hợp tác xã',
      track: null,
      level: null,
      decisionNumber: '07/QĐ-TT',
      decidedOn: '2026-01-05',
      modules: [
        { name: 'Chuẩn bị cuộc họp', theoryHours: 8, practiceHours: 12, testHours: 0, credits: 0 },
        { name: 'Điều hành và ghi biên bản', theoryHours: 4, practiceHours: 16, testHours: 0, credits: 0 },
      ],
    },
  })
  await client.courses.open({
    id: 'c',
    courseId: 'c',
    programmeId: 'p',
    entry: {
      code: 'BD1-2026',
      name: 'Bồi dưỡng điều hành cuộc họp, đợt 1/2026',
      learnerKind: 'general',
      yearPlanOn: null,
      noticedOn: null,
      enrolsFrom: null,
      opensOn: '2026-04-06',
      closesOn: '2026-04-17',
      place: 'Hội trường Liên minh',
      headTrainerId: null,
    },
  })
  await client.courses.enrol({
    id: 'e',
    courseId: 'c',
    enrolledOn: '2026-04-06',
    learners: names.map((name, at) => ({
      enrolmentId: `e${at + 1}`,
      learnerId: `l${at + 1}`,
      isNew: true,
      entry: { ...testLearner(name), birthPlace: 'Ninh Bình' },
    })),
  })
  await client.courses.planSessions({
    id: 'plan',
    courseId: 'c',
    sessions: [1, 2].map((module) => ({
      sessionId: `s${module}`,
      module,
      kind: 'theory' as const,
      date: `2026-04-0${module + 6}`,
      startMinute: 480,
      minutes: 180,
      trainerId: null,
      room: 'A',
    })),
  })
  // The first learner is never there: a short course shuts nobody out for it.
  await client.classBook.attend({
    id: 'attend',
    entries: [1, 2].flatMap((module) =>
      names.map((_, at) => ({
        sessionId: `s${module}`,
        enrolmentId: `e${at + 1}`,
        mark: at === 0 ? ('absent' as const) : ('present' as const),
      })),
    ),
  })
  return core
}

/** Writes the outcomes of a learner's tests in a module, one after the other: true is đạt. */
export async function giveOutcomes(
  { client }: Core,
  enrolmentId: string,
  module: number,
  outcomes: readonly boolean[],
  from = 1,
): Promise<void> {
  for (const [at, reached] of outcomes.entries()) {
    const place = from + at
    const markId = `${enrolmentId} ${module} ${place}`
    await client.classBook.giveMarks({
      id: `give ${markId}`,
      marks: [
        { markId, enrolmentId, module, kind: 'outcome', place, value: reached ? 1 : 0, givenOn: `2026-04-${16 + at}` },
      ],
    })
  }
}
