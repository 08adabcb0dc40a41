import { describe, expect, it } from 'vitest'
import { openBookOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import { applicationOf, deciderOf, membershipBook, memberOf, payCapital, type TestMembership } from './test-membership'

const note = 'Giấy chứng tử số 12/2025'

/** A member of 1,000,000 paid and 500,000 more pledged, who died on 01/05/2025; six others pledged ten millions each. */
async function afterDeath() {
  const book = await membershipBook()
  const { client, next } = book
  const member = await memberOf(book)
  await client.capital.contribute({ id: next(), member, date: '2025-03-01', pledge: 500_000, paid: 0 })
  await client.membership.depart({ id: next(), member, date: '2025-05-01', cause: 'death', note })
  return { book, member }
}
const on = async ({ client }: TestMembership, member: string, day: string) => {
  const { rows, charterCapital, paid, ledger, differences } = await client.capital.overview({ on: day })
  const row = rows.find(({ code }) => code === member)
  expect(paid).toBe(ledger)
  expect(differences).toEqual([])
  return [row?.pledged, row?.paid, charterCapital]
}
const refunds = async ({ client }: TestMembership, member: string) =>
  (await client.membership.path({ member })).steps.filter(({ kind }) => kind === 'refund')

describe('Law 17/2023/QH15 articles 33, 78.2: what was pledged and never paid ends with the membership', () => {
  it('the charter capital counts it until the member leaves, then only what is to be given back', async () => {
    const { book, member } = await afterDeath()
    expect(await on(book, member, '2025-04-30')).toEqual([1_500_000, 1_000_000, 61_500_000])
    expect(await on(book, member, '2025-05-01')).toEqual([1_000_000, 1_000_000, 61_000_000])
    const { events } = await book.client.capital.ofMember({ member })
    expect(events.at(-1)).toMatchObject({ kind: 'reduction', pledged: -500_000, date: '2025-05-01' })
    expect(verifyBook(openBookOf(book.core).connection).ok).toBe(true)
  })

  it('who never paid leaves nothing behind', async () => {
    const book = await membershipBook()
    const { client, next, resolved } = book
    const { code } = await client.membership.apply({ id: next(), ...applicationOf() })
    const admission = await resolved(deciderOf(book.form, 'official'), '2025-01-20')
    await client.membership.decide({ id: next(), member: code, admit: true, resolutionId: admission })
    await client.membership.depart({ id: next(), member: code, date: '2025-02-01', cause: 'death', note })
    expect(await on(book, code, '2025-02-01')).toEqual([0, 0, 60_000_000])
  })
})

describe('Law 17/2023/QH15 article 90: capital given back is the last step of the path', () => {
  it('shows the refund once with voucher and resolution, and not when it was reversed', async () => {
    const { book, member } = await afterDeath()
    const { client, next, resolved } = book
    const resolutionId = await resolved('generalMeeting', '2025-05-10')
    const refund = { member, date: '2025-05-12', amount: 1_000_000, account: '1111', resolutionId }
    for (const founder of [1, 2]) await payCapital(book, `TV000${founder}`, '2025-05-01', 10_000_000)
    const { voucherId, number } = await client.capital.refund({ id: next(), ...refund })
    expect(await refunds(book, member)).toMatchObject([
      { date: '2025-05-12', voucher: { voucherId, number }, resolution: { body: 'generalMeeting' }, papers: [] },
    ])
    const path = await client.membership.path({ member })
    expect(path.steps.at(-1)?.kind).toBe('refund')
    expect(path).toMatchObject({ next: 'apply', pledged: 0, paid: 0 })
    await client.vouchers.reverse({ id: next(), voucherId, reason: 'ghi nhầm', date: '2025-05-13' })
    expect(await refunds(book, member)).toEqual([])
    expect(await client.membership.path({ member })).toMatchObject({ next: 'refund', pledged: 1_000_000 })
  })

  it('a refund somebody typed as a voucher is one too', async () => {
    const { book, member } = await afterDeath()
    const { client, next } = book
    const posting = { debit: '4111', credit: '1111', debitParty: member, amount: 1_000_000 }
    const draft = { kind: 'PC', date: '2025-05-12', description: 'Trả vốn góp', postings: [posting] }
    const { voucherId } = await client.vouchers.post({ id: next(), ...draft })
    expect(await refunds(book, member)).toMatchObject([{ voucher: { voucherId }, note: 'Trả vốn góp' }])
  })

  it('who applies again before it is still owed it: register and 4111 agree, and it can be given back', async () => {
    const { book, member } = await afterDeath()
    const { client, next, resolved } = book
    await client.membership.apply({ id: next(), ...applicationOf(), code: member, date: '2025-05-20' })
    expect(await on(book, member, '2025-05-20')).toEqual([1_000_000, 1_000_000, 61_000_000])
    const resolutionId = await resolved('generalMeeting', '2025-05-21')
    const refund = { member, date: '2025-05-21', amount: 1_000_000, account: '1111', resolutionId }
    await client.capital.refund({ id: next(), ...refund })
    expect(await on(book, member, '2025-05-21')).toEqual([0, 0, 60_000_000])
  })
})

describe('Law 17/2023/QH15 article 90.3: an heir who qualifies joins and continues', () => {
  it('the share pays the pledge the heir was admitted with; nothing is pledged twice', async () => {
    const { book, member } = await afterDeath()
    const { client, next, resolved } = book
    const heir = applicationOf()
    const { code } = await client.membership.apply({ id: next(), ...heir, date: '2025-05-05' })
    const resolutionId = await resolved(deciderOf(book.form, 'official'), '2025-05-10')
    await client.membership.decide({ id: next(), member: code, admit: true, resolutionId })
    expect(await client.membership.path({ member: code })).toMatchObject({ next: 'activate', paid: 0 })
    const transfer = { member, to: code, date: '2025-05-10', amount: 1_000_000, resolutionId }
    const { voucherId } = await client.capital.transfer({ id: next(), ...transfer, kind: 'inheritance' })
    expect(await on(book, code, '2025-05-10')).toEqual([1_000_000, 1_000_000, 61_000_000])
    expect(await on(book, member, '2025-05-10')).toEqual([0, 0, 61_000_000])
    await client.vouchers.reverse({ id: next(), voucherId, reason: 'ghi nhầm', date: '2025-05-11' })
    expect(await on(book, code, '2025-05-11')).toEqual([1_000_000, 0, 62_000_000])
    await client.capital.transfer({ id: next(), ...transfer, date: '2025-05-12', kind: 'inheritance' })
    await client.membership.activate({ id: next(), member: code, date: '2025-05-12' })
    expect(await client.membership.path({ member: code })).toMatchObject({ stage: 'active', paid: 1_000_000 })
  })

  it('a share larger than the pledge adds what is beyond it, as a transfer to a member adds all', async () => {
    const { book, member } = await afterDeath()
    const { client, next, resolved } = book
    const resolutionId = await resolved(deciderOf(book.form, 'official'), '2025-05-10')
    const transfer = { member, to: 'TV0001', date: '2025-05-10', amount: 400_000, resolutionId }
    await client.capital.transfer({ id: next(), ...transfer, kind: 'inheritance' })
    expect(await on(book, 'TV0001', '2025-05-10')).toEqual([10_400_000, 400_000, 61_000_000])
    const { code } = await client.membership.apply({
      id: next(),
      ...applicationOf(),
      pledge: 500_000,
      date: '2025-05-11',
    })
    const admission = await resolved(deciderOf(book.form, 'official'), '2025-05-12')
    await client.membership.decide({ id: next(), member: code, admit: true, resolutionId: admission })
    const rest = { member, to: code, date: '2025-05-12', amount: 600_000, resolutionId: admission }
    await client.capital.transfer({ id: next(), ...rest, kind: 'inheritance' })
    expect(await on(book, code, '2025-05-12')).toEqual([600_000, 600_000, 61_000_000])
  })
})
