import { describe, expect, test } from 'vitest'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import { membershipBook, payCapital, type TestMembership } from '../membership/test-membership'

const date = '2025-05-01'

/** Six members of 10,000,000 each, paid in full, and what stands of one of them. */
async function paidBook() {
  const book = await membershipBook()
  for (const place of [1, 2, 3, 4, 5, 6]) await payCapital(book, `TV000${place}`, '2025-02-01', 10_000_000)
  return book
}
const standing = async ({ client }: TestMembership, member: string) => {
  const { capital } = await client.capital.ofMember({ member })
  return [capital.pledged, capital.paid]
}
const reverse = ({ client, next }: TestMembership, voucherId: number) =>
  client.vouchers.reverse({ id: next(), voucherId, reason: 'ghi nhầm', date })

describe('Law 17/2023/QH15 articles 74, 90: a reversed voucher of capital takes its pledge with it', () => {
  test('a refund that is reversed gives pledge and payment back', async () => {
    const book = await paidBook()
    const { client, next, resolved } = book
    const resolutionId = await resolved('generalMeeting', date)
    const refund = { member: 'TV0001', date, amount: 4_000_000, account: '1111', resolutionId }
    const { voucherId } = await client.capital.refund({ id: next(), ...refund })
    expect(await standing(book, 'TV0001')).toEqual([6_000_000, 6_000_000])
    await reverse(book, voucherId)
    expect(await standing(book, 'TV0001')).toEqual([10_000_000, 10_000_000])
    const { events } = await client.capital.ofMember({ member: 'TV0001' })
    expect(events.filter(({ kind }) => kind === 'refund').map(({ pledged, paid }) => [pledged, paid])).toEqual([
      [-4_000_000, -4_000_000],
      [4_000_000, 4_000_000],
    ])
    expect(verifyBook(openBookOf(book.core).connection).checks.filter(({ ok }) => !ok)).toEqual([])
  })

  test('a transfer goes the other way, unless what it brought was given up since', async () => {
    const book = await paidBook()
    const { client, next, resolved } = book
    const resolutionId = await resolved('generalMeeting', date)
    const common = { date, resolutionId }
    const transfer = { member: 'TV0001', to: 'TV0002', amount: 5_000_000, kind: 'transfer' as const }
    const { voucherId } = await client.capital.transfer({ id: next(), ...common, ...transfer })
    const back = { member: 'TV0002', amount: 12_000_000, account: '1111' }
    const refund = await client.capital.refund({ id: next(), ...common, ...back })
    expect(await refusalOf(reverse(book, voucherId))).toMatchObject([
      { code: 'capital-given-up-since', value: 'TV0002' },
    ])
    await reverse(book, refund.voucherId)
    await reverse(book, voucherId)
    expect(await standing(book, 'TV0001')).toEqual([10_000_000, 10_000_000])
    expect(await standing(book, 'TV0002')).toEqual([10_000_000, 10_000_000])
  })
})
