import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ProposedPlan } from '@shared/contract/distribution'
import type { MeetingPaper, OpenedPaper } from '@shared/contract/meeting-papers'
import { importYear, testBook } from '../../book-file/test-book'
import { clientCore, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'
import { meetingBundle } from './facts'
import { packOf } from './pack'
import { paperSource } from './source'
import { yearFigures } from './year-figures'

const NOW = '2026-03-10T02:00:00.000Z'
const M = 'meeting-1'
/** The sample year, closed, with the annual meeting of 2026 and an election on its agenda. */
async function made(): Promise<Core> {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  const book = testBook(file, 'HTX Nông nghiệp Kim Đông')
  await importYear(book)
  book.close()
  const core = clientCore(folder, { now: () => NOW })
  core.openBook(file)
  const { client } = core
  const profile = { name: 'HTX Nông nghiệp Kim Đông', taxCode: '', address: 'Xã Kim Đông, tỉnh Ninh Bình' }
  await client.book.changeProfile({ id: 'address', profile: { ...profile, governanceForm: 'simplified' } })
  openBookOf(core).connection.raw.exec(`UPDATE book SET governanceForm = 'full'`)
  await client.periods.closeYear({ id: 'close', year: 2025 })
  await client.meetings.plan({
    id: M,
    body: 'generalMeeting',
    kind: 'annual',
    form: 'plenary',
    medium: 'inPerson',
    fiscalYear: 2025,
    plannedOn: '2026-03-29',
    startsAtTime: '08:00',
    place: 'Nhà văn hóa thôn Đức Hòa',
    convener: 'board',
    noticesOn: '2026-03-12',
  })
  const { raw } = openBookOf(core).connection
  const last = raw.prepare<[], { n: number }>('SELECT coalesce(max(position), 0) AS n FROM agendaItem').get()?.n ?? 0
  const item = raw.prepare(
    `INSERT INTO agendaItem (itemId, meetingId, position, title, kind, decision, subject, article, presenter, minutesPlanned, draft, content)
     VALUES (?, '${M}', ?, ?, ?, ?, '', '64.1', 'Chủ tịch', 10, ?, ?)`,
  )
  const statements = 'Thông qua báo cáo tài chính năm 2025'
  item.run('vote', last + 1, statements, 'motion', 'approveStatements', `${statements}.`, '{}')
  item.run('charter', last + 2, 'Sửa đổi Điều lệ', 'motion', 'amendCharter', '', '{}')
  const candidates = [
    { code: 'TV0001', name: 'Người Một' },
    { code: null, name: 'Người Hai' },
  ]
  const content = JSON.stringify({ effects: [], election: { post: 'boardMember', seats: 1, candidates } })
  item.run('election', last + 3, 'Bầu Hội đồng quản trị', 'election', null, '', content)
  return core
}

async function keep(name: string, file: File): Promise<number> {
  const bytes = Buffer.from(await file.arrayBuffer())
  const folder = process.env['SO_HTX_PAPERS']
  if (folder) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${name}${file.name.slice(file.name.lastIndexOf('.'))}`), bytes)
  }
  return bytes.toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 0
}

async function packed(core: Core): Promise<{ file: File; pages: number; missing: number; steps: number[] }> {
  const stream = await core.client.meetingPapers.pack({ meetingId: M })
  const steps: number[] = []
  for (;;) {
    const step = await stream.next()
    if (step.done) return { ...step.value, steps }
    steps.push(step.value.done)
  }
}

test('the overview says what there is, what it lacks, and what the pack lacks with articles', async () => {
  const { client } = await made()
  const overview = await client.meetingPapers.overview({ meetingId: M })
  const of = (paper: MeetingPaper | OpenedPaper) => overview.papers.filter((one) => one.paper === paper)
  expect(of('notices')).toMatchObject([{ opened: true, count: 140, formats: ['pdf'], lack: null }])
  expect(of('notice')).toMatchObject([{ opened: false, formats: ['pdf', 'docx'] }])
  expect(of('ballots')).toMatchObject([{ subject: 'election', count: 140, lack: null }])
  expect(of('payPlan')).toMatchObject([{ lack: 'noText' }])
  const lacks = Object.fromEntries(
    overview.pack.map(({ part, lacks: own }) => [part, own.map(({ article }) => article).join()]),
  )
  expect(lacks['supervisionReport']).toContain('điểm e khoản 3 Điều 69')
  expect(lacks['appraisal']).toContain('điểm d khoản 3 Điều 69')
  expect(lacks['boardReport']).toContain('khoản 4 Điều 87')
  expect(lacks['balanceSheet']).toBe('')
  expect(overview.pack.find(({ part }) => part === 'supervisionReport')?.printed).toBe(false)
  expect(overview.pack.find(({ part }) => part === 'distribution')?.printed).toBe(false)
  expect(overview.plan.find(({ figure }) => figure === 'profit')).toEqual({
    figure: 'profit',
    planned: null,
    actual: 461_270_048,
  })
})

test('the notice gets its number once, and bears it', async () => {
  const { client } = await made()
  const number = await client.meetingPapers.giveNumber({ id: 'n1', meetingId: M, signedOn: '2026-03-12' })
  expect(number).toEqual({ number: '01/GM-HĐQT' })
  expect(await client.meetingPapers.giveNumber({ id: 'n2', meetingId: M, signedOn: '2026-03-13' })).toEqual(number)
  expect(await client.meetingPapers.overview({ meetingId: M })).toMatchObject({ number: '01/GM-HĐQT' })
})

describe('printing', () => {
  test('every letter is given as PDF and as text', async () => {
    const { client } = await made()
    await client.meetingPapers.saveTexts({
      id: 't',
      meetingId: M,
      texts: { payPlan: 'Chức danh | Mức\nGiám đốc | 7.000.000' },
    })
    const { papers } = await client.meetingPapers.overview({ meetingId: M })
    for (const { paper, opened, subject, formats, lack } of papers) {
      if (opened || lack !== null) continue
      for (const format of formats) {
        const file = await client.meetingPapers.print({ meetingId: M, paper: paper as MeetingPaper, subject, format })
        expect(file.name).toBe(`${file.name.slice(0, file.name.indexOf('-2026'))}-2026-03-29.${format}`)
        if (format === 'pdf') expect(await keep(`paper-${paper}`, file)).toBeGreaterThan(0)
        else
          expect(
            Buffer.from(await file.arrayBuffer())
              .subarray(0, 2)
              .toString(),
          ).toBe('PK')
      }
    }
  }, 60_000)

  test('what shows who somebody is, is opened in the chain first', async () => {
    const core = await made()
    const { client } = core
    const before = await client.book.history({ limit: 50 })
    const notices = await client.meetingPapers.open({ meetingId: M, paper: 'notices' })
    expect(await keep('notices', notices)).toBe(140)
    const cards = await client.meetingPapers.open({ meetingId: M, paper: 'votingCards' })
    expect(await keep('voting-cards', cards)).toBe(Math.ceil(140 / 8))
    await keep('signatures', await client.meetingPapers.open({ meetingId: M, paper: 'signatureList' }))
    await keep('entitled-list', await client.meetingPapers.open({ meetingId: M, paper: 'entitled' }))
    const after = await client.book.history({ limit: 50 })
    const fresh = after.rows.slice(0, after.rows.length - before.rows.length).map(({ summary }) => summary)
    expect(fresh.some((line) => line.includes('In giấy mời từng người'))).toBe(true)
  }, 60_000)

  test('a paper there is nothing of is refused in words', async () => {
    const { client } = await made()
    const refused = (paper: MeetingPaper, subject = '') =>
      refusalOf(client.meetingPapers.print({ meetingId: M, paper, subject }))
    expect(await refused('petitionAnswer', 'x')).toMatchObject([{ code: 'meeting-paper-unknown' }])
    expect(await refused('ballots', 'nobody')).toMatchObject([{ code: 'meeting-paper-unknown' }])
    expect(
      await refusalOf(
        client.meetingPapers.print({ meetingId: M, paper: 'ballots', subject: 'election', format: 'docx' }),
      ),
    ).toMatchObject([{ code: 'meeting-paper-no-text' }])
    expect(await refusalOf(client.meetingPapers.overview({ meetingId: 'x' }))).toMatchObject([
      { code: 'meeting-unknown' },
    ])
  })
})

describe('the pack', () => {
  test('has the official statements, the distribution and every page number in one file', async () => {
    const core = await made()
    const { client } = core
    const plan = {
      fundPercent: { internal: 5, external: 10 },
      otherFunds: [],
      internalByUseAndLabourPercent: 60,
      useWeight: 100,
      labourWeight: 0,
      externalBy: 'capital' as const,
      withholdingPercent: 5,
      lossBorneBy: null,
    } satisfies ProposedPlan
    await client.distribution.saveProposal({ proposalId: 'p1', year: 2025, name: 'Phương án 1', plan })
    await client.meetingPapers.savePlan({
      id: 'p',
      year: 2025,
      figures: { revenueExternal: 3_300_000_000, profit: 400_000_000 },
    })
    await client.meetingPapers.savePlan({ id: 'q', year: 2026, figures: { revenueExternal: 3_800_000_000 } })
    await client.meetingPapers.saveTexts({
      id: 't',
      meetingId: M,
      texts: {
        directorReport: 'Năm 2025 thời tiết thuận lợi, sản lượng lúa tăng.',
        boardReport: 'Hội đồng quản trị họp bốn phiên.',
        fundsNext: 'Dành 200.000.000 đồng sửa kênh nội đồng.',
        payPlan: 'Chức danh | Mức một tháng\nChủ tịch | 3.000.000\nGiám đốc | 7.000.000',
      },
    })
    const { file, pages, missing, steps } = await packed(core)
    expect(await keep('meeting-pack', file)).toBe(pages)
    expect(missing).toBeGreaterThan(2)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    const bundle = meetingBundle(paperSource(openBookOf(core), core.state), M)
    const { parts } = packOf(bundle, {
      balanceSheet: () => null,
      incomeStatement: () => null,
      distribution: () => null,
      appraisal: () => null,
    })
    expect(parts.map(({ title }) => title)).toEqual([...new Set(parts.map(({ title }) => title))])
    expect(parts.find(({ title }) => title === 'Báo cáo của Ban kiểm soát')?.content?.kind).toBe('letter')
  }, 120_000)

  test('stops when the call is ended', async () => {
    const core = await made()
    const stop = new AbortController()
    const stream = await core.client.meetingPapers.pack({ meetingId: M }, { signal: stop.signal })
    await stream.next()
    stop.abort()
    await expect(
      (async () => {
        for (;;) if ((await stream.next()).done) return
      })(),
    ).rejects.toThrow()
  }, 60_000)
})

test('the year’s figures are those of the statements and of the members’ own page', async () => {
  const core = await made()
  const year = yearFigures(openBookOf(core), 2025)
  expect(year.result).toMatchObject({
    revenueExternal: 3_502_783_100,
    revenueInternal: 1_352_982_000,
    profit: 461_270_048,
  })
  expect(year.previous).toBeNull()
  expect(year.assets.closing).toBe(6_876_523_831)
  const last = year.cash.at(-1)
  expect((last?.cash ?? 0) + (last?.bank ?? 0)).toBe(3_409_064_306)
  const figures = await core.client.memberFigures.read({ from: '2025-01-01', to: '2025-12-31' })
  expect(year.members.map(({ type, end, paidEnd }) => ({ type, end, paidEnd }))).toEqual(
    figures.movements.map(({ type, end, paid }) => ({ type, end, paidEnd: paid })),
  )
  expect(year.months.reduce((sum, { external }) => sum + external, 0)).toBe(3_506_104_100)
})
