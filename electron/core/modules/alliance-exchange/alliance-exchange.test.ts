import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { refusalOf, openBookOf } from '../../book-file/test-client'
import {
  ALLIANCE,
  allianceFingerprint,
  allianceSeed,
  allianceServer,
  type Answering,
  asFile,
  exchangeBook,
  newsBytes,
  receiptBytes,
  registerAlliance,
  reportFile,
  TEST_TAX,
} from '../../exchange/test-alliance'
import { bodiesBook } from '../../governance/test-bodies'
import type { Core } from '../../index'
import { verifyFile } from '../../ledger/verify/verify-book'
import { keyFingerprint, publicKeyOf, SEED_BYTES } from '../../packet/key-pair'

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'hex')
const taken =
  (...packets: Uint8Array[]): Answering =>
  (body) => ({
    status: 200,
    body: JSON.stringify({
      sha256: sha256(body),
      outcome: 'taken',
      packets: packets.map((one) => Buffer.from(one).toString('base64')),
    }),
  })
const stranger = Buffer.alloc(SEED_BYTES, 5)

async function putReport(core: Core, revision = 1): Promise<{ packetId: string; sha256: string }> {
  const { client } = core
  const file = reportFile(core, { revision })
  const { packetId } = await client.allianceExchange.put({ id: `put ${revision}`, file })
  return { packetId, sha256: sha256(new Uint8Array(await file.arrayBuffer())) }
}
const statesOf = async ({ client }: Core) => (await client.allianceExchange.outbox({})).rows.map(({ state }) => state)
const dueOf = async ({ client }: Core) =>
  (await client.calendar.due({ to: '2026-12-31' })).items
    .map(({ code }) => code)
    .filter((code) => /^(report-returned|packet|packets|alliance)/.test(code))

describe('the outbox', () => {
  test('keeps the bytes of a report as they were signed; it is handed over on a stick and answered', async () => {
    const core = await exchangeBook()
    const { client } = core
    const one = await putReport(core)
    expect(await statesOf(core)).toEqual(['kept'])
    const carried = await client.allianceExchange.file({ packetId: one.packetId })
    expect(sha256(new Uint8Array(await carried.arrayBuffer()))).toBe(one.sha256)
    const handed = { packetId: one.packetId, way: 'stick', handedOn: '2026-07-21' } as const
    await client.allianceExchange.handOver({ id: 'h', ...handed })
    expect(await statesOf(core)).toEqual(['sent'])
    const late = client.allianceExchange.withdraw({ id: 'w', packetId: one.packetId, reason: 'nhầm' })
    expect(await refusalOf(late)).toMatchObject([{ code: 'outbox-sent' }])

    const remarks = [{ code: 'members.official.end', text: 'Khác số năm trước' }]
    const returned = receiptBytes({ packetSha256: one.sha256, outcome: 'returned', remarks })
    const preview = await client.allianceExchange.preview({ file: asFile(returned) })
    expect(preview).toMatchObject({
      sender: ALLIANCE.name,
      receipt: { outcome: 'returned', title: 'Báo cáo 6 tháng, 6 tháng đầu năm 2026', remarks },
      news: null,
    })
    await client.allianceExchange.take({ id: 't', file: asFile(returned) })
    expect(await statesOf(core)).toEqual(['returned'])
    expect(await dueOf(core)).toEqual(['report-returned'])
    const again = client.allianceExchange.take({ id: 't2', file: asFile(returned) })
    expect(await refusalOf(again)).toMatchObject([{ code: 'packet-repeated' }])

    const two = await putReport(core, 2)
    expect(await dueOf(core)).toEqual([])
    const accepted = receiptBytes({ packetSha256: two.sha256, revision: 2, outcome: 'accepted' })
    await client.allianceExchange.take({ id: 't3', file: asFile(accepted) })
    expect(await statesOf(core)).toEqual(['accepted', 'returned'])
    const { rows } = await client.allianceExchange.outbox({})
    const paper = await client.allianceExchange.receiptPaper({ sha256: rows[0]?.receipts[0]?.sha256 ?? '' })
    expect(await paper.text()).toContain('giấy')
    expect(verifyFile(openBookOf(core).file)).toMatchObject({ ok: true })
  })

  test('takes what the key in use signed, for the alliance, once, and no older revision', async () => {
    const core = await exchangeBook()
    const { client } = core
    await putReport(core, 2)
    const put = (file: File) => client.allianceExchange.put({ id: `x ${Math.random()}`, file })
    expect(await refusalOf(put(reportFile(core, { revision: 2 })))).toMatchObject([{ code: 'outbox-known' }])
    expect(await refusalOf(put(reportFile(core)))).toMatchObject([{ code: 'outbox-older' }])
    const elsewhere = reportFile(core, { reportId: 'r2' }, { recipient: { name: 'Nơi khác', taxCode: '1' } })
    expect(await refusalOf(put(elsewhere))).toMatchObject([{ code: 'outbox-other-recipient' }])
    expect(await refusalOf(put(asFile(receiptBytes({}))))).toMatchObject([{ code: 'outbox-not-own' }])
  })
})

describe('the line', () => {
  const switchOn = ({ client }: Core, line: { address: string; pin: string }) =>
    client.allianceExchange.setLine({ id: `on ${line.pin}`, ...line, isOn: true })

  test('sends what waits, takes the receipt in and keeps news to be looked at', async () => {
    const core = await exchangeBook()
    const { client } = core
    let receipt = new Uint8Array()
    const news = newsBytes()
    const sent: string[] = []
    const line = await allianceServer((body) => {
      sent.push(sha256(body))
      receipt = Uint8Array.from(receiptBytes({ packetSha256: sha256(body) }))
      return taken(receipt, news)(body)
    })
    await switchOn(core, line)
    const one = await putReport(core)
    expect(await statesOf(core)).toEqual(['waiting'])
    expect(await client.allianceExchange.work({})).toEqual({ sent: 1, failed: 0, receipts: 1, arrived: 1 })
    expect(sent).toEqual([one.sha256])
    expect(await statesOf(core)).toEqual(['received'])
    expect(await dueOf(core)).toEqual(['packets-arrived'])
    // Nothing is due: the line rests until it asks again.
    expect(await client.allianceExchange.work({})).toMatchObject({ sent: 0, failed: 0 })
    expect(sent).toHaveLength(1)
    const { arrived, line: state } = await client.allianceExchange.state({})
    expect(state).toMatchObject({ hindered: null, faults: [], nextAt: '2026-07-20T08:00:00.000Z' })
    await client.allianceExchange.take({ id: 'news', sha256: arrived[0]?.sha256 ?? '' })
    expect((await client.allianceExchange.state({})).arrived).toEqual([])
    // Asked again, the same news and receipt are known.
    core.clock.at = '2026-07-20T08:00:00.000Z'
    expect(await client.allianceExchange.work({})).toEqual({ sent: 0, failed: 0, receipts: 0, arrived: 0 })
    expect(sent).toHaveLength(2)
  })

  test('a wrong certificate, a machine that is down, a refusal and too long an answer are said, and tried again where that helps', async () => {
    const core = await exchangeBook()
    const { client } = core
    let answering: Answering = () => ({ status: 503, body: '' })
    let asked = 0
    const line = await allianceServer((body) => {
      asked += 1
      return answering(body)
    })
    const { packetId } = await putReport(core)
    const failed = async () => {
      await client.allianceExchange.tryNow({ packetId })
      await client.allianceExchange.work({})
      const [row] = (await client.allianceExchange.outbox({})).rows
      return {
        codes: row?.faults.map(({ code }) => code),
        state: row?.state,
        nextAt: row?.nextAt,
        said: row?.faults[0]?.message,
      }
    }
    await switchOn(core, { ...line, pin: line.otherPin })
    expect(await failed()).toMatchObject({ codes: ['line-pin'], state: 'failed', nextAt: '2026-07-20T02:01:00.000Z' })
    // Without a pin the machine's authorities are asked, and they do not know it.
    await switchOn(core, { ...line, pin: '' })
    expect(await failed()).toMatchObject({ codes: ['line-certificate'], nextAt: '2026-07-20T02:05:00.000Z' })
    expect(asked).toBe(0)
    await switchOn(core, line)
    expect(await failed()).toMatchObject({ codes: ['line-busy'], nextAt: '2026-07-20T02:15:00.000Z' })
    answering = () => ({ status: 200, body: '{"sha256":"x"}' })
    expect(await failed()).toMatchObject({ codes: ['line-answer'] })
    answering = () => ({
      status: 422,
      body: '{"errors":[{"code":"packet-key-unknown","message":"Chưa có khóa ký của HTX Thử."}]}',
    })
    expect(await failed()).toMatchObject({
      codes: ['line-refused'],
      nextAt: null,
      said: 'Liên minh không nhận gói: Chưa có khóa ký của HTX Thử. Hãy gọi liên minh hỏi rõ rồi gửi lại.',
    })
    line.server.closeAllConnections()
    await new Promise((resolve) => line.server.close(resolve))
    expect(await failed()).toMatchObject({ codes: ['line-unreachable'], nextAt: '2026-07-20T08:00:00.000Z' })
  })

  test('needs the alliance, an address and the key it was switched on with', async () => {
    const core = await exchangeBook(false)
    const { client } = core
    const on = { id: 'on', address: 'https://bao-cao.lienminh.invalid', isOn: true }
    expect(await refusalOf(client.allianceExchange.setLine(on))).toMatchObject([{ code: 'alliance-missing' }])
    await registerAlliance(core)
    const short = client.allianceExchange.setLine({ ...on, pin: 'ab' })
    expect(await refusalOf(short)).toMatchObject([{ code: 'line-pin-shape' }])
    await client.allianceExchange.setLine(on)
    const { key } = await client.signingKeys.get({})
    await client.signingKeys.make({ id: 'new', replaces: key?.fingerprint ?? null })
    expect((await client.allianceExchange.state({})).line.hindered).toBe('key-changed')
    // Another alliance takes its place: its key before is taken no more, and the line is off.
    await registerAlliance(core, keyFingerprint(publicKeyOf(stranger)))
    expect((await client.allianceExchange.state({})).line.hindered).toBe('off')
    expect((await client.personCourses.keys({})).keys.map(({ withdrawnOn }) => withdrawnOn)).toEqual([
      null,
      '2026-07-20',
    ])
  })
})

describe('what the alliance sends down', () => {
  test('is shown before it is taken in, read, and replaced by a later packet', async () => {
    const core = await exchangeBook()
    const { client } = core
    const file = asFile(newsBytes())
    const { news } = await client.allianceExchange.preview({ file })
    expect(news?.items.map(({ kind, action }) => `${kind} ${action}`)).toEqual(
      ['calendar', 'indicator', 'survey', 'notice', 'market'].map((kind) => `${kind} new`),
    )
    expect(await client.allianceExchange.take({ id: 't', file })).toEqual({ kind: 'alliance-news', items: 5 })
    const state = await client.allianceExchange.state({})
    expect(state).toMatchObject({ unread: 5, alliance: { offered: 'https://bao-cao.lienminh.invalid/', isOn: false } })
    expect(await dueOf(core)).toEqual(['alliance-day', 'alliance-survey'])
    const notice = { kind: 'notice', itemId: 'tb-01' } as const
    await client.allianceExchange.read(notice)
    expect(await (await client.allianceExchange.attachment(notice)).text()).toContain('lớp')
    await client.allianceExchange.done({ id: 'd', kind: 'calendar', itemId: 'hop-giao-ban', doneOn: '2026-07-22' })
    const market = [
      { id: 'gia-lua', title: 'Giá lúa tuần 30', text: 'Lúa tươi 7.000', issuedOn: '2026-07-26', attachment: null },
    ]
    await client.allianceExchange.take({ id: 't4', file: asFile(newsBytes({ sequence: 4, market })) })
    const { rows } = await client.allianceExchange.news({})
    expect(rows.find(({ itemId }) => itemId === 'gia-lua')).toMatchObject({
      sequence: 4,
      title: 'Giá lúa tuần 30',
      isRead: false,
    })
    expect(rows.find(({ kind }) => kind === 'calendar')).toMatchObject({ doneOn: '2026-07-22' })
    const older = client.allianceExchange.preview({ file: asFile(newsBytes({ sequence: 2 })) })
    expect(await refusalOf(older)).toMatchObject([{ code: 'news-older' }])
    expect(verifyFile(openBookOf(core).file)).toMatchObject({ ok: true })
  })

  test.each([
    ['an unknown key', newsBytes({}, {}, stranger), 'packet-key-unknown'],
    ['another kind', newsBytes({}, { kind: 'training-results' }), 'packet-kind'],
    ['a newer schema', newsBytes({}, { schemaVersion: 2 }), 'packet-schema'],
    ['somebody else', newsBytes({}, { recipient: { name: 'HTX khác', taxCode: '1' } }), 'packet-other-recipient'],
    ['content of no schema', newsBytes({ sequence: 0 }), 'packet-content'],
    [
      'an indicator of the program’s own',
      newsBytes({
        dictionary: {
          version: 2,
          indicators: [
            {
              code: 'members.x',
              name: 'x',
              unit: 'count',
              nature: 'stock',
              source: 'person',
              rollUp: 'sum',
              definition: '',
              formula: '',
            },
          ],
        },
      }),
      'packet-content',
    ],
    [
      'a file that is not there',
      newsBytes({ notices: [{ id: 'a', title: 'a', text: '', issuedOn: '2026-07-01', attachment: 'files/none.pdf' }] }),
      'packet-file-missing',
    ],
    ['one byte altered', Uint8Array.from(newsBytes(), (byte, at) => (at === 900 ? byte ^ 1 : byte)), /^packet-/],
  ])('is refused: %s', async (_, bytes, code) => {
    const core = await exchangeBook()
    const faults = await refusalOf(core.client.allianceExchange.take({ id: 't', file: asFile(bytes) }))
    expect(faults[0]?.code).toMatch(code)
  })

  test('is the alliance’s alone: a school’s key signs no news', async () => {
    const core = await exchangeBook(false)
    const fingerprint = keyFingerprint(publicKeyOf(stranger))
    await core.client.personCourses.trustKey({
      id: 's',
      fingerprint,
      name: 'Trường',
      paper: 'Giấy 1',
      acceptedOn: '2026-07-01',
    })
    await registerAlliance(core, allianceFingerprint)
    const faults = await refusalOf(core.client.allianceExchange.preview({ file: asFile(newsBytes({}, {}, stranger)) }))
    expect(faults).toMatchObject([{ code: 'alliance-packet-other' }])
  })
})

describe('a survey', () => {
  test('is answered like a report, and again as its revision; what does not fit its question is refused', async () => {
    const core = await exchangeBook()
    const { client } = core
    const question = (code: string, unit: 'flag' | 'count' | 'text', options: string[] = []) => ({
      code,
      text: `Câu ${code}`,
      unit,
      options,
    })
    const questions = [
      question('own.exports', 'flag'),
      question('own.dryers', 'count'),
      question('own.need', 'text', ['Vốn', 'Đất']),
    ]
    const surveys = [{ surveyId: 'sach-trang', title: 'Khảo sát sách trắng', closesOn: '2026-09-01', questions }]
    await client.allianceExchange.take({ id: 't', file: asFile(newsBytes({ surveys })) })
    const answer = (id: string, exports: number, need: string) =>
      client.allianceExchange.answerSurvey({
        id,
        surveyId: 'sach-trang',
        answers: [
          { code: 'own.exports', value: exports, text: null },
          { code: 'own.need', value: null, text: need },
        ],
      })
    expect(await refusalOf(answer('a', 2, 'Nước'))).toMatchObject([
      { code: 'survey-answer', column: 'own.exports' },
      { code: 'survey-answer', column: 'own.need' },
    ])
    await answer('b', 1, 'Vốn')
    await answer('c', 0, 'Đất')
    const { rows } = await client.allianceExchange.outbox({})
    expect(rows.map(({ title, revision, state }) => [title, revision, state])).toEqual([
      ['Khảo sát sách trắng, năm 2026, bản sửa 2', 2, 'kept'],
      ['Khảo sát sách trắng, năm 2026', 1, 'replaced'],
    ])
    expect(await client.allianceExchange.survey({ surveyId: 'sach-trang' })).toMatchObject({ revision: 2, sequence: 3 })
    expect(await dueOf(core)).toEqual(['alliance-day'])
  })
})

describe('a report of this book', () => {
  test('is put in the outbox as it was approved, and is sent when its packet was handed over', async () => {
    const core = await bodiesBook({ name: 'HTX Kim Đông', taxCode: TEST_TAX, address: 'Xã Kim Đông' })
    Object.assign(core.state, { now: () => '2025-07-05T02:00:00.000Z' })
    const { client } = core
    await client.signingKeys.make({ id: 'key' })
    await registerAlliance(core)
    // The alliance's own form, one version above the program's, with an indicator it added in the same packet.
    const template = readFileSync(join(core.state.options.resources, 'report-forms/bao-cao-quy-1.xlsx'))
    const form = {
      formId: 'bao-cao-quy',
      version: 2,
      title: 'Báo cáo quý của liên minh',
      periodKind: 'quarter' as const,
      effectiveFrom: '2025-07-01',
      dueDays: 10,
      indicators: ['own.riceDryers'],
      template: 'forms/quy.xlsx',
    }
    const news = asFile(newsBytes({ forms: [form] }, {}, allianceSeed, [{ path: form.template, content: template }]))
    const broken = newsBytes({ forms: [form] }, {}, allianceSeed, [{ path: form.template, content: Buffer.from('x') }])
    const refused = await refusalOf(client.allianceExchange.preview({ file: asFile(broken) }))
    expect(refused[0]?.value).toContain('Báo cáo quý của liên minh')
    await client.allianceExchange.take({ id: 'news', file: news })
    await client.periodicReports.create({ id: 'r', formId: 'bao-cao-quy', periodKey: '2025-Q2' })
    const { missing, row, form: used } = await client.periodicReports.get({ reportId: 'r' })
    expect([used.version, used.recipient, missing.includes('own.riceDryers')]).toEqual([2, ALLIANCE.name, true])
    const noFigures = missing.map((code) => ({ code, reason: 'chưa thống kê' }))
    const words = { recipient: row.recipient, texts: {}, noFigures, assessment: null }
    await client.periodicReports.save({ id: 's', reportId: 'r', ...words })
    await client.periodicReports.check({ id: 'c', reportId: 'r' })
    const signer = { signer: 'Bà A', body: 'director', signerTitle: 'Giám đốc' } as const
    await client.periodicReports.approve({ id: 'a', reportId: 'r', approvedOn: '2025-07-05', ...signer })
    const { packetId } = await client.allianceExchange.putReport({ id: 'p', reportId: 'r' })
    await client.allianceExchange.handOver({ id: 'h', packetId, way: 'email', handedOn: '2025-07-06' })
    const sent = await client.periodicReports.get({ reportId: 'r' })
    expect(sent.row).toMatchObject({ state: 'sent', sentOn: '2025-07-06' })
    const kept = await client.periodicReports.packet({ reportId: 'r' })
    const carried = await client.allianceExchange.file({ packetId })
    expect(sha256(new Uint8Array(await carried.arrayBuffer()))).toBe(sha256(new Uint8Array(await kept.arrayBuffer())))
    expect(verifyFile(openBookOf(core).file)).toMatchObject({ ok: true })
  })
})
