import { describe, expect, test } from 'vitest'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { entitledOn, freezeVoters, readMeeting, votersOf } from '../../governance/meeting'
import { codes, meetingBook, plannedMeeting } from './test-meetings'

describe('Law 17/2023/QH15 article 60.1: a notice to each member', () => {
  test('of 400 is recorded at once, late ones are counted, and a slip is taken back', async () => {
    const { client } = await meetingBook(400)
    const meetingId = await plannedMeeting(client, { plannedOn: '2025-06-04' })
    const told = { meetingId, sentOn: '2025-06-01', method: 'paper' as const, proof: 'ký nhận' }
    expect(await client.meetings.recordNotices({ id: 'a', ...told, members: codes(1, 399) })).toEqual({
      recorded: 399,
      late: 0,
    })
    expect(await client.meetings.people({ meetingId })).toMatchObject({
      entitled: 400,
      votes: 400,
      told: 399,
      late: 0,
      missing: 1,
      lastNoticeOn: '2025-06-01',
    })
    expect(await client.meetings.removeNotices({ id: 'b', meetingId, members: codes(1, 10) })).toEqual({ removed: 10 })
    expect((await client.meetings.people({ meetingId })).missing).toBe(11)
    await client.meetings.recordNotices({ id: 'c', ...told, members: codes(1, 10), method: 'electronic' })
    expect((await client.meetings.people({ meetingId })).rows[0]).toMatchObject({
      member: 'TV0001',
      votes: 1,
      notice: { method: 'electronic', inTime: true },
    })
  })

  test.each([
    ['2025-05-29', true],
    ['2025-05-30', false],
  ])('sent on %s for 01/06 it is in time: %s; a late one is recorded and shown (reading 8)', async (sentOn, inTime) => {
    const { client } = await meetingBook(5)
    const meetingId = await plannedMeeting(client, { plannedOn: '2025-06-01', noticesOn: '2025-05-29' })
    const told = { meetingId, members: codes(1, 5), sentOn, method: 'paper' as const }
    expect(await client.meetings.recordNotices({ id: 'a', ...told })).toEqual({ recorded: 5, late: inTime ? 0 : 5 })
    expect((await client.meetings.checklist({ meetingId })).find(({ line }) => line === 'notices')).toMatchObject({
      state: inTime ? 'done' : 'late',
      done: 5,
      total: 5,
      dueOn: '2025-05-29',
    })
  })

  test('goes to nobody who is not convened, not ahead of its day, and by no way the charter does not name', async () => {
    const { client } = await meetingBook(5)
    const meetingId = await plannedMeeting(client)
    const told = { meetingId, sentOn: '2025-06-01', method: 'paper' as const }
    const wrong = await refusalOf(
      client.meetings.recordNotices({ id: 'a', ...told, members: ['TV0001', 'LK1'], sentOn: '2025-06-02' }),
    )
    expect(wrong).toMatchObject([{ code: 'notice-ahead' }, { code: 'notice-not-member', row: 2, value: 'LK1' }])
    const phone = { id: 'b', ...told, members: codes(1, 1), method: 'charter' as const }
    expect(await refusalOf(client.meetings.recordNotices(phone))).toMatchObject([{ code: 'notice-method-charter' }])
    await client.charter.change({ id: 'c', fromDate: '2025-01-01', values: { noticeMethods: 'Loa truyền thanh xóm' } })
    await client.meetings.recordNotices({ ...phone, id: 'd' })
  })
})

describe('Law 17/2023/QH15 articles 60.2 to 60.4 (R17): petitions', () => {
  const petition = { receivedOn: '2025-06-01', content: 'Đưa giá làm đất vào chương trình' }

  test.each([
    [19, false],
    [20, true],
    [21, true],
  ])('%i of 60 signers are one third: %s', async (signers, enough) => {
    const { client } = await meetingBook(60)
    const meetingId = await plannedMeeting(client)
    await client.meetings.receivePetition({ id: 'p', meetingId, ...petition, signers: codes(1, signers) })
    const { petitions, lastDay } = await client.meetings.petitions({ meetingId })
    expect(lastDay).toBe('2025-06-18')
    expect(petitions).toMatchObject([{ officialMembers: 60, needed: 20, enough, inTime: true, answer: null }])
    const few = { id: 'q', petitionId: 'p', answer: 'tooFew' as const, answerNote: 'chưa đủ một phần ba' }
    const answered = client.meetings.answerPetition(few)
    if (enough) expect(await refusalOf(answered)).toMatchObject([{ code: 'petition-enough' }])
    else expect(await answered).toEqual({ itemId: null })
  })

  test('an accepted one becomes an item before the closing vote and stays there', async () => {
    const { client } = await meetingBook(6)
    const meetingId = await plannedMeeting(client)
    await client.meetings.receivePetition({ id: 'p', meetingId, ...petition, signers: codes(1, 2) })
    const { itemId } = await client.meetings.answerPetition({ id: 'q', petitionId: 'p', answer: 'accepted' })
    const { items } = await client.meetings.agenda({ meetingId })
    const at = items.findIndex((item) => item.itemId === itemId)
    expect(items[at]).toMatchObject({ title: petition.content, petitionId: 'p', lacks: ['draft'] })
    expect(items[at + 1]?.subject).toBe('discussion')
    expect(await refusalOf(client.meetings.removeItem({ id: 'r', itemId: itemId ?? '' }))).toMatchObject([
      { code: 'agenda-from-petition' },
    ])
    const twice = client.meetings.answerPetition({ id: 's', petitionId: 'p', answer: 'accepted' })
    expect(await refusalOf(twice)).toMatchObject([{ code: 'petition-answered' }])
  })

  test.each([
    ['2025-06-03', true],
    ['2025-06-04', false],
  ])(
    'on 01/06 for a meeting of %s: in time %s, and only a late one is refused as late, with words',
    async (plannedOn, inTime) => {
      const { client } = await meetingBook(6)
      const meetingId = await plannedMeeting(client, { plannedOn, noticesOn: '2025-05-20' })
      await client.charter.change({ id: 'x', fromDate: '2025-01-01', values: { petitionDays: inTime ? 2 : 4 } })
      await client.meetings.receivePetition({ id: 'p', meetingId, ...petition, signers: codes(1, 2) })
      expect((await client.meetings.petitions({ meetingId })).petitions).toMatchObject([{ inTime }])
      const late = { petitionId: 'p', answer: 'late' as const }
      if (inTime) {
        expect(await refusalOf(client.meetings.answerPetition({ id: 'q', ...late, answerNote: 'muộn' }))).toMatchObject(
          [{ code: 'petition-not-late' }],
        )
        return
      }
      expect(await refusalOf(client.meetings.answerPetition({ id: 'q', ...late }))).toMatchObject([
        { code: 'petition-note-missing' },
      ])
      await client.meetings.answerPetition({ id: 'r', ...late, answerNote: 'nhận sau hạn' })
      expect((await client.meetings.petitions({ meetingId })).petitions).toMatchObject([
        { answer: 'late', article: '60.3.a' },
      ])
      expect((await client.meetings.checklist({ meetingId })).map(({ line }) => line)).toContain('refusalsReported')
    },
  )

  test('only official members sign', async () => {
    const { client } = await meetingBook(6)
    const meetingId = await plannedMeeting(client)
    const wrong = client.meetings.receivePetition({ id: 'p', meetingId, ...petition, signers: ['TV0001', 'LK1'] })
    expect(await refusalOf(wrong)).toMatchObject([{ code: 'petition-signer', row: 2, value: 'LK1' }])
  })
})

describe('Law 17/2023/QH15 articles 58.2 and 61.4 (R20, R22): delegates', () => {
  test.each([
    [60, 30, '58.2.a'],
    [100, 50, '58.2.a'],
    [101, 31, '58.2.b'],
    [300, 90, '58.2.b'],
    [400, 80, '58.2.c'],
  ])('%i official members need %i (%s)', async (members, least, article) => {
    const { client } = await meetingBook(members)
    const meetingId = await plannedMeeting(client, { form: 'delegate' })
    expect(await client.meetings.delegates({ meetingId })).toMatchObject({
      allowed: true,
      least,
      article,
      covered: true,
    })
  })

  test('groups elect them, and together they carry the votes of every member', async () => {
    const { core, client } = await meetingBook(60)
    const meetingId = await plannedMeeting(client, { form: 'delegate' })
    await client.meetings.putIntoGroup({ id: 'a', meetingId, name: 'Xóm Đông', members: codes(1, 40) })
    expect(await client.meetings.groupByHamlet({ id: 'b', meetingId })).toEqual({ groups: 1 })
    const { groups, ungrouped } = await client.meetings.delegates({ meetingId })
    expect(ungrouped).toEqual([])
    const [rest, east] = groups
    expect([rest?.members.length, east?.members.length]).toEqual([20, 40])
    const elect = (id: string, groupId: string, delegates: { member: string; votesCarried?: number }[]) =>
      client.meetings.electDelegates({ id, groupId, delegates })
    const of = (list: string[]) => list.map((member) => ({ member }))
    expect(await refusalOf(elect('c', east?.groupId ?? '', of(['TV0041'])))).toMatchObject([
      { code: 'delegate-not-in-group' },
    ])
    const short = elect('d', east?.groupId ?? '', [{ member: 'TV0001', votesCarried: 39 }])
    expect(await refusalOf(short)).toMatchObject([{ code: 'delegate-sum' }])
    await elect('e', east?.groupId ?? '', of(codes(1, 19)))
    await elect('f', rest?.groupId ?? '', of(codes(41, 50)))
    const state = async () => (await client.meetings.checklist({ meetingId })).find(({ line }) => line === 'delegates')
    expect(await state()).toMatchObject({ state: 'due', done: 29, total: 30 })
    await elect('g', rest?.groupId ?? '', of(codes(41, 51)))
    expect(await state()).toMatchObject({ state: 'done', done: 30, total: 30 })
    const people = await client.meetings.people({ meetingId })
    expect(people).toMatchObject({ entitled: 30, votes: 60, missing: 60 })
    const { connection } = openBookOf(core)
    const meeting = readMeeting(connection, meetingId)
    if (meeting === undefined) throw new Error('no meeting')
    const heldOn = meeting.plannedOn
    const voters = entitledOn(connection, meeting, heldOn)
    connection.raw.transaction(() => freezeVoters(connection, { meetingId, voters, heldOn }))()
    expect(votersOf(connection, meetingId).reduce((sum, { votes }) => sum + votes, 0)).toBe(60)
  })

  test('a plenary meeting has none, and 60 members are one vote each', async () => {
    const { client } = await meetingBook(60)
    const meetingId = await plannedMeeting(client)
    expect(await refusalOf(client.meetings.groupByHamlet({ id: 'a', meetingId }))).toMatchObject([
      { code: 'delegates-not-delegate-meeting' },
    ])
    expect(await client.meetings.people({ meetingId })).toMatchObject({ entitled: 60, votes: 60 })
  })
})

describe('Law 17/2023/QH15 article 61.1.c (reading 2): proxies', () => {
  const given = { givenOn: '2025-06-01', paper: 'Giấy ủy quyền 01' }

  test('one holder has as many as the charter allows; a withdrawn one makes room', async () => {
    const { client } = await meetingBook(6)
    const meetingId = await plannedMeeting(client)
    const give = (id: string, giver: string, holder: string | null, holderName = '') =>
      client.meetings.giveProxy({ id, meetingId, giver, holder, holderName, ...given })
    await give('a', 'TV0001', 'TV0006')
    expect(await refusalOf(give('b', 'TV0002', 'TV0006'))).toMatchObject([{ code: 'proxy-limit' }])
    await client.meetings.withdrawProxy({ id: 'c', proxyId: 'a', withdrawnOn: '2025-06-01' })
    await give('d', 'TV0002', 'TV0006')
    await give('e', 'TV0001', null, 'Anh Tâm, con bà 1')
    expect((await client.meetings.people({ meetingId })).rows.slice(0, 2)).toMatchObject([
      { proxyHolder: 'Anh Tâm, con bà 1' },
      { proxyHolder: 'Bà 6' },
    ])
  })

  test('nobody gives twice, to themselves, to somebody who gave theirs, or while they hold others’', async () => {
    const { client } = await meetingBook(6)
    const meetingId = await plannedMeeting(client)
    const give = (id: string, giver: string, holder: string | null, holderName = '') =>
      client.meetings.giveProxy({ id, meetingId, giver, holder, holderName, ...given })
    await give('a', 'TV0001', 'TV0006')
    expect(await refusalOf(give('b', 'TV0001', 'TV0005'))).toMatchObject([{ code: 'proxy-given' }])
    expect(await refusalOf(give('c', 'TV0002', 'TV0002'))).toMatchObject([{ code: 'proxy-holder-itself' }])
    expect(await refusalOf(give('d', 'TV0002', 'TV0001'))).toMatchObject([{ code: 'proxy-holder-gave' }])
    expect(await refusalOf(give('e', 'TV0006', 'TV0005'))).toMatchObject([{ code: 'proxy-giver-holds' }])
    expect(await refusalOf(give('f', 'LK1', 'TV0005'))).toMatchObject([{ code: 'proxy-giver' }])
    expect(await refusalOf(give('g', 'TV0002', null))).toMatchObject([{ code: 'proxy-holder-missing' }])
    await client.charter.change({ id: 'x', fromDate: '2025-01-01', values: { proxyOutsiders: false } })
    expect(await refusalOf(give('h', 'TV0002', null, 'Anh Tâm'))).toMatchObject([{ code: 'proxy-holder-outside' }])
  })
})
