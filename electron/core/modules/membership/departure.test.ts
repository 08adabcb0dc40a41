import { describe, expect, it } from 'vitest'
import type { MemberType } from '@shared/contract/members'
import type { LeavingCause } from '@shared/contract/leaving-cause'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import {
  applicationOf,
  deciderOf,
  membershipBook,
  memberOf,
  payCapital,
  setCharter,
  type TestMembership,
} from './test-membership'

const codesOf = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ code }) => code)

type Given = { cause: LeavingCause; date?: string; note?: string; resolutionId?: string | null }
const depart = ({ client, next }: TestMembership, member: string, given: Given) =>
  client.membership.depart({ id: next(), member, date: '2025-05-01', ...given })

async function decided(book: TestMembership, type: MemberType = 'official', date = '2025-05-01') {
  return { resolutionId: await book.resolved(deciderOf(book.form, type), date) }
}

describe('Law 17/2023/QH15 article 33.1: an official member leaves', () => {
  it('a: by death, with the paper it rests on and without a decision', async () => {
    const book = await membershipBook()
    const member = await memberOf(book)
    const cause = 'death' as const
    expect(await codesOf(depart(book, member, { cause }))).toEqual(['membership-paper-missing'])
    const note = 'Giấy chứng tử số 12/2025, UBND xã Kim Đông'
    const { resolutionId } = await decided(book)
    expect(await codesOf(depart(book, member, { cause, note, resolutionId }))).toEqual([
      'membership-decision-not-needed',
    ])
    await depart(book, member, { cause, note })
    const path = await book.client.membership.path({ member })
    expect(path).toMatchObject({ stage: 'left', leftOn: '2025-05-01', next: 'refund', paid: 1_000_000 })
    expect(path.steps.at(-1)).toMatchObject({ kind: 'departure', cause, papers: ['departure', 'settlement'] })
    expect(verifyBook(openBookOf(book.core).connection).ok).toBe(true)
  })

  it('b: an organisation ends; a person does not', async () => {
    const book = await membershipBook()
    const member = await memberOf(book)
    const note = 'Quyết định giải thể số 1'
    expect(await codesOf(depart(book, member, { cause: 'ended', note }))).toEqual(['membership-cause-other-type'])
  })

  it('c: the co-operative ends', async () => {
    const book = await membershipBook()
    const member = await memberOf(book)
    await depart(book, member, { cause: 'cooperativeEnded', note: 'Nghị quyết giải thể' })
  })

  it('d: of their own will, after request, decision and the charter’s notice', async () => {
    const book = await membershipBook()
    const { client, next, resolved } = book
    const member = await memberOf(book)
    const cause = 'voluntary' as const
    expect(await codesOf(depart(book, member, { cause }))).toEqual([
      'membership-leave-not-decided',
      'membership-leave-not-asked',
    ])
    await client.membership.requestLeave({ id: next(), member, date: '2025-04-01', note: 'Chuyển nơi ở' })
    expect(await codesOf(depart(book, member, { cause }))).toEqual(['membership-leave-not-decided'])
    const wrong = await resolved('director', '2025-04-10')
    const decide = (resolutionId: string) => client.membership.decideLeave({ id: next(), member, resolutionId })
    expect(await codesOf(decide(wrong))).toEqual(['membership-other-body'])
    await decide(await resolved('generalMeeting', '2025-04-10'))
    expect(await codesOf(depart(book, member, { cause, date: '2025-04-30' }))).toEqual(['membership-notice'])
    await depart(book, member, { cause, date: '2025-05-01' })
    expect((await client.membership.path({ member })).steps.map(({ kind }) => kind).slice(-3)).toEqual([
      'leavingRequest',
      'leavingDecision',
      'departure',
    ])
  })

  it('d: a request taken back leaves the member where they were', async () => {
    const book = await membershipBook()
    const { client, next } = book
    const member = await memberOf(book)
    await client.membership.requestLeave({ id: next(), member, date: '2025-04-01' })
    expect((await client.membership.queue({})).rows).toMatchObject([{ code: member, next: 'decideLeave' }])
    await client.membership.withdraw({ id: next(), member, date: '2025-04-02' })
    expect((await client.membership.path({ member })).stage).toBe('active')
    expect(await codesOf(depart(book, member, { cause: 'voluntary' }))).toEqual([
      'membership-leave-not-decided',
      'membership-leave-not-asked',
    ])
  })

  it('đ: expelled, by the right body and on a ground of the charter', async () => {
    const book = await membershipBook('full')
    const member = await memberOf(book)
    const cause = 'expelled' as const
    const note = 'Điều 12 Điều lệ: bán hàng giả danh hợp tác xã'
    expect(await codesOf(depart(book, member, { cause, note }))).toEqual(['membership-resolution-missing'])
    const meeting = await book.resolved('generalMeeting', '2025-05-01')
    expect(await codesOf(depart(book, member, { cause, note, resolutionId: meeting }))).toEqual([
      'membership-other-body',
    ])
    expect(await codesOf(depart(book, member, { cause, ...(await decided(book)) }))).toEqual([
      'membership-expulsion-ground',
    ])
    expect(await codesOf(depart(book, member, { cause, note, date: '2025-04-30', ...(await decided(book)) }))).toEqual([
      'membership-date-before',
    ])
    await depart(book, member, { cause, note, ...(await decided(book)) })
  })

  it('e: without use or labour for the charter’s months on end, counted from the last dealing', async () => {
    const book = await membershipBook()
    setCharter(book, { idleMonths: 2 })
    const { client, next } = book
    const member = await memberOf(book)
    const sale = { debit: '131', debitParty: member, credit: '5121', amount: 5 }
    const draft = { kind: 'BH', date: '2025-03-02', description: 'Bán phân bón', postings: [sale] }
    await client.vouchers.post({ id: next(), ...draft })
    await payCapital(book, member, '2025-04-20', 1)
    const cause = 'idle' as const
    expect(await codesOf(depart(book, member, { cause, ...(await decided(book)) }))).toEqual(['membership-not-idle'])
    await depart(book, member, { cause, date: '2025-05-02', ...(await decided(book, 'official', '2025-05-02')) })
  })

  it('g: nothing paid, or less than the charter’s minimum, after the last day to pay', async () => {
    const book = await membershipBook()
    setCharter(book, { minimumContribution: 500_000, contributionMonths: 2 })
    const { client, next, resolved } = book
    const { code: member } = await client.membership.apply({
      id: next(),
      applicant: { name: 'Người chậm góp', birthDate: '1980-01-01' },
      type: 'official',
      usesServices: true,
      contributesLabour: false,
      pledge: 1_000_000,
      date: '2025-01-10',
    })
    const resolutionId = await resolved('generalMeeting', '2025-01-20')
    await client.membership.decide({ id: next(), member, admit: true, resolutionId })
    const cause = 'unpaid' as const
    const on = async (date: string) => depart(book, member, { cause, date, ...(await decided(book, 'official', date)) })
    expect(await codesOf(on('2025-03-20'))).toEqual(['membership-not-unpaid'])
    await payCapital(book, member, '2025-03-21', 500_000)
    expect(await codesOf(on('2025-03-21'))).toEqual(['membership-not-unpaid'])
    const paidBack = { debit: '4111', debitParty: member, credit: '1111', amount: 1 }
    const draft = { kind: 'PC', date: '2025-03-22', description: 'Trả lại', postings: [paidBack] }
    await client.vouchers.post({ id: next(), ...draft })
    await on('2025-03-22')
  })
})

describe('Law 17/2023/QH15 articles 33.2 and 33.3: associates leave', () => {
  it('33.2: not by idleness from contributing associates', async () => {
    const book = await membershipBook()
    const member = await memberOf(book, 'contributing')
    expect(await codesOf(depart(book, member, { cause: 'idle', ...(await decided(book)) }))).toEqual([
      'membership-cause-other-type',
    ])
    const note = 'Điều 12 Điều lệ'
    await depart(book, member, { cause: 'expelled', note, ...(await decided(book, 'contributing')) })
  })

  it('33.3.b: an unpaid fee of the charter, by the director', async () => {
    const book = await membershipBook()
    const member = await memberOf(book, 'nonContributing')
    const director = await decided(book, 'nonContributing')
    const cause = 'feeUnpaid' as const
    expect(await codesOf(depart(book, member, { cause, ...director }))).toEqual(['membership-fee-not-due'])
    setCharter(book, { membershipFee: 100_000 })
    await depart(book, member, { cause, ...director })
    expect(await codesOf(depart(book, member, { cause, ...director }))).toEqual(['membership-other-stage'])
  })
})

describe('somebody who left', () => {
  it('may apply again, and the earlier membership keeps its days until a new one begins', async () => {
    const book = await membershipBook()
    const { client, next, resolved } = book
    const member = await memberOf(book)
    await depart(book, member, { cause: 'cooperativeEnded', note: 'Nghị quyết', date: '2025-03-01' })
    await client.membership.apply({ id: next(), ...applicationOf(), code: member, date: '2025-04-01' })
    const days = async () => {
      const { stage, joinedOn, leftOn } = await client.membership.path({ member })
      return [stage, joinedOn, leftOn]
    }
    expect(await days()).toEqual(['applied', '2025-02-01', '2025-03-01'])
    const resolutionId = await resolved('generalMeeting', '2025-04-02')
    await client.membership.decide({ id: next(), member, admit: true, resolutionId })
    await client.membership.activate({ id: next(), member, date: '2025-04-03' })
    expect(await days()).toEqual(['active', '2025-04-03', null])
  })
})

describe('Law 17/2023/QH15 article 4.7: fewer than five official members (R01)', () => {
  it('warns when the fifth leaves, and names the day of article 103.1.d', async () => {
    const book = await membershipBook('simplified', 5)
    const note = 'Giấy chứng tử số 1'
    const before = await book.client.membership.path({ member: 'TV0001' })
    expect(before.warning).toContain('Điều 4.7')
    const { warning } = await depart(book, 'TV0001', { cause: 'death', note })
    expect(warning).toContain('còn 4 thành viên')
    expect(warning).toContain('01/05/2026')
  })

  it('is silent as long as five stay', async () => {
    const book = await membershipBook('simplified', 6)
    expect((await depart(book, 'TV0001', { cause: 'death', note: 'Giấy chứng tử' })).warning).toBeNull()
  })
})

describe('papers', () => {
  it('print again as they were, whatever changed since', { timeout: 60_000 }, async () => {
    const book = await membershipBook()
    const { client, core } = book
    const member = await memberOf(book)
    const { connection } = openBookOf(core)
    const contents = () => connection.raw.prepare('SELECT content FROM memberStep ORDER BY stepId').pluck().all()
    const first = contents()
    await depart(book, member, { cause: 'death', note: 'Giấy chứng tử số 12' })
    expect(contents().slice(0, first.length)).toEqual(first)
    const { steps } = await client.membership.path({ member })
    for (const { stepId, papers } of steps) {
      for (const paper of papers) {
        const file = await client.membership.print({ stepId, paper })
        expect(file.type).toBe('application/pdf')
        expect(
          Buffer.from(await file.arrayBuffer())
            .subarray(0, 5)
            .toString('latin1'),
        ).toBe('%PDF-')
      }
    }
    const [application] = steps
    const asked = client.membership.print({ stepId: application?.stepId ?? 0, paper: 'settlement' })
    expect(await codesOf(asked)).toEqual(['membership-step-unknown'])
  })
})
