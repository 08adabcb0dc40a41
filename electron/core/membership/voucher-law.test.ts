import { describe, expect, test } from 'vitest'
import { csvFile, openBookOf, outcomeOf } from '../book-file/test-client'
import type { Core } from '../index'
import { draftOf, memberBook } from './test-members'

type Posting = Parameters<typeof draftOf>[1]

/** What posting says: codes with their places, or 'posted'; what is only warned of stands in brackets. */
async function judged(core: Core, date: string, ...postings: Posting[]): Promise<string[]> {
  const draft = draftOf(date, ...postings)
  const { faults, warnings } = await core.client.vouchers.check(draft)
  const outcome = await outcomeOf(core.client.vouchers.post(draft))
  expect(outcome.faults ?? []).toEqual(faults)
  return [
    ...faults.map(({ code, column }) => `${code} ${column}`),
    ...warnings.map(({ code }) => `[${code}]`),
    ...(outcome.faults === null ? ['posted'] : []),
  ]
}

const supply = (party: string | null, credit = '5122'): Posting => ({
  debit: party === null ? '1111' : '131',
  credit,
  amount: 100_000,
  debitParty: party,
})

describe('Law 17/2023/QH15 articles 4.1 and 85.1 (R31): internal revenue is of an official member under a written agreement', () => {
  test('an official member, until the day they leave', async () => {
    const core = await memberBook()
    expect(await judged(core, '2025-03-01', supply('TV1'))).toEqual(['posted'])
    expect(await judged(core, '2025-06-30', supply('TV2'))).toEqual(['posted'])
    expect(await judged(core, '2025-07-01', supply('TV2'))).toEqual(['supply-not-official postings[0].debitParty'])
  })

  test('an associate, a customer: refused on 512, allowed on 511', async () => {
    const core = await memberBook()
    for (const party of ['LK1', 'LK2', 'KH1']) {
      expect(await judged(core, '2025-03-01', supply(party))).toEqual(['supply-not-official postings[0].debitParty'])
      expect(await judged(core, '2025-03-01', supply(party, '5113'))).toEqual(['posted'])
    }
  })

  test('the party of the revenue counts before the one who pays; a bank is nobody', async () => {
    const core = await memberBook()
    const bank = { debit: '1121', debitParty: 'NH1', credit: '5122', amount: 1000 }
    expect(await judged(core, '2025-03-01', { ...bank, creditParty: 'LK2' })).toEqual([
      'supply-not-official postings[0].creditParty',
    ])
    expect(await judged(core, '2025-03-01', { ...bank, creditParty: 'TV1' })).toEqual(['posted'])
    expect(await judged(core, '2025-03-01', bank)).toEqual(['posted'])
    expect(await judged(core, '2025-03-01', supply(null))).toEqual(['posted'])
  })

  test('once agreements are listed, one that is in force and covers the service is needed', async () => {
    const core = await memberBook()
    const { services } = core.client
    await services.countAgreements({ id: 'count', listedFrom: '2025-03-01' })
    const agreement = { member: 'TV1', number: '01/TT', signedOn: '2025-03-05', note: '' }
    await services.addAgreement({
      ...agreement,
      id: 'a',
      services: ['5122'],
      from: '2025-03-10',
      to: '2025-03-20',
    })
    expect(await judged(core, '2025-02-28', supply('TV1'))).toEqual(['posted'])
    const refused = ['supply-without-agreement postings[0].debitParty']
    expect(await judged(core, '2025-03-09', supply('TV1'))).toEqual(refused)
    expect(await judged(core, '2025-03-10', supply('TV1'))).toEqual(['posted'])
    expect(await judged(core, '2025-03-20', supply('TV1'))).toEqual(['posted'])
    expect(await judged(core, '2025-03-21', supply('TV1'))).toEqual(refused)
    expect(await judged(core, '2025-03-15', supply('TV1', '5121'))).toEqual(refused)
    await services.addAgreement({ ...agreement, id: 'b', services: [], from: '2025-04-01' })
    expect(await judged(core, '2025-04-01', supply('TV1', '5121'))).toEqual(['posted'])
  })

  test('imports bring what happened: not refused, but warned of', async () => {
    const core = await memberBook()
    await core.client.imports.run({
      id: 'journal',
      kind: 'journal',
      file: csvFile(
        'j.csv',
        'Số CT,Loại CT,Ngày CT,Ngày ghi sổ,Diễn giải,TK Nợ,TK Có,Số tiền,Đối tượng Nợ,Đối tượng Có',
        'BH01/001,BH,05/01/2025,05/01/2025,Làm đất,131,5122,70000,LK2,',
      ),
    })
    const { warnings } = await core.client.services.summary({ year: 2025 })
    expect(warnings).toEqual([expect.stringMatching(/70\.000 đ ghi vào 512 cho LK2/)])
  })
})

describe('Law 17/2023/QH15 article 87.1 (R35): the indivisible fund is not divided', () => {
  test('to a member refused, to form an asset posted, otherwise warned of', async () => {
    const core = await memberBook()
    const fund = (credit: string, creditParty: string | null = null): Posting => ({
      debit: '4421',
      credit,
      amount: 1000,
      creditParty,
    })
    expect(await judged(core, '2025-03-01', fund('338', 'TV1'))).toEqual(['indivisible-distributed postings[0].debit'])
    expect(await judged(core, '2025-03-01', fund('4111', 'TV1'))).toEqual(['indivisible-distributed postings[0].debit'])
    expect(await judged(core, '2025-03-01', fund('4422'))).toEqual(['posted'])
    expect(await judged(core, '2025-03-01', fund('338', 'KH1'))).toEqual(['[indivisible-reduced]', 'posted'])
  })
})

describe('Law 17/2023/QH15 articles 81.5.b, 82.4.b, 77.3 (R35)', () => {
  test('founding an enterprise with it is refused; giving up an asset needs a resolution', async () => {
    const core = await memberBook()
    const investing = { debit: '1218', credit: '212', amount: 1000 }
    expect(await judged(core, '2025-03-01', investing)).toEqual(['indivisible-invested postings[0].credit'])
    const selling = { debit: '131', debitParty: 'KH1', credit: '212', amount: 1000 }
    expect(await judged(core, '2025-03-01', selling)).toEqual(['indivisible-sold postings[0].credit'])
  })
})

describe('Law 17/2023/QH15 article 83 and Decree 113/2024/NĐ-CP article 19 (R36): a typed loan to a member', () => {
  const loan = (party: string, amount = 1000): Posting => ({
    debit: '13211',
    debitParty: party,
    credit: '1111',
    amount,
  })

  /** The charter as a resolution would set it; its page is judged by its own tests. */
  function setCharter(core: Core, field: string, value: string): void {
    openBookOf(core).connection.raw.exec(
      `INSERT INTO charterSetting (field, fromDate, value, resolutionId, commandSequence) VALUES ('${field}', '2025-01-01', '${value}', NULL, 1)`,
    )
  }

  test('the simplified form and a charter without lending refuse', async () => {
    const core = await memberBook()
    const said = await judged(core, '2025-03-01', loan('TV1'))
    expect(said.slice(0, 2)).toEqual([
      'lending-not-full-form postings[0].debit',
      'lending-not-in-charter postings[0].debit',
    ])
  })

  test('full form, in the charter: official members borrow, and the rest is warned of', async () => {
    const core = await memberBook({ governanceForm: 'full' })
    setCharter(core, 'internalLending', 'true')
    setCharter(core, 'supervisoryBoardSize', '3')
    await core.client.imports.run({
      id: 'opening',
      kind: 'opening',
      file: csvFile('o.csv', 'Tài khoản,Mã đối tượng,Dư Nợ,Dư Có', '1111,,1000000,', '4111,TV1,,1000000'),
    })
    expect(await judged(core, '2025-03-01', loan('LK2'))).toEqual([
      'lending-not-official postings[0].debitParty',
      '[lending-terms]',
    ])
    expect(await judged(core, '2025-03-01', loan('TV1', 15_000))).toEqual(['[lending-terms]', 'posted'])
    expect(await judged(core, '2025-03-02', loan('TV1', 1))).toEqual(['[lending-member]', '[lending-terms]', 'posted'])
    expect(await judged(core, '2025-03-03', loan('TV2', 285_000))).toEqual([
      '[lending-pool]',
      '[lending-member]',
      '[lending-terms]',
      'posted',
    ])
    setCharter(core, 'supervisoryBoardSize', '2')
    expect(await judged(core, '2025-03-04', loan('TV2', 1))).toContain('[lending-supervisors]')
  })

  test('past loans are imported, and an amount that is none is the ledger’s to refuse', async () => {
    const core = await memberBook()
    await core.client.imports.run({
      id: 'journal',
      kind: 'journal',
      file: csvFile(
        'j.csv',
        'Số CT,Loại CT,Ngày CT,Ngày ghi sổ,Diễn giải,TK Nợ,TK Có,Số tiền,Đối tượng Nợ,Đối tượng Có',
        'PC01/001,PC,05/01/2025,05/01/2025,Cho vay,13211,1111,70000,LK2,',
      ),
    })
    expect(await judged(core, '2025-03-01', loan('TV1', 1.5))).toEqual(['amount-fraction postings[0].amount'])
  })
})
