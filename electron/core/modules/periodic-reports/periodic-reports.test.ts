import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { CooperativeReport } from '@shared/contract/cooperative-report'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { openTemplate } from '../../documents/reporting/template-package'
import { bodiesBook } from '../../governance/test-bodies'
import type { Core } from '../../index'
import { verifyBook } from '../../ledger/verify/verify-book'
import { readPacket } from '../../packet/read-packet'

const HALF = 'bao-cao-6-thang'
const NOW = '2025-07-05T02:00:00.000Z'
const signing = {
  approvedOn: '2025-07-05',
  signer: 'Nguyễn Văn Khải',
  body: 'director',
  signerTitle: 'Giám đốc',
} as const

const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)

/** Keeps a file where it can be looked at. */
async function look(file: File): Promise<File> {
  const folder = process.env['SO_HTX_PAPERS']
  if (folder) writeFileSync(join(folder, file.name), new Uint8Array(await file.arrayBuffer()))
  return file
}

async function bookInJuly(): Promise<Core> {
  const core = await bodiesBook({
    name: 'HTX Nông nghiệp Kim Đông',
    taxCode: '2700123456',
    address: 'Xã Kim Đông, tỉnh Ninh Bình',
  })
  Object.assign(core.state, { now: () => NOW })
  return core
}

/** A report of the first half of 2025 with a reason for every figure nobody declared. */
async function filledReport({ client }: Core, id = 'r', formId = HALF, periodKey = '2025-H1') {
  await client.periodicReports.create({ id, formId, periodKey })
  const { missing, row } = await client.periodicReports.get({ reportId: id })
  await client.periodicReports.save({
    id: `${id}-save`,
    reportId: id,
    recipient: row.recipient,
    texts: { results: 'Mở thêm hai cửa hàng vật tư.', nextPlan: 'Mở rộng vùng lúa liên kết.' },
    noFigures: missing.map((code) => ({ code, reason: 'chưa thống kê' })),
    assessment: null,
  })
}

describe('a half-year report from draft to packet', () => {
  test('is frozen when it is approved, packed once, and read back whole', async () => {
    const core = await bookInJuly()
    const { client } = core
    await filledReport(core)
    const draft = await client.periodicReports.get({ reportId: 'r' })
    expect(draft.missing).toEqual([])
    expect(draft.lines.find(({ code }) => code === 'members.official.end')).toMatchObject({ value: 12, source: 'book' })
    await client.periodicReports.check({ id: 'k', reportId: 'r' })
    expect(await client.periodicReports.approve({ id: 'a', reportId: 'r', ...signing })).toEqual({ number: '01/BC-GĐ' })

    // What happens in the book afterwards changes nothing of it.
    await client.book.changeProfile({
      id: 'p',
      profile: { name: 'HTX Tên Mới', taxCode: '', address: '', governanceForm: 'full' },
    })
    const frozen = await client.periodicReports.get({ reportId: 'r' })
    expect(frozen.lines.find(({ code }) => code === 'identity.name')?.text).toBe('HTX Nông nghiệp Kim Đông')

    await client.signingKeys.make({ id: 'key', password: '', replaces: null })
    const scan = new File(['%PDF-1.7\nbản ký'], 'ban-ky.pdf')
    await client.scans.add({ id: 's', subject: 'periodicReport', key: 'r/1', file: scan })
    const packed = await client.periodicReports.pack({ id: 'z', reportId: 'r' })
    const file = await look(await client.periodicReports.packet({ reportId: 'r' }))
    const bytes = new Uint8Array(await file.arrayBuffer())
    const packet = readPacket(bytes, { kinds: { 'cooperative-report': 1 }, keyStanding: () => 'trusted' })
    expect(packet.sha256).toBe(packed.sha256)
    expect([...packet.files.keys()]).toEqual(['ban-ky.pdf', 'bao-cao.pdf', 'bao-cao.xlsx', 'report.json'])
    const said = CooperativeReport.parse(JSON.parse(packet.files.get('report.json')?.toString('utf8') ?? ''))
    expect(said).toMatchObject({
      reportId: 'r',
      revision: 1,
      form: { formId: HALF, version: 1 },
      period: { key: '2025-H1', from: '2025-01-01', to: '2025-06-30' },
      cooperative: { taxCode: '2700123456' },
      approved: { name: 'Nguyễn Văn Khải', on: '2025-07-05' },
      hasSignedScan: true,
    })
    // Of people the packet names who signs; no member of the register.
    expect(packet.files.get('report.json')?.toString('utf8')).not.toContain('Thành viên 01')

    // Asked again, whatever came since: the same bytes.
    await client.scans.add({
      id: 's2',
      subject: 'periodicReport',
      key: 'r/1',
      file: new File(['%PDF-1.7\nkhác'], 'k.pdf'),
    })
    expect(await client.periodicReports.pack({ id: 'z2', reportId: 'r' })).toEqual(packed)

    await client.periodicReports.sent({ id: 'g', reportId: 'r', sentOn: '2025-07-06', way: 'packet' })
    expect(await client.periodicReports.list({})).toMatchObject({
      reports: [{ state: 'sent', number: '01/BC-GĐ', sentOn: '2025-07-06' }],
    })
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  }, 60_000)

  test('its form in a spreadsheet has each figure in its named cell, numbers as numbers', async () => {
    const core = await bookInJuly()
    await filledReport(core)
    const file = await look(await core.client.periodicReports.file({ reportId: 'r', format: 'xlsx' }))
    const bytes = new Uint8Array(await file.arrayBuffer())
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await file.arrayBuffer())
    const at = (name: string) => {
      const cell = openTemplate(bytes).template?.names.find((one) => one.name === name)
      return cell && workbook.getWorksheet(cell.sheet)?.getCell(cell.address).value
    }
    expect(at('chi_tieu.members_official_end')).toBe(12)
    expect(at('nguon.members_official_end')).toBe('Sổ')
    expect(at('nguon.labour_total')).toBe('chưa thống kê')
    expect(at('chung.ky')).toBe('6 tháng đầu năm 2025')
    expect(at('loi.ket_qua')).toBe('Mở thêm hai cửa hàng vật tư.')
    const docx = await look(await core.client.periodicReports.file({ reportId: 'r', format: 'docx' }))
    expect(docx.size).toBeGreaterThan(5000)
  })

  test('a revision is a copy that is written on; what was approved stays', async () => {
    const core = await bookInJuly()
    const { client } = core
    await filledReport(core)
    expect(codes(await refusalOf(client.periodicReports.revise({ id: 'x', reportId: 'r', reason: 'thiếu' })))).toEqual([
      'report-not-approved',
    ])
    await client.periodicReports.check({ id: 'k', reportId: 'r' })
    await client.periodicReports.sendBack({ id: 'b', reportId: 'r', note: 'ghi lại phương hướng' })
    await client.periodicReports.check({ id: 'k2', reportId: 'r' })
    await client.periodicReports.approve({ id: 'a', reportId: 'r', ...signing })
    expect(await client.periodicReports.revise({ id: 'v', reportId: 'r', reason: 'liên minh trả lại' })).toEqual({
      revision: 2,
    })
    const second = await client.periodicReports.get({ reportId: 'r' })
    expect(second).toMatchObject({
      row: { revision: 2, state: 'draft', number: '' },
      texts: { nextPlan: 'Mở rộng vùng lúa liên kết.' },
    })
    expect(await client.periodicReports.get({ reportId: 'r', revision: 1 })).toMatchObject({
      row: { state: 'approved', number: '01/BC-GĐ' },
      steps: [
        { step: 'drafted' },
        { step: 'checked' },
        { step: 'sentBack' },
        { step: 'checked' },
        { step: 'approved' },
      ],
    })
  })
})

describe('what is refused', () => {
  test('a figure of the book by hand, one the form does not ask for, and approval while declared ones are missing', async () => {
    const core = await bookInJuly()
    const { client } = core
    await client.periodicReports.create({ id: 'r', formId: HALF, periodKey: '2025-H1' })
    const words = { reportId: 'r', recipient: 'Liên minh', texts: {}, assessment: null }
    const typed = client.periodicReports.save({
      id: 's',
      ...words,
      noFigures: [
        { code: 'results.revenue', reason: 'không muốn ghi' },
        { code: 'governance.isAudited', reason: 'không' },
      ],
    })
    expect(codes(await refusalOf(typed))).toEqual(['report-figure-of-book', 'report-figure-not-asked'])
    await client.periodicReports.check({ id: 'k', reportId: 'r' })
    const faults = await refusalOf(client.periodicReports.approve({ id: 'a', reportId: 'r', ...signing }))
    expect(new Set(codes(faults))).toEqual(new Set(['report-figure-missing']))
    expect(faults.map(({ column }) => column)).toContain('labour.total')
  })

  test('a period of another kind, one that has not begun, the same one twice; a draft that was left makes room', async () => {
    const { client } = await bookInJuly()
    const make = (id: string, periodKey: string) => client.periodicReports.create({ id, formId: HALF, periodKey })
    expect(codes(await refusalOf(make('a', '2025-Q1')))).toEqual(['report-period-wrong'])
    expect(codes(await refusalOf(make('b', '2026-H1')))).toEqual(['report-period-open'])
    await make('c', '2025-H1')
    expect(codes(await refusalOf(make('d', '2025-H1')))).toEqual(['report-exists'])
    await client.periodicReports.drop({ id: 'x', reportId: 'c', note: 'chọn nhầm' })
    await make('e', '2025-H1')
    expect((await client.periodicReports.list({})).reports.map(({ reportId }) => reportId)).toEqual(['e'])
  })

  test('one’s own report is approved by another where there is another with the right', async () => {
    const core = await bookInJuly()
    const { client } = core
    await filledReport(core)
    await client.periodicReports.check({ id: 'k', reportId: 'r' })
    openBookOf(core).connection.raw.exec(
      `UPDATE user SET password = 'scrypt$x'; INSERT INTO user (userId, name, role, password, active) VALUES ('u', 'Bà Giám Đốc', 'director', 'scrypt$y', 1)`,
    )
    const own = client.periodicReports.approve({ id: 'a', reportId: 'r', ...signing })
    expect(await refusalOf(own)).toMatchObject([
      { code: 'report-own-approval', message: expect.stringContaining('Bà Giám Đốc') },
    ])
  })
})
