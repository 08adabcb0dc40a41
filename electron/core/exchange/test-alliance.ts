import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { ALLIANCE_NEWS, NEWS_FILE, type AllianceNews } from '@shared/contract/alliance-news'
import { COOPERATIVE_REPORT, REPORT_FILE, type CooperativeReport } from '@shared/contract/cooperative-report'
import { RECEIPT_FILE, RECEIPT_PDF, REPORT_RECEIPT, type ReportReceipt } from '@shared/contract/report-receipt'
import type { Core } from '../index'
import { clientCore, newTestBook, openBookOf, quickFolder } from '../book-file/test-client'
import { bookKey } from '../packet/book-key'
import { keyFingerprint, publicKeyOf, SEED_BYTES } from '../packet/key-pair'
import { type PacketDraft, writePacket } from '../packet/write-packet'

const fixtures = join(import.meta.dirname, 'fixtures')
export const TEST_TAX = '2700123456'
export const ALLIANCE = { name: 'Liên minh HTX tỉnh Thử', taxCode: '2700000001' }
/** The alliance's key, as a test holds it. */
export const allianceSeed = Buffer.alloc(SEED_BYTES, 9)
export const allianceFingerprint = keyFingerprint(publicKeyOf(allianceSeed))

const json = (path: string, content: object) => ({
  path,
  mediaType: 'application/json',
  content: Buffer.from(JSON.stringify(content), 'utf8'),
})
const packet = (draft: Partial<PacketDraft> & Pick<PacketDraft, 'packetId' | 'kind' | 'files'>, seed: Uint8Array) =>
  writePacket(
    { schemaVersion: 1, sender: ALLIANCE, recipient: null, createdAt: '2026-07-21T02:00:00.000Z', ...draft },
    seed,
  )

/** A co-operative's book of 2026 with its key; with the alliance registered unless told otherwise. */
export async function exchangeBook(isRegistered = true): Promise<Core & { clock: { at: string } }> {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file, { taxCode: TEST_TAX, firstYear: 2026 })
  const clock = { at: '2026-07-20T02:00:00.000Z' }
  const core = clientCore(folder, { now: () => clock.at })
  core.openBook(file)
  await core.client.signingKeys.make({ id: 'key' })
  if (isRegistered) await registerAlliance(core)
  return { ...core, clock }
}

/** Registers the test alliance, or whoever holds another key. */
export async function registerAlliance({ client }: Core, fingerprint = allianceFingerprint): Promise<void> {
  const paper = 'Giấy đăng ký khóa ngày 01/07/2026'
  await client.allianceExchange.register({
    id: `register ${fingerprint}`,
    ...ALLIANCE,
    fingerprint,
    paper,
    acceptedOn: '2026-07-02',
  })
}

export const testReport: CooperativeReport = {
  schema: 'so-htx/cooperative-report',
  schemaVersion: 1,
  reportId: 'r1',
  revision: 1,
  form: { formId: 'alliance-half-year', version: 1, title: 'Báo cáo 6 tháng' },
  dictionaryVersion: 1,
  period: { key: '2026-H1', kind: 'halfYear', from: '2026-01-01', to: '2026-06-30' },
  cooperative: { name: 'HTX Thử', taxCode: TEST_TAX, organisation: 'cooperative', address: '' },
  preparedOn: '2026-07-10',
  approved: { name: 'Bà A', on: '2026-07-12' },
  hasSignedScan: false,
  figures: [{ code: 'members.official.end', value: 12, text: null, previous: null, source: 'book' }],
  selfAssessment: null,
}

/** A report as the book signs it, a revision of it where asked. */
export function reportFile(core: Core, given: Partial<CooperativeReport> = {}, draft: Partial<PacketDraft> = {}): File {
  const report = { ...testReport, ...given }
  const key = bookKey(openBookOf(core).connection)
  const packetId = `${report.reportId}-${report.revision}`
  const bytes = packet(
    {
      packetId,
      kind: COOPERATIVE_REPORT,
      sender: { name: 'HTX Thử', taxCode: TEST_TAX },
      recipient: ALLIANCE,
      files: [json(REPORT_FILE, report)],
      ...draft,
    },
    Buffer.from(key?.seed ?? '', 'base64'),
  )
  return new File([Uint8Array.from(bytes)], `${packetId}.zip`)
}

/** The alliance's answer to a packet. */
export function receiptBytes(
  given: Partial<ReportReceipt>,
  draft: Partial<PacketDraft> = {},
  seed: Uint8Array = allianceSeed,
): Uint8Array {
  const receipt: ReportReceipt = {
    schema: 'so-htx/report-receipt',
    schemaVersion: 1,
    number: '12/TN-LMHTX',
    reportId: 'r1',
    revision: 1,
    packetSha256: '0'.repeat(64),
    receivedAt: '2026-07-21T02:00:00.000Z',
    outcome: 'received',
    remarks: [],
    officer: 'Lê Văn Cán',
    ...given,
  }
  const pdf = { path: RECEIPT_PDF, mediaType: 'application/pdf', content: Buffer.from('%PDF-1.7 giấy', 'utf8') }
  const packetId = `n-${receipt.revision}-${receipt.outcome}`
  return packet(
    {
      packetId,
      kind: REPORT_RECEIPT,
      recipient: { name: 'HTX Thử', taxCode: TEST_TAX },
      files: [json(RECEIPT_FILE, receipt), pdf],
      ...draft,
    },
    seed,
  )
}

/** What the alliance sends down, everything of it once. */
export function newsBytes(
  given: Partial<AllianceNews> = {},
  draft: Partial<PacketDraft> = {},
  seed: Uint8Array = allianceSeed,
  more: readonly { path: string; content: Uint8Array }[] = [],
): Uint8Array {
  const news: AllianceNews = {
    schema: 'so-htx/alliance-news',
    schemaVersion: 1,
    sequence: 3,
    issuedOn: '2026-07-20',
    address: 'https://bao-cao.lienminh.invalid/',
    forms: [],
    calendar: [{ id: 'hop-giao-ban', title: 'Gửi danh sách dự hội chợ', formId: null, dueOn: '2026-08-05' }],
    dictionary: {
      version: 2,
      indicators: [
        {
          code: 'own.riceDryers',
          name: 'Số máy sấy lúa',
          unit: 'count',
          nature: 'stock',
          source: 'person',
          rollUp: 'sum',
          definition: '',
          formula: '',
        },
      ],
    },
    surveys: [
      {
        surveyId: 'sach-trang',
        title: 'Khảo sát sách trắng',
        closesOn: '2026-09-01',
        questions: [{ code: 'own.exports', text: 'Có xuất khẩu không?', unit: 'flag', options: [] }],
      },
    ],
    notices: [
      {
        id: 'tb-01',
        title: 'Tập huấn kế toán',
        text: 'Mở lớp ngày 10/08.',
        issuedOn: '2026-07-19',
        attachment: 'files/tap-huan.pdf',
      },
    ],
    market: [
      {
        id: 'gia-lua',
        title: 'Giá lúa tuần 29',
        text: 'Lúa tươi 7.200 đồng/kg.',
        issuedOn: '2026-07-19',
        attachment: null,
      },
    ],
    ...given,
  }
  const pdf = { path: 'files/tap-huan.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.7 lớp', 'utf8') }
  return packet(
    {
      packetId: `news-${news.sequence}`,
      kind: ALLIANCE_NEWS,
      files: [json(NEWS_FILE, news), pdf, ...more.map((one) => ({ ...one, mediaType: 'application/octet-stream' }))],
      ...draft,
    },
    seed,
  )
}

export const asFile = (bytes: Uint8Array, name = 'goi.zip'): File => new File([Uint8Array.from(bytes)], name)

/** What the test's alliance answers to a packet: a status and a body. */
export type Answering = (body: Buffer) => { status: number; body: string | Buffer }

/** A TLS server of the alliance on this machine, with the fixture's certificate; it ends with the test. */
export async function allianceServer(
  answering: Answering,
): Promise<{ address: string; pin: string; otherPin: string; server: Server }> {
  const read = (name: string) => readFileSync(join(fixtures, name))
  const server = createServer(
    { key: read('test-alliance-key.pem'), cert: read('test-alliance-certificate.pem') },
    (request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        const { status, body } = answering(Buffer.concat(parts))
        response.writeHead(status, { 'content-type': 'application/json' }).end(body)
      })
    },
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { address: `https://127.0.0.1:${port}/`, pin: pinOf('test-alliance'), otherPin: pinOf('test-other'), server }
}

function pinOf(name: string): string {
  return new X509Certificate(readFileSync(join(fixtures, `${name}-certificate.pem`))).fingerprint256
}
