import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { RecordedEvent } from '@shared/contract/hall-events'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { bodiesBook, seat } from '../../governance/test-bodies'
import type { Core } from '../../index'
import { verifyBook } from '../../ledger/verify/verify-book'

const member = (n: number) => ({ code: `TV0${n}`, name: `Thành viên 0${n}` })
const plan = {
  body: 'board' as const,
  form: 'plenary' as const,
  medium: 'inPerson' as const,
  fiscalYear: 2025,
  plannedOn: '2025-06-01',
  startsAtTime: '08:00',
  place: 'Văn phòng hợp tác xã',
  convener: 'chairperson' as const,
}
let told = 0

async function tell({ client }: Core, meetingId: string, ...events: z.input<typeof RecordedEvent>[]) {
  for (const event of events) await client.hall.record({ id: `told ${(told += 1)}`, meetingId, event })
}
const comes = (n: number) => ({ kind: 'arrived', voter: `TV0${n}`, by: 'inPerson' }) as const

/** A board of four, elected by the meeting, without a chair; supervisor TV05. */
async function boardBook() {
  const core = await bodiesBook()
  await core.client.charter.change({
    id: 'size',
    fromDate: '2025-03-15',
    resolutionId: 'meeting',
    values: { boardSize: 4 },
  })
  await core.client.posts.appoint({
    id: 'bodies',
    entries: [1, 2, 3, 4].map((n) => seat('boardMember', `TV0${n}`)).concat(seat('headSupervisor', 'TV05')),
  })
  return core
}

async function openBoard(core: Core, kind: 'regular' | 'extraordinary' = 'regular') {
  const { client } = core
  const { meetingId } = await client.meetings.plan({
    id: 'b',
    ...plan,
    kind,
    ...(kind === 'extraordinary' ? { askedBy: 'headSupervisor' as const } : {}),
  })
  const content = {
    effects: [],
    election: { post: 'chairperson' as const, seats: 1, candidates: [member(1), member(2)] },
  }
  await client.meetings.addItem({
    id: 'elect',
    meetingId,
    title: 'Bầu Chủ tịch',
    kind: 'election',
    decision: null,
    content,
  })
  await client.meetings.addItem({
    id: 'buy',
    meetingId,
    title: 'Mua máy gặt',
    kind: 'motion',
    decision: 'other',
    draft: 'Mua một máy gặt.',
  })
  await client.hall.openDoors({ id: 'doors', meetingId })
  return meetingId
}

const roles: z.input<typeof RecordedEvent> = {
  kind: 'rolesNamed',
  chair: member(1),
  secretary: member(2),
  counters: [member(3), member(4)],
}

describe('a meeting of the board from its plan to the signed resolution (Law 17/2023/QH15 article 65, R29)', () => {
  test('its chair convenes it, its members vote, a tie goes to the chair, dissent is kept, the chair is elected in secret', async () => {
    const core = await boardBook()
    const { client } = core
    const director = client.meetings.plan({ id: 'no', ...plan, kind: 'regular', convener: 'director' })
    expect((await refusalOf(director)).map(({ code }) => code)).toEqual(['meeting-convener'])
    const meetingId = await openBoard(core)
    await tell(core, meetingId, comes(1), comes(2), comes(3), comes(4))
    // The supervisors are proposed at the door, without a vote (article 69.3.h).
    const { withoutVote } = await client.hall.state({ meetingId })
    expect(withoutVote).toEqual([{ name: 'Thành viên 05', from: 'Trưởng Ban kiểm soát' }])
    for (const one of withoutVote) await tell(core, meetingId, { kind: 'guestArrived', ...one })
    await tell(core, meetingId, roles, { kind: 'opened' })
    const items = (await client.meetings.agenda({ meetingId })).items
    const election = items.find(({ kind }) => kind === 'election')?.itemId ?? ''
    const motion = items.find(({ title }) => title === 'Mua máy gặt')?.itemId ?? ''

    await tell(core, meetingId, { kind: 'itemBegun', itemId: election })
    await tell(core, meetingId, {
      kind: 'electionOpened',
      electionId: 'e',
      itemId: election,
      title: 'Bầu Chủ tịch Hội đồng quản trị',
      seats: 1,
      candidates: [member(1), member(2)],
      roundOf: null,
      belowQuorumReason: null,
    })
    await tell(core, meetingId, { kind: 'ballotsIssued', electionId: 'e' })
    for (const sheet of [1, 2] as const)
      await tell(core, meetingId, {
        kind: 'ballotsCounted',
        electionId: 'e',
        sheet,
        counter: `Thành viên 0${sheet + 2}`,
        collected: 4,
        invalid: 0,
        votes: { TV01: 3, TV02: 1 },
      })
    await tell(core, meetingId, { kind: 'electionClosed', electionId: 'e' })

    await tell(core, meetingId, { kind: 'itemBegun', itemId: motion })
    const open = { motionId: 'm', itemId: motion, text: 'Mua một máy gặt', decision: 'other' as const }
    await tell(core, meetingId, { kind: 'motionOpened', ...open, belowQuorumReason: null })
    const count = { for: 2, against: 2, abstain: 0, invalid: 0, chairSide: 'for' as const }
    await tell(
      core,
      meetingId,
      { kind: 'motionCounted', motionId: 'm', ...count },
      { kind: 'motionClosed', motionId: 'm' },
    )
    await tell(core, meetingId, {
      kind: 'dissentRecorded',
      motionId: 'm',
      person: member(3),
      text: 'Giá quá cao, đề nghị ghi vào biên bản.',
    })
    await client.hall.close({ id: 'close', meetingId })

    const minutes = await client.minutes.read({ meetingId })
    const said = JSON.stringify(minutes.blocks)
    for (const words of [
      'Giá quá cao',
      'Trưởng Ban kiểm soát',
      'bằng phiếu, theo phía chủ tọa tán thành (khoản 5 Điều 65)',
    ])
      expect(said).toContain(words)
    const signed = await client.minutes.sign({ id: 's', meetingId, signedOn: '2025-06-01', signing: { by: 'signers' } })
    expect(signed.number).toBe('01/BB-HĐQT')

    const { outcomes } = await client.resolutions.ofMeeting({ meetingId })
    expect(outcomes.map(({ passed }) => passed)).toEqual([true, true])
    await client.resolutions.saveDraft({
      draftId: 'd',
      meetingId,
      summary: 'Bầu chủ tịch và mua máy gặt',
      closing: '',
      articles: outcomes.map(({ source, text, effects }) => ({ source, text, effects })),
    })
    // The series goes on after the resolution of the board that was entered from elsewhere (reading 14).
    const { number, resolutionId } = await client.resolutions.sign({ id: 'r', draftId: 'd', signedOn: '2025-06-01' })
    expect(number).toBe('02/NQ-HĐQT')
    expect(await client.posts.waiting({})).toMatchObject({
      waiting: [{ post: 'chairperson', names: ['Thành viên 01'] }],
    })
    await client.posts.appointElected({ id: 'chair', resolutionId, ordinal: 1 })
    expect(await client.posts.waiting({})).toEqual({ waiting: [] })
    const { bodies } = await client.posts.chart({ on: '2025-06-01' })
    expect(bodies[0]?.posts[0]).toMatchObject({ kind: 'chairperson', name: 'Thành viên 01', termEndsOn: '2030-03-15' })
    const detail = await client.resolutions.detail({ resolutionId, on: '2025-06-01' })
    expect(detail.effects).toMatchObject([{ state: 'done' }])
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('two of four are too few for two thirds; the second call within 15 days needs more than half (65.5.a, 65.5.b)', async () => {
    const core = await boardBook()
    const { client } = core
    const meetingId = await openBoard(core)
    await tell(core, meetingId, comes(1), comes(2))
    const { now, nextCall } = await client.hall.state({ meetingId })
    expect(now.quorum).toMatchObject({ counted: 2, base: 4, needed: 3, met: false })
    expect(nextCall).toEqual({ callNumber: 2, lastDay: '2025-06-16' })
    const next = { plannedOn: '2025-06-16', startsAtTime: '08:00', place: 'Văn phòng hợp tác xã' }
    const postponed = await client.hall.postpone({ id: 'p', meetingId, reason: 'Thiếu người', nextCall: next })
    expect(postponed).toMatchObject({ lastDay: '2025-06-16', needed: 3 })
    const lines = await client.meetings.checklist({ meetingId: postponed.nextCallId ?? '' })
    expect(lines).toContainEqual(
      expect.objectContaining({ line: 'callWindow', article: '65.5.b', dueOn: '2025-06-16' }),
    )
  })
})
