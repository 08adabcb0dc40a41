import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ProposedPlan } from '@shared/contract/distribution'
import { importYear, testBook } from '../../book-file/test-book'
import { clientCore, openBookOf, openCopy, quickFolder, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import { type DecidedBook, effectsOf, hold, settableClock, signAll } from './test-decided'

let year: Buffer | undefined

async function importedYear(): Promise<Buffer> {
  const book = testBook(undefined, 'HTX Nông nghiệp Kim Đông')
  await importYear(book)
  return book.connection.raw.serialize()
}

/** The sample co-operative in March 2026 with its year 2025 closed and its statements appraised; imported once, copied for each test. */
async function appraisedSample(): Promise<DecidedBook> {
  const folder = quickFolder()
  year ??= await importedYear()
  writeFileSync(join(folder, 'mẫu.htx'), year)
  const clock = settableClock('2026-03-20')
  const core = clientCore(folder, { now: clock.now })
  openCopy(core, join(folder, 'mẫu.htx'), join(folder, 'kim-dong.htx'))
  const { client } = core
  await client.periods.closeYear({ id: 'close', year: 2025 })
  await client.appraisals.conclude({ id: 'appraised', ...appraisal })
  return { core, client, clock, form: 'simplified' }
}

const appraisal = { year: 2025, signedOn: '2026-03-20', opinion: 'agree' as const, signers: ['Đinh Quang Hùng'] }
const plan: ProposedPlan = {
  fundPercent: { internal: 5, external: 10 },
  otherFunds: [],
  internalByUseAndLabourPercent: 60,
  useWeight: 100,
  labourWeight: 0,
  externalBy: 'capital',
  withholdingPercent: 0,
  lossBorneBy: null,
}
const annual = { meetingId: 'm', plannedOn: '2026-03-30', kind: 'annual' as const }
const on = '2026-04-01'
const codesOf = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ code }) => code)
const isWhole = ({ core }: DecidedBook) => expect(verifyBook(openBookOf(core).connection).ok).toBe(true)

describe('Law 17/2023/QH15 articles 64.1, 70.1, 69.3.d (R30): a resolution approves the statements of a year', () => {
  const approve = { kind: 'approveStatements', year: 2025 } as const
  const asked = (passed: boolean) => [{ decision: 'approveStatements' as const, effects: [approve], passed }]

  test('once, on the appraisal that stands; the year names the resolution, and both papers are to be published', async () => {
    const book = await appraisedSample()
    const { client } = book
    await hold(book, annual, asked(true))
    const resolutionId = await signAll(book, annual)
    await client.resolutions.approveStatements({ id: 'yes', resolutionId, ordinal: 1 })
    expect(await effectsOf(book, resolutionId, on)).toEqual([
      { kind: 'approveStatements', state: 'done', resting: [{ kind: 'statements', key: 'yes', voucher: null }] },
    ])
    expect(await client.appraisals.state({ year: 2025 })).toMatchObject({
      revision: 1,
      approvals: [{ resolutionId, number: '01/NQ-ĐHTV', approvedOn: '2026-03-30' }],
    })
    const { publications } = await client.publications.list({ on })
    expect(publications.map(({ thing }) => thing).toSorted()).toEqual([
      'fundsAndAssets',
      'meetingResolution',
      'statements',
    ])
    const again = client.resolutions.approveStatements({ id: 'again', resolutionId, ordinal: 1 })
    expect(await codesOf(again)).toEqual(['effect-done'])
    isWhole(book)
  })

  test('refused, they go back in the command that ends the meeting, and a new revision is asked for (reading 14)', async () => {
    const book = await appraisedSample()
    const { client } = book
    await hold(book, annual, asked(false))
    const { hindrance, revision, refusals, appraisals } = await client.appraisals.state({ year: 2025 })
    expect(revision).toBe(2)
    expect(refusals).toMatchObject([{ revision: 1, refusedOn: '2026-03-30' }])
    expect(refusals[0]?.reason).toContain('Tán thành 0/')
    expect(hindrance).toContain('không còn đúng')
    expect(appraisals).toMatchObject([{ standing: false, stale: { because: 'refused' } }])
    const { raw } = openBookOf(book.core).connection
    expect(raw.prepare('SELECT meetingId, commandSequence FROM statementsRefusal').get()).toEqual(
      raw.prepare(`SELECT 'm' AS meetingId, sequence AS commandSequence FROM command WHERE id = 'm close'`).get(),
    )
    const { items } = await client.calendar.due({})
    expect(items.filter(({ code }) => code === 'appraisal-due')).toMatchObject([{ state: 'open', dueOn: null }])
    expect(await client.resolutions.list({})).toEqual([])
    const second = await client.appraisals.conclude({ id: 'second', ...appraisal, signedOn: '2026-03-30' })
    expect((await client.appraisals.state({ year: 2025 })).appraisals[0]).toMatchObject({
      number: second.number,
      revision: 2,
      standing: true,
    })
    isWhole(book)
  })

  test('refused first and approved by a second motion of the same meeting, they do not go back', async () => {
    const book = await appraisedSample()
    await hold(book, annual, [...asked(false), ...asked(true)])
    expect(await book.client.appraisals.state({ year: 2025 })).toMatchObject({ revision: 1, refusals: [] })
  })

  test('without a resolution, with another effect of it, or of a year nobody appraised they are not approved', async () => {
    const book = await appraisedSample()
    const { client } = book
    const yes = (id: string, resolutionId: string) =>
      client.resolutions.approveStatements({ id, resolutionId, ordinal: 1 })
    expect(await codesOf(yes('a', 'none'))).toEqual(['resolution-unknown'])
    const entry = { body: 'generalMeeting' as const, date: '2026-03-20', summary: 'Thông qua báo cáo' }
    await client.resolutions.record({ id: 'e', ...entry, number: '9/NQ-ĐHTV' })
    expect(await codesOf(yes('b', 'e'))).toEqual(['effect-unknown'])
    await client.resolutions.addEffects({ id: 'add', resolutionId: 'e', effects: [{ ...approve, year: 2024 }] })
    expect(await codesOf(yes('c', 'e'))).toEqual(['statements-not-appraised'])
  })
})

describe('Law 17/2023/QH15 articles 64.2, 70.2, 86 (R34): a resolution approves the distribution', () => {
  async function submitted({ client }: DecidedBook) {
    await client.distribution.saveProposal({ proposalId: 'p', year: 2025, name: 'Phương án 1', plan })
    return (await client.distribution.submit({ id: 'submit', proposalId: 'p' })).distributionId
  }

  test('one voucher on the day of the resolution, which names it; the resolution names its voucher', async () => {
    const book = await appraisedSample()
    const { client } = book
    const distributionId = await submitted(book)
    const approve = { kind: 'approveDistribution', year: 2025, distributionId } as const
    await hold(book, annual, [{ decision: 'approveDistribution', effects: [approve], passed: true }])
    const resolutionId = await signAll(book, annual)
    const { voucherId } = await client.distribution.post({ id: 'post', distributionId, resolutionId })
    expect(await effectsOf(book, resolutionId, on)).toEqual([
      {
        kind: 'approveDistribution',
        state: 'done',
        resting: [{ kind: 'distribution', key: distributionId, voucher: voucherId }],
      },
    ])
    expect(await client.vouchers.get({ voucherId })).toMatchObject({
      date: '2026-03-30',
      resolution: { resolutionId, number: '01/NQ-ĐHTV' },
    })
    isWhole(book)
  })

  test('refused, or without a resolution of the meeting, nothing is distributed', async () => {
    const book = await appraisedSample()
    const { client } = book
    const distributionId = await submitted(book)
    const approve = { kind: 'approveDistribution', year: 2025, distributionId } as const
    await hold(book, annual, [{ decision: 'approveDistribution', effects: [approve], passed: false }])
    expect((await client.resolutions.ofMeeting({ meetingId: 'm' })).outcomes).toMatchObject([
      { passed: false, effects: [] },
    ])
    const post = client.distribution.post({ id: 'x', distributionId, resolutionId: 'none' })
    expect(await codesOf(post)).toEqual(['distribution-resolution'])
    expect((await client.distribution.submitted({ year: 2025 })).distributions).toMatchObject([{ state: 'submitted' }])
  })
})
