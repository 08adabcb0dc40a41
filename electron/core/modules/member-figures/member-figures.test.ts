import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { MemberFigure } from '@shared/contract/member-figures'
import { importYear } from '../../book-file/test-book'
import { clientCore, csvFile, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'
import { changeMember } from '../../membership/register'
import { readMember } from '../../ledger/members'
import { readParty } from '../../ledger/parties'
import { ageOn } from '../../membership/standing'

function openCore(): Core {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder, { now: () => '2025-12-31T02:00:00.000Z' })
  core.openBook(join(folder, 'so.htx'))
  return core
}

const HEADING =
  'Mã TV;Họ tên;Loại thành viên;Hình thức;Giới tính;Ngày sinh;Dân tộc;Thôn;Hộ;Ngày gia nhập;Ngày ra;Vốn góp;SDDV'
const ROWS = [
  'TV01;Lê An;chính thức;;nam;01/07/1990;Kinh;Đông;Hộ An;01/03/2015;;1000;có',
  'TV02;Lê Bình;chính thức;;nữ;30/06/1990;kinh;Đông;hộ an;01/03/2025;;3000;có',
  'TV03;Vi Chi;liên kết góp vốn;;nữ;1950;Thái;;;15/03/2025;;2000;',
  'TV04;HTX Dung;chính thức;tổ chức;;;;Tây;;01/01/2010;;;có',
  'TV05;Hộ Giang;chính thức;hộ gia đình;;;;Tây;;01/01/2010;20/06/2025;;',
  'TV06;Lê Hà;chính thức;;;;;đông;;01/01/2010;10/01/2024;;',
]

async function filled(): Promise<Core> {
  const core = openCore()
  const file = csvFile('a.csv', HEADING, ...ROWS)
  const { choices } = await core.client.memberImports.read({ file })
  await core.client.memberImports.run({ id: 'a', file, choices })
  return core
}

const year = { from: '2025-01-01', to: '2025-12-31' }

describe('figures of members', () => {
  test('count the members of the last day, and who came and went in the period', async () => {
    const core = await filled()
    const figures = await core.client.memberFigures.read(year)
    const rowsOf = (wanted: string) =>
      figures.groups.find(({ dimension }) => dimension === wanted)?.rows.map(({ key, count }) => [key, count])
    expect(rowsOf('type')).toEqual([
      ['official', 3],
      ['contributing', 1],
    ])
    expect(rowsOf('sex')).toEqual([
      ['male', 1],
      ['female', 2],
      ['-', 1],
    ])
    expect(rowsOf('age')).toEqual([
      ['35to44', 2],
      ['65up', 1],
      ['-', 1],
    ])
    expect(rowsOf('ethnicity')).toEqual([
      ['Kinh', 2],
      ['Thái', 1],
      ['-', 1],
    ])
    expect(rowsOf('hamlet')).toEqual([
      ['Đông', 2],
      ['Tây', 1],
      ['', 1],
    ])
    expect(figures).toMatchObject({
      households: 1,
      indicators: {
        members: 4,
        official: 3,
        officialWomen: 1,
        women: 2,
        ethnicMinority: 1,
        under35: 0,
        joined: 2,
        left: 1,
        organisations: 1,
        inHouseholds: 2,
      },
      causes: [{ cause: '', count: 1 }],
    })
    expect(
      figures.movements.map(({ type, start, joined, left, changed, end, pledged }) => [
        type,
        start,
        joined,
        left,
        changed,
        end,
        pledged,
      ]),
    ).toEqual([
      ['official', 3, 1, 1, 0, 3, 4000],
      ['contributing', 0, 1, 0, 0, 1, 2000],
      ['nonContributing', 0, 0, 0, 0, 0, 0],
    ])
    expect(figures.months).toHaveLength(12)
    expect(figures.months.filter(({ joined, left }) => joined + left > 0)).toEqual([
      { month: 202503, joined: 2, left: 0 },
      { month: 202506, joined: 0, left: 1 },
    ])
  })

  test('a change of kind counts on both sides, from its day on', async () => {
    const core = await filled()
    const book = openBookOf(core)
    const member = readMember(book.connection, 'TV01')
    const party = readParty(book.ledger, 'TV01')
    if (member === undefined || party === undefined) throw new Error('TV01 is missing.')
    book.connection.raw.pragma('foreign_keys = OFF')
    changeMember(
      book.ledger,
      { member: { ...member, type: 'contributing' }, party },
      { fromDate: '2025-09-01', reason: '', commandSequence: 1 },
    )
    const movements = async (to: string) =>
      (await core.client.memberFigures.read({ from: '2025-01-01', to })).movements.map(({ changed, end }) => [
        changed,
        end,
      ])
    expect(await movements('2025-08-31')).toEqual([
      [0, 3],
      [0, 1],
      [0, 0],
    ])
    expect(await movements('2025-12-31')).toEqual([
      [-1, 2],
      [1, 2],
      [0, 0],
    ])
  })

  test('each figure opens as many members as it counts', async () => {
    const core = openCore()
    await importYear(openBookOf(core))
    const figures = await core.client.memberFigures.read(year)
    const behind = async (figure: MemberFigure) => (await core.client.memberFigures.people({ ...year, figure })).length
    for (const { dimension, rows } of figures.groups)
      for (const { key, count } of rows)
        expect([dimension, key, await behind({ of: 'group', dimension, key })]).toEqual([dimension, key, count])
    for (const { month, joined, left } of figures.months) {
      expect(await behind({ of: 'month', month, side: 'joined' })).toBe(joined)
      expect(await behind({ of: 'month', month, side: 'left' })).toBe(left)
    }
    for (const { type, joined, left } of figures.movements) {
      expect(await behind({ of: 'movement', type, side: 'joined' })).toBe(joined)
      expect(await behind({ of: 'movement', type, side: 'left' })).toBe(left)
    }
    for (const { cause, count } of figures.causes) expect(await behind({ of: 'cause', cause })).toBe(count)
    expect(await behind({ of: 'indicator', indicator: 'officialWomen' })).toBe(figures.indicators.officialWomen)
    expect(figures.indicators.members).toBe(figures.movements.reduce((total, { end }) => total + end, 0))
  })

  test('capital is what 4111 holds on the last day; shares are of the whole', async () => {
    const core = openCore()
    await importYear(openBookOf(core))
    const { capital } = await core.client.memberFigures.read(year)
    const whole = openBookOf(core)
      .connection.raw.prepare(`SELECT sum(credit - debit) FROM balance WHERE account GLOB '4111*'`)
      .pluck()
      .get()
    expect(capital.paid).toBe(whole)
    expect(capital.largest).toHaveLength(10)
    expect(capital.largest[0]?.share).toBe(Math.round(((capital.largest[0]?.paid ?? 0) * 10_000) / capital.paid))
  })

  test('a period backwards is refused', async () => {
    const core = openCore()
    const faults = await refusalOf(core.client.memberFigures.read({ from: '2025-02-01', to: '2025-01-01' }))
    expect(faults.map(({ code }) => code)).toEqual(['period-backwards'])
  })
})

test('one is a year older from the birthday on', () => {
  expect([ageOn('1990-07-01', '2025-06-30'), ageOn('1990-07-01', '2025-07-01')]).toEqual([34, 35])
})
