import { describe, expect, test } from 'vitest'
import type { CourseEntry, SessionEntry } from '@shared/contract/courses'
import { refusalOf } from '../../book-file/test-client'
import { openTestClass, testLearner, testProgramme, testSchool } from '../../training/test-school'

const entry: CourseEntry = {
  code: 'X1',
  name: 'Lớp X',
  learnerKind: 'general',
  yearPlanOn: '2025-10-15',
  noticedOn: '2025-11-01',
  enrolsFrom: '2026-02-15',
  opensOn: '2026-03-01',
  closesOn: '2026-06-30',
  place: '',
  headTrainerId: null,
}

const session = (sessionId: string, given: Partial<SessionEntry> = {}): SessionEntry & { sessionId: string } => ({
  sessionId,
  module: 1,
  round: 1,
  kind: 'practice',
  makeUp: false,
  date: '2026-04-06',
  startMinute: 480,
  minutes: 240,
  trainerId: null,
  room: '',
  ...given,
})

async function withClass(names: readonly string[] = ['Lê An']) {
  const core = testSchool()
  await openTestClass(core, names)
  const { client } = core
  let calls = 0
  const plan = (...sessions: (SessionEntry & { sessionId: string })[]) =>
    client.courses.planSessions({ id: `plan ${(calls += 1)}`, courseId: 'c', sessions })
  return { client, plan }
}

describe('a class is opened', () => {
  test('on a programme that is known, in use and lawful, with a code of its own; all refusals at once', async () => {
    const { client } = await withClass()
    const open = (programmeId: string, given: Partial<CourseEntry> = {}) =>
      client.courses.open({ id: `o ${programmeId}`, courseId: 'x', programmeId, entry: { ...entry, ...given } })
    expect(await refusalOf(open('none'))).toMatchObject([{ code: 'programme-unknown' }])
    await client.programmes.save({
      id: 'short',
      programmeId: 'short',
      entry: { ...testProgramme, code: 'KT0', modules: testProgramme.modules.slice(0, 2) },
    })
    await client.programmes.retire({ id: 'r', programmeId: 'short', retiredOn: '2026-02-01' })
    expect(
      await refusalOf(open('short', { code: 'kt1-2026', closesOn: '2026-02-01', headTrainerId: 'nobody' })),
    ).toMatchObject([
      { code: 'programme-retired' },
      { code: 'programme-unlawful' },
      { code: 'course-code-taken', column: 'code' },
      { code: 'course-ends-early', column: 'closesOn' },
      { code: 'trainer-unknown', column: 'headTrainerId' },
    ])
    await open('p')
    expect((await client.courses.list({})).courses.map(({ code }) => code)).toEqual(['KT1-2026', 'X1'])
  })

  test('a short course without a certificate needs no hours, no notice and no year plan', async () => {
    const { client } = testSchool()
    const modules = [{ name: 'Kê khai thuế', theoryHours: 8, practiceHours: 8, testHours: 0, credits: 0 }]
    await client.programmes.save({
      id: 'p',
      programmeId: 'p',
      entry: { code: 'NH1', name: 'Thuế', track: null, level: null, decisionNumber: '', decidedOn: null, modules },
    })
    const days = { yearPlanOn: null, noticedOn: null, enrolsFrom: null, opensOn: '2026-03-02', closesOn: '2026-03-03' }
    await client.courses.open({ id: 'o', courseId: 'c', programmeId: 'p', entry: { ...entry, ...days } })
    expect(await client.courses.get({ courseId: 'c' })).toMatchObject({ findings: [], programmeFindings: [] })
  })

  test('it is changed, ended and opened again; what its days and learners lack is found, with the article', async () => {
    const { client } = await withClass()
    const change = (given: Partial<CourseEntry>) =>
      client.courses.change({ id: JSON.stringify(given), courseId: 'c', entry: { ...entry, ...given } })
    await change({ noticedOn: null, closesOn: '2026-03-20' })
    const { course, findings } = await client.courses.get({ courseId: 'c' })
    expect(course).toMatchObject({ code: 'X1', programmeId: 'p', learnerCount: 1 })
    expect(findings.map(({ code }) => code).toSorted()).toEqual(['noNotice', 'tooShort'])
    expect(await refusalOf(change({ closesOn: '2026-02-01' }))).toMatchObject([{ code: 'course-ends-early' }])
    expect(await refusalOf(client.courses.end({ id: 'e0', courseId: 'c', endedOn: '2026-02-01' }))).toMatchObject([
      { code: 'course-ends-early' },
    ])
    await client.courses.end({ id: 'e1', courseId: 'c', endedOn: '2026-03-31' })
    const enrol = { id: 'en', courseId: 'c', enrolledOn: '2026-04-01' }
    const late = [{ enrolmentId: 'e9', learnerId: 'l9', isNew: true, entry: testLearner('Muộn') }]
    expect(await refusalOf(client.courses.enrol({ ...enrol, learners: late }))).toMatchObject([
      { code: 'course-ended' },
    ])
    await client.courses.end({ id: 'e2', courseId: 'c', endedOn: null })
    expect(await client.courses.enrol({ ...enrol, learners: late })).toEqual({ enrolled: 1 })
  })
})

describe('learners are enrolled', () => {
  test('who is known by id, who is new by what is written; each refusal with its row, and nobody is enrolled by halves', async () => {
    const { client } = await withClass()
    await client.learners.save({ id: 'k', learnerId: 'known', entry: testLearner('Trần Bình', '037085010000') })
    const enrol = (id: string, ...learners: { learnerId: string; isNew: boolean; idNumber?: string }[]) =>
      client.courses.enrol({
        id,
        courseId: 'c',
        enrolledOn: '2026-03-01',
        learners: learners.map(({ learnerId, isNew, idNumber = '' }, at) => ({
          enrolmentId: `${id} ${at}`,
          learnerId,
          isNew,
          entry: isNew ? testLearner(`Người ${learnerId}`, idNumber) : null,
        })),
      })
    expect(
      await refusalOf(
        enrol(
          'bad',
          { learnerId: 'new', isNew: true },
          { learnerId: 'l1', isNew: false },
          { learnerId: 'nobody', isNew: false },
          { learnerId: 'twin', isNew: true, idNumber: '037085010000' },
          { learnerId: 'new', isNew: true },
        ),
      ),
    ).toMatchObject([
      { code: 'learner-enrolled', row: 2 },
      { code: 'learner-unknown', row: 3 },
      { code: 'learner-id-number-taken', row: 4, message: expect.stringContaining('Trần Bình') },
      { code: 'learner-enrolled', row: 5 },
    ])
    expect((await client.courses.get({ courseId: 'c' })).learners).toHaveLength(1)
    expect(await enrol('good', { learnerId: 'known', isNew: false }, { learnerId: 'new', isNew: true })).toEqual({
      enrolled: 2,
    })
    const { learners } = await client.courses.get({ courseId: 'c' })
    expect(learners.map(({ ordinal, name }) => [ordinal, name])).toEqual([
      [1, 'Lê An'],
      [2, 'Trần Bình'],
      [3, 'Người new'],
    ])
  })

  test('one leaves with a reason and once; discipline asks for a word', async () => {
    const { client } = await withClass(['Lê An', 'Trần Bình'])
    const leave = (id: string) =>
      client.courses.leave({ id, enrolmentId: 'e1', leftOn: '2026-04-01', reason: 'chuyển nơi ở' })
    await leave('1')
    expect(await refusalOf(leave('2'))).toMatchObject([{ code: 'learner-left' }])
    const discipline = { enrolmentId: 'e2', discipline: 'warning' as const }
    expect(await refusalOf(client.courses.discipline({ id: 'd1', ...discipline, note: '' }))).toMatchObject([
      { code: 'text-missing' },
    ])
    await client.courses.discipline({ id: 'd2', ...discipline, note: 'gian lận khi kiểm tra' })
    const { course, learners } = await client.courses.get({ courseId: 'c' })
    expect(course.learnerCount).toBe(1)
    expect(learners).toMatchObject([{ leftOn: '2026-04-01' }, { discipline: 'warning' }])
  })
})

describe('a timetable', () => {
  test('refuses what meets a session of the class, what the programme has not, who is unknown, what passes midnight', async () => {
    const { plan } = await withClass()
    await plan(session('a'))
    expect(
      await refusalOf(
        plan(
          session('b', { startMinute: 719 }),
          session('d', { date: '2026-04-07', module: 9 }),
          session('e', { date: '2026-04-08', trainerId: 'nobody' }),
          session('f', { date: '2026-04-09', startMinute: 1400, minutes: 60 }),
          session('g', { date: '2026-04-10' }),
          session('h', { date: '2026-04-10', startMinute: 600 }),
        ),
      ),
    ).toMatchObject([
      { code: 'session-clash', row: 1 },
      { code: 'module-unknown', row: 2 },
      { code: 'trainer-unknown', row: 3 },
      { code: 'session-past-midnight', row: 4 },
      { code: 'session-clash', row: 6 },
    ])
    expect(await plan(session('b', { startMinute: 720 }), session('m', { makeUp: true }))).toEqual({ planned: 2 })
  })

  test('a session is moved or called off until somebody was marked in it', async () => {
    const { client, plan } = await withClass()
    const { sessionId: _, ...later } = session('a', { date: '2026-04-20', startMinute: 780 })
    await plan(session('a'), session('b', { date: '2026-03-30' }), session('d', { date: '2026-04-07' }))
    await client.courses.changeSession({ id: 'ch', sessionId: 'a', entry: later })
    await client.classBook.attend({ id: 'at', entries: [{ sessionId: 'b', enrolmentId: 'e1', mark: 'present' }] })
    const change = (sessionId: string) => client.courses.changeSession({ id: sessionId, sessionId, entry: later })
    expect(await refusalOf(change('b'))).toMatchObject([{ code: 'session-held' }])
    expect(await refusalOf(change('d'))).toMatchObject([{ code: 'session-clash' }])
    expect(await refusalOf(change('none'))).toMatchObject([{ code: 'session-unknown' }])
    const cancel = (sessionId: string, id = sessionId) =>
      client.courses.cancelSession({ id: `x ${id}`, sessionId, reason: 'mất điện' })
    expect(await refusalOf(cancel('b'))).toMatchObject([{ code: 'session-held' }])
    await cancel('d')
    expect(await refusalOf(cancel('d', 'again'))).toMatchObject([{ code: 'session-cancelled' }])
    const { sessions } = await client.courses.timetable({ courseId: 'c' })
    expect(sessions.map(({ sessionId, date, cancelledReason }) => [sessionId, date, cancelledReason])).toEqual([
      ['b', '2026-03-30', null],
      ['d', '2026-04-07', 'mất điện'],
      ['a', '2026-04-20', null],
    ])
  })

  test('shows clashes of trainers and rooms with other classes, days that are too long, and the hours it holds', async () => {
    const { client, plan } = await withClass()
    const trainer = { name: 'Nguyễn Thị Lan', qualification: '', phone: '', leftOn: null }
    await client.trainers.save({ id: 't', trainerId: 't', entry: trainer })
    await client.courses.open({ id: 'o', courseId: 'd', programmeId: 'p', entry })
    const beside = session('z', { trainerId: 't', room: 'p.201', startMinute: 600 })
    await client.courses.planSessions({ id: 'other', courseId: 'd', sessions: [beside] })
    await plan(
      session('a', { trainerId: 't', room: 'P.201' }),
      session('b', { startMinute: 780, minutes: 241 }),
      session('k', { kind: 'theory', date: '2026-04-13', minutes: 180 }),
    )
    const { clashes, tooLong, hours } = await client.courses.timetable({ courseId: 'c' })
    expect(clashes.map(({ code, from, to }) => [code, from, to])).toEqual([
      ['trainerClash', 600, 720],
      ['roomClash', 600, 720],
    ])
    expect(tooLong).toMatchObject([{ code: 'dayTooLong', kind: 'practice', from: '2026-04-06', needHours: 8 }])
    expect(hours.filter(({ module }) => module === 1)).toMatchObject([
      { kind: 'theory', plannedMinutes: 900, timetabledMinutes: 180, standing: 'short' },
      { kind: 'practice', plannedMinutes: 4500, timetabledMinutes: 481, standing: 'short' },
      { kind: 'test', timetabledMinutes: 0, standing: 'short' },
    ])
  })

  test('what is missing of a module is proposed on days that are no holidays, for each round of its own', async () => {
    const { client, plan } = await withClass()
    await plan(session('a', { kind: 'theory' }), session('m', { kind: 'theory', makeUp: true }))
    const propose = (round: number) =>
      client.courses.proposeSessions({
        courseId: 'c',
        module: 1,
        round,
        kind: 'theory',
        weekdays: [1, 2, 3, 4, 5],
        minutes: 240,
        from: '2026-04-29',
      })
    expect(await propose(1)).toMatchObject({
      missingMinutes: 660,
      days: [
        { date: '2026-04-29', minutes: 240 },
        { date: '2026-05-04', minutes: 240 },
        { date: '2026-05-05', minutes: 180 },
      ],
      skipped: [{ date: '2026-04-30' }, { date: '2026-05-01' }],
    })
    expect(await propose(2)).toMatchObject({ missingMinutes: 900 })
  })
})
