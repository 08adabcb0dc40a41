import { describe, expect, test } from 'vitest'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import { annual, codes, meetingBook, plannedMeeting } from './test-meetings'

describe('a meeting is planned', () => {
  test('with its usual title and agenda, and listed with those entitled as of its day', async () => {
    const { core, client } = await meetingBook(60)
    await client.meetings.plan({ id: 'm', ...annual })
    expect(await client.meetings.list({})).toMatchObject([
      {
        meetingId: 'm',
        title: 'Đại hội thành viên thường niên năm 2025',
        entitled: 60,
        toTell: 60,
        told: 0,
        stage: 'preparing',
      },
    ])
    const { items } = await client.meetings.agenda({ meetingId: 'm' })
    expect(items.map(({ subject }) => subject)).toEqual([
      'eligibility',
      'roles',
      'agenda',
      'lastResolutions',
      'directorReportVote',
      'supervisorsReport',
      'statements',
      'distribution',
      'payPlan',
      'businessPlan',
      'discussion',
      'resolution',
    ])
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('with the day and the place it needs', async () => {
    const { client } = await meetingBook(5)
    const faults = await refusalOf(client.meetings.plan({ id: 'a', ...annual, place: ' ', plannedOn: '2025-05-31' }))
    expect(faults).toMatchObject([{ code: 'meeting-place-missing' }, { code: 'meeting-day-over' }])
  })

  test('the next comes first, then those that are over; a cancelled one stays with its reason', async () => {
    const { client } = await meetingBook(5)
    await client.meetings.plan({ id: 'a', ...annual, plannedOn: '2025-07-20' })
    await client.meetings.plan({ id: 'b', ...annual, plannedOn: '2025-06-20' })
    await client.meetings.plan({ id: 'c', ...annual, plannedOn: '2025-06-10' })
    expect(await refusalOf(client.meetings.cancel({ id: 'd', meetingId: 'c', reason: '' }))).toMatchObject([
      { code: 'reason-missing' },
    ])
    await client.meetings.cancel({ id: 'e', meetingId: 'c', reason: 'bão số 3' })
    const rows = await client.meetings.list({})
    expect(rows.map(({ meetingId }) => meetingId)).toEqual(['b', 'a', 'c'])
    expect(rows[2]).toMatchObject({ stage: 'cancelled', endNote: 'bão số 3' })
    const again = client.meetings.cancel({ id: 'f', meetingId: 'c', reason: 'nữa' })
    expect(await refusalOf(again)).toMatchObject([{ code: 'meeting-not-preparing' }])
  })
})

describe('Law 17/2023/QH15 article 60.1 (R16, reading 8): notices three days before', () => {
  test('two days after the notices is refused, three are enough', async () => {
    const { client } = await meetingBook(5)
    const early = client.meetings.plan({ id: 'a', ...annual, plannedOn: '2025-06-03' })
    expect(await refusalOf(early)).toMatchObject([{ code: 'meeting-too-soon', column: 'plannedOn' }])
    await client.meetings.plan({ id: 'b', ...annual, plannedOn: '2025-06-04' })
    await client.meetings.plan({ id: 'c', ...annual, plannedOn: '2025-06-03', noticesOn: '2025-05-31' })
  })

  test('a charter lengthens them, and what it says less is the law’s', async () => {
    const { client } = await meetingBook(5)
    await client.charter.change({ id: 'x', fromDate: '2025-01-01', values: { noticeDays: 7 } })
    const early = client.meetings.plan({ id: 'a', ...annual, plannedOn: '2025-06-07' })
    expect(await refusalOf(early)).toMatchObject([{ code: 'meeting-too-soon' }])
    await client.meetings.plan({ id: 'b', ...annual, plannedOn: '2025-06-08' })
  })

  test('another day or place after notices is told again; another title is not', async () => {
    const { client } = await meetingBook(5)
    const meetingId = await plannedMeeting(client)
    const told = { meetingId, members: codes(1, 5), sentOn: '2025-06-01', method: 'paper' as const }
    await client.meetings.recordNotices({ id: 'n', ...told })
    const { body: _, ...plan } = annual
    const titled = await client.meetings.change({ id: 'c1', meetingId, ...plan, title: 'Đại hội năm nay' })
    expect(titled).toEqual({ noticesAgain: false })
    expect(await client.meetings.change({ id: 'c2', meetingId, ...plan, place: 'Trường tiểu học' })).toEqual({
      noticesAgain: true,
    })
    expect(await client.meetings.get({ meetingId })).toMatchObject({ noticeEdition: 2, told: 0, toTell: 5 })
    const { rows } = await client.meetings.people({ meetingId })
    expect(rows.every(({ notice, toldBefore }) => notice === null && toldBefore)).toBe(true)
    await client.meetings.recordNotices({ id: 'n2', ...told })
    const soon = client.meetings.change({ id: 'c3', meetingId, ...plan, plannedOn: '2025-06-03' })
    expect(await refusalOf(soon)).toMatchObject([{ code: 'meeting-too-soon' }])
  })
})

describe('Law 17/2023/QH15 articles 39, 57.1: the kinds of meetings', () => {
  test('regular ones are those of the simplified form', async () => {
    const { client } = await meetingBook(5)
    await client.meetings.plan({ id: 'a', ...annual, kind: 'regular' })
    expect((await client.meetings.get({ meetingId: 'a' })).title).toBe('Đại hội thành viên định kỳ quý II năm 2025')
    const full = (await meetingBook(5, { governanceForm: 'full' })).client
    const regular = full.meetings.plan({ id: 'a', ...annual, kind: 'regular', convener: 'board' })
    expect(await refusalOf(regular)).toMatchObject([{ code: 'meeting-kind-body' }])
  })

  test('a founding conference has no notice days (reading 11), charter and members first', async () => {
    const { client } = await meetingBook(5)
    await client.meetings.plan({
      id: 'f',
      ...annual,
      body: 'foundingConference',
      kind: 'founding',
      convener: 'members',
      plannedOn: '2025-06-01',
    })
    const { items } = await client.meetings.agenda({ meetingId: 'f' })
    expect(items.map(({ subject }) => subject)).toEqual([
      'agenda',
      'foundingDiscussion',
      'foundingCharter',
      'foundingMembers',
      'foundingPlan',
      'electDirector',
      'electInspectors',
      'foundingAuthority',
      'resolution',
    ])
    expect(items.every(({ majority }) => majority !== 'special')).toBe(true)
    const lines = await client.meetings.checklist({ meetingId: 'f' })
    expect(lines.map(({ line, state }) => [line, state])).toEqual([
      ['agenda', 'done'],
      ['foundingOrder', 'done'],
      ['drafts', 'done'],
      ['candidates', 'due'],
    ])
    expect(await client.meetings.people({ meetingId: 'f' })).toMatchObject({ noticeDays: null, entitled: 5 })
  })
})

describe('Law 17/2023/QH15 articles 57.2 and 58.2 (R22): delegate meetings', () => {
  test.each([
    [49, false],
    [50, true],
  ])('%i official members: allowed %s', async (members, allowed) => {
    const { client } = await meetingBook(members)
    expect((await client.meetings.planFacts({})).delegatesAllowed).toBe(allowed)
    const plan = client.meetings.plan({ id: 'a', ...annual, form: 'delegate' })
    if (allowed) await plan
    else expect(await refusalOf(plan)).toMatchObject([{ code: 'meeting-delegates-too-few-members' }])
  })
})

describe('Law 17/2023/QH15 article 59 (R19): who convenes', () => {
  test('the board in the full form, the director in the simplified one', async () => {
    const { client } = await meetingBook(5)
    expect(await refusalOf(client.meetings.plan({ id: 'a', ...annual, convener: 'board' }))).toMatchObject([
      { code: 'meeting-convener' },
    ])
    const full = (await meetingBook(5, { governanceForm: 'full' })).client
    await full.meetings.plan({ id: 'a', ...annual, convener: 'board' })
    expect(await refusalOf(full.meetings.plan({ id: 'b', ...annual, convener: 'chairperson' }))).toMatchObject([
      { code: 'meeting-convener' },
    ])
  })

  test('article 59.2.c: the chairperson, when the board could not meet after two calls, within 30 days of the second (65.5.c)', async () => {
    const { core, client } = await meetingBook(5, { governanceForm: 'full' })
    const extraordinary = { ...annual, kind: 'extraordinary' as const, convener: 'chairperson' as const }
    expect(await refusalOf(client.meetings.plan({ id: 'a', ...extraordinary }))).toMatchObject([
      { code: 'meeting-convener-chair', column: 'reason', message: expect.stringContaining('điểm c khoản 2 Điều 59') },
    ])
    await client.meetings.plan({ id: 'b', ...extraordinary, reason: 'HĐQT không họp được ngày 10/5 và 20/5/2025' })
    const { raw } = openBookOf(core).connection
    const call = (id: string, number: number, previous: string, on: string) =>
      raw.exec(`INSERT INTO meeting (meetingId, body, kind, form, medium, title, fiscalYear, callNumber, previousCallId, plannedOn,
          startsAtTime, place, convener, reason, stage, commandSequence)
        VALUES ('${id}', 'board', 'regular', 'plenary', 'inPerson', 'Họp', 2025, ${number}, ${previous}, '${on}', '08:00', '', 'chairperson', '',
          'postponed', 1)`)
    call('first', 1, 'NULL', '2025-05-15')
    expect(await refusalOf(client.meetings.plan({ id: 'c', ...extraordinary }))).toMatchObject([
      { code: 'meeting-convener-chair' },
    ])
    call('second', 2, `'first'`, '2025-05-25')
    await client.meetings.plan({ id: 'd', ...extraordinary, plannedOn: '2025-06-24' })
    expect(await refusalOf(client.meetings.plan({ id: 'e', ...extraordinary, plannedOn: '2025-06-25' }))).toMatchObject(
      [{ code: 'meeting-convener-chair-late', message: expect.stringContaining('24/06/2025') }],
    )
  })

  test.each([
    ['2025-05-15', 'supervisors', true],
    ['2025-05-16', 'supervisors', true],
    ['2025-05-17', 'supervisors', false],
    ['2025-04-29', 'members', true],
    ['2025-04-30', 'members', true],
    ['2025-05-01', 'members', false],
  ] as const)('a request received on %s lets the %s convene on 01/06/2025: %s', async (receivedOn, convener, may) => {
    const { client } = await meetingBook(6)
    const request = { receivedOn, requestedBy: 'members' as const, requesters: 2, content: 'Xem lại việc bán máy gặt' }
    const { requestId } = await client.meetings.receiveRequest({ id: 'r', ...request })
    const plan = client.meetings.plan({ id: 'a', ...annual, kind: 'extraordinary', convener, requestId })
    if (may) await plan
    else expect(await refusalOf(plan)).toMatchObject([{ code: 'meeting-convener-early' }])
    expect(await client.meetings.requests({})).toMatchObject([{ requestId: 'r', meetingId: may ? 'a' : null }])
  })

  test('a request of members needs one third of them: 2 of 6, 3 of 7', async () => {
    const request = { receivedOn: '2025-05-20', requestedBy: 'members' as const, content: 'x' }
    const six = (await meetingBook(6)).client
    expect(await refusalOf(six.meetings.receiveRequest({ id: 'r', ...request, requesters: 1 }))).toMatchObject([
      { code: 'meeting-request-too-few' },
    ])
    await six.meetings.receiveRequest({ id: 's', ...request, requesters: 2 })
    const seven = (await meetingBook(7)).client
    expect(await refusalOf(seven.meetings.receiveRequest({ id: 'r', ...request, requesters: 2 }))).toMatchObject([
      { code: 'meeting-request-too-few' },
    ])
    await seven.meetings.receiveRequest({ id: 's', ...request, requesters: 3 })
    await seven.meetings.withdrawRequest({ id: 't', requestId: 's', note: 'đã rút' })
    expect((await seven.meetings.planFacts({})).openRequests).toBe(0)
  })

  test('without a request the supervisors wait for the annual meeting’s last day (59.4.b)', async () => {
    const plan = { id: 'a', ...annual, kind: 'extraordinary' as const, convener: 'supervisors' as const }
    const early = (await meetingBook(5, { now: () => '2025-04-30T02:00:00.000Z' })).client
    expect(await refusalOf(early.meetings.plan({ ...plan, plannedOn: '2025-05-20' }))).toMatchObject([
      { code: 'meeting-convener-early' },
    ])
    const late = (await meetingBook(5, { now: () => '2025-05-01T02:00:00.000Z' })).client
    await late.meetings.plan({ ...plan, plannedOn: '2025-05-20' })
  })
})
