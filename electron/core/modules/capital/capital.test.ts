import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  clientCore,
  csvFile,
  newTestBook,
  openBookOf,
  outcomeOf,
  quickFolder,
  refusalOf,
} from '../../book-file/test-client'
import { CallContext } from '../../context'
import { definitionTexts } from '../../documents/fixtures/definition-texts'
import type { Core } from '../../index'
import { verifyBook } from '../../ledger/verify/verify-book'
import { handoverRecord } from './print-handover'

const MEMBERS = [
  'Mã TV,Họ tên,Loại thành viên,Ngày gia nhập,Vốn góp cam kết,Số CCCD,Địa chỉ,Sử dụng dịch vụ,Ngày ra',
  'TV1,Bà A,chính thức,01/01/2020,20,037300383452,Xóm 1,có,',
  'TV2,Ông B,chính thức,01/01/2020,25,037300383453,Xóm 1,có,',
  'TV3,Bà C,chính thức,01/01/2020,25,037300383454,Xóm 1,có,',
  'TV4,Ông D,chính thức,01/01/2020,20,037300383455,Xóm 1,có,',
  'LK1,Bà L,liên kết góp vốn,01/01/2020,0,037300383456,Xóm 1,,',
  'TN1,Bà N,liên kết không góp vốn,01/01/2020,0,037300383457,Xóm 1,có,',
]

/** A book of six members whose pledges of 90 đồng are paid in full, with cash and a resolution of the general meeting. */
async function openBook(form: 'simplified' | 'full' = 'simplified'): Promise<Core> {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file, { taxCode: '2700123456', address: 'Xã Kim Đông', representative: 'Bà Chủ', governanceForm: form })
  const core = clientCore(folder)
  core.openBook(file)
  await core.client.imports.run({ id: 'members', kind: 'members', file: csvFile('m.csv', ...MEMBERS) })
  const opening = [
    'Tài khoản,Đối tượng,Dư Nợ,Dư Có',
    '1111,,90,',
    '4111,TV1,,20',
    '4111,TV2,,25',
    '4111,TV3,,25',
    '4111,TV4,,20',
  ]
  await core.client.imports.run({ id: 'opening', kind: 'opening', file: csvFile('o.csv', ...opening) })
  return core
}

let count = 0
const id = () => `c${(count += 1)}`
const date = '2025-05-01'
const nobody = { kind: 'customer' as const, taxCode: '', address: '', phone: '', bankAccount: '' }
const resolve = async (core: Core, body: 'generalMeeting' | 'board' = 'generalMeeting') =>
  (await core.client.resolutions.record({ id: id(), body, number: `${count}/NQ`, date, summary: 'Về vốn' }))
    .resolutionId
const pay = (core: Core, member: string, pledge: number, paid: number, account = '1111') =>
  core.client.capital.contribute({ id: id(), member, date, pledge, paid, account })
const refund = (core: Core, member: string, amount: number, resolutionId?: string, account = '1111') =>
  core.client.capital.refund({ id: id(), member, date, amount, account, resolutionId })
const post = (
  core: Core,
  debit: string,
  credit: string,
  amount: number,
  parties: { debitParty?: string; creditParty?: string } = {},
) =>
  core.client.vouchers.post({
    id: id(),
    kind: 'PK',
    date,
    description: 'việc',
    postings: [{ debit, credit, amount, ...parties }],
  })
const codes = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ code }) => code)
const standing = async (core: Core, member: string) => {
  const { capital } = await core.client.capital.ofMember({ member })
  return { pledged: capital.pledged, paid: capital.paid }
}
const isWhole = (core: Core) =>
  expect(verifyBook(openBookOf(core).connection).checks.filter(({ ok }) => !ok)).toEqual([])

describe('reading 33: capital that moves through a bank', () => {
  const bank = { ...nobody, kind: 'bank' as const, code: 'NH1', name: 'Agribank Kim Sơn' }

  test('names the bank account, on the way in and on the way out', async () => {
    const core = await openBook()
    await core.client.parties.add({ id: id(), party: bank })
    const paidIn = { member: 'TV1', date, pledge: 4, paid: 4, account: '1121' }
    const { faults } = await core.client.capital.plan({ action: 'contribute', ...paidIn })
    expect(faults).toMatchObject([{ code: 'party-missing', column: 'bank' }])
    const { number } = await core.client.capital.contribute({ id: id(), ...paidIn, bank: 'NH1' })
    expect(number).toBe('BC05/001')
    const resolutionId = await resolve(core)
    const paidOut = { member: 'TV1', date, amount: 2, account: '1121', bank: 'NH1', resolutionId }
    const { voucherId } = await core.client.capital.refund({ id: id(), ...paidOut })
    expect(await core.client.vouchers.get({ voucherId })).toMatchObject({
      kind: 'BN',
      postings: [{ debit: '4111', debitParty: 'TV1', credit: '1121', creditParty: 'NH1', amount: 2 }],
    })
    expect(await standing(core, 'TV1')).toEqual({ pledged: 22, paid: 22 })
    isWhole(core)
  })
})

describe('Law 17/2023/QH15 article 74.1 (R06): a contribution', () => {
  test('posts its voucher and the register follows 4111', async () => {
    const core = await openBook()
    const plan = await core.client.capital.plan({
      action: 'contribute',
      member: 'TV1',
      date,
      pledge: 10,
      paid: 4,
      account: '1111',
    })
    expect(plan).toMatchObject({
      faults: [],
      cap: { outcome: 'allowed', part: 30, total: 100, article: 'Đ74.1', member: 'TV1', percent: 30 },
      before: { pledged: 20, paid: 20 },
      after: { pledged: 30, paid: 24 },
      voucher: { kind: 'PT', debit: '1111', credit: '4111', amount: 4 },
    })
    const { voucherId, number } = await pay(core, 'TV1', 10, 4)
    expect(number).toBe('PT05/001')
    expect(await core.client.vouchers.get({ voucherId: voucherId ?? 0 })).toMatchObject({
      person: 'Bà A',
      postings: [{ debit: '1111', credit: '4111', amount: 4, creditParty: 'TV1' }],
    })
    expect(await standing(core, 'TV1')).toEqual({ pledged: 30, paid: 24 })
    const { rows } = await core.client.book.history({})
    expect(rows[0]?.summary).toContain('Bà A')
    isWhole(core)
  })

  test('one đồng over 30 % is refused with the article, and nothing is written', async () => {
    const core = await openBook()
    const faults = await refusalOf(pay(core, 'TV1', 11, 0))
    expect(faults).toMatchObject([{ code: 'capital-member-over', column: 'pledge' }])
    expect(faults[0]?.message).toContain('Điều 74.1')
    expect(await standing(core, 'TV1')).toEqual({ pledged: 20, paid: 20 })
  })

  test('is paid up to the pledge, not beyond it', async () => {
    const core = await openBook()
    await pay(core, 'TV1', 10, 0)
    expect(await codes(pay(core, 'TV1', 0, 11))).toEqual(['capital-beyond-pledge'])
    await pay(core, 'TV1', 0, 10)
    expect(await standing(core, 'TV1')).toEqual({ pledged: 30, paid: 30 })
    expect(await codes(pay(core, 'TV1', 0, 0))).toEqual(['capital-nothing'])
  })

  test('names what is wrong at its place', async () => {
    const core = await openBook()
    expect(await codes(pay(core, 'X', 1, 1))).toEqual(['member-unknown'])
    expect(await codes(pay(core, 'TN1', 1, 1))).toEqual(['member-non-contributing-with-capital'])
    expect(await codes(pay(core, 'TV1', 1, 1, '511'))).toEqual(['capital-account'])
    expect(await codes(pay(core, 'TV1', 1, 1, '1119'))).toEqual(['account-unknown'])
    expect(
      await codes(
        core.client.capital.contribute({
          id: id(),
          member: 'TV1',
          date: '2024-05-01',
          pledge: 1,
          paid: 1,
          account: '1111',
        }),
      ),
    ).toEqual(['date-before-book'])
  })
})

describe('Law 17/2023/QH15 article 74.2 (R07): associates together', () => {
  test('hold 30 % and no more', async () => {
    const core = await openBook()
    expect(await codes(pay(core, 'LK1', 39, 0))).toEqual(['capital-associates-over'])
    await pay(core, 'LK1', 38, 0)
    expect(await standing(core, 'LK1')).toEqual({ pledged: 38, paid: 0 })
  })
})

describe('Law 17/2023/QH15 article 74.4 (R09): the term of payment', () => {
  test('is six months from the pledge; later is refused', async () => {
    const core = await openBook()
    const contribute = (dueOn: string) =>
      core.client.capital.contribute({ id: id(), member: 'TV1', date, pledge: 1, dueOn })
    expect(await codes(contribute('2025-11-02'))).toEqual(['capital-due-late'])
    await contribute('2025-11-01')
    const { capital } = await core.client.capital.ofMember({ member: 'TV1' })
    expect(capital).toMatchObject({ state: 'open', dueOn: '2025-11-01' })
  })

  test('articles 74.7, 78.2.a: what was not paid is given up after its day, before it only by resolution', async () => {
    const core = await openBook()
    await pay(core, 'TV1', 6, 2)
    const reduce = (amount: number, on: string, resolutionId?: string) =>
      core.client.capital.reduce({ id: id(), member: 'TV1', date: on, amount, resolutionId })
    expect(await codes(reduce(4, '2025-11-01'))).toEqual(['capital-reduce-early'])
    expect(await codes(reduce(5, '2025-11-02'))).toEqual(['capital-reduce-paid'])
    await reduce(1, '2025-05-02', await resolve(core))
    await reduce(3, '2025-11-02')
    const { rows } = await core.client.capital.overview({ on: '2025-11-02' })
    expect(rows.find(({ code }) => code === 'TV1')).toMatchObject({ pledged: 22, paid: 22, state: 'paid' })
  })
})

describe('Law 17/2023/QH15 articles 73, 76, 77: a contribution in kind', () => {
  const asset = {
    kind: 'otherAsset' as const,
    name: 'Máy cày',
    quantity: 1,
    unit: 'chiếc',
    valuation: 'agreed' as const,
  }
  const give = (core: Core, given: Partial<Parameters<Core['client']['capital']['contribute']>[0]>) =>
    core.client.capital.contribute({
      id: id(),
      member: 'TV1',
      date,
      pledge: 5,
      paid: 5,
      account: '2111',
      asset,
      ...given,
    })

  test('rests on a resolution that accepted its value and is booked where the asset stands', async () => {
    const core = await openBook()
    expect(await codes(give(core, {}))).toEqual(['capital-asset-unresolved'])
    const resolutionId = await resolve(core, 'board')
    expect(await codes(give(core, { resolutionId, account: '1111' }))).toEqual(['capital-account'])
    expect(await codes(give(core, { resolutionId, asset: { ...asset, valuation: 'appraised', name: '' } }))).toEqual([
      'capital-asset-incomplete',
    ])
    const { voucherId } = await give(core, { resolutionId })
    expect(await core.client.vouchers.get({ voucherId: voucherId ?? 0 })).toMatchObject({
      kind: 'PK',
      postings: [{ debit: '2111', credit: '4111', amount: 5, creditParty: 'TV1' }],
    })
    const { events } = await core.client.capital.ofMember({ member: 'TV1' })
    const handed = events.find(({ handoverId }) => handoverId !== null)
    const { file } = await core.client.capital.printHandover({ changeId: handed?.handoverId ?? 0 })
    expect(file.size).toBeGreaterThan(5_000)
    const record = () => handoverRecord(new CallContext(core.state), handed?.handoverId ?? 0).letter
    const said = definitionTexts(record().body)
    expect(said).toContain('Tổng giá trị tài sản bằng 5,2632 % vốn điều lệ của hợp tác xã (95 đồng).')
    expect(record().place).toBe('Kim Đông')
    // A pledge of a later day changes nothing of what was handed over and signed.
    await core.client.capital.contribute({ id: id(), member: 'TV4', date: '2025-06-01', pledge: 3, paid: 0 })
    expect(definitionTexts(record().body)).toEqual(said)
    isWhole(core)
  })

  test('article 74.5: another asset than pledged takes the consent of the general meeting, in full form of the board', async () => {
    const other = { ...asset, insteadOfPledged: true }
    const simplified = await openBook()
    expect(await codes(give(simplified, { asset: other, resolutionId: await resolve(simplified, 'board') }))).toEqual([
      'resolution-other-body',
    ])
    await give(simplified, { asset: other, resolutionId: await resolve(simplified) })
    const full = await openBook('full')
    await give(full, { asset: other, resolutionId: await resolve(full, 'board') })
  })
})

describe('Law 17/2023/QH15 articles 90.2, 64.5, 78.3 (R12): a refund', () => {
  test('takes a resolution of the general meeting that stands', async () => {
    const core = await openBook()
    expect(await codes(refund(core, 'TV1', 5))).toEqual(['capital-resolution-missing'])
    expect(await codes(refund(core, 'TV1', 5, 'X'))).toEqual(['resolution-unknown'])
    expect(await codes(refund(core, 'TV1', 5, await resolve(core, 'board')))).toEqual(['resolution-other-body'])
    const resolutionId = await resolve(core)
    await core.client.resolutions.void({ id: id(), resolutionId, reason: 'sai' })
    expect(await codes(refund(core, 'TV1', 5, resolutionId))).toEqual(['resolution-void'])
    const { voucherId } = await refund(core, 'TV1', 5, await resolve(core))
    expect(await core.client.vouchers.get({ voucherId })).toMatchObject({
      kind: 'PC',
      postings: [{ debit: '4111', credit: '1111', amount: 5, debitParty: 'TV1' }],
    })
    expect(await standing(core, 'TV1')).toEqual({ pledged: 15, paid: 15 })
    isWhole(core)
  })

  test('article 90.2: waits until every debt is zero, none set off against another', async () => {
    const core = await openBook()
    const resolutionId = await resolve(core)
    await post(core, '131', '5121', 7, { debitParty: 'TV1' })
    await post(core, '152', '331', 9, { creditParty: 'TV1' })
    const faults = await refusalOf(refund(core, 'TV1', 5, resolutionId))
    expect(faults).toMatchObject([{ code: 'capital-debts' }])
    expect(faults[0]?.message).toMatch(/7 đồng.*131.*Điều 90\.2/)
    await post(core, '331', '131', 7, { debitParty: 'TV1', creditParty: 'TV1' })
    await refund(core, 'TV1', 5, resolutionId)
  })

  test('article 78.3: leaves the debts covered, to the đồng, by what is not indivisible', async () => {
    const core = await openBook()
    const resolutionId = await resolve(core)
    // 90 in cash; 75 owed for what was used up at once: 15 may go, and 3 of them belong to the indivisible fund.
    await post(core, '642', '331', 75, { creditParty: 'TV2' })
    await post(core, '4211', '4421', 3)
    const plan = await core.client.capital.plan({
      action: 'refund',
      member: 'TV1',
      date,
      amount: 12,
      account: '1111',
      resolutionId,
    })
    expect(plan).toMatchObject({ faults: [], coverage: { assets: 90, indivisible: 3, liabilities: 75, left: 0 } })
    expect(await codes(refund(core, 'TV1', 13, resolutionId))).toEqual(['capital-debts-uncovered'])
    await refund(core, 'TV1', 12, resolutionId)
  })

  test('article 90.1: is never more than was paid in', async () => {
    const core = await openBook()
    const resolutionId = await resolve(core)
    expect(await codes(refund(core, 'TV1', 21, resolutionId))).toEqual(['capital-beyond-share'])
    await refund(core, 'TV1', 20, resolutionId)
    expect(await standing(core, 'TV1')).toEqual({ pledged: 0, paid: 0 })
  })

  test('reading 43: warns of whom it leaves over their bound and is carried out', async () => {
    const core = await openBook()
    const resolutionId = await resolve(core)
    const plan = await core.client.capital.plan({
      action: 'refund',
      member: 'TV1',
      date,
      amount: 10,
      account: '1111',
      resolutionId,
    })
    expect(plan).toMatchObject({
      faults: [],
      cap: { outcome: 'warned', part: 25, total: 80, member: 'TV2', article: 'Đ74.1, 78.4, 103.1.đ' },
    })
    await refund(core, 'TV1', 10, resolutionId)
    const { rows } = await core.client.capital.overview({})
    expect(rows.filter(({ over }) => over).map(({ code }) => code)).toEqual(['TV2', 'TV3'])
  })

  test('may stay owed to the member', async () => {
    const core = await openBook()
    const { voucherId } = await refund(core, 'TV1', 5, await resolve(core), '338')
    expect(await core.client.vouchers.get({ voucherId })).toMatchObject({
      kind: 'PK',
      postings: [{ debit: '4111', credit: '338', debitParty: 'TV1', creditParty: 'TV1' }],
    })
  })
})

describe('Law 17/2023/QH15 article 90.3: capital that passes on', () => {
  const pass = (core: Core, kind: 'transfer' | 'inheritance', amount: number, resolutionId?: string, to = 'TV4') =>
    core.client.capital.transfer({ id: id(), kind, member: 'TV1', to, date, amount, resolutionId })

  test('keeps the whole and is bounded by the receiver', async () => {
    const core = await openBook()
    const resolutionId = await resolve(core)
    expect(await codes(pass(core, 'transfer', 7))).toEqual(['capital-transfer-unresolved'])
    expect(await codes(pass(core, 'transfer', 8, resolutionId))).toEqual(['capital-member-over'])
    await pass(core, 'transfer', 7, resolutionId)
    expect(await standing(core, 'TV1')).toEqual({ pledged: 13, paid: 13 })
    expect(await standing(core, 'TV4')).toEqual({ pledged: 27, paid: 27 })
    expect(await codes(pass(core, 'transfer', 1, resolutionId, 'TV1'))).toEqual(['capital-transfer-same'])
    expect(await codes(pass(core, 'transfer', 1, resolutionId, 'TN1'))).toEqual([
      'member-non-contributing-with-capital',
    ])
    isWhole(core)
  })

  test('an heir takes over debts too, a buyer does not', async () => {
    const core = await openBook()
    const resolutionId = await resolve(core)
    await post(core, '131', '5121', 7, { debitParty: 'TV1' })
    expect(await codes(pass(core, 'transfer', 5, resolutionId))).toEqual(['capital-debts'])
    await pass(core, 'inheritance', 5, resolutionId)
    expect(await standing(core, 'TV4')).toEqual({ pledged: 25, paid: 25 })
  })
})

describe('Law 17/2023/QH15 article 75 (R10): certificates', () => {
  const certify = (core: Core, kind: 'issue' | 'reissue' | 'exchange', given: object = {}) =>
    core.client.capital.certify({ id: id(), member: 'TV1', date, kind, ...given })

  test('article 75.1: only for a share paid in full, to the đồng', async () => {
    const core = await openBook()
    await pay(core, 'TV1', 2, 1)
    expect(await codes(certify(core, 'issue'))).toEqual(['certificate-not-full'])
    await pay(core, 'TV1', 0, 1)
    const { certificateId, number } = await certify(core, 'issue')
    expect(number).toBe('GCN0001')
    const { file } = await core.client.capital.printCertificate({ certificateId })
    expect(file.name).toBe('giay-chung-nhan-GCN0001.pdf')
    expect(file.size).toBeGreaterThan(5_000)
  })

  test('article 75.2: says the charter capital of its day, whatever was pledged since', async () => {
    const core = await openBook()
    await core.client.capital.contribute({ id: id(), member: 'TV4', date: '2025-06-01', pledge: 3, paid: 0 })
    await certify(core, 'issue')
    await core.client.capital.certify({ id: id(), member: 'TV2', date: '2025-06-01', kind: 'issue' })
    const issued = openBookOf(core).connection.raw.prepare('SELECT member, charterCapital FROM certificate').all()
    expect(issued).toEqual([
      { member: 'TV1', charterCapital: 90 },
      { member: 'TV2', charterCapital: 93 },
    ])
  })

  test('article 75.2: names every field that is missing', async () => {
    const folder = quickFolder()
    newTestBook(join(folder, 'so.htx'))
    const core = clientCore(folder)
    core.openBook(join(folder, 'so.htx'))
    await core.client.imports.run({
      id: 'm',
      kind: 'members',
      file: csvFile('m.csv', 'Mã TV,Họ tên,Loại thành viên,Vốn góp cam kết', 'TV1,Bà A,chính thức,5'),
    })
    const [first] = await refusalOf(certify(core, 'issue'))
    expect(first?.code).toBe('certificate-not-full')
    const missing = (await refusalOf(certify(core, 'issue'))).find(({ code }) => code === 'certificate-incomplete')
    expect(missing?.message).toContain(
      'mã số hợp tác xã, địa chỉ trụ sở hợp tác xã, người đại diện theo pháp luật, địa chỉ liên lạc của thành viên, số định danh',
    )
  })

  test('article 75.3: again when lost, in exchange when changed, withdrawn at the end; a number is given once', async () => {
    const core = await openBook()
    expect(await codes(certify(core, 'reissue', { cause: 'lost' }))).toEqual(['certificate-none'])
    await certify(core, 'issue')
    expect(await codes(certify(core, 'issue'))).toEqual(['certificate-exists'])
    expect(await codes(certify(core, 'exchange'))).toEqual(['certificate-same'])
    expect(await codes(certify(core, 'reissue'))).toEqual(['certificate-cause'])
    expect(await certify(core, 'reissue', { cause: 'lost' })).toMatchObject({ number: 'GCN0002' })
    await pay(core, 'TV1', 1, 1)
    expect((await core.client.capital.ofMember({ member: 'TV1' })).capital.certificate).toMatchObject({
      outdated: true,
    })
    const { certificateId } = await certify(core, 'exchange')
    const withdraw = () => core.client.capital.withdrawCertificate({ id: id(), certificateId, date, note: '' })
    expect(await codes(withdraw())).toEqual(['certificate-still-member'])
    await refund(core, 'TV1', 21, await resolve(core))
    await withdraw()
    expect(await codes(withdraw())).toEqual(['certificate-unknown'])
    const { certificates } = await core.client.capital.ofMember({ member: 'TV1' })
    expect(certificates.map(({ number, endCause }) => [number, endCause])).toEqual([
      ['GCN0001', 'lost'],
      ['GCN0002', 'exchanged'],
      ['GCN0003', 'withdrawn'],
    ])
  })

  test('old ones are entered by number and date, and exchanged', async () => {
    const core = await openBook()
    const record = (member: string, number: string) =>
      core.client.capital.recordCertificate({ id: id(), member, number, date: '2020-03-01', contribution: 20 })
    await record('TV1', 'GCN0007')
    expect(await codes(record('TV2', 'GCN0007'))).toEqual(['certificate-number-used'])
    expect(await codes(record('TV1', 'A1'))).toEqual(['certificate-exists'])
    expect(await certify(core, 'exchange')).toMatchObject({ number: 'GCN0008' })
  })
})

describe('item 3: the register and 4111 agree by member', () => {
  test('a voucher that is typed is the movement itself; one that names no member is listed', async () => {
    const core = await openBook()
    await post(core, '1111', '4111', 3, { creditParty: 'TV1' })
    expect(await standing(core, 'TV1')).toEqual({ pledged: 20, paid: 23 })
    expect((await core.client.capital.overview({})).differences).toEqual([])
    await core.client.parties.add({ id: id(), party: { ...nobody, code: 'KH1', name: 'Ông K' } })
    const stray = await post(core, '1111', '4111', 5, { creditParty: 'KH1' })
    const seen = await core.client.capital.overview({})
    expect(seen).toMatchObject({
      paid: 93,
      ledger: 98,
      differences: [{ number: stray.number, party: 'KH1', amount: 5, reason: 'notMember' }],
    })
    await core.client.vouchers.reverse({ id: id(), voucherId: stray.voucherId, reason: 'nhầm', date })
    expect((await core.client.capital.overview({})).differences).toEqual([])
  })

  test('closing refuses while they disagree, naming the vouchers', async () => {
    const core = await openBook()
    await post(core, '1111', '5111', 9)
    await core.client.parties.add({ id: id(), party: { ...nobody, code: 'KH1', name: 'Ông K' } })
    const stray = await post(core, '1111', '4111', 5, { creditParty: 'KH1' })
    const below = await post(core, '4111', '1111', 21, { debitParty: 'TV1' })
    const plan = await core.client.periods.closingPlan({ year: 2025 })
    expect(plan.faults.map(({ code }) => code)).toEqual(['capital-differs', 'capital-differs'])
    const faults = await refusalOf(core.client.periods.closeYear({ id: id(), year: 2025 }))
    expect(
      faults.map(({ code, message }) => [code, message.includes(stray.number) || message.includes('TV1')]),
    ).toEqual([
      ['capital-differs', true],
      ['capital-differs', true],
    ])
    for (const { voucherId } of [stray, below])
      await core.client.vouchers.reverse({ id: id(), voucherId, reason: 'nhầm', date })
    expect((await outcomeOf(core.client.periods.closeYear({ id: id(), year: 2025 }))).faults).toBeNull()
  })
})

test('capital.check answers by the law alone, refused being an answer', async () => {
  const core = await openBook()
  const members = [
    ['A', 20],
    ['B', 25],
    ['C', 25],
    ['D', 20],
  ].map(([code, capital]) => ({
    code: String(code),
    type: 'official' as const,
    capital: Number(capital),
  }))
  const check = (amount: number, action: 'contribute' | 'refund' = 'contribute') =>
    core.client.capital.check({ kind: 'HTX', members, change: { action, code: 'A', type: 'official', amount } })
  expect(await check(10)).toEqual({ outcome: 'allowed', part: 30, total: 100, article: 'Đ74.1', member: 'A' })
  expect(await check(11)).toEqual({ outcome: 'refused', part: 31, total: 101, article: 'Đ74.1', member: 'A' })
  expect(await check(10, 'refund')).toMatchObject({ outcome: 'warned', part: 25, total: 80, member: 'B' })
})
