import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mayDo, roles } from '@shared/contract/permission'
import { afterAll, describe, expect, test } from 'vitest'
import { importYear, testBook } from '../../book-file/test-book'
import { clientCore, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'

const shelf = mkdtempSync(join(tmpdir(), 'so-htx-'))
const template = join(shelf, 'kim-dong.htx')
afterAll(() => rmSync(shelf, { recursive: true, force: true }))

/** A copy of the sample year, imported once, opened in a core of its own. */
async function sampleCore() {
  if (!existsSync(template)) {
    const book = testBook(template)
    await importYear(book)
    book.close()
  }
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  copyFileSync(template, file)
  const core = clientCore(folder, { now: () => '2026-11-22T02:00:00.000Z' })
  core.openBook(file)
  return core
}

const all = { search: '' } as const
const code = 'TV0148'

describe('the list', () => {
  test('finds by words without accents in any order, by part of an identity number or a phone', async () => {
    const { client } = await sampleCore()
    const found = async (search: string) => (await client.members.list({ search })).rows.map((row) => row.code)
    expect((await client.members.list(all)).count).toBe(168)
    expect(await found('binh quach')).toEqual([code])
    expect(await found('tv0148')).toEqual([code])
    expect(await found('037053')).toContain(code)
    const { rows } = await client.members.list({ search: 'tv0148' })
    expect(await found(rows[0]?.phone.slice(-3) ?? '')).toContain(code)
    expect(await found('khong co ai')).toEqual([])
  })

  test('stands by given name, by code or by capital, a stretch at a time, its sums being those of all it finds', async () => {
    const { client } = await sampleCore()
    const byName = await client.members.list({ ...all, limit: 168 })
    const given = byName.rows.map(({ name }) => name.split(' ').at(-1) ?? '')
    expect(given).toEqual(given.toSorted(new Intl.Collator('vi').compare))
    const byCode = await client.members.list({ ...all, order: 'code', offset: 1, limit: 2 })
    expect(byCode.rows.map((row) => row.code)).toEqual(['TV0002', 'TV0003'])
    const byPaid = await client.members.list({ ...all, order: 'paid', descending: true, limit: 1 })
    expect(byPaid.rows[0]?.paid).toBe(Math.max(...byName.rows.map(({ paid }) => paid)))
    expect(byPaid.paid).toBe(byName.rows.reduce((sum, { paid }) => sum + paid, 0))
    expect(byPaid.pledged).toBe(byName.pledged)
  })

  test('is narrowed by type, stage and the hamlet that an address begins with', async () => {
    const { client } = await sampleCore()
    const { hamlets } = await client.members.list(all)
    expect(hamlets).toContain('Xóm Nam')
    const { rows } = await client.members.list({ ...all, hamlet: 'Xóm Nam', type: 'official', stage: 'active' })
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.hamlet === 'Xóm Nam' && row.type === 'official')).toBe(true)
  })
})

describe('sensitive fields', () => {
  test('come masked from every query; revealing them is a row of the history that says whose', async () => {
    const core = await sampleCore()
    const { client } = core
    const revealed = await client.members.reveal({ id: 'r', code })
    expect(revealed.idNumber).toMatch(/^037053\d{6}$/)
    const answers = [
      await client.members.list(all),
      await client.members.get({ code }),
      await client.members.timeline({ code }),
      await client.members.versions({ code }),
      await client.parties.list({}),
      await client.parties.summary({}),
    ]
    const said = JSON.stringify(answers)
    for (const secret of [revealed.idNumber, revealed.birthDate ?? '', revealed.phone])
      expect(said).not.toContain(secret)
    const row = (await client.book.history({ limit: 1 })).rows[0]
    expect(row?.summary).toContain('Quách Quang Bình')
    expect(JSON.stringify(row)).not.toContain(revealed.idNumber)
    const read = openBookOf(core).connection.raw.prepare('SELECT * FROM command ORDER BY sequence DESC LIMIT 1')
    expect(JSON.stringify(read.get())).not.toContain(revealed.idNumber)
    // The same call again is another reading, whatever id it comes with.
    await client.members.reveal({ id: 'r', code })
    expect((await client.book.history({ limit: 1 })).rows[0]?.sequence).toBe((row?.sequence ?? 0) + 1)
  })
})

test('who may take everything out of the book may read the sensitive fields anyway', () => {
  const exporters = roles.filter((role) => mayDo(role, 'book.export'))
  expect(exporters.filter((role) => !mayDo(role, 'member.reveal'))).toEqual([])
})

describe('a change', () => {
  test('counts from its day, keeps what was said before, and is told field by field', async () => {
    const core = await sampleCore()
    const { client } = core
    const changes = { phone: '0988 111 222', occupation: 'Trồng lúa' }
    await client.members.change({ id: 'c', code, fromDate: '2026-03-01', reason: 'đổi số', changes })
    expect((await client.members.get({ code })).phone).toBe('•••• ••• 222')
    const [newest, first] = await client.members.versions({ code })
    expect(newest).toMatchObject({ fromDate: '2026-03-01', reason: 'đổi số' })
    expect(newest?.changes.map(({ field }) => field).toSorted()).toEqual(['occupation', 'phone'])
    expect(newest?.changes.find(({ field }) => field === 'phone')?.after).toBe('•••• ••• 222')
    expect(first?.changes).toEqual([])
    const before = await client.members.list({ search: code, asOf: '2026-02-28' })
    expect(before.rows[0]?.phone).not.toBe('•••• ••• 222')
    expect((await client.members.list({ search: code, asOf: '2026-03-01' })).rows[0]?.phone).toBe('•••• ••• 222')
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('is not ahead of today, not before the newest one, has a reason and changes something', async () => {
    const { client } = await sampleCore()
    const change = (fromDate: string, reason: string, phone: string) =>
      client.members.change({ id: `${fromDate} ${reason} ${phone}`, code, fromDate, reason, changes: { phone } })
    expect(await refusalOf(change('2026-11-23', '', '1'))).toMatchObject([
      { code: 'member-change-ahead', column: 'fromDate' },
      { code: 'reason-missing', column: 'reason' },
    ])
    await change('2026-03-01', 'đổi số', '0988111222')
    expect(await refusalOf(change('2026-02-28', 'nhớ ra', '0988111223'))).toMatchObject([
      { code: 'member-change-backdated' },
    ])
    expect(await refusalOf(change('2026-03-01', 'vẫn vậy', '0988111222'))).toMatchObject([{ code: 'member-unchanged' }])
  })

  test('is held to the law, but only for what it makes worse', async () => {
    const { client } = await sampleCore()
    const base = { code, fromDate: '2026-03-01', reason: 'thử' }
    const stops = { usesServices: false, contributesLabour: false }
    expect(await refusalOf(client.members.change({ ...base, id: 'a', changes: stops }))).toMatchObject([
      { code: 'member-official-without-use' },
    ])
    expect(
      await refusalOf(client.members.change({ ...base, id: 'b', changes: { birthDate: '2015-01-01' } })),
    ).toMatchObject([{ code: 'member-too-young' }])
    await client.members.change({ ...base, id: 'c', changes: { note: 'hộ khó khăn' } })
  })

  test('a member of the register is not changed past it', async () => {
    const { client } = await sampleCore()
    const party = { code, kind: 'member' as const, name: 'Tên khác' }
    expect(await refusalOf(client.parties.change({ id: 'p', party }))).toMatchObject([{ code: 'member-in-register' }])
  })
})

describe('entering', () => {
  const member = { name: 'Hộ ông Trần Văn Ân', type: 'official', legalForm: 'household', usesServices: true } as const

  test('takes the next code, asks what the law asks, and is told of who is alike', async () => {
    const { client } = await sampleCore()
    expect(await client.members.newCode({})).toEqual({ code: 'TV0169' })
    const enter = { id: 'e', code: 'TV0169', pledged: 2_000_000, member }
    expect(await refusalOf(client.members.enter(enter))).toMatchObject([{ code: 'member-without-representative' }])
    const whole = { ...member, representative: 'Trần Văn Ân', joinedOn: '2024-01-05' }
    await client.members.enter({ ...enter, id: 'e2', member: whole })
    expect(await client.members.get({ code: 'TV0169' })).toMatchObject({ pledged: 2_000_000, stage: 'active', paid: 0 })
    expect(await refusalOf(client.members.enter({ ...enter, id: 'e3', member: whole }))).toMatchObject([
      { code: 'member-exists', column: 'code' },
    ])
    expect((await client.members.list({ search: 'TV0169', asOf: '2024-01-04' })).count).toBe(0)
    expect((await client.members.list({ search: 'TV0169', asOf: '2024-01-05' })).count).toBe(1)
    expect(await client.members.alike({ name: 'hộ ông trần văn ân' })).toMatchObject([{ code: 'TV0169', kind: 'name' }])
  })

  test('who left before the book began is in the register of their time only', async () => {
    const { client } = await sampleCore()
    const gone = { name: 'Lê Thị Cũ', type: 'contributing', joinedOn: '2018-01-01' } as const
    await client.members.enter({ id: 'g', code: 'TV0170', pledged: 1_000_000, leftOn: '2024-06-30', member: gone })
    const on = async (asOf: string) => (await client.members.list({ search: 'TV0170', asOf })).count
    expect([await on('2017-12-31'), await on('2018-01-01'), await on('2024-06-29'), await on('2024-06-30')]).toEqual([
      0, 1, 1, 0,
    ])
  })
})

describe('the page', () => {
  test('has the figures of a year, and the postings behind them, newest first', async () => {
    const { client } = await sampleCore()
    const page = await client.members.get({ code, year: 2025 })
    expect(page).toMatchObject({ name: 'Quách Quang Bình', paid: 20_000_000, pledged: 20_000_000 })
    expect(page.place).toMatchObject({ n: 148, count: 168, previous: 'TV0147', next: 'TV0149' })
    expect(page.figures).toMatchObject({ year: 2025, bought: 4_702_000, boughtTimes: 4, sold: 6_249_000, soldTimes: 1 })
    expect(page.figures?.owes).toEqual([{ account: '131', amount: 117_016 }])
    expect(page.figures?.owed.reduce((sum, { amount }) => sum + amount, 0)).toBe(6_249_000)
    const { rows } = await client.members.timeline({ code })
    expect(rows[0]).toMatchObject({ date: '2025-12-20', number: 'PT12/029', amount: 333_044, kind: 'service' })
    expect(rows.find(({ number }) => number === 'MH10/003')?.text).toBe('Thu mua lúa')
    expect(rows.at(-1)).toMatchObject({ date: '2017-03-20', kind: 'register' })
    expect((await client.members.timeline({ code, kind: 'register' })).rows).toHaveLength(1)
    expect(page.lacks).toEqual(['certificate'])
  })

  test('tells of a relative from both sides, until the relation ends', async () => {
    const { client } = await sampleCore()
    const declare = {
      id: 'rel',
      member: code,
      relation: 'child',
      relativeMember: 'TV0001',
      declaredOn: '2026-01-05',
    } as const
    await client.members.declareRelative(declare)
    expect((await client.members.get({ code })).relatives).toMatchObject([
      { relation: 'child', name: 'Hoàng Thị Hồng Tuyết', declaredBy: 'member', post: null },
    ])
    expect((await client.members.get({ code: 'TV0001' })).relatives).toMatchObject([
      { relation: 'parent', name: 'Quách Quang Bình', declaredBy: 'relative' },
    ])
    expect(
      await refusalOf(client.members.declareRelative({ ...declare, id: 'x', relativeMember: code })),
    ).toMatchObject([{ code: 'relative-itself' }])
    await client.members.endRelative({ id: 'end', relativeId: 'rel', endedOn: '2026-02-01' })
    expect((await client.members.get({ code })).relatives[0]?.endedOn).toBe('2026-02-01')
    expect(
      await refusalOf(client.members.endRelative({ id: 'end2', relativeId: 'rel', endedOn: '2026-02-01' })),
    ).toMatchObject([{ code: 'relative-unknown' }])
  })
})

test('cards of the members named, or of all that a filter finds', async () => {
  const { client } = await sampleCore()
  const pages = async (file: File) => (await file.text()).match(/\/Type \/Page\n/g)?.length
  const one = await client.members.cards({ codes: [code] })
  expect([one.name, one.type, await pages(one)]).toEqual(['the-TV0148.pdf', 'application/pdf', 1])
  const filter = { search: '', hamlet: 'Xóm Nam' }
  const { count } = await client.members.list({ ...filter, stage: 'active' })
  expect(await pages(await client.members.cards({ filter }))).toBe(Math.ceil(count / 10))
  const left = client.members.cards({ filter: { search: '', stage: 'left' } })
  expect(await refusalOf(left)).toMatchObject([{ code: 'member-unknown' }])
  expect(await refusalOf(client.members.cards({ codes: ['không có'] }))).toMatchObject([{ code: 'member-unknown' }])
})
