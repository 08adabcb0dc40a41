import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { exchangeBook, reportFile, TEST_TAX, testReport } from '../../core/exchange/test-alliance'
import { ALLIANCE, cooperativeEntry, FORM, hubFolder, newTestHub } from '../test-hub'
import { startLine } from './line-server'

const fixtures = join(import.meta.dirname, '../../core/exchange/fixtures')

test(
  'a co-operative’s book and the hub understand each other: report, receipt, return with a remark, revision, acceptance, news',
  { timeout: 60_000 },
  async () => {
    const core = await exchangeBook(false)
    const { client } = core
    const { file, remove } = hubFolder()
    const clock = { now: '2026-07-20T03:00:00.000Z' }
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
    const registration = { name, taxCode, paper: 'Giấy đăng ký khóa', acceptedOn: '2026-07-01' }
    await client.allianceExchange.register({ id: 'a0', fingerprint, ...registration })
    const { form } = testReport
    await hub.client.forms.save({ id: 'f', form: { ...FORM, ...form, indicators: [] } })
    const { cooperativeId } = await hub.client.cooperatives.save({
      id: 'c',
      cooperativeId: null,
      cooperative: cooperativeEntry(TEST_TAX, { name: 'HTX Thử' }),
      changedOn: null,
    })
    const paper = { paper: 'Giấy đăng ký khóa', registeredOn: '2026-07-01' }
    const own = (await client.signingKeys.get({})).key?.fingerprint ?? ''
    await hub.client.keys.register({ id: 'k', cooperativeId, fingerprint: own, ...paper })
    const pin = new X509Certificate(cert).fingerprint256
    await client.allianceExchange.setLine({ id: 'l', address: `${line.origin}/`, pin, isOn: true, password: '' })

    const states = async () => (await client.allianceExchange.outbox({})).rows.map(({ state }) => state)
    const work = async () => {
      await client.allianceExchange.tryNow({ packetId: null })
      return client.allianceExchange.work({})
    }
    await client.allianceExchange.put({ id: 'p1', file: reportFile(core, {}, { recipient: null }) })
    expect(await work()).toMatchObject({ sent: 1, failed: 0, receipts: 1 })
    expect(await states()).toEqual(['received'])

    const place = { cooperativeId, formId: form.formId, periodKey: testReport.period.key }
    const remarks = [{ code: 'members.official.end', text: 'Thiếu thành viên mới' }]
    clock.now = '2026-07-20T03:05:00.000Z'
    await hub.client.answers.return({ id: 'r', ...place, remarks })
    expect(await work()).toMatchObject({ receipts: 1 })
    const [returned] = (await client.allianceExchange.outbox({})).rows
    expect([returned?.state, returned?.receipts.flatMap((receipt) => receipt.remarks)]).toEqual(['returned', remarks])

    await client.allianceExchange.put({ id: 'p2', file: reportFile(core, { revision: 2 }, { recipient: null }) })
    await work()
    clock.now = '2026-07-20T03:10:00.000Z'
    await hub.client.answers.accept({ id: 'a', reports: [place] })
    const announcement = { id: 'tap-huan', title: 'Tập huấn kế toán', text: 'Ngày 10/08', issuedOn: '2026-07-19' }
    await hub.client.news.saveAnnouncement({ id: 'n', kind: 'notice', announcement })
    await hub.client.news.issue({ id: 'i' })
    expect(await work()).toMatchObject({ receipts: 1, arrived: 1 })
    expect(await states()).toContain('accepted')
    const { arrived } = await client.allianceExchange.state({})
    await client.allianceExchange.take({ id: 't', sha256: arrived[0]?.sha256 ?? '' })
    expect((await client.allianceExchange.news({})).rows.map(({ title }) => title)).toEqual(['Tập huấn kế toán'])
  },
)
