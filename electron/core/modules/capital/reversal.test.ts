import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import { membershipBook, payCapital, type TestMembership } from '../membership/test-membership'

const date = '2025-05-01'

const Contributions = z.array(z.object({ asset: z.string().nullable(), value: z.int() }))
const Register = z.object({
  members: z.array(z.object({ code: z.string(), paid: z.int(), contributions: Contributions })),
})

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

test('article 15.1.c: the register lists no contribution that was reversed, from the day of the reversal', async () => {
  const book = await paidBook()
  const { client, next, resolved } = book
  const asset = {
    kind: 'otherAsset' as const,
    name: 'Máy cày',
    quantity: 1,
    unit: 'chiếc',
    valuation: 'agreed' as const,
    valuedBy: '',
    insteadOfPledged: false,
  }
  const given = { member: 'TV0001', date: '2025-03-01', pledge: 1_000_000, paid: 1_000_000, account: '2111' }
  const resolutionId = await resolved('generalMeeting', '2025-03-01')
  const { voucherId } = await client.capital.contribute({ id: next(), ...given, asset, resolutionId })
  if (voucherId === null) throw new Error('A contribution in kind posts a voucher.')
  await reverse(book, voucherId)
  const listed = async (to: string) => {
    const figures = await client.reports.figures({ report: 'member-register', from: '2025-01-01', to })
    const { members } = Register.parse(figures)
    const one = members.find(({ code }) => code === 'TV0001')
    return [one?.paid, one?.contributions.map(({ asset: what, value }) => [what, value])]
  }
  const money = [null, 10_000_000]
  expect(await listed('2025-04-30')).toEqual([11_000_000, [money, ['Máy cày', 1_000_000]]])
  expect(await listed(date)).toEqual([10_000_000, [money]])
})
