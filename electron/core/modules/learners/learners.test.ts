import { expect, test } from 'vitest'
import { refusalOf } from '../../book-file/test-client'
import { openTestClass, testLearner, testSchool } from '../../training/test-school'

test('learners are found by name without accents, by number and by co-operative', async () => {
  const { client } = testSchool()
  const save = (learnerId: string, name: string, idNumber = '') =>
    client.learners.save({ id: learnerId, learnerId, entry: testLearner(name, idNumber) })
  await save('a', 'Đặng Diệu Đào', '037085010001')
  await save('b', 'Vũ Ngọc Đông')
  const found = async (search: string) => (await client.learners.list({ search })).learners.map(({ name }) => name)
  expect(await found('dao')).toEqual(['Đặng Diệu Đào'])
  expect(await found('85010001')).toEqual(['Đặng Diệu Đào'])
  expect(await found('kim dong')).toEqual(['Đặng Diệu Đào', 'Vũ Ngọc Đông'])
  expect(await found('%')).toEqual([])
})

test('an identity number is one person’s; the same person may be written over', async () => {
  const { client } = testSchool()
  const save = (id: string, learnerId: string, name: string) =>
    client.learners.save({ id, learnerId, entry: testLearner(name, '037085010001') })
  await save('1', 'a', 'Đặng Diệu Đào')
  expect(await refusalOf(save('2', 'b', 'Người khác'))).toMatchObject([
    { code: 'learner-id-number-taken', column: 'idNumber', message: expect.stringContaining('Đặng Diệu Đào') },
  ])
  await save('3', 'a', 'Đặng Thị Diệu Đào')
  expect(await client.learners.list({})).toMatchObject({ learners: [{ name: 'Đặng Thị Diệu Đào' }], total: 1 })
})

test('the hours of a trainer in a year are those planned and those held until today', async () => {
  const core = testSchool()
  await openTestClass(core, ['Lê An'])
  const { client } = core
  const trainer = { name: 'Nguyễn Thị Lan', qualification: 'Thạc sĩ', phone: '', leftOn: null }
  await client.trainers.save({ id: 't', trainerId: 't', entry: trainer })
  await client.trainers.save({ id: 'u', trainerId: 'u', entry: { ...trainer, name: 'An', leftOn: '2026-01-01' } })
  await client.courses.planSessions({
    id: 's',
    courseId: 'c',
    sessions: ['2026-03-30', '2026-04-01', '2026-04-02', '2027-01-04'].map((date, at) => ({
      sessionId: `s${at}`,
      module: 1,
      kind: 'practice' as const,
      date,
      startMinute: 480,
      minutes: 60 + at,
      trainerId: 't',
      room: '',
    })),
  })
  await client.courses.cancelSession({ id: 'x', sessionId: 's0', reason: 'mất điện' })
  expect((await client.trainers.list({ year: 2026 })).trainers).toMatchObject([
    { name: 'Nguyễn Thị Lan', plannedMinutes: 61 + 62, heldMinutes: 61 },
    { name: 'An', plannedMinutes: 0, heldMinutes: 0 },
  ])
})

test('a learner has classes, the latest first, and a card that names the school’s own learner', async () => {
  const core = testSchool()
  await openTestClass(core, ['Lê An'])
  const { client } = core
  expect((await client.learners.courses({ learnerId: 'l1' })).courses).toMatchObject([
    { courseId: 'c', code: 'KT1-2026', leftOn: null },
  ])
  const file = await client.learners.cards({ learnerIds: ['l1'] })
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(await refusalOf(client.learners.cards({ learnerIds: ['none'] }))).toMatchObject([{ code: 'learner-unknown' }])
})
