import { describe, expect, test } from 'vitest'
import { refusalOf } from '../../book-file/test-client'
import { importYear, testBook } from '../../book-file/test-book'
import { openBookOf } from '../../book-file/test-client'
import { draftOf, memberBook } from '../../membership/test-members'
import { summaryOf } from './figures'

const codes = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ code, column }) => `${code} ${column}`)
const service = { id: 's', code: 'LAMDAT', name: 'Làm đất', kind: 'supply', unit: 'sào', active: true } as const

describe('services', () => {
  test('are the leaves of 512 until the co-operative names its own', async () => {
    const { client } = await memberBook()
    const derived = await client.services.list({})
    expect(derived.map(({ code, name, kind, accounts }) => [code, name, kind, accounts])).toEqual([
      ['15', 'Mua sản phẩm của thành viên', 'purchase', '15'],
      ['511', 'Cung cấp ghi vào doanh thu bên ngoài', 'supply', '511'],
      ['5121', 'Bán sản phẩm, vật tư', 'supply', '5121'],
      ['5122', 'Cung cấp dịch vụ', 'supply', '5122'],
      ['5123', 'Hoạt động cho vay nội bộ', 'loan', '5123, 1321'],
      ['5128', 'Khác', 'supply', '5128'],
    ])
    await client.services.save({ ...service, accounts: '5122', words: 'làm đất, cày bừa' })
    await client.services.save({ ...service, id: 't', code: '5122', name: 'Tưới tiêu', accounts: '5122', words: '' })
    const named = await client.services.list({})
    expect(named.find(({ code }) => code === '5122')).toMatchObject({ name: 'Tưới tiêu', derived: false })
    await client.services.remove({ id: 'u', code: '5122' })
    expect((await client.services.list({})).find(({ code }) => code === '5122')?.name).toBe('Cung cấp dịch vụ')
  })

  test('split an account by the words of the description, however it is typed', async () => {
    const { client } = await memberBook()
    await client.services.save({ ...service, accounts: '5122', words: 'làm đất, cày' })
    const line = { debit: '131', debitParty: 'TV1', credit: '5122' }
    await client.vouchers.post(draftOf('2025-03-01', { ...line, amount: 300, description: 'CÀY vụ xuân' }))
    await client.vouchers.post(draftOf('2025-03-01', { ...line, amount: 50, description: 'Tưới tiêu' }))
    await client.vouchers.post(draftOf('2025-03-02', { ...line, amount: 7 }))
    const { supplied, use } = await client.services.ofMember({ code: 'TV1', year: 2025 })
    expect(supplied).toEqual([
      { service: '5122', name: 'Cung cấp dịch vụ', internal: 50, external: 0 },
      { service: 'LAMDAT', name: 'Làm đất', internal: 307, external: 0 },
    ])
    expect(use).toBe(357)
  })

  test('are refused with a code of blanks, no name, or an account of another kind, all at once', async () => {
    const { client } = await memberBook()
    const wrong = { ...service, code: 'LAM DAT', name: ' ', accounts: '5122, 642, 5129', words: '' }
    expect(await codes(client.services.save(wrong))).toEqual([
      'service-code-malformed code',
      'name-missing name',
      'service-account-unknown accounts',
      'service-account-unknown accounts',
    ])
  })

  test('stay while an agreement names them', async () => {
    const { client } = await memberBook()
    await client.services.save({ ...service, accounts: '5122', words: 'làm đất' })
    const agreement = { member: 'TV1', number: '1', signedOn: '2025-01-01', from: '2025-01-01', note: '' }
    await client.services.addAgreement({ ...agreement, id: 'a', services: ['LAMDAT'] })
    expect(await codes(client.services.remove({ id: 'r', code: 'LAMDAT' }))).toEqual(['service-in-use code'])
    expect(await codes(client.services.remove({ id: 'q', code: '5121' }))).toEqual(['service-unknown code'])
  })
})

describe('Law 17/2023/QH15 articles 4.1, 4.9 and 4.10: what a member used, sold, borrowed and earned', () => {
  test('net of returns and of reversals, without VAT; pay on 334 and entered pay together', async () => {
    const { client } = await memberBook()
    const sale = (amount: number) => ({ debit: '131', debitParty: 'TV1', credit: '5121', amount })
    await client.vouchers.post(draftOf('2025-02-01', sale(1000), { ...sale(100), credit: '3331' }))
    await client.vouchers.post(draftOf('2025-02-02', { debit: '521', credit: '131', creditParty: 'TV1', amount: 200 }))
    const { voucherId } = await client.vouchers.post(draftOf('2025-02-03', sale(5000)))
    await client.vouchers.reverse({ id: 'r', voucherId, reason: 'ghi nhầm' })
    await client.vouchers.post(draftOf('2025-02-04', { debit: '156', credit: '331', creditParty: 'TV1', amount: 900 }))
    await client.vouchers.post(draftOf('2025-02-05', { debit: '154', credit: '334', creditParty: 'TV1', amount: 70 }))
    await client.services.enterPay({ id: 'p', member: 'TV1', year: 2025, amount: 30, note: 'công gặt' })
    await client.services.enterPay({ id: 'q', member: 'LK2', year: 2025, amount: 11, note: '' })
    const { rows, totals } = await client.services.summary({ year: 2025 })
    expect(
      rows.map(({ member, use, sold, payPosted, payEntered, labour }) => [
        member,
        use,
        sold,
        payPosted,
        payEntered,
        labour,
      ]),
    ).toEqual([
      ['LK2', 0, 0, 0, 11, 0],
      ['TV1', 800, 900, 70, 30, 100],
    ])
    expect(totals).toMatchObject({ use: 800, sold: 900, payPosted: 70, payEntered: 41, labour: 100 })
  })

  test('what an associate uses is no internal transaction', async () => {
    const { client } = await memberBook()
    await client.vouchers.post(draftOf('2025-02-01', { debit: '131', debitParty: 'LK2', credit: '5113', amount: 40 }))
    expect(await client.services.ofMember({ code: 'LK2', year: 2025 })).toMatchObject({ use: 0, external: 40 })
  })

  test('entered pay is corrected by another row, for a member and a year that are there', async () => {
    const { client } = await memberBook()
    const pay = { id: 'a', member: 'KH1', year: 2031, amount: 0, note: '' }
    expect(await codes(client.services.enterPay(pay))).toEqual([
      'member-unknown member',
      'amount-zero amount',
      'pay-year-ahead year',
    ])
    await client.services.enterPay({ ...pay, id: 'b', member: 'TV1', year: 2025, amount: 500 })
    await client.services.enterPay({ ...pay, id: 'c', member: 'TV1', year: 2025, amount: -200, note: 'nhập thừa' })
    expect((await client.services.pay({ year: 2025 })).map(({ amount }) => amount)).toEqual([-200, 500])
    expect((await client.services.ofMember({ code: 'TV1', year: 2025 })).labour).toBe(300)
  })
})

describe('written agreements', () => {
  test('are with official members, and end on a day that is not before they begin', async () => {
    const { client } = await memberBook()
    const agreement = {
      member: 'LK1',
      number: '',
      signedOn: '2025-01-01',
      services: ['?'],
      from: '2025-02-01',
      note: '',
    }
    expect(await codes(client.services.addAgreement({ ...agreement, id: 'a', to: '2025-01-31' }))).toEqual([
      'agreement-not-official member',
      'agreement-dates to',
      'service-unknown services',
    ])
    await client.services.addAgreement({ ...agreement, id: 'b', member: 'TV1', services: [] })
    expect(await codes(client.services.endAgreement({ id: 'e', agreementId: 'b', to: '2025-01-31' }))).toEqual([
      'agreement-dates to',
    ])
    await client.services.endAgreement({ id: 'f', agreementId: 'b', to: '2025-03-31' })
    expect(await codes(client.services.endAgreement({ id: 'g', agreementId: 'b', to: '2025-04-30' }))).toEqual([
      'agreement-ended to',
    ])
    expect(await codes(client.services.endAgreement({ id: 'h', agreementId: 'x', to: '2025-04-30' }))).toEqual([
      'agreement-unknown null',
    ])
  })

  test('which of them count cannot change for a year that is closed', async () => {
    const core = await memberBook()
    const { client } = core
    await client.vouchers.post(draftOf('2025-02-01', { debit: '131', debitParty: 'TV1', credit: '5121', amount: 40 }))
    await client.periods.closeYear({ id: 'close', year: 2025 })
    expect(await codes(client.services.countAgreements({ id: 'a', listedFrom: '2025-12-31' }))).toEqual([
      'year-closed listedFrom',
    ])
    await client.services.countAgreements({ id: 'b', listedFrom: '2026-01-01' })
    expect((await client.services.agreements({})).listedFrom).toBe('2026-01-01')
    await client.services.countAgreements({ id: 'c', listedFrom: null })
    expect(openBookOf(core).connection.raw.prepare('SELECT * FROM setting WHERE key GLOB ?').all('services*')).toEqual(
      [],
    )
  })
})

describe('Law 17/2023/QH15 article 4.22: the ratio of internal transactions', () => {
  test('is of net revenue and of cost as the income statement has them, before closing as after', async () => {
    const { client } = await memberBook()
    const line = (debit: string, credit: string, amount: number, debitParty: string | null = null) =>
      draftOf('2025-02-01', { debit, credit, amount, debitParty })
    await client.vouchers.post(line('131', '5122', 300, 'TV1'))
    await client.vouchers.post(line('131', '5113', 700, 'KH1'))
    await client.vouchers.post(line('6122', '154', 90))
    await client.vouchers.post(line('6113', '154', 10))
    const before = await client.services.internalRatio({ year: 2025 })
    expect(before).toMatchObject({
      revenue: { part: 300, whole: 1000, percent: 30 },
      cost: { part: 90, whole: 100, percent: 90 },
      reached: true,
      minimumPercent: 0,
      planned: true,
    })
    await client.periods.closeYear({ id: 'close', year: 2025 })
    expect(await client.services.internalRatio({ year: 2025 })).toEqual({ ...before, planned: false })
  })
})

test('the sample’s year: totals of the foot', async () => {
  const book = testBook()
  await importYear(book)
  const { rows, totals, warnings } = summaryOf(book, 2025)
  expect(rows).toHaveLength(140)
  expect(totals).toMatchObject({
    use: 1_352_982_000,
    external: 0,
    sold: 2_099_725_000,
    lent: 43_000_000,
    repaid: 21_500_000,
  })
  expect(warnings).toEqual([])
})
