import { expect, test } from 'vitest'
import { openTestClass, testSchool } from './test-school'

test('what is to be done before it is too late: nothing more to miss, hours to make up, marks that are missing', async () => {
  const core = testSchool('2026-03-24T02:00:00.000Z')
  await openTestClass(core, ['Lê An', 'Trần Bình', 'Vũ Chi'])
  const { client } = core
  const days = Array.from({ length: 15 }, (_, at) => `2026-03-${String(at + 10).padStart(2, '0')}`)
  await client.courses.planSessions({
    id: 's',
    courseId: 'c',
    sessions: days.map((date, at) => ({
      sessionId: `s${at}`,
      module: 1,
      kind: 'practice' as const,
      date,
      startMinute: 480,
      minutes: 300,
      trainerId: null,
      room: '',
    })),
  })
  await client.courses.planSessions({
    id: 't',
    courseId: 'c',
    sessions: [
      {
        sessionId: 't',
        module: 1,
        kind: 'theory' as const,
        date: '2026-04-20',
        startMinute: 480,
        minutes: 720,
        trainerId: null,
        room: '',
      },
      {
        sessionId: 'u',
        module: 1,
        kind: 'theory' as const,
        date: '2026-04-21',
        startMinute: 480,
        minutes: 180,
        trainerId: null,
        room: '',
      },
    ],
  })
  const mark = (enrolmentId: string, absent: number) =>
    client.classBook.attend({
      id: `${enrolmentId} ${absent}`,
      entries: days.slice(0, 14).map((_, at) => ({
        sessionId: `s${at}`,
        enrolmentId,
        mark: at < absent ? ('absent' as const) : ('present' as const),
      })),
    })
  await mark('e1', 0)
  await mark('e2', 3)
  await mark('e3', 4)
  const { alerts } = await client.classBook.alerts({ courseId: null })
  expect(
    alerts.filter(({ attendance }) => attendance?.kind === 'practice').map(({ name, code }) => [name, code]),
  ).toEqual([
    ['Trần Bình', 'mayMissNothing'],
    ['Vũ Chi', 'mustMakeUp'],
  ])
  // The last session of the module is four weeks away: marks may still come.
  expect(alerts.filter(({ code }) => code === 'marksMissing')).toEqual([])
  await client.courses.cancelSession({ id: 'x', sessionId: 't', reason: 'đổi lịch' })
  await client.courses.cancelSession({ id: 'y', sessionId: 'u', reason: 'đổi lịch' })
  const later = await client.classBook.alerts({ courseId: 'c' })
  expect(later.alerts.filter(({ code }) => code === 'marksMissing').map(({ name }) => name)).toEqual([
    'Lê An',
    'Trần Bình',
    'Vũ Chi',
  ])
})
