import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clientCore, quickFolder } from '../book-file/test-client'
import type { Core } from '../index'

/** A lesson's book, on a clock that goes a minute further each time it is asked, from the day given on. */
async function begin(lessonId: string, day: string): Promise<{ core: Core; setDay: (day: string) => void }> {
  let at = Date.parse(`${day}T01:00:00.000Z`)
  const folder = quickFolder()
  const core = clientCore(folder, {
    now: () => {
      at += 60_000
      return new Date(at).toISOString()
    },
  })
  await core.client.books.createLesson({ id: 'begin', lessonId, file: join(folder, 'bai.htx') })
  return { core, setDay: (next) => (at = Date.parse(`${next}T01:00:00.000Z`)) }
}

const tasksOf = async ({ client }: Core) => (await client.lessons.tasks({})).tasks
const doneOf = async (core: Core) =>
  (await tasksOf(core)).filter(({ state }) => state === 'done').map(({ taskId }) => taskId)
const members = ['TV0001', 'TV0002', 'TV0003', 'TV0004', 'TV0005']

test('the lesson of the meeting follows its steps from the plan to the signed resolution', async () => {
  const { core, setDay } = await begin('meeting', '2026-03-01')
  const { client } = core
  const meetingId = 'm'
  expect(await doneOf(core)).toEqual([])
  await client.meetings.plan({
    id: meetingId,
    body: 'generalMeeting',
    kind: 'extraordinary',
    form: 'plenary',
    medium: 'inPerson',
    fiscalYear: 2025,
    plannedOn: '2026-03-20',
    startsAtTime: '08:00',
    place: 'Nhà văn hóa',
    convener: 'board',
    reason: 'Thông qua phương án sản xuất',
  })
  expect(await doneOf(core)).toEqual(['planned'])
  await client.meetings.addItem({
    id: 'item',
    meetingId,
    title: 'Thông qua phương án sản xuất, kinh doanh',
    kind: 'motion',
    decision: 'approvePlan',
    draft: 'Thông qua phương án sản xuất, kinh doanh.',
  })
  expect(await doneOf(core)).toEqual(['planned', 'agenda'])
  setDay('2026-03-05')
  const notices = (some: readonly string[], id: string) =>
    client.meetings.recordNotices({
      id,
      meetingId,
      members: [...some],
      sentOn: '2026-03-05',
      method: 'paper',
      proof: 'ký nhận',
    })
  await notices(members.slice(1), 'n')
  expect(await doneOf(core)).not.toContain('noticed')
  await notices(members.slice(0, 1), 'n1')
  expect(await doneOf(core)).toContain('noticed')
  setDay('2026-03-20')
  await client.hall.openDoors({ id: 'doors', meetingId })
  const record = (id: string, event: Parameters<typeof client.hall.record>[0]['event']) =>
    client.hall.record({ id, meetingId, event })
  await record('come', { kind: 'arrivedTogether', voters: members.slice(0, 4), by: 'inPerson' })
  await record('roles', {
    kind: 'rolesNamed',
    chair: { code: 'TV0001', name: 'Nguyễn Văn An' },
    secretary: { code: 'TV0002', name: 'Trần Thị Bình' },
    counters: [],
  })
  await record('open', { kind: 'opened' })
  expect(await doneOf(core)).toContain('quorate')
  const { items } = await client.meetings.agenda({ meetingId })
  const item = items.find((one) => one.decision === 'approvePlan')
  const itemId = item?.itemId ?? ''
  await record('begun', { kind: 'itemBegun', itemId })
  const decision = 'approvePlan'
  await record('motion', {
    kind: 'motionOpened',
    motionId: 'v',
    itemId,
    text: 'Thông qua',
    decision,
    belowQuorumReason: null,
  })
  await record('count', { kind: 'motionCounted', motionId: 'v', for: 4, against: 0, abstain: 0, invalid: 0 })
  await record('close', { kind: 'motionClosed', motionId: 'v' })
  expect(await doneOf(core)).toContain('voted')
  await client.hall.close({ id: 'closed', meetingId })
  await client.minutes.sign({ id: 'sign', meetingId, signedOn: '2026-03-20', signing: { by: 'signers' } })
  expect(await doneOf(core)).toEqual(['planned', 'agenda', 'noticed', 'quorate', 'voted', 'closed', 'minutes'])
})

test('the lesson of supervision is done when each planted voucher has its finding, and says when an innocent one has', async () => {
  const { core } = await begin('planted', '2026-03-01')
  const { client } = core
  const find = async (number: string) => {
    const { voucherId } = await client.vouchers.find({ number })
    await client.supervision.issueFinding({
      id: `f ${number}`,
      title: `Chứng từ ${number}`,
      content: 'Chưa rõ việc chi.',
      basis: '',
      recommendation: 'Giải trình.',
      addressee: 'chiefAccountant',
      issuedOn: '2026-03-01',
      dueOn: '2026-03-15',
      voucherId,
    })
  }
  expect(await doneOf(core)).toEqual([])
  for (const number of ['PC02/001', 'PC03/001', 'PC03/002', 'PC04/001']) await find(number)
  expect(await doneOf(core)).not.toContain('late')
  await find('PC05/001')
  expect((await tasksOf(core)).filter(({ state }) => state !== 'done')).toEqual([])
  await find('PC01/001')
  expect((await tasksOf(core)).at(-1)).toMatchObject({ state: 'wrong' })
})

test('nothing of a planted voucher is told before it is found', async () => {
  const { core } = await begin('planted', '2026-03-01')
  for (const { says } of await tasksOf(core)) expect(says).not.toMatch(/PC0\d/)
})
