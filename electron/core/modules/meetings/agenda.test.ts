import { describe, expect, test } from 'vitest'
import { refusalOf } from '../../book-file/test-client'
import { annual, codes, meetingBook, plannedMeeting } from './test-meetings'

const plain = {
  title: 'Huy động vốn',
  kind: 'motion' as const,
  decision: 'other' as const,
  draft: 'Huy động 500.000.000 đồng',
}

describe('the agenda', () => {
  test('new items go before the discussion; they are moved, changed and taken off, and the times follow', async () => {
    const { client } = await meetingBook(5)
    const meetingId = await plannedMeeting(client)
    const titles = async () => (await client.meetings.agenda({ meetingId })).items.map(({ title }) => title)
    const before = await titles()
    await client.meetings.addItem({ id: 'a', meetingId, ...plain })
    expect((await titles()).indexOf('Huy động vốn')).toBe(before.length - 2)
    await client.meetings.moveItem({ id: 'b', itemId: 'a', position: 1 })
    await client.meetings.changeItem({ id: 'c', itemId: 'a', ...plain, title: 'Vay vốn', minutesPlanned: 25 })
    const { items, endsAtTime } = await client.meetings.agenda({ meetingId })
    expect(items.slice(0, 2)).toMatchObject([
      { position: 1, title: 'Vay vốn', beginsAtTime: '08:00', majority: 'ordinary' },
      { position: 2, beginsAtTime: '08:25' },
    ])
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1))
    expect(endsAtTime > '10:00').toBe(true)
    await client.meetings.removeItem({ id: 'd', itemId: 'a' })
    expect(await titles()).toEqual(before)
    expect(await refusalOf(client.meetings.removeItem({ id: 'e', itemId: 'a' }))).toMatchObject([
      { code: 'agenda-item-unknown' },
    ])
  })

  test('a vote names its kind of decision, nothing else does; nobody stands twice', async () => {
    const { client } = await meetingBook(5)
    const meetingId = await plannedMeeting(client)
    const wrong = (id: string, more: object) => client.meetings.addItem({ id, meetingId, ...plain, ...more })
    expect(await refusalOf(wrong('a', { title: ' ' }))).toMatchObject([{ code: 'agenda-title-missing' }])
    expect(await refusalOf(wrong('b', { decision: null }))).toMatchObject([{ code: 'agenda-decision' }])
    expect(await refusalOf(wrong('c', { kind: 'report' }))).toMatchObject([{ code: 'agenda-decision' }])
    const one = { code: 'TV0001', name: 'Bà 1' }
    const election = { post: 'director' as const, seats: 1, candidates: [one, one] }
    const twice = wrong('d', { kind: 'election', decision: null, content: { election } })
    expect(await refusalOf(twice)).toMatchObject([{ code: 'agenda-candidate-twice' }])
    await wrong('e', { kind: 'election', decision: null, content: { election: { ...election, candidates: [one] } } })
    const item = (await client.meetings.agenda({ meetingId })).items.find(({ itemId }) => itemId === 'e')
    expect(item).toMatchObject({ lacks: [], majority: null, content: { election: { candidates: [one] } } })
  })
})

describe('Law 17/2023/QH15 articles 64 and 70: what a general meeting may decide', () => {
  test.each([
    [
      'full',
      ['64.2', '64.3', '64.7, 65.2', '64.8'],
      ['electBoard', 'electChairperson', 'boardReport'],
      'electInspectors',
    ],
    [
      'simplified',
      ['70.2', '70.3', '70.7, 71.2', '70.9'],
      ['electDirector', 'electInspectors', 'memberships'],
      'electBoard',
    ],
  ] as const)('in the %s form', async (governanceForm, articles, offered, other) => {
    const { client } = await meetingBook(5, { governanceForm })
    await client.meetings.plan({ id: 'm', ...annual, convener: governanceForm === 'full' ? 'board' : 'director' })
    const templates = await client.meetings.templates({ meetingId: 'm' })
    const found = templates.map(({ article }) => article)
    for (const article of articles) expect(found).toContain(article)
    const subjects = templates.map(({ subject }) => subject)
    expect(subjects).toEqual(expect.arrayContaining([...offered]))
    expect(subjects).not.toContain(other)
    for (const { title, draft } of templates) expect(`${title} ${draft}`).not.toMatch(/[{}]|undefined/)
    expect(templates.find(({ subject }) => subject === 'statements')).toMatchObject({
      onAgenda: true,
      content: { effects: [{ kind: 'approveStatements', year: 2024 }] },
    })
    const majorities = new Set([
      'charter',
      'divisibleAsset',
      'indivisibleAsset',
      'governanceForm',
      'reorganise',
      'dissolve',
    ])
    for (const { subject, decision } of templates) if (majorities.has(subject)) expect(decision).not.toBe('other')
  })
})

describe('Law 17/2023/QH15 articles 69.3.d and 72.3.d (R30): statements nobody appraised', () => {
  test('are not called for, and do not come onto an agenda that was called', async () => {
    const { client } = await meetingBook(5)
    await client.meetings.plan({ id: 'm', ...annual })
    const told = { meetingId: 'm', members: codes(1, 5), sentOn: '2025-06-01', method: 'paper' as const }
    expect(await refusalOf(client.meetings.recordNotices({ id: 'n', ...told }))).toMatchObject([
      { code: 'statements-not-appraised' },
    ])
    expect(
      (await client.meetings.checklist({ meetingId: 'm' })).find(({ line }) => line === 'appraisal'),
    ).toMatchObject({
      article: '72.3.d',
      state: 'due',
    })
    const { items } = await client.meetings.agenda({ meetingId: 'm' })
    const item = items.find(({ decision }) => decision === 'approveStatements')
    expect(item?.lacks).toEqual(['appraisal'])
    await client.meetings.removeItem({ id: 'o', itemId: item?.itemId ?? '' })
    await client.meetings.recordNotices({ id: 'p', ...told })
    const late = client.meetings.addItem({ id: 'q', meetingId: 'm', ...plain, decision: 'approveStatements' })
    expect(await refusalOf(late)).toMatchObject([{ code: 'statements-not-appraised' }])
  })
})

describe('Law 17/2023/QH15 articles 59.1 and 103.1.e (R14): the clocks of an annual meeting', () => {
  test.each([
    ['2025-04-30', 'done'],
    ['2025-05-01', 'late'],
  ])('held on %s it is %s, never locked', async (plannedOn, state) => {
    const { client } = await meetingBook(5, { now: () => '2025-04-10T02:00:00.000Z' })
    await client.meetings.plan({ id: 'm', ...annual, plannedOn })
    const lines = await client.meetings.checklist({ meetingId: 'm' })
    expect(lines.find(({ line }) => line === 'annualDeadline')).toMatchObject({
      dueOn: '2025-04-30',
      state,
      article: '59.1',
    })
    expect(lines.map(({ line }) => line)).toEqual(
      expect.arrayContaining(['entitled', 'agendaVote', 'notices', 'petitions']),
    )
  })
})
