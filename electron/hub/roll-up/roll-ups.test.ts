import { hash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AllianceRollUp } from '@shared/contract/alliance-roll-up'
import { readSheet } from 'read-excel-file/node'
import { readPacket } from '../../core/packet/read-packet'
import type { Hub } from '../index'
import {
  ALLIANCE,
  cooperativeEntry,
  hubFolder,
  newTestHub,
  packetFile,
  refusedFor,
  registered,
  reportPacket,
  type TestClock,
} from '../test-hub'

const clock: TestClock = { now: '2026-08-01T02:00:00.000Z' }
const { file, remove } = hubFolder()
const PERIOD = '2026-H1'
const NATION = { name: 'Liên minh Hợp tác xã Việt Nam', taxCode: '0100109106' }
/** Pages and workbooks on a machine that has other things to do. */
const SLOW = 30_000
let hub: Hub
let next = 0
const id = () => `roll-up ${(next += 1)}`
const take = (n: number, figures: Record<string, number>, given: object = {}) =>
  hub.client.packets.take({ id: id(), file: packetFile(reportPacket(n, { figures, ...given })) })
const table = (codes: string[], given: object = {}) => hub.client.rollUps.table({ periodKey: PERIOD, codes, ...given })

beforeAll(async () => {
  hub = await newTestHub({ file }, clock)
  for (const n of [1, 2, 3]) await registered(hub, n, { sector: n === 3 ? 'trade' : 'agriculture' })
  const numbers: number[] = []
  for (const n of [1, 2, 3])
    numbers.push((await hub.client.cooperatives.list({ search: `10100000${n}` })).rows[0]?.cooperativeId ?? 0)
  await take(1, { 'members.total': 40, 'results.revenue': 900_000_000, 'results.revenueInternal': 300_000_000 })
  await take(1, { 'members.total': 9 }, { periodKey: '2025-H1' })
  // The first figures are replaced by a revision, the third co-operative's are returned.
  await take(2, { 'members.total': 7, 'results.revenue': 5 })
  await take(
    2,
    { 'members.total': 21, 'results.revenue': 100_000_000, 'results.revenueInternal': 200_000_000 },
    { revision: 2 },
  )
  await take(3, { 'members.total': 1000 })
  await hub.client.answers.return({
    id: id(),
    cooperativeId: numbers[2] ?? 0,
    formId: 'nua-nam',
    periodKey: PERIOD,
    remarks: [{ code: 'members.total', text: 'Hãy xem lại số thành viên.' }],
  })
  // What a co-operative is from the second half of the year on is of no concern to the first.
  const { cooperative } = await hub.client.cooperatives.get({ cooperativeId: numbers[1] ?? 0 })
  await hub.client.cooperatives.save({
    id: id(),
    cooperativeId: numbers[1] ?? 0,
    cooperative: { ...cooperative, sector: 'finance' },
    changedOn: '2026-07-01',
  })
})
afterAll(async () => {
  await hub.close()
  remove()
})

test('real packets roll up: a revision replaces, a returned report is left out, groups are those of the last day', async () => {
  const { rows, total } = await table(['members.total', 'results.revenue', 'results.internalRatio'], {
    by: 'sector',
    compare: true,
  })
  expect(rows).toEqual([
    {
      key: 'agriculture',
      name: 'Nông, lâm, ngư nghiệp',
      expected: 2,
      reported: 2,
      values: [61, 1_000_000_000, 5_000],
      counts: [2, 2, 2],
      previous: [9, null, null],
    },
    expect.objectContaining({ key: 'trade', expected: 1, reported: 0, values: [null, null, null], counts: [0, 0, 0] }),
  ])
  expect(total).toMatchObject({ expected: 3, reported: 2, values: [61, 1_000_000_000, 5_000] })
  expect(await hub.client.rollUps.coverage({ periodKey: PERIOD, by: 'sector' })).toMatchObject({
    total: { expected: 3, reported: 2 },
  })
})

test('a series has each period, and refuses periods of another kind', async () => {
  const asked = { code: 'members.total', kind: 'halfYear', from: '2025-H1', to: PERIOD } as const
  const { periods } = await hub.client.rollUps.series(asked)
  expect(periods.map(({ periodKey, value, reported }) => [periodKey, value, reported])).toEqual([
    ['2025-H1', 9, 1],
    ['2025-H2', null, 0],
    [PERIOD, 61, 2],
  ])
  expect(await refusedFor(hub.client.rollUps.series({ ...asked, kind: 'quarter' }))).toEqual(['hub-periods-asked'])
  expect(await refusedFor(hub.client.rollUps.series({ ...asked, from: 'năm nay' }))).toEqual(['hub-period-unknown'])
})

test('what only means something of one co-operative is not rolled up', async () => {
  expect(await refusedFor(table(['capital.shareLargest']))).toEqual(['hub-indicator-not-rolled'])
  expect(await refusedFor(table(['results.none']))).toEqual(['hub-indicator-unknown'])
})

test('what is worth a call is told in a sentence', async () => {
  const { outliers, reports } = await hub.client.rollUps.outliers({ periodKey: PERIOD })
  expect(reports).toBe(2)
  expect(outliers.map(({ rule, code, why }) => [rule, code, why])).toEqual([
    [
      'impossible',
      'results.revenueInternal',
      expect.stringMatching(
        /^«Doanh thu giao dịch nội bộ» là 200\.000\.000 đồng, lớn hơn «.+» là 100\.000\.000 đồng: phần không thể lớn hơn tổng\./,
      ),
    ],
  ])
})

test('targets are held against what came of them; one that is not reached is never shown as reached', async () => {
  const set = (targets: { code: string; areaId: number | null; value: number | null }[]) =>
    hub.client.targets.set({ id: id(), periodKey: PERIOD, targets })
  await set([
    { code: 'members.total', areaId: null, value: 62 },
    { code: 'results.revenue', areaId: null, value: 800_000_000 },
    { code: 'labour.total', areaId: null, value: 5 },
  ])
  await set([{ code: 'labour.total', areaId: null, value: null }])
  const { rows } = await hub.client.targets.attained({ periodKey: PERIOD })
  expect(rows.map(({ code, value, actual, attained }) => [code, value, actual, attained])).toEqual([
    ['members.total', 62, 61, 9838],
    ['results.revenue', 800_000_000, 1_000_000_000, 12_500],
  ])
  expect(await refusedFor(set([{ code: 'members.total', areaId: 7, value: 1 }]))).toEqual(['hub-target-area'])
})

test(
  'the table goes out as a workbook, flat, as a page and as JSON',
  async () => {
    const codes = ['members.total', 'results.internalRatio']
    const out = (format: 'xlsx' | 'csv' | 'pdf' | 'json') =>
      hub.client.rollUps.export({ periodKey: PERIOD, by: 'sector', codes, compare: true, format })
    const lines = await readSheet(Buffer.from(await (await out('xlsx')).arrayBuffer()), 'Theo nhóm')
    const head = lines.findIndex(([first]) => first === 'Lĩnh vực')
    const column = lines[head]?.indexOf('Tổng số thành viên cuối kỳ (người)') ?? -1
    expect(lines.slice(head + 1).map((line) => [line[0], line[column]])).toEqual([
      ['Nông, lâm, ngư nghiệp', 61],
      ['Thương mại, dịch vụ', null],
      ['Tổng cộng', 61],
    ])
    expect(await (await out('csv')).text()).toContain(
      '\r\nagriculture,"Nông, lâm, ngư nghiệp",results.internalRatio,Tỷ lệ giao dịch nội bộ,%,Tỷ lệ của hai tổng,50,,2\r\n',
    )
    expect(
      Buffer.from(await (await out('pdf')).arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    const report = AllianceRollUp.parse(JSON.parse(await (await out('json')).text()))
    expect(report.figures.find(({ code }) => code === 'members.total')).toEqual({
      code: 'members.total',
      unit: 'person',
      rollUp: 'sum',
      value: 61,
      sum: 61,
      count: 2,
      previous: 9,
    })
  },
  SLOW,
)

test(
  'the packet upward is signed with the hub’s key, kept as it was made, and names no co-operative',
  async () => {
    const recipient = NATION
    const make = () => hub.client.rollUps.makePacket({ id: id(), periodKey: PERIOD, recipient })
    expect(await refusedFor(make())).toEqual(['key-missing'])
    const { fingerprint } = await hub.client.ownKey.make({ id: id(), password: '', replaces: null })
    const { packetId, sha256 } = await make()
    const bytes = new Uint8Array(await (await hub.client.rollUps.packet({ packetId })).arrayBuffer())
    expect(hash('sha256', bytes, 'hex')).toBe(sha256)
    const trusted = {
      kinds: { 'alliance-roll-up': 1 },
      keyStanding: (one: string) => (one === fingerprint ? 'trusted' : 'unknown'),
    } as const
    const { manifest, files } = readPacket(bytes, trusted)
    expect(manifest).toMatchObject({ kind: 'alliance-roll-up', recipient, sender: { taxCode: ALLIANCE.taxCode } })
    expect([...files.keys()]).toEqual(['roll-up.json', 'tong-hop.pdf', 'tong-hop.xlsx'])
    // The alliance above takes it in; here it is this hub itself, under another name.
    const [above, cooperativeId] = await nationOf(hub, fingerprint)
    await above.client.packets.take({ id: id(), file: packetFile(bytes) })
    const { provinces, figures } = await above.client.rollUps.provinces({ periodKey: PERIOD })
    expect(provinces).toMatchObject([{ cooperativeId, expected: 3, reported: 2 }])
    const made = figures.filter(({ value }) => value !== null).map(({ code, value, count }) => [code, value, count])
    expect(made).toEqual([
      ['members.total', 61, 2],
      ['results.revenue', 1_000_000_000, 2],
      ['results.revenueInternal', 500_000_000, 2],
      ['results.internalRatio', 5_000, 2],
    ])
    await above.close()
    const text = Buffer.from(files.get('roll-up.json') ?? []).toString('utf8')
    expect(AllianceRollUp.parse(JSON.parse(text))).toMatchObject({ coverage: { expected: 3, reported: 2 } })
    expect(text).not.toContain('Hợp tác xã 01')
    expect((await hub.client.rollUps.packets({})).packets).toMatchObject([{ packetId, sha256, periodKey: PERIOD }])
  },
  SLOW,
)

/** A hub of the alliance above in a store of its own, which knows the key of this one; answers it with the number of this alliance there. */
async function nationOf({ client }: Hub, fingerprint: string): Promise<[Hub, number]> {
  const { profile } = await client.alliance.info({})
  const above = await newTestHub({ file: `${file}-above` }, clock)
  await above.client.alliance.save({ id: id(), profile: { ...profile, ...NATION } })
  const entry = { ...cooperativeEntry(profile.taxCode), name: profile.name, organisation: 'other' } as const
  const saved = await above.client.cooperatives.save({
    id: id(),
    cooperativeId: null,
    cooperative: entry,
    changedOn: null,
  })
  const key = { fingerprint, paper: 'Giấy đăng ký số 1', registeredOn: '2026-01-05' }
  await above.client.keys.register({ id: id(), cooperativeId: saved.cooperativeId, ...key })
  return [above, saved.cooperativeId]
}
