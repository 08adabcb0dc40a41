import { expect, test } from 'vitest'
import type { Core } from '../../index'
import { giveTestMarks, taughtClass, testCouncil } from '../../training/test-graduation'
import { openTestClass, testLearner, testProgramme, testSchool } from '../../training/test-school'

const year = { from: '2026-01-01', to: '2026-12-31' }
const signer = { signer: 'Nguyễn Văn Hòa', signerTitle: 'Giám đốc' }

/**
 * Five learners, on 10/06/2026 where no other day is given: two graduate with 9,0 and 7,0, one lacks practice, one has left, one fails module 2; An is a woman of
 * another co-operative with a tax code, a director.
 */
async function judgedClass(now?: string): Promise<Core> {
  const core = await taughtClass(['Bùi An', 'Cao Bình', 'Đinh Chi', 'Hà Dung', 'Lã Giang'], now)
  const { client } = core
  await client.learners.save({
    id: 'an',
    learnerId: 'l1',
    entry: {
      ...testLearner('Bùi An'),
      birthPlace: 'Ninh Bình',
      gender: 'female',
      post: 'director',
      cooperative: 'HTX Yên Hòa',
      cooperativeTaxCode: '2700111222',
    },
  })
  for (const module of [1, 2, 3]) {
    await giveTestMarks(core, 'e1', module, [90, 90])
    await giveTestMarks(core, 'e2', module, [70, 70])
    await giveTestMarks(core, 'e4', module, [70, module === 2 ? 10 : 70])
    await giveTestMarks(core, 'e5', module, [80, module === 1 ? null : 80])
  }
  await client.courses.leave({ id: 'left', enrolmentId: 'e3', leftOn: '2026-05-20', reason: 'chuyển việc' })
  return core
}

const end = ({ client }: Core) => client.courses.end({ id: 'end', courseId: 'c', endedOn: '2026-06-05' })

async function decide({ client }: Core): Promise<void> {
  await client.graduation.propose({ id: 'h', councilId: 'h1', courseId: 'c', members: testCouncil })
  await client.graduation.sit({ id: 's', councilId: 'h1', heldOn: '2026-06-08', minutesNumber: '01/BB-HĐ' })
  await client.graduation.decide({
    id: 'q',
    decisionId: 'q1',
    councilId: 'h1',
    number: '05/QĐ-TT',
    decidedOn: '2026-06-09',
    ...signer,
  })
}

const statesOf = async ({ client }: Core) => {
  const { persons } = await client.trainingProgress.read(year)
  return persons.map(({ name, state }) => [name, state])
}

test('a class that has ended waits for its council, with the averages of the marks', async () => {
  const core = await judgedClass()
  await end(core)
  const { persons, tracks } = await core.client.trainingProgress.read(year)
  expect(persons.map(({ name, state }) => [name, state])).toEqual([
    ['Bùi An', 'awaiting'],
    ['Cao Bình', 'awaiting'],
    ['Đinh Chi', 'left'],
    ['Hà Dung', 'awaiting'],
    ['Lã Giang', 'awaiting'],
  ])
  expect(persons[0]?.average).toEqual({ numerator: 90, denominator: 1 })
  expect(persons[2]).toMatchObject({ name: 'Đinh Chi', average: null })
  expect(tracks[1]).toMatchObject({ track: 'accounting', enrolled: 5, awaiting: 4, left: 1, graduated: 0 })
})

test('by track, class, co-operative and person: who graduated by decision, in which class, and who did not', async () => {
  const core = await judgedClass()
  await end(core)
  await decide(core)
  const read = await core.client.trainingProgress.read(year)
  expect(read.people).toBe(5)
  expect(read.tracks.map(({ track, classes, enrolled }) => [track, classes, enrolled])).toEqual([
    ['management', 0, 0],
    ['accounting', 1, 5],
    ['supervision', 0, 0],
  ])
  expect(read.tracks[1]).toMatchObject({
    women: 1,
    genderUnknown: 4,
    studying: 0,
    awaiting: 0,
    notPassed: 2,
    left: 1,
    graduated: 2,
    certified: 0,
    byClass: [
      { class: 'excellent', graduates: 1 },
      { class: 'good', graduates: 1 },
    ],
  })
  expect(read.courses).toMatchObject([{ code: 'KT1-2026', sessions: 60, heldSessions: 60, graduated: 2, notPassed: 2 }])
  expect(await statesOf(core)).toEqual([
    ['Bùi An', 'graduated'],
    ['Cao Bình', 'graduated'],
    ['Đinh Chi', 'left'],
    ['Hà Dung', 'notPassed'],
    ['Lã Giang', 'notPassed'],
  ])
  // An directs: the accounting course is not the one the post asks for. The four others keep accounts without a certificate.
  expect(read.cooperatives).toMatchObject([
    {
      name: 'HTX Kim Đông',
      taxCode: '',
      learners: 4,
      finished: 1,
      certificates: { management: 0, accounting: 0, supervision: 0 },
      untrained: 4,
      enrolled: 4,
      graduated: 1,
      notPassed: 2,
      left: 1,
    },
    {
      name: 'HTX Yên Hòa',
      taxCode: '2700111222',
      learners: 1,
      finished: 1,
      certificates: { management: 0, accounting: 0, supervision: 0 },
      untrained: 1,
      enrolled: 1,
      graduated: 1,
    },
  ])
})

test('a certificate ends the wait and the want of a course; a revoked one brings the want back', async () => {
  const core = await judgedClass()
  await end(core)
  await decide(core)
  const { client } = core
  const due = await client.trainingProgress.read(year)
  expect(due.certificatesDue.map(({ name, state, by }) => [name, state, by])).toEqual([
    ['Bùi An', 'due', '2026-07-09'],
    ['Cao Bình', 'due', '2026-07-09'],
  ])
  await client.certificates.issue({
    id: 'i',
    decisionId: 'q1',
    firstNumber: '001/2026/SC-KT',
    issuedOn: '2026-06-10',
    ...signer,
  })
  const issued = await client.trainingProgress.read(year)
  expect(issued.certificatesDue).toEqual([])
  expect(issued.tracks[1]).toMatchObject({ graduated: 0, certified: 2 })
  expect(issued.persons.map(({ certificate }) => certificate)).toEqual([
    '001/2026/SC-KT',
    '002/2026/SC-KT',
    null,
    null,
    null,
  ])
  expect(issued.untrained.map(({ name, post, track }) => [name, post, track])).toEqual([
    ['Bùi An', 'director', 'management'],
    ['Đinh Chi', 'accountant', 'accounting'],
    ['Hà Dung', 'accountant', 'accounting'],
    ['Lã Giang', 'accountant', 'accounting'],
  ])
  await client.certificates.revoke({
    id: 'r',
    line: 2,
    revokedOn: '2026-06-10',
    decisionNumber: '09/QĐ-TT',
    reason: 'Hồ sơ không đúng.',
  })
  const revoked = await client.trainingProgress.read(year)
  expect(revoked.persons[1]).toMatchObject({ name: 'Cao Bình', state: 'revoked' })
  expect(revoked.tracks[1]).toMatchObject({ graduated: 1, certified: 1 })
  expect(revoked.untrained.map(({ name }) => name)).toContain('Cao Bình')
  expect(revoked.certificatesDue).toEqual([])
})

test.each([
  ['2026-07-09', 'due'],
  ['2026-07-10', 'overdue'],
])('thirty days after the decision of 09/06/2026 are in time: on %s a certificate is %s', async (day, state) => {
  const core = await judgedClass(`${day}T02:00:00.000Z`)
  await end(core)
  await decide(core)
  const { certificatesDue } = await core.client.trainingProgress.read(year)
  expect(certificatesDue.map((one) => one.state)).toEqual([state, state])
  await core.client.certificates.issue({
    id: 'i',
    decisionId: 'q1',
    firstNumber: '001/2026/SC-KT',
    issuedOn: day,
    ...signer,
  })
  const issued = await core.client.trainingProgress.read(year)
  expect(issued.certificatesDue.map((one) => one.state)).toEqual(
    state === 'overdue' ? ['issuedLate', 'issuedLate'] : [],
  )
  // What was late belongs to the span of its class; it is nothing to act on later.
  const later = await core.client.trainingProgress.read({ from: '2027-01-01', to: '2027-12-31' })
  expect(later.certificatesDue).toEqual([])
})

test('a class counts in a span on whose days it ran, both ends included; what is due is shown whatever the span', async () => {
  const core = await judgedClass()
  await end(core)
  await decide(core)
  const classesOf = async (from: string, to: string) =>
    (await core.client.trainingProgress.read({ from, to })).courses.length
  expect(await classesOf('2026-01-01', '2026-02-28')).toBe(0)
  expect(await classesOf('2026-01-01', '2026-03-01')).toBe(1)
  expect(await classesOf('2026-06-05', '2026-12-31')).toBe(1)
  expect(await classesOf('2026-06-06', '2026-12-31')).toBe(0)
  const later = await core.client.trainingProgress.read({ from: '2027-01-01', to: '2027-12-31' })
  expect(later.persons).toEqual([])
  expect(later.certificatesDue).toHaveLength(2)
  expect(later.untrained).toHaveLength(5)
})

test('while a class runs each learner counts once, by how the hours stand at worst', async () => {
  const core = testSchool('2026-03-24T02:00:00.000Z')
  await openTestClass(core, ['Lê An', 'Trần Bình', 'Vũ Chi'])
  const { client } = core
  const days = Array.from({ length: 15 }, (_, at) => `2026-03-${String(at + 10).padStart(2, '0')}`)
  const theoryDays = ['2026-04-20', '2026-04-21', '2026-04-22', '2026-04-23', '2026-04-24']
  await client.courses.planSessions({
    id: 's',
    courseId: 'c',
    sessions: [...days, ...theoryDays].map((date, at) => ({
      sessionId: `s${at}`,
      module: 1,
      kind: at < 15 ? ('practice' as const) : ('theory' as const),
      date,
      startMinute: 480,
      minutes: at < 15 ? 300 : 180,
      trainerId: null,
      room: '',
    })),
  })
  for (const [enrolmentId, absent] of [
    ['e1', 0],
    ['e2', 3],
    ['e3', 4],
  ] as const)
    await client.classBook.attend({
      id: enrolmentId,
      entries: days.slice(0, 14).map((_, at) => ({
        sessionId: `s${at}`,
        enrolmentId,
        mark: at < absent ? ('absent' as const) : ('present' as const),
      })),
    })
  // 12 of 15 sessions of practice are just enough, so Bình may miss nothing more; Chi cannot reach them any more.
  const { courses, persons, untrained } = await client.trainingProgress.read(year)
  expect(courses).toMatchObject([{ sessions: 20, heldSessions: 15, studying: 3, onTrack: 1, atRisk: 1, mustMakeUp: 1 }])
  expect(persons.map(({ state }) => state)).toEqual(['onTrack', 'atRisk', 'mustMakeUp'])
  expect(untrained.map(({ studies }) => studies)).toEqual(['KT1-2026', 'KT1-2026', 'KT1-2026'])
})

test('who reached the aim of a short course has finished it, before any decision; nothing is due', async () => {
  const core = testSchool('2026-06-10T02:00:00.000Z')
  const { client } = core
  await openTestClass(core, ['Lê An'])
  await client.programmes.save({
    id: 'short',
    programmeId: 'k',
    entry: { ...testProgramme, code: 'BD1', track: null, level: null },
  })
  await client.courses.open({
    id: 'd',
    courseId: 'd',
    programmeId: 'k',
    entry: {
      code: 'BD1-2026',
      name: 'Bồi dưỡng',
      learnerKind: 'general',
      yearPlanOn: null,
      noticedOn: null,
      enrolsFrom: null,
      opensOn: '2026-05-01',
      closesOn: '2026-05-03',
      place: '',
      headTrainerId: null,
    },
  })
  await client.courses.enrol({
    id: 'f',
    courseId: 'd',
    enrolledOn: '2026-05-01',
    learners: [{ enrolmentId: 'x1', learnerId: 'l1', isNew: false, entry: null }],
  })
  await client.courses.end({ id: 'end', courseId: 'd', endedOn: '2026-05-03' })
  expect((await client.trainingProgress.read(year)).tracks.at(-1)).toMatchObject({ track: null, awaiting: 1 })
  for (const module of [1, 2, 3])
    await client.classBook.giveMarks({
      id: `outcome ${module}`,
      marks: [{ markId: `x ${module}`, enrolmentId: 'x1', module, kind: 'outcome', value: 1, givenOn: '2026-05-03' }],
    })
  const read = await client.trainingProgress.read(year)
  expect(read.people).toBe(1)
  expect(read.tracks.at(-1)).toMatchObject({ track: null, classes: 1, enrolled: 1, completed: 1 })
  expect(read.cooperatives).toMatchObject([{ learners: 1, finished: 1, untrained: 1 }])
  expect(read.certificatesDue).toEqual([])
})
