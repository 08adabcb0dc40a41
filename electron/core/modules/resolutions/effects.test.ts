import { describe, expect, test } from 'vitest'
import type { ResolutionEffect } from '@shared/contract/resolution-effects'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import { type DecidedBook, decidedBook, effectsOf, hold, signAll } from './test-decided'

const on = '2025-07-01'
const extraordinary = { meetingId: 'm', plannedOn: '2025-06-10' }
const applicant = {
  applicant: { name: 'Lã Minh Sơn', gender: 'male' as const, birthDate: '1985-04-02', idNumber: '037085001234' },
  type: 'official' as const,
  usesServices: true,
  contributesLabour: false,
  pledge: 1_000_000,
  date: '2025-05-20',
}

/** Holds a meeting on one matter; answers the resolution it was signed in, null when the matter was refused. */
async function decided(
  book: DecidedBook,
  effects: ResolutionEffect[],
  {
    decision = 'other' as const,
    passed = true,
  }: { decision?: 'other' | 'amendCharter' | 'changeGovernanceForm' | 'sellIndivisibleAsset'; passed?: boolean } = {},
): Promise<string | null> {
  await hold(book, extraordinary, [{ decision, effects, passed }])
  return passed ? signAll(book, extraordinary) : null
}

/** That a refused motion left no effect to carry out, and cannot be put into a resolution. */
async function nothingComesOf({ client }: DecidedBook, effects: ResolutionEffect[]) {
  const { outcomes } = await client.resolutions.ofMeeting({ meetingId: 'm' })
  expect(outcomes).toMatchObject([{ passed: false, effects: [], resolvedBy: null }])
  const [outcome] = outcomes
  if (outcome === undefined) throw new Error('no outcome')
  const articles = [{ source: outcome.source, text: 'Thông qua.', effects }]
  await client.resolutions.saveDraft({ draftId: 'd', meetingId: 'm', summary: 'Về', articles, closing: '' })
  const faults = await refusalOf(client.resolutions.sign({ id: 'r', draftId: 'd', signedOn: extraordinary.plannedOn }))
  expect(faults.map(({ code }) => code)).toContain('resolution-not-passed')
  expect(await client.resolutions.list({})).toEqual([])
}

const codesOf = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ code }) => code)
const words = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ message }) => message).join(' ')
const isWhole = ({ core }: DecidedBook) => expect(verifyBook(openBookOf(core).connection).ok).toBe(true)

describe('Law 17/2023/QH15 articles 66.6, 70.9 (R05): a resolution admits, by the body that may', () => {
  test('simplified form: the meeting; the step stands at the member and under the resolution', async () => {
    const book = await decidedBook('simplified')
    const { client } = book
    const { code: member } = await client.membership.apply({ id: 'apply', ...applicant })
    const resolutionId = (await decided(book, [{ kind: 'admitMember', member }])) ?? ''
    expect(await effectsOf(book, resolutionId, on)).toEqual([{ kind: 'admitMember', state: 'open', resting: [] }])
    await client.membership.decide({ id: 'admit', member, admit: true, resolutionId })
    expect(await effectsOf(book, resolutionId, on)).toEqual([
      { kind: 'admitMember', state: 'done', resting: [{ kind: 'member', key: member, voucher: null }] },
    ])
    const { steps } = await client.membership.path({ member })
    expect(steps.find(({ kind }) => kind === 'admission')).toMatchObject({
      date: '2025-06-10',
      resolution: { number: '01/NQ-ĐHTV', body: 'generalMeeting' },
    })
    isWhole(book)
  })

  test('full form: the board, whose resolution it is; the meeting cannot, and says which article gives it to whom', async () => {
    const book = await decidedBook('full')
    const { client } = book
    await client.resolutions.record({
      id: 'g',
      body: 'generalMeeting',
      number: '9/NQ-ĐHTV',
      date: '2025-06-01',
      summary: 'Bầu',
    })
    await client.posts.appoint({
      id: 'board',
      entries: ['TV0001', 'TV0002', 'TV0003'].map((member) => ({
        kind: 'boardMember',
        member,
        fromDate: '2025-06-01',
        resolutionId: 'g',
      })),
    })
    const { code: member } = await client.membership.apply({ id: 'apply', ...applicant })
    const admit = [{ kind: 'admitMember' as const, member }]
    await hold(book, extraordinary, [{ decision: 'other', effects: admit, passed: true }])
    const wrong = signAll(book, extraordinary)
    expect(await words(wrong)).toContain('khoản 6 Điều 66')
    const board = { meetingId: 'b', plannedOn: '2025-06-20', body: 'board' as const }
    await hold(book, board, [{ decision: 'other', effects: admit, passed: true }])
    const resolutionId = await signAll(book, board)
    await client.membership.decide({ id: 'admit', member, admit: true, resolutionId })
    expect(await effectsOf(book, resolutionId, on)).toMatchObject([{ state: 'done', resting: [{ key: member }] }])
    isWhole(book)
  })

  test('a motion that is refused admits nobody; without a resolution nobody is admitted', async () => {
    const book = await decidedBook('simplified')
    const { code: member } = await book.client.membership.apply({ id: 'apply', ...applicant })
    await decided(book, [{ kind: 'admitMember', member }], { passed: false })
    await nothingComesOf(book, [{ kind: 'admitMember', member }])
    const admit = book.client.membership.decide({ id: 'x', member, admit: true, resolutionId: 'none' })
    expect(await codesOf(admit)).toEqual(['resolution-unknown'])
  })
})

describe('Law 17/2023/QH15 article 33.4 (R05): a resolution ends a membership', () => {
  const expel = { kind: 'endMembership', member: 'TV0009', cause: 'expelled', note: 'Vi phạm Điều lệ' } as const

  test('expelled by the meeting: the departure stands at the member and under the resolution', async () => {
    const book = await decidedBook('simplified')
    const { client } = book
    const resolutionId = (await decided(book, [expel])) ?? ''
    await client.membership.depart({ id: 'end', ...expel, date: '2025-06-10', resolutionId })
    expect(await effectsOf(book, resolutionId, on)).toMatchObject([
      { kind: 'endMembership', state: 'done', resting: [{ kind: 'member', key: 'TV0009' }] },
    ])
    const { steps } = await client.membership.path({ member: 'TV0009' })
    expect(steps.find(({ kind }) => kind === 'departure')).toMatchObject({
      resolution: { number: '01/NQ-ĐHTV' },
    })
    isWhole(book)
  })

  test('refused, nobody leaves; without a resolution the article says who decides; one that ends by itself needs none', async () => {
    const book = await decidedBook('simplified')
    await decided(book, [expel], { passed: false })
    await nothingComesOf(book, [expel])
    const end = book.client.membership.depart({ id: 'x', ...expel, date: '2025-06-10' })
    expect(await codesOf(end)).toEqual(['membership-resolution-missing'])
    await book.client.resolutions.record({
      id: 'e',
      body: 'generalMeeting',
      number: '9/NQ-ĐHTV',
      date: '2025-06-10',
      summary: 'Về thành viên',
    })
    const died = { ...expel, cause: 'death' as const }
    const add = book.client.resolutions.addEffects({ id: 'add', resolutionId: 'e', effects: [died] })
    expect(await codesOf(add)).toEqual(['effect-undecided'])
  })
})

describe('Law 17/2023/QH15 articles 64.5, 70.5, 90 (R13): a resolution gives capital back', () => {
  const refund = { kind: 'refundCapital', member: 'TV0005', amount: 2_000_000 } as const
  const pay = { member: 'TV0005', amount: 2_000_000, date: '2025-06-12', account: '1111' }

  test('one voucher, which names its resolution, and the resolution its voucher', async () => {
    const book = await decidedBook('simplified')
    const { client } = book
    const resolutionId = (await decided(book, [refund])) ?? ''
    const { voucherId } = await client.capital.refund({ id: 'pay', ...pay, resolutionId })
    expect(await effectsOf(book, resolutionId, on)).toEqual([
      { kind: 'refundCapital', state: 'done', resting: [{ kind: 'capital', key: 'TV0005', voucher: voucherId }] },
    ])
    expect(await client.vouchers.get({ voucherId })).toMatchObject({
      amount: 2_000_000,
      resolution: { resolutionId, number: '01/NQ-ĐHTV' },
    })
    isWhole(book)
  })

  test('refused or without a resolution nothing is paid', async () => {
    const book = await decidedBook('simplified')
    await decided(book, [refund], { passed: false })
    await nothingComesOf(book, [refund])
    expect(await codesOf(book.client.capital.refund({ id: 'x', ...pay }))).toEqual(['capital-resolution-missing'])
  })
})

describe('Law 17/2023/QH15 articles 64.7, 70.7, 71.2 (R24, R25): a resolution gives posts and takes them', () => {
  const election = {
    post: 'director' as const,
    seats: 1,
    candidates: [1, 2].map((n) => ({ code: `TV000${n}`, name: `Người ${n}` })),
  }

  test('elected in secret, given their post in one step, and dismissed by the next meeting', async () => {
    const book = await decidedBook('simplified')
    const { client } = book
    await hold(book, extraordinary, [{ election, votes: { TV0001: 8, TV0002: 2 } }])
    const resolutionId = await signAll(book, extraordinary)
    expect((await client.posts.waiting({})).waiting).toMatchObject([{ resolutionId, ordinal: 1, names: ['Người 1'] }])
    const { postIds } = await client.posts.appointElected({ id: 'seat', resolutionId, ordinal: 1 })
    const [postId = ''] = postIds
    expect(await effectsOf(book, resolutionId, on)).toEqual([
      { kind: 'electToPosts', state: 'done', resting: [{ kind: 'post', key: postId, voucher: null }] },
    ])
    const { posts } = await client.posts.list({ on })
    expect(posts).toMatchObject([{ postId, member: 'TV0001', resolution: { number: '01/NQ-ĐHTV' } }])
    expect((await client.posts.waiting({})).waiting).toEqual([])

    const dismiss = { kind: 'dismissFromPost', postId, cause: 'dismissed', note: 'Vi phạm' } as const
    const next = { meetingId: 'n', plannedOn: '2025-06-20' }
    await hold(book, next, [{ decision: 'other', effects: [dismiss], passed: true }])
    const by = await signAll(book, next)
    const end = { postId, endedOn: '2025-06-20', cause: 'dismissed' as const, note: 'Vi phạm' }
    expect(await codesOf(client.posts.end({ id: 'x', ...end }))).toEqual(['post-end-unresolved'])
    await client.posts.end({ id: 'end', ...end, resolutionId: by })
    expect(await effectsOf(book, by, on)).toEqual([
      { kind: 'dismissFromPost', state: 'done', resting: [{ kind: 'post', key: postId, voucher: null }] },
    ])
    expect((await client.posts.list({ on })).posts[0]).toMatchObject({ endedOn: '2025-06-20' })
    isWhole(book)
  })

  test('nobody elected gives nobody a post; without a resolution nobody gets one', async () => {
    const book = await decidedBook('simplified')
    const { client } = book
    await hold(book, extraordinary, [{ election, votes: { TV0001: 5, TV0002: 5 } }])
    expect((await client.resolutions.ofMeeting({ meetingId: 'm' })).outcomes).toMatchObject([
      { passed: false, effects: [] },
    ])
    expect((await client.posts.waiting({})).waiting).toEqual([])
    const entry = { kind: 'director' as const, member: 'TV0001', fromDate: '2025-06-10' }
    expect(await codesOf(client.posts.appoint({ id: 'x', entries: [entry] }))).toContain('post-resolution-missing')
  })
})

describe('Law 17/2023/QH15 articles 61.2.a, 64.1, 70.1 (R21): a resolution changes the charter', () => {
  const change = { kind: 'changeCharter', fromDate: null, values: { idleMonths: 9 } } as const
  const values = { idleMonths: 9 }

  test('each setting names the resolution; the charter is to be published with it (article 14.1.a)', async () => {
    const book = await decidedBook('simplified')
    const { client } = book
    const resolutionId = (await decided(book, [change], { decision: 'amendCharter' })) ?? ''
    await client.charter.change({ id: 'change', fromDate: '2025-06-10', values, resolutionId })
    expect(await effectsOf(book, resolutionId, on)).toMatchObject([
      { kind: 'changeCharter', state: 'done', resting: [{ kind: 'charter', key: 'idleMonths' }] },
    ])
    const { entries } = await client.charter.read({ on })
    expect(entries.find(({ field }) => field === 'idleMonths')?.history).toMatchObject([
      { value: 9, resolution: '01/NQ-ĐHTV' },
    ])
    const { publications } = await client.publications.list({ on })
    expect(publications.map(({ thing }) => thing).toSorted()).toEqual(['charter', 'meetingResolution'])
    isWhole(book)
  })

  test('not by a meeting that decided something else by more than half, nor refused, nor without a resolution', async () => {
    const book = await decidedBook('simplified')
    const { client } = book
    const ordinary = (await decided(book, [])) ?? ''
    const by = (resolutionId: string | null, id: string) =>
      client.charter.change({ id, fromDate: '2025-06-10', values, resolutionId })
    expect(await words(by(ordinary, 'a'))).toContain('điểm a khoản 2 Điều 61')
    expect(await codesOf(by(null, 'b'))).toEqual(['charter-needs-resolution'])
    const other = await decidedBook('simplified')
    await decided(other, [change], { decision: 'amendCharter', passed: false })
    await nothingComesOf(other, [change])
  })
})

describe('Law 17/2023/QH15 articles 56, 61.2.c (R13, R21): a resolution changes the form of governance', () => {
  const change = { kind: 'changeGovernanceForm', form: 'full', fromDate: null } as const

  test('from its day on; the form names the resolution', async () => {
    const book = await decidedBook('simplified')
    const { client } = book
    const resolutionId = (await decided(book, [change], { decision: 'changeGovernanceForm' })) ?? ''
    await client.posts.changeForm({ id: 'form', form: 'full', fromDate: '2025-06-10', resolutionId })
    expect(await effectsOf(book, resolutionId, on)).toMatchObject([
      { kind: 'changeGovernanceForm', state: 'done', resting: [{ kind: 'form' }] },
    ])
    expect(await client.posts.chart({ on })).toMatchObject({
      form: 'full',
      formSince: '2025-06-10',
      formResolution: { resolutionId, number: '01/NQ-ĐHTV' },
    })
    isWhole(book)
  })

  test('not by another majority, nor refused, nor without a resolution', async () => {
    const book = await decidedBook('simplified')
    const { client } = book
    const ordinary = (await decided(book, [])) ?? ''
    const by = (resolutionId: string | null, id: string) =>
      client.posts.changeForm({ id, form: 'full', fromDate: '2025-06-10', resolutionId })
    expect(await words(by(ordinary, 'a'))).toContain('điểm c khoản 2 Điều 61')
    expect(await codesOf(by(null, 'b'))).toEqual(['governance-form-unresolved'])
    const other = await decidedBook('simplified')
    await decided(other, [change], { decision: 'changeGovernanceForm', passed: false })
    await nothingComesOf(other, [change])
  })
})

describe('Law 17/2023/QH15 articles 61.2.b, 64.3, 70.3, 77.3, 87 (R35): a resolution sells an indivisible asset', () => {
  const sale = {
    kind: 'sellIndivisibleAsset',
    deal: 'sell',
    asset: 'Máy gặt',
    amount: 5_000_000,
    counterpart: 'Ông Tám',
    valuation: 'Chứng thư 12/2025',
  } as const
  const voucher = (id: string, what = 'Máy gặt') => ({
    id,
    kind: 'PK',
    date: '2025-06-20',
    description: `Bán ${what}`,
    postings: [{ debit: '1111', credit: '212', amount: 5_000_000 }],
  })

  test('the deal opens on the votes and the valuation; its voucher names the resolution, and the resolution its voucher', async () => {
    const book = await decidedBook('simplified')
    const { client } = book
    const asked = [sale, { ...sale, asset: 'Kho số 2' }]
    const resolutionId = (await decided(book, asked, { decision: 'sellIndivisibleAsset' })) ?? ''
    const open = (id: string, ordinal: number) =>
      client.resolutions.openDeal({ id, resolutionId, ordinal, date: '2025-06-15', valuation: '' })
    await open('deal1', 1)
    await open('deal2', 2)
    const barn = await client.vouchers.post(voucher('v2', 'kho số 2'))
    const mower = await client.vouchers.post(voucher('v1'))
    expect(await effectsOf(book, resolutionId, on)).toEqual([
      {
        kind: 'sellIndivisibleAsset',
        state: 'doing',
        resting: [{ kind: 'deal', key: 'deal1', voucher: mower.voucherId }],
      },
      {
        kind: 'sellIndivisibleAsset',
        state: 'doing',
        resting: [{ kind: 'deal', key: 'deal2', voucher: barn.voucherId }],
      },
    ])
    expect(await client.vouchers.get({ voucherId: mower.voucherId })).toMatchObject({ resolution: { resolutionId } })
    for (const dealId of ['deal1', 'deal2'])
      await client.resolutions.finishDeal({ id: `end ${dealId}`, dealId, date: '2025-06-21' })
    expect((await effectsOf(book, resolutionId, on)).map(({ state }) => state)).toEqual(['done', 'done'])
    expect(await codesOf(client.vouchers.post(voucher('v3')))).toEqual(['indivisible-sold'])
    isWhole(book)
  })

  test('an investment that the meeting allowed is carried out, but none into an enterprise (articles 81.5.b, 82.4.b)', async () => {
    const book = await decidedBook('simplified')
    const { client } = book
    const invest = { ...sale, deal: 'invest', counterpart: 'Liên hiệp hợp tác xã' } as const
    const resolutionId = (await decided(book, [invest], { decision: 'sellIndivisibleAsset' })) ?? ''
    await client.resolutions.openDeal({ id: 'deal', resolutionId, ordinal: 1, date: '2025-06-15', valuation: '' })
    const into = (id: string, debit: string) =>
      client.vouchers.post({ ...voucher(id), postings: [{ debit, credit: '212', amount: 5_000_000 }] })
    expect(await codesOf(into('v1', '1218'))).toEqual(['indivisible-invested'])
    const { voucherId } = await into('v2', '1112')
    expect(await effectsOf(book, resolutionId, on)).toMatchObject([
      { state: 'doing', resting: [{ voucher: voucherId }] },
    ])
  })

  test('refused there is no deal, and without one the voucher is refused', async () => {
    const book = await decidedBook('simplified')
    await decided(book, [sale], { decision: 'sellIndivisibleAsset', passed: false })
    await nothingComesOf(book, [sale])
    expect(await codesOf(book.client.vouchers.post(voucher('v0')))).toEqual(['indivisible-sold'])
  })
})
