import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ProposedPlan } from '@shared/contract/distribution'
import { importYear, testBook } from '../../book-file/test-book'
import { clientCore, openBookOf, quickFolder } from '../../book-file/test-client'
import type { Core } from '../../index'

const M = 'meeting-1'

/** The sample's closed year with all an annual meeting is given: appraised, reported on, a distribution proposed, last year's resolutions followed. */
async function everything(): Promise<Core> {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  const book = testBook(file, 'HTX Nông nghiệp Kim Đông')
  await importYear(book)
  book.close()
  const core = clientCore(folder, { now: () => '2026-03-10T02:00:00.000Z' })
  core.openBook(file)
  const { client } = core
  const profile = { name: 'HTX Nông nghiệp Kim Đông', taxCode: '', address: 'Xã Kim Đông, tỉnh Ninh Bình' }
  await client.book.changeProfile({ id: 'address', profile: { ...profile, governanceForm: 'simplified' } })
  openBookOf(core).connection.raw.exec(`UPDATE book SET governanceForm = 'full'`)
  await client.periods.closeYear({ id: 'close', year: 2025 })
  await lastYear(core)
  await supervisors(core)
  await proposals(core)
  return core
}

async function lastYear({ client }: Core): Promise<void> {
  const resolution = (id: string, number: string, date: string, summary: string) =>
    client.resolutions.record({ id, body: 'generalMeeting', number, date, summary })
  await resolution('r1', '01/NQ-ĐHTV', '2025-04-20', 'Thông qua báo cáo tài chính năm 2024')
  await resolution('r2', '02/NQ-ĐHTV', '2025-04-20', 'Sửa kênh nội đồng khu Đức Hòa')
  const task = (id: string, text: string, owner: string, dueOn: string) =>
    client.resolutions.giveTask({ id, resolutionId: 'r2', text, owner, dueOn })
  await task('t1', 'Nạo vét 1.200 m kênh trước vụ mùa', 'Phạm Văn Đoàn', '2025-06-30')
  await task('t2', 'Thu hồi công nợ thủy lợi phí quá hạn', 'Kế toán', '2025-12-31')
  const done = { id: 's1', taskId: 't1', date: '2025-06-20', state: 'done' as const }
  await client.resolutions.stepTask({ ...done, note: 'Nghiệm thu ngày 20/06/2025, chi 46.500.000 đồng' })
}

async function supervisors({ client }: Core): Promise<void> {
  const seat = { resolutionId: 'r1', fromDate: '2025-04-20' }
  await client.posts.appoint({
    id: 'posts',
    entries: [
      { kind: 'chairperson', member: 'TV0003', ...seat },
      { kind: 'boardMember', member: 'TV0004', ...seat },
      { kind: 'boardMember', member: 'TV0005', ...seat },
      { kind: 'headSupervisor', member: 'TV0010', ...seat },
    ],
  })
  const signed = { year: 2025, signers: ['Trần Văn Kiểm'] }
  await client.supervision.recordInspection({
    id: 'kq',
    kind: 'cash',
    heldOn: '2026-03-02',
    supervisors: ['Trần Văn Kiểm'],
    counterparts: [{ name: 'Lê Thị Thu', post: 'Thủ quỹ' }],
    answers: ['slips', 'posted', 'limit', 'hands'].map((step) => ({ step, answer: 'yes' as const })),
    cash: { account: '1111', notes: [], other: 1_000, explanation: 'Tiền đã nộp ngân hàng sáng nay' },
    conclusion: 'Quỹ khớp sổ.',
  })
  await client.supervision.issueFinding({
    id: 'ph',
    title: 'Thiếu hóa đơn mua phân bón',
    content: 'Hai phiếu chi tháng 7/2025 không có hóa đơn.',
    basis: '',
    recommendation: 'Bổ sung hóa đơn hoặc bảng kê.',
    addressee: 'director',
    issuedOn: '2026-03-02',
    dueOn: '2026-03-20',
  })
  await client.appraisals.conclude({
    id: 'ap',
    ...signed,
    signedOn: '2026-03-05',
    opinion: 'agreeWithRemarks',
    remarks: 'Cần thuyết minh rõ công nợ thủy lợi phí quá hạn.',
  })
  await client.appraisals.issueReport({
    id: 'bc',
    ...signed,
    issuedOn: '2026-03-06',
    text: {
      assessment: 'Hội đồng quản trị và giám đốc làm đúng nghị quyết; sổ sách rõ ràng, quỹ khớp sổ.',
      recommendations: 'Thu hồi công nợ quá hạn trước vụ mùa.\nĐối chiếu kho hai lần một năm.',
      nextYear: 'Kiểm quỹ mỗi quý, kiểm kho tháng 6 và tháng 12.',
    },
  })
}

async function proposals({ client }: Core): Promise<void> {
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
  const figures = { revenueExternal: 3_300_000_000, revenueInternal: 1_300_000_000, profit: 400_000_000, newMembers: 4 }
  await client.meetingPapers.savePlan({ id: 'p', year: 2025, figures })
  await client.meetingPapers.savePlan({
    id: 'q',
    year: 2026,
    figures: { revenueExternal: 3_800_000_000, profit: 480_000_000 },
  })
}

async function planned({ client }: Core, given: Partial<Parameters<typeof client.meetings.plan>[0]> = {}) {
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
    ...given,
  })
  await client.meetingPapers.giveNumber({ id: 'n', meetingId: given.id ?? M, signedOn: '2026-03-12' })
}

async function packed(core: Core, name: string, meetingId = M): Promise<{ pages: number; missing: number }> {
  const stream = await core.client.meetingPapers.pack({ meetingId })
  for (;;) {
    const step = await stream.next()
    if (!step.done) continue
    const { file, ...rest } = step.value
    const folder = process.env['SO_HTX_PAPERS']
    if (folder) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${name}.pdf`), Buffer.from(await file.arrayBuffer()))
    }
    return rest
  }
}

test('a pack with everything an annual meeting is given prints every part', async () => {
  const core = await everything()
  const { client } = core
  await planned(core)
  const { items } = await client.meetings.agenda({ meetingId: M })
  for (const item of items.filter(({ kind, draft }) => kind === 'motion' && draft === ''))
    await client.meetings.changeItem({
      id: `draft ${item.itemId}`,
      ...item,
      draft: `Đại hội thông qua: ${item.title.toLowerCase()}.`,
    })
  await client.meetingPapers.saveTexts({
    id: 't',
    meetingId: M,
    texts: {
      directorReport:
        'Năm 2025 thời tiết thuận lợi, sản lượng lúa tăng.\nBa khâu làm đất, tưới, thu hoạch đều đúng lịch.',
      boardReport: 'Hội đồng quản trị họp bốn phiên, ra bảy nghị quyết.',
      fundsNext: 'Dành 200.000.000 đồng sửa kênh nội đồng.',
      planNext: 'Mở thêm dịch vụ sấy lúa.',
      payPlan: 'Chức danh | Mức một tháng\nChủ tịch | 3.000.000\nGiám đốc | 7.000.000\nKế toán | 6.000.000',
    },
  })
  const { pack } = await client.meetingPapers.overview({ meetingId: M })
  expect(pack.filter(({ printed }) => !printed)).toEqual([])
  const { pages } = await packed(core, 'whole-pack')
  expect(pages).toBeGreaterThan(15)
}, 120_000)

const motion = {
  kind: 'motion' as const,
  decision: 'other' as const,
  presenter: 'Chủ tịch Hội đồng quản trị',
  draft: 'Thông qua việc sửa kênh nội đồng khu Đức Hòa, dự toán 180.000.000 đồng.',
}

test('an extraordinary pack has what its agenda asks for: reports, drafts, and what was attached is named', async () => {
  const core = await everything()
  const { client } = core
  await planned(core, { id: 'bt', kind: 'extraordinary', plannedOn: '2026-04-12', reason: 'Sửa kênh nội đồng gấp' })
  const { itemId } = await client.meetings.addItem({
    id: 'kênh',
    meetingId: 'bt',
    ...motion,
    title: 'Sửa kênh nội đồng khu Đức Hòa',
    documents: ['statements', 'payPlan', 'charterDraft'],
  })
  const file = new File(['%PDF-1.4 dự toán'], 'Dự toán sửa kênh.pdf', { type: 'application/pdf' })
  await client.scans.add({ id: 'scan', subject: 'agendaItem', key: itemId, file })
  const { pack } = await client.meetingPapers.overview({ meetingId: 'bt' })
  expect(pack.map(({ part, printed }) => [part, printed])).toEqual([
    ['notice', true],
    ['agenda', true],
    ['balanceSheet', true],
    ['incomeStatement', true],
    ['payPlan', false],
    ['draftResolution', true],
    ['lastResolutions', true],
  ])
  expect((await packed(core, 'extraordinary-pack', 'bt')).pages).toBeGreaterThan(6)
}, 120_000)

test('a board’s pack speaks of the board: its draft resolution, and what became of its own resolutions', async () => {
  const core = await everything()
  const { client } = core
  await client.resolutions.record({
    id: 'b1',
    body: 'board',
    number: '01/NQ-HĐQT',
    date: '2025-09-10',
    summary: 'Mua máy cấy',
  })
  await planned(core, { id: 'hq', body: 'board', kind: 'regular', plannedOn: '2026-03-20', convener: 'chairperson' })
  await client.meetings.addItem({
    id: 'k',
    meetingId: 'hq',
    ...motion,
    title: 'Sửa kênh nội đồng',
    documents: ['directorReport'],
  })
  const { pack } = await client.meetingPapers.overview({ meetingId: 'hq' })
  expect(pack.map(({ part }) => part)).toEqual([
    'notice',
    'agenda',
    'directorReport',
    'draftResolution',
    'lastResolutions',
  ])
  await packed(core, 'board-pack', 'hq')
}, 120_000)

test('every print of a rehearsal bears its mark', async () => {
  const core = await everything()
  await planned(core)
  const copy = await core.client.meetingCopies.rehearse({ meetingId: M })
  const folder = quickFolder()
  const path = join(folder, copy.name)
  writeFileSync(path, Buffer.from(await copy.arrayBuffer()))
  const laptop = clientCore(folder, { now: () => '2026-03-20T02:00:00.000Z' })
  laptop.openBook(path)
  for (const paper of ['agenda', 'ballots', 'tally'] as const) {
    const { papers } = await laptop.client.meetingPapers.overview({ meetingId: M })
    const found = papers.find((one) => one.paper === paper && one.lack === null)
    if (found === undefined) continue
    const file = await laptop.client.meetingPapers.print({ meetingId: M, paper, subject: found.subject })
    expect(await keptPrint(`rehearsal-${paper}`, file)).toBeGreaterThan(0)
  }
  await packed(laptop, 'rehearsal-pack')
}, 120_000)

async function keptPrint(name: string, file: File): Promise<number> {
  const bytes = Buffer.from(await file.arrayBuffer())
  const folder = process.env['SO_HTX_PAPERS']
  if (folder) writeFileSync(join(folder, `${name}.pdf`), bytes)
  return bytes.length
}
