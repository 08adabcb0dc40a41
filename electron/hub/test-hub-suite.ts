import { hash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { AllianceNews } from '@shared/contract/alliance-news'
import { sql } from 'kysely'
import { canonicalJson } from '@shared/domain/canonical-json'
import { signBytes } from '../core/packet/key-pair'
import { readPacket } from '../core/packet/read-packet'
import { checksum, writeZip, type ZipEntry } from '../core/packet/zip-container'
import type { Hub } from './index'
import type { StoreLocation } from './store/open-store'
import {
  FORM,
  newTestHub,
  packetFile,
  refusedFor,
  registered,
  reportPacket,
  senderSeed,
  taxCodeOf,
  type TestClock,
} from './test-hub'

/** What an alliance's hub does, the same on every store: `location` makes an empty one. */
export function hubSuite(location: () => Promise<StoreLocation>): void {
  // Keys are derived from passwords here, which takes its time on a busy machine.
  vi.setConfig({ testTimeout: 30_000 })
  const clock: TestClock = { now: '2026-08-01T02:00:00.000Z' }
  let hub: Hub
  const take = (bytes: Uint8Array, id: string = crypto.randomUUID()) =>
    hub.client.packets.take({ id, file: packetFile(bytes) })
  const board = () => hub.client.reports.board({ formId: 'nua-nam', periodKey: '2026-H1' })

  beforeAll(async () => {
    hub = await newTestHub(await location(), clock)
    for (const n of [1, 2, 3]) await registered(hub, n)
  })
  afterAll(() => hub.close())

  describe('the register', () => {
    test('keeps what changed from a day, and what was only wrong is written over', async () => {
      const cooperativeId = await registered(hub, 4, { name: 'HTX Bốn', status: 'active' })
      const { cooperative } = await hub.client.cooperatives.get({ cooperativeId })
      const save = (change: object, changedOn: string | null) =>
        hub.client.cooperatives.save({
          id: crypto.randomUUID(),
          cooperativeId,
          cooperative: { ...cooperative, ...change },
          changedOn,
        })
      await save({ status: 'stopped' }, '2026-03-01')
      await save({ status: 'dissolving' }, null)
      const { versions } = await hub.client.cooperatives.get({ cooperativeId })
      expect(versions.map(({ status, validFrom }) => [status, validFrom])).toEqual([
        ['dissolving', '2026-03-01'],
        ['active', '0001-01-01'],
      ])
      expect(await refusedFor(save({ status: 'active' }, '2026-02-01'))).toEqual(['hub-changed-early'])
      expect(await refusedFor(save({ taxCode: taxCodeOf(1) }, null))).toEqual(['hub-tax-code-used'])
      const { rows, total } = await hub.client.cooperatives.list({ search: 'htx bon' })
      expect([rows[0]?.name, total]).toEqual(['HTX Bốn', 1])
    })

    test('takes a list wholly or not at all, an empty cell changes nothing', async () => {
      const list = (text: string) => new File([text], 'danh-sach.csv')
      const heading = 'Mã số thuế,Tên hợp tác xã,Tình trạng,Quy mô\n'
      const wrong = list(`${heading}0102000001,HTX Năm,bay hơi,\n0102000002,HTX Sáu,,\n`)
      expect(await refusedFor(hub.client.cooperatives.import({ id: 'list 1', file: wrong }))).toEqual([
        'choice-unknown',
      ])
      expect((await hub.client.cooperatives.list({ search: '0102000002' })).total).toBe(0)
      const right = list(`${heading}0102000001,HTX Năm,tạm ngừng,nhỏ\n${taxCodeOf(2)},HTX Hai,,\n`)
      expect(await hub.client.cooperatives.checkImport({ file: right })).toMatchObject({
        added: 1,
        changed: 1,
        faults: [],
      })
      expect(await hub.client.cooperatives.import({ id: 'list 2', file: right })).toMatchObject({
        added: 1,
        changed: 1,
      })
      const { rows } = await hub.client.cooperatives.list({ search: taxCodeOf(2) })
      expect(rows[0]).toMatchObject({ name: 'HTX Hai', sizeClass: 'small', status: 'active', hasKey: true })
    })
  })

  test('the program’s forms are known from the start; the registration office’s year is due by 15 December (Circular 09/2024 article 6)', async () => {
    const { forms } = await hub.client.forms.list({})
    expect(forms.find(({ formId }) => formId === 'bao-cao-6-thang')).toMatchObject({ version: 1, dueDays: 20 })
    const yearly = await hub.client.reports.board({ formId: 'cap-nhat-he-thong', periodKey: '2026-R' })
    expect(yearly.dueOn).toBe('2026-12-15')
  })

  describe('the store says it again', () => {
    const run = (text: string) => hub.state.store.write((db) => sql.raw(text).execute(db))
    test.each([
      ['what was done is never changed', `UPDATE "commandRow" SET "summary" = ''`],
      ['nor taken away', `DELETE FROM "commandRow"`],
      ['a packet stays as it came', `UPDATE "packet" SET "kind" = ''`],
      ['and stays', `DELETE FROM "packet"`],
      [
        'one revision of a report is the newest',
        `INSERT INTO "report" SELECT "cooperativeId", "formId", "periodKey", 90, "reportId", "packetSha256", "standing", 1, "receivedAt", "decidedAt", "decidedBy", "preparedOn", "approvedBy", "hasSignedScan", "figureCount", "content" FROM "report"`,
      ],
      ['which no replaced one is', `UPDATE "report" SET "standing" = 'replaced'`],
      ['a figure is within the bound', `INSERT INTO "figure" VALUES ('2026-H1', 1, 1, 2000000000000000)`],
      [
        'a key belongs to somebody',
        `INSERT INTO "senderKey" VALUES ('${'A'.repeat(39)}', 999, '', '2026-01-01', NULL, '')`,
      ],
      ['a status is a known one', `UPDATE "cooperative" SET "status" = 'x'`],
      ['a role is a known one', `UPDATE "hubUser" SET "role" = 'x'`],
      ['a span has an end after its beginning', `UPDATE "cooperativeVersion" SET "validTo" = '0001-01-01'`],
    ])('%s', async (_, text) => {
      await take(reportPacket(3, { periodKey: '2025-H1' }))
      await expect(run(text)).rejects.toThrow()
    })
  })

  describe('places', () => {
    const csv = (text: string) => new File([text], 'xa.csv')

    test('come as a list with areas; an old commune goes into several, and a person chooses (reading 23)', async () => {
      const heading = 'Mã xã,Tên xã,Địa bàn,Đến ngày,Nhập vào xã\n'
      const wrong = csv(`${heading}14001,Xã Cũ,,01/07/2025,14009\n`)
      expect(await refusedFor(hub.client.places.importCommunes({ id: 'c0', file: wrong }))).toEqual([
        'hub-commune-unknown',
      ])
      expect((await hub.client.places.list({})).communes).toEqual([])
      const right = csv(
        `${heading}14001,Xã Cũ,Kim Sơn cũ,01/07/2025,14002; 14003\n14002,Xã Mới,Kim Sơn,,\n14003,Xã Khác,Kim Sơn,,\n`,
      )
      expect(await hub.client.places.importCommunes({ id: 'c1', file: right })).toEqual({ communes: 3, areas: 2 })
      const cooperativeId = await registered(hub, 8, { communeCode: '14001', status: 'stopped' })
      const { cooperatives } = await hub.client.places.unsettled({})
      expect(cooperatives).toMatchObject([
        { cooperativeId, endedOn: '2025-07-01', choices: [{ code: '14003' }, { code: '14002' }] },
      ])
      await hub.client.places.settle({ id: 's', choices: [{ cooperativeId, communeCode: '14002' }] })
      expect((await hub.client.places.unsettled({})).cooperatives).toEqual([])
      const { cooperative, versions } = await hub.client.cooperatives.get({ cooperativeId })
      expect([cooperative.communeName, cooperative.area]).toEqual(['Xã Mới', 'Kim Sơn'])
      expect(versions.map(({ communeCode, validFrom }) => [communeCode, validFrom])).toEqual([
        ['14002', '2025-07-01'],
        ['14001', '0001-01-01'],
      ])
    })

    test('change their area from a day on', async () => {
      const { areaId } = await hub.client.places.saveArea({ id: 'area', areaId: null, name: 'Ven biển' })
      await hub.client.places.placeCommunes({ id: 'p', areaId, communes: ['14002', '14003'], from: '2026-07-01' })
      const { areas } = await hub.client.places.list({})
      expect(areas.map(({ name, communes }) => [name, communes])).toContainEqual(['Ven biển', 2])
      const spans = await hub.state.store.read((db) =>
        db.selectFrom('areaCommune').selectAll().where('communeCode', '=', '14002').orderBy('validFrom').execute(),
      )
      expect(spans.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
        ['0001-01-01', '2026-07-01'],
        ['2026-07-01', '9999-12-31'],
      ])
    })
  })

  describe('a packet', () => {
    test('is taken in once, the same again is known, and the board shows it', async () => {
      const bytes = reportPacket(1, { figures: { 'members.total': 25, 'unknown.code': 4 } })
      expect(await take(bytes, 'take 1')).toMatchObject({
        outcome: 'taken',
        isReplacement: false,
        report: { revision: 1 },
      })
      expect(await take(bytes)).toMatchObject({ outcome: 'known' })
      const { counts, rows, dueOn } = await board()
      expect(dueOn).toBe('2026-07-20')
      expect(counts).toMatchObject({ received: 1, late: 2, due: 0 })
      expect(rows.find(({ taxCode }) => taxCode === taxCodeOf(1))).toMatchObject({
        standing: 'received',
        cameLate: true,
      })
      const sha256 = hash('sha256', bytes, 'hex')
      const { packets } = await hub.client.packets.list({})
      const kept = packets.find((packet) => packet.sha256 === sha256)
      const file = await hub.client.packets.file(kept ?? { cooperativeId: 0, sha256 })
      expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true)
      const place = { cooperativeId: kept?.cooperativeId ?? 0, sha256 }
      expect((await hub.client.packets.parts(place)).paths).toEqual(['report.json'])
      const part = await hub.client.packets.part({ ...place, path: 'report.json' })
      expect(await part.text()).toContain('unknown.code')
      expect(await refusedFor(hub.client.packets.part({ ...place, path: 'ban-ky.pdf' }))).toEqual([
        'hub-packet-unknown',
      ])
    })

    test('with a higher revision replaces; an equal one of other content and a lower one are refused (reading 23)', async () => {
      expect(await take(reportPacket(2, { revision: 2 }))).toMatchObject({ outcome: 'taken' })
      expect(await refusedFor(take(reportPacket(2, { revision: 2, figures: { 'members.total': 1 } })))).toEqual([
        'hub-revision-same',
      ])
      expect(await refusedFor(take(reportPacket(2, { revision: 1 })))).toEqual(['hub-revision-older'])
      expect(await take(reportPacket(2, { revision: 3 }))).toMatchObject({ isReplacement: true })
      const cooperativeId = (await hub.client.cooperatives.list({ search: taxCodeOf(2) })).rows[0]?.cooperativeId ?? 0
      const { revisions } = await hub.client.reports.get({ cooperativeId, formId: 'nua-nam', periodKey: '2026-H1' })
      expect(revisions.map(({ revision, standing }) => [revision, standing])).toEqual([
        [3, 'received'],
        [2, 'replaced'],
      ])
    })

    test('that lies, is altered, or comes from nobody known is refused and leaves nothing', async () => {
      const altered = Uint8Array.from(reportPacket(3))
      altered[altered.length - 40] = (altered[altered.length - 40] ?? 0) ^ 1
      const change = (part: object) => ({ change: (report: object) => ({ ...report, ...part }) })
      const cases: [string, Uint8Array][] = [
        ['packet-altered', altered],
        ['packet-key-unknown', reportPacket(3, { seed: senderSeed(99) })],
        ['packet-schema', reportPacket(3, { draft: { schemaVersion: 2 } })],
        ['packet-kind', reportPacket(3, { draft: { kind: 'waiting-request' } })],
        ['hub-other-recipient', reportPacket(3, { draft: { recipient: { name: 'Nơi khác', taxCode: '0109999999' } } })],
        ['hub-sender-tax-code', reportPacket(3, { draft: { sender: { name: 'x', taxCode: taxCodeOf(1) } } })],
        [
          'hub-report-of-other',
          reportPacket(
            3,
            change({ cooperative: { name: 'x', taxCode: '1', organisation: 'cooperative', address: '' } }),
          ),
        ],
        [
          'hub-period',
          reportPacket(
            3,
            change({ period: { key: '2026-H1', kind: 'halfYear', from: '2026-01-01', to: '2026-06-29' } }),
          ),
        ],
        ['hub-period-ahead', reportPacket(3, { periodKey: '2027-H1' })],
        ['hub-form-unknown', reportPacket(3, change({ form: { formId: 'la', version: 1, title: '' } }))],
        ['hub-form-version', reportPacket(3, change({ form: { formId: 'nua-nam', version: 9, title: '' } }))],
        ['hub-form-period', reportPacket(3, { periodKey: '2025' })],
        ['packet-content', reportPacket(3, change({ revision: 0 }))],
        ['packet-file-missing', reportPacket(3, { draft: { files: [] } })],
        ['packet-swells', bomb()],
        ['packet-path', trick('../../x.json')],
      ]
      for (const [code, bytes] of cases) expect(await refusedFor(take(bytes)), code).toEqual([code])
      const files = cases.map(([code, bytes], at) => packetFile(bytes, `${at}-${code}.zip`))
      const { packets } = await hub.client.packets.takeMany({
        id: 'many',
        files: [...files, packetFile(reportPacket(3), 'z.zip')],
      })
      expect(packets.map(({ outcome }) => outcome)).toEqual([...cases.map(() => 'refused'), 'taken'])
      expect(packets[0]?.errors[0]?.message).toContain('bị sửa')
    })

    test('of a school, its training results, is kept as it came; a school is awaited nowhere', async () => {
      await registered(hub, 9, { organisation: 'other', name: 'Trường trung cấp' })
      const results = { kind: 'training-results', packetId: 'lop-1', recipient: null }
      expect(await take(reportPacket(9, { draft: results }))).toMatchObject({ outcome: 'taken', report: null })
      expect((await hub.client.packets.list({ kind: 'training-results' })).packets).toHaveLength(1)
      expect((await board()).rows.map(({ name }) => name)).not.toContain('Trường trung cấp')
    })

    test('of a withdrawn key is refused', async () => {
      await registered(hub, 5)
      const { keys } = await hub.client.keys.list({})
      const fingerprint = keys.find(({ taxCode }) => taxCode === taxCodeOf(5))?.fingerprint ?? ''
      await hub.client.keys.withdraw({ id: 'withdraw', fingerprint, withdrawnOn: '2026-07-01', reason: 'Mất máy' })
      expect(await refusedFor(take(reportPacket(5)))).toEqual(['packet-key-withdrawn'])
    })
  })

  describe('an answer', () => {
    const place = { formId: 'nua-nam', periodKey: '2026-H1' }
    const figures = (cooperativeId: number) =>
      hub.state.store.read((db) =>
        db.selectFrom('figure').select('value').where('cooperativeId', '=', cooperativeId).execute(),
      )

    test('returns a report, takes its revision, accepts it; what is returned counts no more', async () => {
      const cooperativeId = await registered(hub, 6)
      await take(reportPacket(6, { figures: { 'members.official.end': 9 } }))
      expect(await figures(cooperativeId)).toEqual([{ value: 9 }])
      const remarks = [{ code: null, text: 'Chưa có bản ký' }]
      const returned = { ...place, cooperativeId, remarks }
      expect(await hub.client.answers.return({ id: 'r1', ...returned })).toMatchObject({ number: '01/TL-LMHTX' })
      expect(await figures(cooperativeId)).toEqual([])
      expect(await refusedFor(hub.client.answers.return({ id: 'r2', ...returned }))).toEqual(['hub-report-decided'])
      await take(reportPacket(6, { revision: 2, figures: { 'members.official.end': 8 } }))
      await hub.client.answers.accept({ id: 'a', reports: [{ ...place, cooperativeId }] })
      expect(await figures(cooperativeId)).toEqual([{ value: 8 }])
      await take(reportPacket(6, { periodKey: '2025-H1', figures: { 'members.official.end': 7 } }))
      const { standing, answers, yearBefore } = await hub.client.reports.get({ ...place, cooperativeId })
      expect(yearBefore).toEqual({ 'members.official.end': 7 })
      expect(standing).toBe('accepted')
      expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['accepted', 'returned'])
      expect(answers.find(({ outcome }) => outcome === 'returned')?.remarks).toEqual(remarks)
    })

    test('is signed with the key when it is handed over, and stays the same to the byte', async () => {
      const { made } = await hub.client.answers.acknowledge({ id: 'ack' })
      expect(made).toBeGreaterThan(0)
      expect(await hub.client.answers.acknowledge({ id: 'ack again' })).toEqual({ made: 0 })
      const [one] = (await hub.client.answers.waiting({})).answers
      const key = { cooperativeId: one?.cooperativeId ?? 0, receiptId: one?.receiptId ?? '' }
      expect(await refusedFor(hub.client.answers.packet({ id: 'p', ...key }))).toEqual(['key-missing'])
      const { fingerprint } = await hub.client.ownKey.make({ id: 'own', password: 'khoa' })
      const packet = async () => {
        const file = await hub.client.answers.packet({ id: 'p', ...key })
        return new Uint8Array(await file.arrayBuffer())
      }
      const first = await packet()
      expect(await packet()).toEqual(first)
      const { manifest } = readPacket(first, { kinds: { 'report-receipt': 1 }, keyStanding: () => 'trusted' })
      expect([manifest.sender.keyFingerprint, manifest.recipient?.taxCode]).toEqual([fingerprint, one?.taxCode])
      await hub.client.answers.handOver({ id: 'h', answers: [key] })
      expect((await hub.client.answers.waiting({})).answers.map(({ receiptId }) => receiptId)).not.toContain(
        key.receiptId,
      )
      expect(await refusedFor(hub.client.ownKey.open({ id: 'o', password: 'sai' }))).toEqual(['key-password'])
      await hub.client.ownKey.open({ id: 'o', password: 'khoa' })
    })

    test('reminds those who are late, a letter each in one file', async () => {
      await registered(hub, 7)
      const { number, made } = await hub.client.reminders.make({ id: 'm', ...place })
      expect([number, made]).toEqual(['01/ĐĐ-LMHTX', (await board()).counts.late])
      const file = await hub.client.reminders.letters({ ...place, number })
      expect(
        Buffer.from(await file.arrayBuffer())
          .toString('latin1')
          .match(/\/Type \/Page\b/g),
      ).toHaveLength(made)
      expect((await board()).rows.find(({ taxCode }) => taxCode === taxCodeOf(7))?.lastRemindedAt).toBe(clock.now)
      const nobody = { id: 'n', ...place, periodKey: '2026-H2' }
      expect(await refusedFor(hub.client.reminders.make(nobody))).toEqual(['hub-nobody-late'])
    })
  })

  describe('what goes down', () => {
    test('is one signed packet: newest forms with templates, the calendar, own indicators, surveys, notices', async () => {
      const template = new File([Buffer.from('504b0304', 'hex')], 'mau.xlsx')
      const form = { ...FORM, formId: 'rieng', indicators: ['members.total'] }
      await hub.client.forms.save({ id: 'f1', form, file: template })
      await hub.client.forms.save({ id: 'f2', form: { ...form, version: 2 }, file: template })
      const question = { code: 'own.storage', text: 'Có kho lạnh không', unit: 'flag' as const, options: [] }
      const survey = { surveyId: 'kho-lanh', title: 'Khảo sát kho lạnh', closesOn: '2026-09-30', questions: [question] }
      await hub.client.news.saveSurvey({ id: 'n1', survey })
      const announcement = { id: 'hoi-cho', title: 'Hội chợ', text: 'Mời tham gia', issuedOn: '2026-07-30' }
      const paper = new File(['%PDF-1.7'], 'thu-moi.pdf')
      await hub.client.news.saveAnnouncement({ id: 'n2', kind: 'notice', announcement, file: paper })
      const odd = new File(['MZ'], 'thu.exe')
      const wrong = { id: 'n3', kind: 'notice', announcement, file: odd } as const
      expect(await refusedFor(hub.client.news.saveAnnouncement(wrong))).toEqual(['hub-news-paper'])
      const { sequence } = await hub.client.news.issue({ id: 'issue' })
      const file = await hub.client.news.file({ id: 'x', sequence })
      const { files, manifest } = readPacket(new Uint8Array(await file.arrayBuffer()), {
        kinds: { 'alliance-news': 1 },
        keyStanding: () => 'trusted',
      })
      expect([manifest.recipient, ...files.keys()]).toEqual([
        null,
        'attachments/notice-hoi-cho.pdf',
        'forms/rieng-2.xlsx',
        'news.json',
      ])
      const news = AllianceNews.parse(JSON.parse(String(files.get('news.json'))))
      expect(news).toMatchObject({
        sequence: 1,
        forms: [{ formId: 'rieng', version: 2, template: 'forms/rieng-2.xlsx' }],
        surveys: [survey],
        notices: [{ ...announcement, attachment: 'attachments/notice-hoi-cho.pdf' }],
      })
      const change = (report: object) => ({ ...report, form: { formId: 'kho-lanh', version: 1, title: survey.title } })
      const answered = { figures: { 'own.storage': 1 }, change }
      const elsewhere = take(reportPacket(2, { ...answered, periodKey: '2025' }))
      expect(await refusedFor(elsewhere)).toEqual(['hub-form-period'])
      expect(await take(reportPacket(2, { ...answered, periodKey: '2026-S' }))).toMatchObject({ outcome: 'taken' })
      expect((await hub.client.news.list({})).isChanged).toBe(false)
      await hub.client.news.remove({ id: 'n4', kind: 'notice', itemId: 'hoi-cho' })
      expect(await hub.client.news.list({})).toMatchObject({ notices: [], isChanged: true, issues: [{ sequence: 1 }] })
    })
  })

  describe('a command', () => {
    test('sent twice happens once; another content under its id is refused', async () => {
      const entry = {
        entryId: 'han-h1',
        title: 'Nộp báo cáo',
        formId: 'nua-nam',
        periodKey: '2026-H1',
        dueOn: '2026-08-15',
      }
      await hub.client.forms.setDay({ id: 'day', entry })
      await hub.client.forms.setDay({ id: 'day', entry })
      expect(
        await refusedFor(hub.client.forms.setDay({ id: 'day', entry: { ...entry, dueOn: '2026-08-16' } })),
      ).toEqual(['id-reused'])
      expect((await board()).counts.late).toBe(0)
      const { rows } = await hub.client.alliance.history({})
      expect(rows.filter(({ procedure }) => procedure === 'forms.setDay')).toHaveLength(1)
    })

    test('needs somebody who may do it, and is nobody’s after half an hour', async () => {
      await hub.client.users.add({ id: 'reader', name: 'Xem', role: 'reader', password: 'mat-khau-nguoi-xem' })
      await hub.client.session.signIn({ id: '1', name: 'Xem', password: 'mat-khau-nguoi-xem' })
      expect(await refusedFor(take(reportPacket(1, { revision: 2 })))).toEqual(['not-permitted'])
      expect((await hub.client.session.state({})).permissions).toEqual(['hub.open', 'hub.read'])
      clock.now = '2026-08-01T03:00:00.000Z'
      expect(await refusedFor(board())).toEqual(['signed-out'])
      expect(await refusedFor(hub.client.session.signIn({ id: '2', name: 'Xem', password: 'sai' }))).toEqual([
        'sign-in-wrong',
      ])
    })
  })
}

function forged(files: object[], entries: readonly ZipEntry[]): Uint8Array {
  const packet = readPacket(reportPacket(3), { kinds: { 'cooperative-report': 1 }, keyStanding: () => 'trusted' })
  const bytes = Buffer.from(canonicalJson({ ...packet.manifest, files }), 'utf8')
  return writeZip([entry('manifest.json', bytes), entry('signature', signBytes(senderSeed(3), bytes)), ...entries])
}

function entry(path: string, content: Uint8Array): ZipEntry {
  return { path, isPacked: false, packed: content, bytes: content.length, crc: checksum(content) }
}

const HASH = 'a'.repeat(64)

/** A file that says it is small packed and enormous unpacked. */
function bomb(): Uint8Array {
  const file = { path: 'a.txt', mediaType: 'text/plain', bytes: 1e9, sha256: HASH, packed: { bytes: 3, sha256: HASH } }
  return forged([file], [entry('a.txt', Buffer.from('abc'))])
}

function trick(path: string): Uint8Array {
  const file = { path, mediaType: 'text/plain', bytes: 3, sha256: HASH, packed: { bytes: 3, sha256: HASH } }
  return forged([file], [entry(path, Buffer.from('abc'))])
}
