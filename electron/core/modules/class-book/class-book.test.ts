import { describe, expect, test } from 'vitest'
import { refusalOf } from '../../book-file/test-client'
import { verifyFile } from '../../ledger/verify/verify-book'
import { openTestClass, testSchool } from '../../training/test-school'

const hour = 60
type Attending = { sessionId: string; enrolmentId: string; mark: 'present' | 'leave' | 'absent' }

/** Module 1 of the test class: five sessions of theory (3 hours of 60 minutes each) and fifteen of practice (5 hours each). */
async function withSessions(names: readonly string[]) {
  const core = testSchool()
  await openTestClass(core, names)
  const days = Array.from({ length: 20 }, (_, at) => `2026-03-${String(at + 2).padStart(2, '0')}`)
  await core.client.courses.planSessions({
    id: 's',
    courseId: 'c',
    sessions: days.map((date, at) => ({
      sessionId: `s${at + 1}`,
      module: 1,
      kind: at < 5 ? ('theory' as const) : ('practice' as const),
      date,
      startMinute: 8 * hour,
      minutes: at < 5 ? 3 * hour : 5 * hour,
      trainerId: null,
      room: 'A',
    })),
  })
  const attend = (enrolmentId: string, letterAt: (at: number) => Attending['mark']) =>
    core.client.classBook.attend({
      id: `a ${enrolmentId}`,
      entries: days.map((_, at) => ({ sessionId: `s${at + 1}`, enrolmentId, mark: letterAt(at) })),
    })
  const read = () => core.client.classBook.read({ courseId: 'c', module: 1 })
  const mark = (enrolmentId: string, kind: 'regular' | 'periodic' | 'exam1' | 'exam2', value: number, reason = '') =>
    core.client.classBook.giveMarks({
      id: `m ${enrolmentId} ${kind} ${value}`,
      marks: [
        {
          markId: `${enrolmentId} ${kind} ${value}`,
          enrolmentId,
          module: 1,
          kind,
          value,
          givenOn: '2026-03-25',
          reason,
        },
      ],
    })
  return { core, attend, read, mark }
}

describe('Circular 42/2015/TT-BLĐTBXH article 25.1.a (R39), in a class book', () => {
  test('twelve of fifteen sessions of practice are 80 %, eleven are one too few, and the grid says so', async () => {
    const { attend, read, mark } = await withSessions(['Lê An', 'Trần Bình'])
    await attend('e1', (at) => (at >= 17 ? 'absent' : 'present'))
    await attend('e2', (at) => (at >= 16 ? (at === 16 ? 'leave' : 'absent') : 'present'))
    for (const one of ['e1', 'e2']) {
      await mark(one, 'regular', 50)
      await mark(one, 'periodic', 50)
    }
    const [an, binh] = (await read()).lines
    expect(an?.right).toMatchObject({ may: true, lacks: [] })
    expect(an?.right.attendance.practice).toMatchObject({ attended: 60 * hour, planned: 75 * hour, standing: 'met' })
    expect(binh?.right.may).toBe(false)
    expect(binh?.right.lacks).toMatchObject([
      { code: 'attendanceBelow', attendance: { kind: 'practice', missing: 5 * hour, toMakeUp: 5 * hour } },
    ])
  })

  test('a made-up session counts as attended and adds nothing to the plan', async () => {
    const { core, attend, read } = await withSessions(['Lê An'])
    await attend('e1', (at) => (at >= 16 ? 'absent' : 'present'))
    await core.client.courses.planSessions({
      id: 'mu',
      courseId: 'c',
      sessions: [
        {
          sessionId: 'mu',
          module: 1,
          kind: 'practice',
          makeUp: true,
          date: '2026-03-28',
          startMinute: 480,
          minutes: 300,
          trainerId: null,
          room: '',
        },
      ],
    })
    expect((await read()).lines[0]?.right.attendance.practice.standing).toBe('needsMakeUp')
    await core.client.classBook.attend({
      id: 'mua',
      entries: [{ sessionId: 'mu', enrolmentId: 'e1', mark: 'present' }],
    })
    expect((await read()).lines[0]?.right.attendance.practice).toMatchObject({
      attended: 60 * hour,
      planned: 75 * hour,
      standing: 'met',
    })
  })

  test('an exam is refused to who may not sit it, and open to who may', async () => {
    const { attend, mark, read } = await withSessions(['Lê An'])
    await attend('e1', () => 'present')
    await mark('e1', 'regular', 49)
    await mark('e1', 'periodic', 50)
    expect(await refusalOf(mark('e1', 'exam1', 80))).toMatchObject([{ code: 'exam-not-open', row: 1 }])
    await mark('e1', 'regular', 50, 'chấm lại bài')
    await mark('e1', 'exam1', 80)
    expect((await read()).lines[0]?.result).toMatchObject({ standing: 'passed', attempt: 1 })
  })
})

test('a mark is corrected with a reason, and what stood before can be read', async () => {
  const { core, mark, read } = await withSessions(['Lê An'])
  await mark('e1', 'regular', 40)
  expect(await refusalOf(mark('e1', 'regular', 70))).toMatchObject([{ code: 'mark-needs-reason' }])
  await mark('e1', 'regular', 70, 'cộng sót câu 3')
  const [line] = (await read()).lines
  expect(line?.marks).toMatchObject([{ value: 70, corrections: 1 }])
  const { steps } = await core.client.classBook.markHistory({ markId: line?.marks[0]?.markId ?? '' })
  expect(steps).toMatchObject([
    { value: 40, reason: '' },
    { value: 70, reason: 'cộng sót câu 3' },
  ])
})

test('two marks of one place sent at once are refused in words, and neither is written', async () => {
  const { core, read } = await withSessions(['Lê An'])
  const one = { enrolmentId: 'e1', module: 1, kind: 'regular' as const, givenOn: '2026-03-25' }
  const marks = [
    { ...one, markId: 'x', value: 60 },
    { ...one, markId: 'y', value: 70 },
  ]
  expect(await refusalOf(core.client.classBook.giveMarks({ id: 'two', marks }))).toMatchObject([
    { code: 'mark-repeated', row: 2 },
  ])
  expect((await read()).lines[0]?.marks).toEqual([])
})

test('nobody is marked in a session that has not come, was called off, or is another class’s', async () => {
  const { core } = await withSessions(['Lê An'])
  const { client } = core
  await client.courses.planSessions({
    id: 'later',
    courseId: 'c',
    sessions: [
      {
        sessionId: 'later',
        module: 2,
        kind: 'theory',
        date: '2026-05-04',
        startMinute: 480,
        minutes: 180,
        trainerId: null,
        room: '',
      },
      {
        sessionId: 'off',
        module: 2,
        kind: 'theory',
        date: '2026-03-30',
        startMinute: 480,
        minutes: 180,
        trainerId: null,
        room: '',
      },
    ],
  })
  await client.courses.cancelSession({ id: 'off', sessionId: 'off', reason: 'mất điện' })
  const attend = (sessionId: string) =>
    client.classBook.attend({ id: `x ${sessionId}`, entries: [{ sessionId, enrolmentId: 'e1', mark: 'present' }] })
  expect(await refusalOf(attend('later'))).toMatchObject([{ code: 'session-not-yet' }])
  expect(await refusalOf(attend('off'))).toMatchObject([{ code: 'session-cancelled' }])
  expect(await refusalOf(attend('none'))).toMatchObject([{ code: 'session-unknown' }])
})

test('who failed both attempts studies the module again in a round of its own; who did not is refused', async () => {
  const { core, attend, mark } = await withSessions(['Lê An', 'Trần Bình'])
  await attend('e1', () => 'present')
  for (const [kind, value] of [
    ['regular', 60],
    ['periodic', 60],
    ['exam1', 20],
    ['exam2', 20],
  ] as const)
    await mark('e1', kind, value)
  const repeat = (enrolmentId: string) =>
    core.client.classBook.repeatModule({
      id: `r ${enrolmentId}`,
      enrolmentId,
      module: 1,
      reason: 'thi hai lần không đạt',
      decidedOn: '2026-03-31',
    })
  expect(await repeat('e1')).toEqual({ round: 2 })
  const again = await core.client.classBook.read({ courseId: 'c', module: 1, round: 2 })
  expect(again.lines.map(({ name, marks }) => ({ name, marks }))).toEqual([{ name: 'Lê An', marks: [] }])
  await attend('e2', () => 'present')
  expect(await refusalOf(repeat('e2'))).toMatchObject([{ code: 'module-not-failed' }])
  expect(verifyFile(core.context().book.file)).toMatchObject({ ok: true })
})
