import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ProposedPlan } from '@shared/contract/distribution'
import { importYear, testBook } from '../../book-file/test-book'
import { clientCore, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'

/** The sample co-operative with the year 2025 closed, as it is in March 2026. */
async function closedSample(): Promise<Core> {
  const folder = quickFolder()
  const book = testBook(join(folder, 'kim-dong.htx'), 'HTX Nông nghiệp Kim Đông')
  await importYear(book)
  book.close()
  const core = clientCore(folder, { now: () => '2026-03-20T02:00:00.000Z' })
  core.openBook(join(folder, 'kim-dong.htx'))
  await core.client.periods.closeYear({ id: 'close', year: 2025 })
  return core
}

const plan = (rest: Partial<ProposedPlan> = {}): ProposedPlan => ({
  fundPercent: { internal: 5, external: 10 },
  otherFunds: [
    { name: 'Quỹ đầu tư phát triển', account: '418', from: 'external', percent: 10, amount: null },
    { name: 'Quỹ phúc lợi', account: '3532', from: 'external', percent: 5, amount: null },
  ],
  internalByUseAndLabourPercent: 60,
  useWeight: 100,
  labourWeight: 0,
  externalBy: 'capital',
  withholdingPercent: 5,
  lossBorneBy: null,
  ...rest,
})

const proposal = { proposalId: 'p1', year: 2025, name: 'Phương án 1' }

async function submitted(core: Core, of = plan()): Promise<string> {
  await core.client.distribution.saveProposal({ ...proposal, plan: of })
  const { distributionId } = await core.client.distribution.submit({ id: 'submit', proposalId: 'p1' })
  return distributionId
}

async function resolution(
  core: Core,
  id: string,
  date = '2026-03-15',
  body: 'generalMeeting' | 'board' = 'generalMeeting',
) {
  const entry = { body, number: `${id}/NQ`, date, summary: 'Thông qua phương án phân phối thu nhập' }
  return (await core.client.resolutions.record({ id: `resolution ${id}`, ...entry })).resolutionId
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)

test('facts of the sample: results of the closing voucher, members with what they used and hold', async () => {
  const core = await closedSample()
  const { facts, charterPlan } = await core.client.distribution.facts({ year: 2025 })
  const b02 = await core.client.distribution.years({})
  expect(b02.years).toEqual([2025])
  expect(facts.afterTax).toEqual({ internal: 262_353_544, external: 198_916_504 })
  expect(facts.losses).toEqual({ internal: 0, external: 0 })
  expect(facts.members).toHaveLength(168)
  expect(sum(facts.members.map(({ use }) => use))).toBe(1_352_982_000)
  expect(charterPlan).toMatchObject({ fundPercent: { internal: 0, external: 5 }, internalByUseAndLabourPercent: 51 })
  const { result } = await core.client.distribution.worksheet({ year: 2025, plan: plan() })
  expect(result).toMatchObject({
    indivisibleFund: 13_117_677 + 19_891_651,
    externalToMembers: 109_834_346,
    byUse: 149_541_521,
    internalByCapital: 99_694_346,
  })
})

test('a year that is not closed has nothing to distribute yet', async () => {
  const core = clientCore()
  const folder = quickFolder()
  testBook(join(folder, 'x.htx')).close()
  core.openBook(join(folder, 'x.htx'))
  expect(await refusalOf(core.client.distribution.facts({ year: 2025 }))).toMatchObject([
    { code: 'distribution-year-open' },
  ])
})

describe('Law 17/2023/QH15 articles 64.2, 86 (R34): only after the general meeting’s resolution', () => {
  test('a resolution of another body, a void one or one within the year distributed is refused; the meeting’s posts one voucher', async () => {
    const core = await closedSample()
    const { client } = core
    const distributionId = await submitted(core)
    const post = (id: string, resolutionId: string) => client.distribution.post({ id, distributionId, resolutionId })
    const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ code }) => code)

    expect(await codeOf(post('a', 'none'))).toEqual(['distribution-resolution'])
    expect(await codeOf(post('b', await resolution(core, 'board', '2026-03-15', 'board')))).toEqual([
      'distribution-resolution',
    ])
    expect(await codeOf(post('c', await resolution(core, 'early', '2025-12-31')))).toEqual(['distribution-too-early'])
    const gone = await resolution(core, 'gone')
    await client.resolutions.void({ id: 'void', resolutionId: gone, reason: 'ghi nhầm' })
    expect(await codeOf(post('d', gone))).toEqual(['distribution-resolution'])

    const resolutionId = await resolution(core, 'good', '2026-01-01')
    const { voucherId } = await post('e', resolutionId)
    const voucher = await client.vouchers.get({ voucherId })
    expect(voucher).toMatchObject({ kind: 'PK', date: '2026-01-01', amount: 461_270_048 })
    const credited = (account: string) =>
      sum(voucher.postings.filter(({ credit }) => credit === account).map(({ amount }) => amount))
    expect([credited('4421'), credited('418'), credited('3532'), credited('338')]).toEqual([
      33_009_328, 46_127_005, 23_063_502, 359_070_213,
    ])
    expect(
      voucher.postings.filter(({ credit }) => credit === '338').every(({ creditParty }) => creditParty !== null),
    ).toBe(true)
    expect(await codeOf(post('f', resolutionId))).toEqual(['distribution-answered'])
    const balance = openBookOf(core)
      .connection.raw.prepare("SELECT coalesce(sum(credit - debit), 0) AS left FROM balance WHERE account LIKE '421%'")
      .get()
    // What earlier years left stays.
    const { facts } = await client.distribution.facts({ year: 2025 })
    expect(balance).toEqual({ left: sum(Object.values(facts.carriedProfit)) })
  })

  test('the year waits for one answer; what the meeting refused makes room for another, and a reversal of the voucher too', async () => {
    const core = await closedSample()
    const { client } = core
    const first = await submitted(core)
    expect(await refusalOf(client.distribution.submit({ id: 'again', proposalId: 'p1' }))).toMatchObject([
      { code: 'distribution-standing' },
    ])
    await client.distribution.reject({ id: 'no', distributionId: first, resolutionId: await resolution(core, 'no') })
    const { distributionId } = await client.distribution.submit({ id: 'second', proposalId: 'p1' })
    const { voucherId } = await client.distribution.post({
      id: 'yes',
      distributionId,
      resolutionId: await resolution(core, 'yes'),
    })
    await client.vouchers.reverse({ id: 'undo', voucherId, reason: 'đại hội họp lại', date: '2026-03-18' })
    const { distributions } = await client.distribution.submitted({ year: 2025 })
    expect(distributions.map(({ state }) => state)).toEqual(['reversed', 'rejected'])
    await client.distribution.submit({ id: 'third', proposalId: 'p1' })
  })

  test('what the law refuses is kept as a proposal and not submitted', async () => {
    const core = await closedSample()
    await core.client.distribution.saveProposal({
      ...proposal,
      plan: plan({ fundPercent: { internal: 0, external: 4.99 } }),
    })
    expect(await refusalOf(core.client.distribution.submit({ id: 's', proposalId: 'p1' }))).toMatchObject([
      { code: 'fund-external-floor', column: 'fundPercent.external' },
    ])
  })
})

test('proposals are kept, renamed and dropped', async () => {
  const core = await closedSample()
  const { distribution } = core.client
  await distribution.saveProposal({ ...proposal, plan: plan() })
  await distribution.saveProposal({ ...proposal, proposalId: 'p2', name: 'Phương án 2', plan: plan() })
  await distribution.saveProposal({ ...proposal, name: 'Của Hội đồng quản trị', plan: plan({ withholdingPercent: 0 }) })
  const names = async () => (await distribution.proposals({ year: 2025 })).proposals.map(({ name }) => name)
  expect(await names()).toEqual(['Của Hội đồng quản trị', 'Phương án 2'])
  await distribution.deleteProposal({ proposalId: 'p2' })
  expect(await names()).toEqual(['Của Hội đồng quản trị'])
})

test('members are paid in cash and by the bank, each once, with the tax withheld', async () => {
  const core = await closedSample()
  const { client } = core
  const distributionId = await submitted(core)
  await client.distribution.post({ id: 'post', distributionId, resolutionId: await resolution(core, 'r') })
  const state = async () => {
    const [one] = (await client.distribution.submitted({ year: 2025 })).distributions
    if (!one) throw new Error('Nothing was submitted.')
    return one
  }
  const { payments } = await state()
  const [first, second, ...others] = payments.map(({ code }) => code)
  if (first === undefined || second === undefined) throw new Error('Nobody is to be paid.')
  const pay = { distributionId, date: '2026-03-19' }
  const cash = await client.distribution.pay({ id: 'cash', ...pay, by: 'cash', each: true, members: [first, second] })
  expect(cash.numbers).toHaveLength(3)
  expect(await refusalOf(client.distribution.pay({ id: 'twice', ...pay, by: 'cash', members: [first] }))).toMatchObject(
    [{ code: 'member-not-due', value: first }],
  )
  expect(await refusalOf(client.distribution.pay({ id: 'nobank', ...pay, by: 'bank', members: others }))).toMatchObject(
    [{ code: 'party-missing' }, ...others.slice(1).map(() => ({ code: 'party-missing' }))],
  )
  const bank = openBookOf(core).connection.raw.prepare("SELECT code FROM party WHERE kind = 'bank'").get()
  await client.distribution.pay({
    id: 'bank',
    ...pay,
    by: 'bank',
    bank: Object.values(bank ?? {}).join(''),
    members: others,
  })
  const done = await state()
  expect(done.state).toBe('paid')
  const owed = openBookOf(core)
    .connection.raw.prepare(
      "SELECT coalesce(sum(credit - debit), 0) AS left FROM partyBalance WHERE account = '338' AND party LIKE 'TV%'",
    )
    .get()
  expect(owed).toEqual({ left: 0 })
  const tax = openBookOf(core)
    .connection.raw.prepare("SELECT sum(credit - debit) AS tax FROM balance WHERE account = '3338'")
    .get()
  expect(tax).toEqual({ tax: sum(payments.map(({ withheld }) => withheld)) })
})

describe('Law 17/2023/QH15 article 86: what was paid holds the distribution', () => {
  test('the distribution is reversed only after its payments, which the refusal names; nobody is paid before it', async () => {
    const core = await closedSample()
    const { client } = core
    const distributionId = await submitted(core)
    const posted = await client.distribution.post({
      id: 'post',
      distributionId,
      resolutionId: await resolution(core, 'r'),
    })
    const { distributions } = await client.distribution.submitted({ year: 2025 })
    const payments = distributions[0]?.payments ?? []
    const one = payments.find(({ withheld }) => withheld > 0)
    if (!one) throw new Error('Nobody pays tax.')
    const pay = { distributionId, by: 'cash' as const, members: [one.code] }
    expect(await refusalOf(client.distribution.pay({ id: 'early', ...pay, date: '2026-03-14' }))).toMatchObject([
      { code: 'distribution-pay-early', column: 'date' },
    ])
    const paid = await client.distribution.pay({ id: 'pay', ...pay, date: '2026-03-19' })
    const reverse = (id: string, voucherId: number) =>
      client.vouchers.reverse({ id, voucherId, reason: 'ghi nhầm', date: '2026-03-20' })
    const [fault] = await refusalOf(reverse('undo', posted.voucherId))
    expect(fault).toMatchObject({ code: 'distribution-paid-first' })
    expect(fault?.message).toContain(paid.numbers[0])
    const { voucherId } = await client.vouchers.find({ number: `${paid.numbers[0]}/2026` })
    await reverse('undo payment', voucherId ?? 0)

    // Paid once more, the tax stays withheld once.
    const again = await client.distribution.pay({ id: 'again', ...pay, date: '2026-03-20' })
    expect(again.numbers).toHaveLength(1)
    const tax = openBookOf(core)
      .connection.raw.prepare("SELECT sum(credit - debit) AS tax FROM balance WHERE account = '3338'")
      .get()
    expect(tax).toEqual({ tax: one.withheld })
  })
})

test('the bank’s list has plain names and leaves out who has no account', async () => {
  const core = await closedSample()
  const { client } = core
  const distributionId = await submitted(core)
  await client.distribution.post({ id: 'post', distributionId, resolutionId: await resolution(core, 'r') })
  openBookOf(core)
    .connection.raw.prepare("UPDATE party SET bankAccount = '0370 0123 456 – Agribank Kim Sơn' WHERE code = 'TV0014'")
    .run()
  const { distributions } = await client.distribution.submitted({ year: 2025 })
  const account = distributions[0]?.payments.find(({ code }) => code === 'TV0014')?.bankAccount
  expect(account).toMatch(/^••••/)
  const file = await client.distribution.bankFile({ distributionId, members: ['TV0014', 'TV0015'], format: 'csv' })
  const lines = (await file.text()).trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/^1,HOANG NGOC HUNG,03700123456,AGRIBANK KIM SON,\d+,CHI THU NHAP NAM 2025 TV0014$/)
  const [row] = (await client.book.history({ before: null, limit: 1, search: '' })).rows
  expect(row).toMatchObject({ procedure: 'distribution.bankFile', summary: expect.stringContaining('2 thành viên') })
  const sheet = await client.distribution.bankFile({ distributionId, members: ['TV0014'], format: 'xlsx' })
  expect(sheet.size).toBeGreaterThan(2000)
})
