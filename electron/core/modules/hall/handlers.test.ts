import { describe, expect, test } from 'vitest'
import { memberCardText } from '@shared/domain/member-card'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { hallOf } from '../../governance/hall-of'
import { verifyBook } from '../../ledger/verify/verify-book'
import { codeOf, comes, MEETING, meetingBook, roles, tell } from './test-meeting'

const meetingId = MEETING
const motion = {
  kind: 'motionOpened',
  motionId: 'v',
  itemId: 'i1',
  text: 'Thông qua',
  decision: 'other',
  belowQuorumReason: null,
} as const

async function openMeeting(members: number, come: number) {
  const core = await meetingBook(members)
  await core.client.hall.openDoors({ id: 'doors', meetingId })
  const numbers = Array.from({ length: come }, (_, i) => i + 1)
  await tell(core, { kind: 'arrivedTogether', voters: numbers.map(codeOf), by: 'inPerson' })
  return core
}

/** Four of four are there, under a charter that says since the year's beginning whether those with an interest are left out. */
async function openMeetingWith(interestedExcluded: boolean) {
  const core = await meetingBook(4)
  openBookOf(core).connection.raw.exec(
    `INSERT INTO charterSetting (field, value, fromDate, commandSequence)
     VALUES ('interestedExcluded', '${interestedExcluded}', '2025-01-01', 1)`,
  )
  await core.client.hall.openDoors({ id: 'doors', meetingId })
  await tell(core, { kind: 'arrivedTogether', voters: [1, 2, 3, 4].map(codeOf), by: 'inPerson' })
  return core
}

describe('opening the doors', () => {
  test('freezes who may vote and by what the meeting is judged; a missing notice is told and locks nothing (reading 8)', async () => {
    const core = await meetingBook(5)
    const { client } = core
    expect(await client.hall.state({ meetingId })).toMatchObject({ voters: { length: 5 }, now: { phase: 'checkIn' } })
    expect(await client.hall.openDoors({ id: 'd', meetingId })).toEqual({ entitled: 5, missing: 5, late: 0 })
    const { connection } = openBookOf(core)
    connection.raw.exec(
      `INSERT INTO charterSetting (field, value, fromDate, commandSequence) VALUES ('firstQuorumPercent', '80', '2025-01-01', 1)`,
    )
    expect(await client.hall.state({ meetingId })).toMatchObject({
      meeting: { stage: 'open' },
      now: { quorum: { needed: 3 } },
      notices: { missing: { length: 5 } },
    })
    expect(await refusalOf(client.hall.openDoors({ id: 'e', meetingId }))).toMatchObject([{ code: 'hall-doors-open' }])
  })

  test('a charter that asks less than the law is passed over and named; one that asks more counts (reading 1)', async () => {
    const core = await meetingBook(10)
    const set = (field: string, value: number) =>
      openBookOf(core).connection.raw.exec(
        `INSERT INTO charterSetting (field, value, fromDate, commandSequence) VALUES ('${field}', '${value}', '2025-01-01', 1)`,
      )
    set('specialMajorityPercent', 60)
    set('ordinaryMajorityPercent', 66.67)
    const { rules } = await core.client.hall.state({ meetingId })
    expect(rules.belowLaw).toEqual(['specialMajorityPercent'])
    await core.client.hall.openDoors({ id: 'd', meetingId })
    await tell(core, { kind: 'arrivedTogether', voters: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(codeOf), by: 'inPerson' })
    await tell(core, roles, { kind: 'opened' }, motion)
    const { state } = hallOf(openBookOf(core).connection, core.state.law, meetingId) ?? {}
    expect(state?.motions[0]).toMatchObject({ base: 10, needed: 7 })
  })

  test('needs somebody who is entitled, and a meeting that is there', async () => {
    const { client } = await meetingBook(0)
    expect(await refusalOf(client.hall.openDoors({ id: 'a', meetingId }))).toMatchObject([
      { code: 'hall-nobody-entitled' },
    ])
    expect(await refusalOf(client.hall.state({ meetingId: 'none' }))).toMatchObject([{ code: 'hall-meeting-unknown' }])
    expect(await refusalOf(client.hall.close({ id: 'b', meetingId }))).toMatchObject([{ code: 'hall-doors-closed' }])
  })

  test('proxies handed in before wait for their holders', async () => {
    const core = await meetingBook(4)
    openBookOf(core).connection.raw.exec(
      `INSERT INTO proxy VALUES ('p', '${meetingId}', 'TV003', 'TV001', 'Người 1', '2025-06-05', 'Giấy 1', NULL, 1)`,
    )
    await core.client.hall.openDoors({ id: 'd', meetingId })
    expect((await core.client.hall.state({ meetingId })).now.turnout.heads).toBe(0)
    await tell(core, comes(1))
    expect((await core.client.hall.state({ meetingId })).now.turnout).toMatchObject({ heads: 2, proxy: 1 })
  })
})

describe('what happens in the hall', () => {
  test('is refused with words and place, all at once, and leaves no trace', async () => {
    const core = await openMeeting(4, 1)
    const record = (event: Parameters<typeof core.client.hall.record>[0]['event']) =>
      core.client.hall.record({ id: 'x', meetingId, event })
    expect(await refusalOf(record(comes(1)))).toMatchObject([
      { code: 'hall-already-in', column: 'event.voter', message: expect.stringContaining('Người 1') },
    ])
    expect(await refusalOf(record({ kind: 'opened' }))).toMatchObject([
      { code: 'hall-chair-missing' },
      { code: 'hall-quorum-missing' },
    ])
    expect(await refusalOf(record({ ...comes(2), happenedAt: '2031-01-01T00:00:00.000Z' }))).toMatchObject([
      { code: 'hall-time-ahead', column: 'event.happenedAt' },
    ])
    expect((await core.client.hall.state({ meetingId })).events).toHaveLength(1)
  })

  test('is found again in the history, once a command', async () => {
    const core = await openMeeting(4, 3)
    await tell(core, roles, { kind: 'opened' }, motion)
    await tell(core, { kind: 'motionCounted', motionId: 'v', for: 2, against: 1, abstain: 0, invalid: 0 })
    const { rows } = await core.client.book.history({})
    expect(rows[0]?.summary).toContain('2 tán thành')
    expect(rows.map(({ summary }) => summary).join('\n')).toContain('Mở cửa điểm danh')
  })

  test('is seen by another screen as a revision, which changes with each event and with the stage', async () => {
    const core = await meetingBook(4)
    const { client } = core
    const seen = () => client.hall.revision({ meetingId })
    expect(await seen()).toEqual({ told: 0, stage: 'preparing' })
    await client.hall.openDoors({ id: 'doors', meetingId })
    await tell(core, comes(1), comes(2))
    expect(await seen()).toEqual({ told: 2, stage: 'open' })
    expect(await client.hall.revision({ meetingId: 'none' })).toBeNull()
  })

  test('Reading 10, Law 17/2023/QH15 article 61.4: the charter of the day says whether those with an interest vote', async () => {
    for (const excludes of [false, true]) {
      const core = await openMeetingWith(excludes)
      await tell(core, roles, { kind: 'opened' })
      const person = { code: codeOf(3), name: 'Người 3' }
      await tell(core, { kind: 'interestDeclared', itemId: 'i1', person, text: 'Bán đất' }, motion)
      const { state } = hallOf(openBookOf(core).connection, core.state.law, meetingId) ?? {}
      expect(state?.motions[0]).toMatchObject({ base: excludes ? 3 : 4, needed: excludes ? 2 : 3 })
    }
  })

  test('somebody is found by card, code and name, those without a vote too', async () => {
    const core = await meetingBook(3)
    const { bookId } = await core.client.hall.state({ meetingId })
    const find = async (text: string) => (await core.client.hall.find({ meetingId, text })).map(({ code }) => code)
    expect(await find(memberCardText(bookId, 'TV002'))).toEqual(['TV002'])
    expect(await find('nguoi 3')).toEqual(['TV003'])
    expect(await core.client.hall.find({ meetingId, text: 'dinh' })).toMatchObject([{ code: 'LK1', entitled: false }])
  })
})

describe('Law 17/2023/QH15 article 59.7 (R18): too few came', () => {
  const nextCall = { plannedOn: '2025-07-10', startsAtTime: '08:00', place: 'Nhà văn hóa' }

  test('one action keeps the postponement and calls again: on day 30, and not later', async () => {
    const core = await openMeeting(10, 4)
    const { client } = core
    const late = { ...nextCall, plannedOn: '2025-07-11' }
    const postpone = (given: typeof nextCall) =>
      client.hall.postpone({ id: 'p', meetingId, reason: 'Không đủ người', nextCall: given })
    expect(await refusalOf(postpone(late))).toMatchObject([
      { code: 'hall-next-call-late', column: 'plannedOn', message: expect.stringContaining('10/07/2025') },
    ])
    expect(await postpone(nextCall)).toEqual({ nextCallId: 'p', lastDay: '2025-07-10', needed: 4 })
    expect(await client.hall.state({ meetingId: 'p' })).toMatchObject({
      meeting: { callNumber: 2, stage: 'preparing' },
      heldOn: '2025-07-10',
      agenda: [{ title: 'Nội dung 1' }, { title: 'Nội dung 2' }],
      nextCall: { callNumber: 3, lastDay: '2025-07-30' },
    })
    expect(await client.hall.state({ meetingId })).toMatchObject({ now: { phase: 'postponed' } })
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('is no reason where enough are there', async () => {
    const { client } = await openMeeting(10, 5)
    const postpone = client.hall.postpone({ id: 'p', meetingId, reason: 'Mưa', nextCall })
    expect(await refusalOf(postpone)).toMatchObject([{ code: 'hall-quorum-there' }])
  })

  test('a third call is the last, and needs one person only', async () => {
    const core = await meetingBook(10, { callNumber: 3 })
    await core.client.hall.openDoors({ id: 'd', meetingId: 'third' })
    const { now, nextCall: none } = await core.client.hall.state({ meetingId: 'third' })
    expect([now.quorum.needed, none]).toEqual([1, null])
    const postpone = core.client.hall.postpone({ id: 'p', meetingId: 'third', reason: 'Không ai đến', nextCall })
    expect(await refusalOf(postpone)).toMatchObject([{ code: 'hall-last-call' }])
  })
})

describe('the end', () => {
  test('a closed meeting takes nothing more', async () => {
    const core = await openMeeting(4, 3)
    await tell(core, roles, { kind: 'opened' })
    await core.client.hall.close({ id: 'c', meetingId })
    expect(await refusalOf(tell(core, comes(4)))).toMatchObject([{ code: 'hall-doors-closed' }])
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('verification folds every hall again and finds what could not have happened', async () => {
    const core = await openMeeting(4, 3)
    const { connection } = openBookOf(core)
    const told = (content: string) =>
      connection.raw
        .exec(`INSERT INTO hallEvent SELECT meetingId, ordinal + 1, at, json_extract('${content}', '$.kind'), '${content}', commandSequence
        FROM hallEvent ORDER BY ordinal DESC LIMIT 1`)
    told('{"kind":"arrived","voter":"TV001","by":"inPerson"}')
    connection.raw.exec(`UPDATE meeting SET stage = 'closed'`)
    const halls = verifyBook(connection).checks.find(({ name }) => name === 'halls')
    expect(halls).toMatchObject({ ok: false })
    expect(halls?.detail).toContain('việc thứ 2')
    expect(halls?.detail).toContain('closed')
  })

  test('the same events told again with their own clock give the same rows', async () => {
    const rowsOf = async (start: number) => {
      let minute = start
      const now = () => new Date(Date.UTC(2025, 5, 1, 1, (minute += 1))).toISOString()
      const core = await meetingBook(4, { now })
      minute = 30
      await core.client.hall.openDoors({ id: 'd', meetingId })
      await tell(core, comes(1), comes(2), comes(3))
      return openBookOf(core).connection.raw.prepare('SELECT ordinal, at, kind, content FROM hallEvent').all()
    }
    expect(await rowsOf(0)).toEqual(await rowsOf(10))
  })
})
