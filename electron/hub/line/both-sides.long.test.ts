import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bodiesBook } from '../../core/governance/test-bodies'
import type { Core } from '../../core/index'
import { ALLIANCE, cooperativeEntry, hubFolder, newTestHub } from '../test-hub'
import { startLine } from './line-server'

const fixtures = join(import.meta.dirname, '../../core/exchange/fixtures')

const TAX_CODE = '2700123456'
const FORM_ID = 'bao-cao-6-thang'
const PERIOD = '2025-H1'
const signing = {
  approvedOn: '2025-07-20',
  signer: 'Nguyễn Văn Khải',
  body: 'director',
  signerTitle: 'Giám đốc',
} as const

/** The report, made from the book, approved and packed in its newest revision. */
async function approved({ client }: Core, revision: number): Promise<File> {
  // A revision begins as a copy of what was approved.
  if (revision === 1) {
    const { missing, row } = await client.periodicReports.get({ reportId: 'r' })
    const noFigures = missing.map((code) => ({ code, reason: 'chưa thống kê' }))
    const { recipient } = row
    const said = { recipient, texts: { results: 'Mở thêm cửa hàng.' }, noFigures, assessment: null }
    await client.periodicReports.save({ id: `save ${revision}`, reportId: 'r', ...said })
  }
  await client.periodicReports.check({ id: `check ${revision}`, reportId: 'r' })
  await client.periodicReports.approve({ id: `approve ${revision}`, reportId: 'r', ...signing })
  await client.periodicReports.pack({ id: `pack ${revision}`, reportId: 'r' })
  return client.periodicReports.packet({ reportId: 'r' })
}

test(
  'a co-operative’s book and the hub understand each other: report, receipt, return with a remark, revision, acceptance, news',
  { timeout: 60_000 },
  async () => {
    const core = await bodiesBook({ name: 'HTX Nông nghiệp Kim Đông', taxCode: TAX_CODE, address: 'Xã Kim Đông' })
    Object.assign(core.state, { now: () => '2025-07-20T02:00:00.000Z' })
    const { client } = core
    await client.signingKeys.make({ id: 'key' })
    const { file, remove } = hubFolder()
    const clock = { now: '2025-07-20T03:00:00.000Z' }
    const hub = await newTestHub({ file }, clock)
    const [cert, key] = ['certificate', 'key'].map((name) => readFileSync(join(fixtures, `test-alliance-${name}.pem`)))
    if (cert === undefined || key === undefined) throw new Error('There is no certificate.')
    const line = await startLine(hub.state, { host: '127.0.0.1', port: 0, cert, key })
    onTestFinished(async () => {
      await line.close()
      await hub.close()
      remove()
    })

    // Each side types the other's fingerprint from paper.
    const { fingerprint } = await hub.client.ownKey.make({ id: 'own', password: '' })
    const { name, taxCode } = ALLIANCE
    const registration = { name, taxCode, paper: 'Giấy đăng ký khóa', acceptedOn: '2025-07-01' }
    await client.allianceExchange.register({ id: 'a0', fingerprint, ...registration })
    const { cooperativeId } = await hub.client.cooperatives.save({
      id: 'c',
      cooperativeId: null,
      cooperative: cooperativeEntry(TAX_CODE, { name: 'HTX Nông nghiệp Kim Đông' }),
      changedOn: null,
    })
    const paper = { paper: 'Giấy đăng ký khóa', registeredOn: '2025-07-01' }
    const own = (await client.signingKeys.get({})).key?.fingerprint ?? ''
    await hub.client.keys.register({ id: 'k', cooperativeId, fingerprint: own, ...paper })
    const pin = new X509Certificate(cert).fingerprint256
    await client.allianceExchange.setLine({ id: 'l', address: `${line.origin}/`, pin, isOn: true, password: '' })

    const states = async () => (await client.allianceExchange.outbox({})).rows.map(({ state }) => state)
    const work = async () => {
      await client.allianceExchange.tryNow({ packetId: null })
      return client.allianceExchange.work({})
    }
    await client.periodicReports.create({ id: 'r', formId: FORM_ID, periodKey: PERIOD })
    await client.allianceExchange.put({ id: 'p1', file: await approved(core, 1) })
    expect(await work()).toMatchObject({ sent: 1, failed: 0, receipts: 1 })
    expect(await states()).toEqual(['received'])
    // What the book reckoned is what counts in the hub: nobody has typed it.
    const table = await hub.client.rollUps.table({ periodKey: PERIOD, codes: ['members.official.end'] })
    expect(table.total).toMatchObject({ values: [12], reported: 1 })

    const place = { cooperativeId, formId: FORM_ID, periodKey: PERIOD }
    const remarks = [{ code: 'members.official.end', text: 'Thiếu thành viên mới' }]
    clock.now = '2025-07-20T03:05:00.000Z'
    await hub.client.answers.return({ id: 'r', ...place, remarks })
    expect(await work()).toMatchObject({ receipts: 1 })
    const [returned] = (await client.allianceExchange.outbox({})).rows
    expect([returned?.state, returned?.receipts.flatMap((receipt) => receipt.remarks)]).toEqual(['returned', remarks])

    await client.periodicReports.revise({ id: 'v', reportId: 'r', reason: 'Liên minh trả lại' })
    await client.allianceExchange.put({ id: 'p2', file: await approved(core, 2) })
    await work()
    clock.now = '2025-07-20T03:10:00.000Z'
    await hub.client.answers.accept({ id: 'a', reports: [place] })
    const announcement = { id: 'tap-huan', title: 'Tập huấn kế toán', text: 'Ngày 10/08', issuedOn: '2025-07-19' }
    await hub.client.news.saveAnnouncement({ id: 'n', kind: 'notice', announcement })
    await hub.client.news.issue({ id: 'i' })
    expect(await work()).toMatchObject({ receipts: 1, arrived: 1 })
    expect(await states()).toContain('accepted')
    const { arrived } = await client.allianceExchange.state({})
    await client.allianceExchange.take({ id: 't', sha256: arrived[0]?.sha256 ?? '' })
    expect((await client.allianceExchange.news({})).rows.map(({ title }) => title)).toEqual(['Tập huấn kế toán'])
  },
)
