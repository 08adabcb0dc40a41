import { describe, expect, test } from 'vitest'
import type { DueItem } from '@shared/contract/calendar'
import { mayDo, roles } from '@shared/contract/permission'
import { bodiesBook, seat } from '../test-bodies'
import { annualHeldOn } from './annual-meeting'
import { gatherDue } from './gather'
import { dueItem, dueState, inDueOrder } from './due'

// Tests of bodies run on 01/06/2025; their resolutions of the meeting and of the board are of 15/03/2025.
const of = (items: readonly DueItem[], code: DueItem['code']) => items.filter((item) => item.code === code)

describe('where a thing stands', () => {
  test('overdue the day after its day, due within thirty days, coming later, done once it is', () => {
    expect(dueState({ dueOn: '2026-04-30' }, '2026-05-01')).toBe('overdue')
    expect(dueState({ dueOn: '2026-04-30' }, '2026-04-30')).toBe('due')
    expect(dueState({ dueOn: '2026-05-30' }, '2026-04-30')).toBe('due')
    expect(dueState({ dueOn: '2026-05-31' }, '2026-04-30')).toBe('coming')
    expect(dueState({ dueOn: null }, '2026-04-30')).toBe('open')
    expect(dueState({ dueOn: '2026-04-01', doneOn: '2026-03-01' }, '2026-04-30')).toBe('done')
  })

  test('overdue comes first, what has no day last', () => {
    const item = (key: string, dueOn: string | null) =>
      dueItem({ key, code: 'annual-meeting', dueOn, owner: 'board', basis: 'law', article: '59.1' }, '2026-04-30')
    const items = [item('open', null), item('b', '2026-06-01'), item('late', '2026-04-01'), item('a', '2026-06-01')]
    expect(inDueOrder(items).map(({ key }) => key)).toEqual(['late', 'a', 'b', 'open'])
  })
})

describe('Law 17/2023/QH15 articles 59.1, 103.1.e and 65.3: meetings that are due', () => {
  test('the annual meeting of the year, the alarm of 18 months and the board every three months', async () => {
    const { client } = await bodiesBook()
    const { items } = await client.calendar.due({ to: '2026-12-31' })
    expect(of(items, 'annual-meeting')).toMatchObject([
      { dueOn: '2026-04-30', state: 'coming', owner: 'board', article: '59.1', values: { year: 2025 } },
    ])
    expect(of(items, 'meeting-alarm')).toMatchObject([{ dueOn: '2026-09-15', article: '103.1.e' }])
    expect(of(items, 'board-meeting-regular')).toMatchObject([{ dueOn: '2025-06-15', state: 'due', article: '65.3' }])
    expect(of(items, 'general-meeting-regular')).toEqual([])
  })

  test('one that a book only knows by its resolution counts as held (reading 14)', () => {
    const held = [{ body: 'generalMeeting', kind: 'elsewhere', heldOn: '2026-04-30', fiscalYear: null }] as const
    expect(annualHeldOn(held, 2025, 1)).toBe('2026-04-30')
    expect(annualHeldOn(held, 2026, 1)).toBeNull()
    const annual = [{ body: 'generalMeeting', kind: 'annual', heldOn: '2026-05-02', fiscalYear: 2025 }] as const
    expect(annualHeldOn(annual, 2025, 1)).toBe('2026-05-02')
    const board = [{ body: 'board', kind: 'regular', heldOn: '2026-04-30', fiscalYear: 2025 }] as const
    expect(annualHeldOn(board, 2025, 1)).toBeNull()
  })

  test('a planned meeting has its last days for notices and petitions (articles 60.1, 60.2)', async () => {
    const { client } = await bodiesBook()
    const plan = { kind: 'extraordinary', form: 'plenary', medium: 'inPerson', place: 'Nhà văn hóa' } as const
    const { meetingId } = await client.meetings.plan({
      id: 'm1',
      body: 'generalMeeting',
      ...plan,
      fiscalYear: 2025,
      plannedOn: '2025-06-20',
      startsAtTime: '07:30',
      convener: 'board',
    })
    const { items } = await client.calendar.due({})
    expect(of(items, 'notices-to-send')).toMatchObject([{ dueOn: '2025-06-17', subject: meetingId, article: '60.1' }])
    expect(of(items, 'petitions-close')).toMatchObject([{ dueOn: '2025-06-18', article: '60.2' }])
    expect(of(items, 'meeting-planned')).toMatchObject([{ dueOn: '2025-06-20', state: 'due' }])
  })

  test('one that was put off waits for its next call: 30 days, 15 for the board, then a general meeting (59.7, 65.5)', async () => {
    const core = await bodiesBook()
    const meeting = (id: string, body: string, call: number, previous: string | null) =>
      core.state.open?.connection.raw.exec(
        `INSERT INTO meeting (meetingId, body, kind, form, medium, title, fiscalYear, callNumber, previousCallId, plannedOn, startsAtTime,
           place, convener, reason, stage, commandSequence)
         VALUES ('${id}', '${body}', '${body === 'board' ? 'regular' : 'annual'}', 'plenary', 'inPerson', 'Họp ${id}', 2024, ${call},
           ${previous === null ? 'NULL' : `'${previous}'`}, '2025-06-01', '08:00', '', 'board', '', 'postponed', 1)`,
      )
    meeting('g1', 'generalMeeting', 1, null)
    meeting('b1', 'board', 1, null)
    meeting('b2', 'board', 2, 'b1')
    const { items } = await core.client.calendar.due({})
    expect(of(items, 'meeting-next-call')).toMatchObject([{ subject: 'g1', dueOn: '2025-07-01', article: '59.7' }])
    expect(of(items, 'meeting-instead-of-board')).toMatchObject([
      { subject: 'b2', dueOn: '2025-07-01', owner: 'chairperson', article: '65.5.c' },
    ])
  })

  test('a request runs until somebody convenes: the board first, then the supervisors (59.4)', async () => {
    const core = await bodiesBook()
    const request = (id: string, receivedOn: string) =>
      core.state.open?.connection.raw.exec(
        `INSERT INTO meetingRequest VALUES ('${id}', '${receivedOn}', 'members', 5, 'Bàn việc kênh', NULL, 1)`,
      )
    request('new', '2025-05-20')
    request('old', '2025-05-10')
    const { items } = await core.client.calendar.due({})
    expect(of(items, 'meeting-request').map(({ key, dueOn, owner }) => [key, dueOn, owner])).toEqual([
      ['request old', '2025-05-25', 'board'],
      ['request new', '2025-06-04', 'board'],
      ['request old supervisors', '2025-06-10', 'supervisors'],
    ])
  })
})

describe('Law 17/2023/QH15 articles 65.2, 69.1 and 47.1: posts', () => {
  test('a body ends its term together; a new legal representative is registered within ten days', async () => {
    const { client } = await bodiesBook()
    await client.posts.appoint({
      id: 'elect',
      entries: [seat('chairperson', 'TV01'), seat('boardMember', 'TV02'), seat('boardMember', 'TV03')],
    })
    const { items } = await client.calendar.due({ to: '2030-12-31' })
    expect(of(items, 'term-ends')).toMatchObject([
      { dueOn: '2030-03-15', article: '65.2', values: { kind: 'boardMember', count: 3 } },
    ])
    expect(of(items, 'body-short').map(({ values }) => values['kind'])).toContain('supervisor')
  })
})

describe('Law 17/2023/QH15 articles 14.2, 57.4 and 69.3: what comes of meetings and of supervision', () => {
  test('papers to publish, tasks of resolutions, findings and papers that came in', async () => {
    const core = await bodiesBook()
    const sql = (statement: string) => core.state.open?.connection.raw.exec(statement)
    sql(`INSERT INTO publication (publicationId, thing, title, issuedOn, resolutionId, commandSequence)
      VALUES ('p1', 'meetingResolution', 'Nghị quyết 01', '2025-05-29', 'meeting', 1)`)
    sql(`INSERT INTO publication (publicationId, thing, title, issuedOn, postedOn, place, commandSequence)
      VALUES ('p2', 'charter', 'Điều lệ', '2025-05-20', '2025-05-22', 'Trụ sở', 1)`)
    sql(`INSERT INTO resolutionTask VALUES ('t1', 'meeting', 'Sửa kênh', 'Ông Năm', '2025-07-01', 1)`)
    sql(`INSERT INTO resolutionTask VALUES ('t2', 'meeting', 'Mua máy', '', '2025-06-10', 1)`)
    sql(
      `INSERT INTO resolutionTaskStep (taskId, date, state, note, commandSequence) VALUES ('t2', '2025-05-30', 'done', '', 1)`,
    )
    sql(`INSERT INTO finding (findingId, number, issuedOn, title, content, basis, recommendation, addressee, dueOn, commandSequence)
      VALUES ('f1', '01/KN-BKS', '2025-05-01', 'Quỹ lệch sổ', 'x', '', 'Lập lại biên bản', 'cashier', '2025-05-15', 1)`)
    sql(
      `INSERT INTO findingStep (findingId, kind, date, text, dueOn, commandSequence) VALUES ('f1', 'extension', '2025-05-14', 'Thêm', '2025-06-30', 1)`,
    )
    const { items } = await core.client.calendar.due({})
    expect(of(items, 'publication-due')).toMatchObject([{ dueOn: '2025-06-05', article: '14.1.b', state: 'due' }])
    expect(of(items, 'publication-hangs')).toMatchObject([{ dueOn: '2025-06-21', article: '14.2' }])
    expect(of(items, 'resolution-task').map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2025-06-10', 'done'],
      ['2025-07-01', 'due'],
    ])
    expect(of(items, 'finding-due')).toMatchObject([{ dueOn: '2025-06-30', owner: 'accountant', article: '69.3.e' }])
    sql(
      `INSERT INTO findingStep (findingId, kind, date, text, commandSequence) VALUES ('f1', 'closed', '2025-05-20', 'Xong', 1)`,
    )
    expect(of((await core.client.calendar.due({})).items, 'finding-due')).toEqual([])
  })

  test('who may not see vouchers or supervision is told nothing of them', async () => {
    const core = await bodiesBook()
    core.state.open?.connection.raw.exec(
      `INSERT INTO complaint VALUES ('c1', 'complaint', '2025-05-01', '', NULL, 'letter', 'x', '2025-06-10', 1)`,
    )
    const book = core.context().book
    const question = {
      book,
      law: core.state.law,
      reportForms: core.state.reportForms,
      today: '2025-06-01',
      from: '2025-05-01',
      to: '2026-06-01',
    }
    const seen = roles.map((role) => {
      const items = gatherDue(question, (permission) => mayDo(role, permission))
      return [role, of(items, 'complaint-due').length, of(items, 'second-place-missing').length] as const
    })
    expect(Object.fromEntries(seen.map(([role, ...counts]) => [role, counts]))).toMatchObject({
      supervisor: [1, 1],
      director: [1, 1],
      trainer: [0, 0],
      reader: [0, 1],
    })
  })
})
