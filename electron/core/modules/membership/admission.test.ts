import { describe, expect, it } from 'vitest'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import { applicationOf, deciderOf, membershipBook, memberOf, payCapital, setCharter } from './test-membership'

const codesOf = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ code }) => code)

describe('from application to membership', () => {
  it('goes step by step, each with its day, its decision and its paper', async () => {
    const book = await membershipBook('full')
    const { client, core } = book
    const code = await memberOf(book)
    expect(code).toBe('TV0007')
    const path = await client.membership.path({ member: code })
    expect(path).toMatchObject({
      stage: 'active',
      joinedOn: '2025-02-01',
      next: 'leave',
      pledged: 1_000_000,
      paid: 1_000_000,
    })
    expect(path.steps.map(({ kind, date, papers }) => [kind, date, papers])).toEqual([
      ['application', '2025-01-10', ['application']],
      ['admission', '2025-01-20', ['admission']],
      ['activation', '2025-02-01', ['confirmation']],
    ])
    expect(path.steps[1]?.resolution).toMatchObject({ body: 'board', date: '2025-01-20' })
    const { rows } = await client.membership.queue({})
    expect(rows).toEqual([])
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  it('writes a version of the register at every step that changes it', async () => {
    const book = await membershipBook()
    const code = await memberOf(book)
    const { connection } = openBookOf(book.core)
    const versions = connection.raw
      .prepare<[string], { fromDate: string; stage: string }>(
        `SELECT fromDate, json_extract(content, '$.stage') AS stage FROM memberVersion WHERE member = ? ORDER BY versionId`,
      )
      .all(code)
    expect(versions).toEqual([
      { fromDate: '2025-01-10', stage: 'applied' },
      { fromDate: '2025-01-20', stage: 'approved' },
      { fromDate: '2025-02-01', stage: 'active' },
    ])
  })
})

describe('Law 17/2023/QH15 articles 66.6, 68.4.đ, 70.9, 71.3.g: the right body admits (R05)', () => {
  it.each([
    ['full', 'official', 'generalMeeting', '66.6'],
    ['full', 'contributing', 'director', '66.6'],
    ['full', 'nonContributing', 'board', '68.4.đ'],
    ['simplified', 'official', 'director', '70.9'],
    ['simplified', 'contributing', 'board', '70.9'],
    ['simplified', 'nonContributing', 'generalMeeting', '71.3.g'],
  ] as const)('%s form, %s: not the %s (article %s)', async (form, type, body, article) => {
    const { client, next, resolved } = await membershipBook(form)
    const { code: member } = await client.membership.apply({ id: next(), ...applicationOf(type) })
    const wrong = await resolved(body, '2025-01-20')
    const [fault] = await refusalOf(client.membership.decide({ id: next(), member, admit: true, resolutionId: wrong }))
    expect(fault).toMatchObject({ code: 'membership-other-body', column: 'resolutionId' })
    expect(fault?.message).toContain(`Điều ${article}`)
    const right = await resolved(deciderOf(form, type), '2025-01-20')
    await client.membership.decide({ id: next(), member, admit: true, resolutionId: right })
  })

  it('no resolution that is unknown or void, and none from before the application', async () => {
    const { client, next, resolved } = await membershipBook()
    const { code: member } = await client.membership.apply({ id: next(), ...applicationOf() })
    const decide = (resolutionId: string) => client.membership.decide({ id: next(), member, admit: true, resolutionId })
    expect(await codesOf(decide('nothing'))).toEqual(['resolution-unknown'])
    const early = await resolved('generalMeeting', '2025-01-09')
    expect(await codesOf(decide(early))).toEqual(['membership-date-before'])
    const voided = await resolved('generalMeeting', '2025-01-20')
    await client.resolutions.void({ id: next(), resolutionId: voided, reason: 'Ghi nhầm' })
    expect(await codesOf(decide(voided))).toEqual(['resolution-void'])
  })
})

describe('Law 17/2023/QH15 article 30.3: application and capital or fee first (R04)', () => {
  it('needs a first payment of capital', async () => {
    const book = await membershipBook()
    const { client, next, resolved } = book
    const { code: member } = await client.membership.apply({ id: next(), ...applicationOf() })
    const resolutionId = await resolved('generalMeeting', '2025-01-20')
    await client.membership.decide({ id: next(), member, admit: true, resolutionId })
    const activate = (date: string) => client.membership.activate({ id: next(), member, date })
    expect(await codesOf(activate('2025-02-01'))).toEqual(['membership-capital-missing'])
    expect((await client.membership.path({ member })).blocked).toContain('Điều 30.3')
    await payCapital(book, member, '2025-02-02', 1)
    expect(await codesOf(activate('2025-02-01'))).toEqual(['membership-capital-missing'])
    await activate('2025-02-02')
  })

  it('needs the whole fee of the charter, which goes to other capital (4118)', async () => {
    const book = await membershipBook()
    const { client, next, resolved, core } = book
    setCharter(book, { membershipFee: 200_000 })
    const { code: member } = await client.membership.apply({ id: next(), ...applicationOf('nonContributing') })
    const resolutionId = await resolved('director', '2025-01-20')
    await client.membership.decide({ id: next(), member, admit: true, resolutionId })
    const activate = () => client.membership.activate({ id: next(), member, date: '2025-02-01' })
    const fee = (amount: number) => client.membership.recordFee({ id: next(), member, date: '2025-01-21', amount })
    await fee(199_999)
    expect(await codesOf(activate())).toEqual(['membership-fee-missing'])
    const { voucherId, number } = await fee(1)
    expect(number).toMatch(/^PT01/)
    expect((await client.vouchers.get({ voucherId })).postings).toMatchObject([
      { debit: '1111', credit: '4118', creditParty: member, amount: 1 },
    ])
    await activate()
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  it('puts the fee on the first sub-account where other capital was divided, and counts it', async () => {
    const book = await membershipBook()
    const { client, next } = book
    const account = { id: next(), code: '41181', parent: '4118', name: 'Phí thành viên' }
    await client.accounts.openSubAccount(account)
    const { code: member } = await client.membership.apply({ id: next(), ...applicationOf('nonContributing') })
    const resolutionId = await book.resolved('director', '2025-01-20')
    await client.membership.decide({ id: next(), member, admit: true, resolutionId })
    const fee = { id: next(), member, date: '2025-01-21', amount: 50_000 }
    const { voucherId } = await client.membership.recordFee(fee)
    expect((await client.vouchers.get({ voucherId })).postings).toMatchObject([{ debit: '1111', credit: '41181' }])
    expect((await client.membership.path({ member })).paidFee).toBe(50_000)
  })

  it('takes no fee from who contributes capital (article 32.3.a)', async () => {
    const book = await membershipBook()
    const member = await memberOf(book)
    const fee = { id: book.next(), member, date: '2025-03-01', amount: 1 }
    expect(await codesOf(book.client.membership.recordFee(fee))).toEqual(['membership-fee-other-type'])
  })
})

describe('an application', () => {
  it.each([
    ['a contributing associate who uses services', { type: 'contributing' as const, usesServices: true }],
    ['an official member without capital', { pledge: 0 }],
    ['a child', { applicant: { ...applicationOf().applicant, birthDate: '2010-01-11' } }],
    ['a day to come', { date: '2025-06-02' }],
  ])('is refused from %s', async (_, part) => {
    const { client, next } = await membershipBook()
    expect(await codesOf(client.membership.apply({ id: next(), ...applicationOf(), ...part }))).toHaveLength(1)
  })

  it('of a code that is on the path already is refused, and nothing changes', async () => {
    const { client, next } = await membershipBook()
    const again = { id: next(), ...applicationOf(), code: 'TV0001' }
    expect(await codesOf(client.membership.apply(again))).toEqual(['membership-on-path'])
    expect((await client.membership.path({ member: 'TV0001' })).name).toBe('Người 1')
  })

  it('may be taken back or rejected, and made again', async () => {
    const book = await membershipBook()
    const { client, next, resolved } = book
    const { code: member } = await client.membership.apply({ id: next(), ...applicationOf() })
    await client.membership.withdraw({ id: next(), member, date: '2025-01-11' })
    expect((await client.membership.path({ member })).next).toBe('apply')
    const again = { ...applicationOf(), code: member, date: '2025-01-12' }
    await client.membership.apply({ id: next(), ...again })
    const resolutionId = await resolved('generalMeeting', '2025-01-20')
    await client.membership.decide({ id: next(), member, admit: false, resolutionId, note: 'Chưa đủ điều kiện' })
    await client.membership.apply({ id: next(), ...again, date: '2025-01-21' })
    expect((await client.membership.path({ member })).stage).toBe('applied')
  })

  it('of somebody who was there before keeps what it leaves open', async () => {
    const { client, next, core } = await membershipBook()
    const { code: member } = await client.membership.apply({ id: next(), ...applicationOf() })
    await client.membership.withdraw({ id: next(), member, date: '2025-01-11' })
    const bare = { ...applicationOf(), applicant: { name: 'Lã Minh Sơn' }, code: member, date: '2025-01-12' }
    await client.membership.apply({ id: next(), ...bare })
    const { raw } = openBookOf(core).connection
    const row = raw.prepare(
      'SELECT idNumber, birthDate, gender, address, joinedOn FROM member JOIN party USING (code) WHERE code = ?',
    )
    expect(row.get(member)).toEqual({
      idNumber: '037085001234',
      birthDate: '1985-04-02',
      gender: 'male',
      address: 'Xóm 3, xã Kim Đông',
      joinedOn: null,
    })
  })

  it('beyond the largest share is not admitted (article 74.1)', async () => {
    const { client, next, resolved } = await membershipBook()
    const { code: member } = await client.membership.apply({ id: next(), ...applicationOf(), pledge: 25_714_286 })
    const resolutionId = await resolved('generalMeeting', '2025-01-20')
    const decide = () => client.membership.decide({ id: next(), member, admit: true, resolutionId })
    expect(await codesOf(decide())).toEqual(['capital-member-over'])
    await client.membership.withdraw({ id: next(), member, date: '2025-01-20' })
    await client.membership.apply({
      id: next(),
      ...applicationOf(),
      code: member,
      date: '2025-01-20',
      pledge: 25_714_285,
    })
    await decide()
    expect((await client.membership.path({ member })).dueOn).toBe('2025-07-20')
  })

  it('waits in the queue until the charter’s last day', async () => {
    const { client, next } = await membershipBook()
    await client.membership.apply({ id: next(), ...applicationOf() })
    expect((await client.membership.queue({})).rows).toMatchObject([
      { code: 'TV0007', since: '2025-01-10', dueOn: '2025-02-09', overdue: true, next: 'decide' },
    ])
  })
})

describe('Law 17/2023/QH15 articles 4.17 to 4.19: a type changes with the facts (R02)', () => {
  it('an associate without capital becomes official with a pledge, by the body of official members', async () => {
    const book = await membershipBook('full')
    const { client, next, resolved } = book
    const member = await memberOf(book, 'nonContributing')
    const change = async (body: 'board' | 'director', pledge: number) =>
      client.membership.changeType({
        id: next(),
        member,
        type: 'official',
        usesServices: true,
        contributesLabour: false,
        pledge,
        resolutionId: await resolved(body, '2025-03-01'),
      })
    expect(await codesOf(change('director', 1_000_000))).toEqual(['membership-other-body'])
    expect(await codesOf(change('board', 0))).toEqual(['member-official-without-capital'])
    await change('board', 1_000_000)
    expect(await client.membership.path({ member })).toMatchObject({
      type: 'official',
      pledged: 1_000_000,
      stage: 'active',
    })
  })

  it('who holds capital is no associate without it, and a contributing associate uses nothing', async () => {
    const book = await membershipBook()
    const { client, next, resolved } = book
    const member = await memberOf(book)
    const facts = { usesServices: true, contributesLabour: false, pledge: 0 }
    const resolutionId = await resolved('generalMeeting', '2025-03-01')
    const change = (part: Partial<typeof facts> & { type: 'contributing' | 'nonContributing' | 'official' }) =>
      client.membership.changeType({ id: next(), member, resolutionId, ...facts, ...part })
    expect(await codesOf(change({ type: 'official' }))).toEqual(['membership-type-same'])
    expect(await codesOf(change({ type: 'nonContributing' }))).toEqual(['membership-capital-stays'])
    expect(await codesOf(change({ type: 'contributing' }))).toEqual(['member-contributing-uses'])
    await change({ type: 'contributing', usesServices: false })
    expect((await client.membership.path({ member })).type).toBe('contributing')
  })
})
