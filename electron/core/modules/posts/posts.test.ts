import { describe, expect, test } from 'vitest'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { bodiesBook, ELECTED_ON, seat } from '../../governance/test-bodies'
import { verifyBook } from '../../ledger/verify/verify-book'

const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)

/** A full board of three with its chair, and a supervisory board of one. */
async function seatedBook() {
  const core = await bodiesBook()
  await core.client.posts.appoint({
    id: 'bodies',
    entries: [
      seat('chairperson', 'TV01'),
      seat('boardMember', 'TV02'),
      seat('boardMember', 'TV03'),
      seat('headSupervisor', 'TV04'),
    ],
  })
  return core
}

describe('Law 17/2023/QH15 articles 65.1, 65.2, 67.1, 69.1: bodies and their terms (R25)', () => {
  test('the chair and the head get their seats; the term is the charter’s, five years at most', async () => {
    const core = await seatedBook()
    const { bodies, form } = await core.client.posts.chart({ on: ELECTED_ON })
    expect(form).toBe('full')
    const board = bodies.find(({ body }) => body === 'board')
    expect(board).toMatchObject({ seats: 3, filled: 3, termEndsOn: '2030-03-15', standing: 'running', warnings: [] })
    expect(board?.posts.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'chairperson Thành viên 01',
      'boardMember Thành viên 01',
      'boardMember Thành viên 02',
      'boardMember Thành viên 03',
    ])
    const supervisors = bodies.find(({ body }) => body === 'supervisors')
    expect(supervisors).toMatchObject({ seats: 1, filled: 1, warnings: [] })
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('a seat more than the charter has is refused, and a term a day longer than five years', async () => {
    const { client } = await seatedBook()
    const fourth = client.posts.appoint({ id: 'more', entries: [seat('boardMember', 'TV05')] })
    expect(codes(await refusalOf(fourth))).toEqual(['post-seats-full'])
    const long = client.posts.appoint({
      id: 'long',
      entries: [seat('director', 'TV05', { resolutionId: 'board', termEndsOn: '2030-03-16' })],
    })
    expect(codes(await refusalOf(long))).toEqual(['post-term-long'])
    await client.posts.appoint({
      id: 'just',
      entries: [seat('director', 'TV05', { resolutionId: 'board', termEndsOn: '2030-03-15' })],
    })
  })

  test('who comes in mid-term leaves with the body (reading 13)', async () => {
    const { client } = await seatedBook()
    await client.posts.end({ id: 'gone', postId: 'bodies-3', endedOn: '2025-05-01', cause: 'died' })
    await client.resolutions.record({
      id: 'later',
      body: 'generalMeeting',
      number: '02/NQ-ĐHTV',
      date: '2025-05-20',
      summary: 'Bầu bổ sung',
    })
    const late = { fromDate: '2025-05-20', resolutionId: 'later' }
    const own = client.posts.appoint({
      id: 'own',
      entries: [seat('boardMember', 'TV06', { ...late, termEndsOn: '2030-05-20' })],
    })
    expect(await refusalOf(own)).toMatchObject([
      { code: 'post-term-body', message: expect.stringContaining('15/03/2030') },
    ])
    await client.posts.appoint({ id: 'mid', entries: [seat('boardMember', 'TV06', late)] })
    const { posts } = await client.posts.list({ on: '2025-06-01', member: 'TV06' })
    expect(posts).toMatchObject([{ termEndsOn: '2030-03-15', state: 'held' }])
  })

  test('a whole body is elected anew: the old one leaves on that day', async () => {
    const { client } = await seatedBook()
    await client.resolutions.record({
      id: 'anew',
      body: 'generalMeeting',
      number: '09/NQ-ĐHTV',
      date: '2030-03-10',
      summary: 'Bầu nhiệm kỳ mới',
    })
    const anew = { fromDate: '2030-03-10', resolutionId: 'anew' }
    await client.posts.appoint({
      id: 'new',
      replaces: ['boardMember', 'chairperson'],
      entries: [
        seat('boardMember', 'TV02', anew),
        seat('chairperson', 'TV07', anew),
        seat('boardMember', 'TV08', anew),
      ],
    })
    const { bodies } = await client.posts.chart({ on: '2030-03-10' })
    const board = bodies.find(({ body }) => body === 'board')
    expect(board).toMatchObject({ filled: 3, termEndsOn: '2035-03-10' })
    expect(board?.posts[0]).toMatchObject({ kind: 'chairperson', name: 'Thành viên 07' })
    const before = await client.posts.chart({ on: '2030-03-09' })
    expect(before.bodies[0]?.posts[0]).toMatchObject({ name: 'Thành viên 01' })
  })

  test('a term that is over with nobody elected is shown as expired, and reminded (reading 13)', async () => {
    const { client } = await seatedBook()
    const stands = async (on: string) => (await client.posts.chart({ on })).bodies[0]?.standing
    expect(await stands('2029-12-14')).toBe('running')
    expect(await stands('2029-12-15')).toBe('ending')
    expect(await stands('2030-03-15')).toBe('ending')
    expect(await stands('2030-03-16')).toBe('expired')
    const { due } = await client.posts.due({ on: '2030-03-16' })
    expect(due).toContainEqual(
      expect.objectContaining({
        what: 'termExpired',
        kind: 'boardMember',
        dueOn: '2030-03-15',
        overdue: true,
        article: '65.2',
      }),
    )
    expect(due.filter(({ kind }) => kind === 'boardMember')).toHaveLength(1)
  })
})

describe('Law 17/2023/QH15 articles 62.1.b, 62.2.b, 62.3.b: double posts (R26)', () => {
  test('are warned of at a nomination and refused when seats are given', async () => {
    const { client } = await seatedBook()
    const entries = [seat('supervisor', 'TV02')]
    const standing = await client.posts.check({ occasion: 'nomination', entries })
    expect(standing.faults).toEqual([])
    expect(standing.warnings).toContainEqual(
      expect.objectContaining({ code: 'post-double', message: expect.stringContaining('điểm b khoản 3 Điều 62') }),
    )
    expect(codes(await refusalOf(client.posts.appoint({ id: 'double', entries })))).toContain('post-double')
  })

  test('a chairperson may be director by the policy of the meeting (articles 56.1.a, 64.7)', async () => {
    const { client } = await seatedBook()
    const entry = seat('director', 'TV01', { resolutionId: 'board' })
    const without = client.posts.appoint({ id: 'w', entries: [entry] })
    expect(codes(await refusalOf(without))).toEqual(['post-chair-director'])
    await client.posts.appoint({ id: 'd', entries: [{ ...entry, policyResolutionId: 'meeting' }] })
  })

  test('somebody hired under the name of a member of the board is asked about', async () => {
    const { client } = await seatedBook()
    const entries = [seat('cashier', 'x', { member: null, name: 'Thành viên 02', resolutionId: 'board' })]
    const { warnings, faults } = await client.posts.check({ occasion: 'appointment', entries })
    expect(faults).toEqual([])
    expect(codes(warnings)).toContain('post-double-alike')
  })
})

describe('Law 17/2023/QH15 articles 4.11, 62.1.c, 62.2.c, 62.3.c: family (R27)', () => {
  const kin = (client: Awaited<ReturnType<typeof bodiesBook>>['client'], relativeMember: string | null, name: string) =>
    client.members.declareRelative({
      id: 'kin',
      member: 'TV02',
      relation: 'sibling',
      name,
      relativeMember,
      declaredOn: ELECTED_ON,
    })

  test('declared by code is refused, either way round; of director and board member it is allowed (reading 6)', async () => {
    const { client } = await seatedBook()
    await kin(client, 'TV05', '')
    const sits = client.posts.appoint({ id: 's', entries: [seat('cashier', 'TV05', { resolutionId: 'board' })] })
    expect(await refusalOf(sits)).toMatchObject([
      { code: 'post-family', message: expect.stringContaining('điểm c khoản 1 Điều 62') },
    ])
    await client.posts.appoint({ id: 'd', entries: [seat('director', 'TV05', { resolutionId: 'board' })] })
  })

  test('declared by name holds for somebody hired, and is only asked of a member of that name', async () => {
    const { client } = await seatedBook()
    await kin(client, null, 'Thành viên 05')
    const hired = [seat('cashier', 'x', { member: null, name: 'THÀNH VIÊN 05', resolutionId: 'board' })]
    expect(codes(await refusalOf(client.posts.appoint({ id: 'h', entries: hired })))).toEqual(['post-family'])
    const member = [seat('cashier', 'TV05', { resolutionId: 'board' })]
    const { faults, warnings } = await client.posts.check({ occasion: 'appointment', entries: member })
    expect([codes(faults), codes(warnings)]).toEqual([[], ['post-family-alike']])
  })

  test('two who stand together are judged together', async () => {
    const core = await bodiesBook()
    await kin(core.client, 'TV03', '')
    const entries = [seat('boardMember', 'TV02'), seat('boardMember', 'TV03')]
    const { warnings } = await core.client.posts.check({ occasion: 'nomination', entries })
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'post-family', row: 2 }))
  })
})

describe('Law 17/2023/QH15 articles 62.1.a, 62.2.a, 62.3.a, 62.4: who may hold a post (R28)', () => {
  test('an official member on that day; a hired director by decision of the meeting, a hired supervisor never', async () => {
    const core = await bodiesBook()
    const { client } = core
    const refused = async (...entries: ReturnType<typeof seat>[]) =>
      codes(await refusalOf(client.posts.appoint({ id: 'r', entries })))
    expect(await refused(seat('boardMember', 'LK01'))).toEqual(['post-not-official'])
    expect(await refused(seat('supervisor', 'x', { member: null, name: 'Ông Thuê' }))).toEqual(['post-member-missing'])
    const hired = seat('director', 'x', { member: null, name: 'Ông Thuê', resolutionId: 'board' })
    expect(await refused(hired)).toEqual(['post-hired-unresolved'])
    await client.posts.appoint({ id: 'd', entries: [{ ...hired, policyResolutionId: 'meeting' }] })
    expect((await client.posts.list({ on: ELECTED_ON })).posts).toMatchObject([{ termEndsOn: null, holding: 'hired' }])
  })

  test('in the simplified form a director is never hired (article 62.2.a), and there is no board (56.1.b)', async () => {
    const { client } = await bodiesBook({ governanceForm: 'simplified' })
    const hired = seat('director', 'x', { member: null, name: 'Ông Thuê' })
    expect(codes(await refusalOf(client.posts.appoint({ id: 'h', entries: [hired] })))).toEqual(['post-hired-form'])
    const board = client.posts.appoint({ id: 'b', entries: [seat('boardMember', 'TV01')] })
    expect(codes(await refusalOf(board))).toEqual(['post-other-form'])
    await client.posts.appoint({ id: 'ok', entries: [seat('director', 'TV01'), seat('supervisor', 'TV02')] })
  })

  test('nobody with a declared ground of article 62.4 while it stands', async () => {
    const { client } = await bodiesBook()
    await client.posts.declareGround({ id: 'g', member: 'TV01', ground: 'courtBan', fromDate: '2025-01-01' })
    const entries = [seat('boardMember', 'TV01')]
    expect(await refusalOf(client.posts.appoint({ id: 'a', entries }))).toMatchObject([
      { code: 'post-barred', message: expect.stringContaining('khoản 4 Điều 62') },
    ])
    await client.posts.endGround({ id: 'e', groundId: 'g', toDate: '2025-03-15' })
    await client.posts.appoint({ id: 'b', entries })
  })
})

describe('what a post rests on (readings 12 and 14)', () => {
  test('a resolution of the body that may give it, made by then; words alone only before this book', async () => {
    const { client } = await bodiesBook()
    const refused = async (given: Parameters<typeof seat>[2]) =>
      codes(await refusalOf(client.posts.appoint({ id: 'r', entries: [seat('boardMember', 'TV01', given)] })))
    expect(await refused({ resolutionId: 'board' })).toEqual(['resolution-other-body'])
    expect(await refused({ resolutionId: null, basis: 'Biên bản cũ' })).toEqual(['post-resolution-missing'])
    expect(await refused({ fromDate: '2025-03-14' })).toEqual(['post-before-resolution'])
    const old = { resolutionId: null, fromDate: '2023-04-01', basis: 'Nghị quyết 02/NQ-ĐHTV ngày 01/04/2023' }
    await client.posts.appoint({ id: 'old', entries: [seat('boardMember', 'TV01', old)] })
  })

  test('where the board elects its chair, it is one of its members (article 67.1)', async () => {
    const { client } = await bodiesBook()
    await client.posts.appoint({ id: 'm', entries: [seat('boardMember', 'TV01')] })
    const chair = (member: string) => [seat('chairperson', member, { resolutionId: 'board' })]
    expect(codes(await refusalOf(client.posts.appoint({ id: 'x', entries: chair('TV02') })))).toEqual([
      'post-chair-not-board',
    ])
    await client.posts.appoint({ id: 'c', entries: chair('TV01') })
  })
})

describe('seats an election gave (reading 5, article 62.1.c)', () => {
  test('of two elected who are family the one named first by votes sits; the other is left out', async () => {
    const { client } = await bodiesBook()
    await client.members.declareRelative({
      id: 'kin',
      member: 'TV02',
      relation: 'sibling',
      name: '',
      relativeMember: 'TV03',
      declaredOn: ELECTED_ON,
    })
    const effect = { kind: 'electToPosts' as const, post: 'boardMember' as const, fromDate: null, replaces: true }
    await client.resolutions.addEffects({
      id: 'e',
      resolutionId: 'meeting',
      effects: [{ ...effect, elected: ['TV01', 'TV02', 'TV03'] }],
    })
    const given = await client.posts.appointElected({ id: 'g', resolutionId: 'meeting', ordinal: 1 })
    expect(given.leftOut).toEqual(['Thành viên 03'])
    const { bodies } = await client.posts.chart({ on: ELECTED_ON })
    expect(bodies[0]).toMatchObject({ filled: 2, seats: 3 })
  })
})

describe('the end of a post (article 63)', () => {
  test('who leaves the board is no longer its chair; a resignation is decided by the body that elects', async () => {
    const { client } = await seatedBook()
    const asked = { postId: 'bodies', endedOn: '2025-05-01', cause: 'resigned' as const }
    expect(codes(await refusalOf(client.posts.end({ id: 'e', ...asked })))).toEqual(['post-end-unresolved'])
    await client.posts.end({ id: 'f', ...asked, resolutionId: 'meeting' })
    const { bodies } = await client.posts.chart({ on: '2025-05-01' })
    expect(bodies[0]).toMatchObject({ filled: 2 })
    expect(bodies[0]?.posts.some(({ kind }) => kind === 'chairperson')).toBe(false)
    expect(codes(bodies[0]?.warnings ?? [])).toEqual(['post-seats-short'])
    expect(codes(await refusalOf(client.posts.end({ id: 'g', ...asked })))).toEqual(['post-already-ended'])
  })
})

describe('who could sign on a day (articles 11, 67.2.b, 67.3)', () => {
  test('by post and by written authority, from day to day; prints name the same people', async () => {
    const { client } = await seatedBook()
    await client.posts.appoint({
      id: 'rep',
      entries: [
        seat('legalRepresentative', 'TV01'),
        seat('chiefAccountant', 'x', { member: null, name: 'Chị Kế Toán', resolutionId: 'board' }),
      ],
    })
    await client.posts.authorise({
      id: 'a',
      giver: 'bodies-2',
      member: 'TV02',
      scope: 'Chủ trì họp Hội đồng quản trị',
      paper: '01/GUQ-HĐQT ngày 01/04/2025',
      fromDate: '2025-04-01',
      toDate: '2025-04-30',
    })
    const names = async (date: string) =>
      (await client.posts.signersOn({ date })).signers.map(({ name, kind, by }) => `${kind} ${by} ${name}`)
    expect(await names('2025-03-14')).toEqual([])
    expect(await names('2025-04-30')).toContain('chairperson authority Thành viên 02')
    expect(await names('2025-05-01')).not.toContain('chairperson authority Thành viên 02')
    expect(await names('2025-05-01')).toEqual(
      expect.arrayContaining(['chairperson post Thành viên 01', 'legalRepresentative post Thành viên 01']),
    )
    const { signers } = await client.book.info({})
    expect(signers).toContainEqual({ post: 'representative', from: ELECTED_ON, name: 'Thành viên 01' })
    expect(signers).toContainEqual({ post: 'chiefAccountant', from: ELECTED_ON, name: 'Chị Kế Toán' })
    const other = client.book.setSigner({
      id: 's',
      signer: { post: 'representative', name: 'Người khác', from: '2025-05-01' },
    })
    expect(codes(await refusalOf(other))).toEqual(['signer-by-post'])
  })

  test('nobody signs for themselves, beyond the last day, or for a giver who no longer holds the post', async () => {
    const { client } = await seatedBook()
    const faults = await refusalOf(
      client.posts.authorise({
        id: 'a',
        giver: 'bodies-2',
        member: 'TV01',
        scope: '',
        paper: '',
        fromDate: '2025-01-01',
        toDate: '2024-12-31',
      }),
    )
    expect(codes(faults).toSorted()).toEqual([
      'authority-dates',
      'authority-giver-gone',
      'authority-paper-missing',
      'authority-same',
      'authority-scope-missing',
    ])
  })
})

describe('Law 17/2023/QH15 articles 56, 61.2.c, 64.6: the form of governance is dated', () => {
  test('a change rests on the meeting, keeps what was before, and is not made in the settings', async () => {
    const core = await bodiesBook({ governanceForm: 'simplified' })
    const { client } = core
    const change = { form: 'full' as const, fromDate: '2025-04-01' }
    expect(codes(await refusalOf(client.posts.changeForm({ id: 'x', ...change })))).toEqual([
      'governance-form-unresolved',
    ])
    expect(codes(await refusalOf(client.posts.changeForm({ id: 'y', ...change, resolutionId: 'board' })))).toEqual([
      'resolution-other-body',
    ])
    await client.posts.changeForm({ id: 'z', ...change, resolutionId: 'meeting' })
    expect((await client.posts.chart({ on: '2025-03-31' })).form).toBe('simplified')
    expect(await client.posts.chart({ on: '2025-04-01' })).toMatchObject({ form: 'full', formSince: '2025-04-01' })
    const info = await client.book.info({})
    expect(info.governanceForm).toBe('full')
    const { name, taxCode, address } = info
    const back = client.book.changeProfile({
      id: 'p',
      profile: { name, taxCode, address, governanceForm: 'simplified' },
    })
    expect(codes(await refusalOf(back))).toEqual(['governance-form-elsewhere'])
  })

  test('what was so before this book is put right without a resolution', async () => {
    const { client } = await bodiesBook({ governanceForm: 'simplified' })
    await client.posts.changeForm({ id: 'z', form: 'full', fromDate: '2025-01-01' })
    expect((await client.book.info({})).governanceForm).toBe('full')
    expect((await client.posts.chart({ on: '2020-01-01' })).form).toBe('full')
  })
})
