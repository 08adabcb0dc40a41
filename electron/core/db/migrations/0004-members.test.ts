import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

/** A book of version 1 with three members, taken to the version before this migration and then through it. */
function migrated(): Database.Database {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  const { raw } = connection
  migrate(connection, migrations.slice(0, 1))
  raw.exec(`INSERT INTO party VALUES ('TV1', 'member', 'Lê Văn A', '', 'Xóm Nam', '0923530777', '', 'tv1 le van a'),
    ('TV2', 'member', 'Lê Thị B', '', '', '', '', 'tv2 le thi b'), ('TV3', 'member', 'Lê Văn C', '', '', '', '', 'tv3 le van c')`)
  raw.exec(`INSERT INTO member VALUES ('TV1', 'official', 'male', '1953-02-20', '037053001351', 'Kinh', '2017-03-20', NULL, 20000000, 1, 0),
    ('TV2', 'nonContributing', NULL, NULL, '', '', NULL, NULL, 0, NULL, NULL),
    ('TV3', 'contributing', NULL, NULL, '', '', '2018-01-01', '2024-05-01', 5000000, 0, 0)`)
  migrate(connection, migrations.slice(0, 4))
  return raw
}

describe('a book from before the register had a history', () => {
  test('keeps its members, who are citizens and individuals; who has left is marked so', () => {
    const raw = migrated()
    expect(raw.prepare('SELECT * FROM member ORDER BY code').all()).toMatchObject([
      { code: 'TV1', pledgedCapital: 20_000_000, legalForm: 'individual', nationality: 'VN', stage: 'active' },
      { code: 'TV2', stage: 'active' },
      { code: 'TV3', stage: 'left' },
    ])
  })

  test('its pledges become the opening of their capital, without a row for none', () => {
    const rows = migrated().prepare('SELECT uid, date, kind, pledged FROM capitalChange ORDER BY member').all()
    expect(rows).toEqual([
      { uid: 'opening TV1', date: '2017-03-20', kind: 'opening', pledged: 20_000_000 },
      { uid: 'opening TV3', date: '2018-01-01', kind: 'opening', pledged: 5_000_000 },
    ])
  })

  test('what it says of a member is the first row of their history, from the day they joined', () => {
    const rows = migrated().prepare('SELECT member, fromDate, content, commandSequence FROM memberVersion').all() as {
      content: string
    }[]
    expect(rows).toMatchObject([
      { member: 'TV1', fromDate: '2017-03-20', commandSequence: null },
      { member: 'TV2', fromDate: '' },
      { member: 'TV3', fromDate: '2018-01-01' },
    ])
    expect(JSON.parse(rows[0]?.content ?? '')).toMatchObject({
      code: 'TV1',
      idNumber: '037053001351',
      usesServices: 1,
      party: { name: 'Lê Văn A', phone: '0923530777', kind: 'member' },
    })
  })
})

const command = '(SELECT 1)'
const step = (kind: string) =>
  `INSERT INTO memberStep (member, kind, date, note, content, commandSequence) VALUES ('TV1', '${kind}', '2025-01-01', '', '{}', ${command})`
const change = (pledged: string, kind = 'increase') =>
  `INSERT INTO capitalChange (uid, member, date, kind, pledged, note) VALUES ('c', 'TV1', '2025-01-01', '${kind}', ${pledged}, '')`
const certificate = (number: string, contribution = '1') =>
  `INSERT INTO certificate (number, member, issuedOn, kind, contribution, charterCapital, content, commandSequence)
   VALUES ('${number}', 'TV1', '2025-01-01', 'issue', ${contribution}, 9, '{}', ${command})`
const relative = (id: string, relation: string, name = 'Lê B') =>
  `INSERT INTO relative VALUES ('${id}', 'TV1', '${relation}', '${name}', NULL, '2025-01-01', NULL)`

const otherDay = (sql: string, day: string) => sql.replace('2025-01-01', day)

/** Foreign keys to commands wait for the end of the transaction; the tries here stay inside one. */
function inside(raw: Database.Database): Database.Database {
  raw.exec('BEGIN')
  return raw
}

describe('SQLite says it again', () => {
  test.each([
    ['a step', step('application')],
    ['a change of capital', change('5')],
    ['a certificate', certificate('12')],
    ['a relative', relative('r', 'spouse')],
  ])('%s that keeps every rule goes in, so that each refusal below has one reason', (_, sql) => {
    expect(() => inside(migrated()).exec(sql)).not.toThrow()
  })

  test.each<[string, string, RegExp]>([
    ['an unknown step', step('party'), /CHECK/],
    ['an unknown kind of change', change('5', 'gift'), /CHECK/],
    ['a pledge of 10^15', change('1000000000000000'), /CHECK/],
    ['a pledge below zero in the register', change('-20000001'), /CHECK/],
    ['a fraction of a đồng', change('0.5'), /cannot store REAL/],
    ['an unknown relation', relative('r', 'friend'), /CHECK/],
    ['a relative without a name', relative('r', 'spouse', ''), /CHECK/],
    ['a certificate over nothing', certificate('12', '0'), /CHECK/],
    ['a certificate without a number', certificate(''), /CHECK/],
    ['a step of no day', otherDay(step('application'), '01/01/2025'), /CHECK.*date/],
    ['a change of capital of no day', otherDay(change('5'), '2025'), /CHECK.*date/],
    ['a certificate of no day', otherDay(certificate('12'), 'x'), /CHECK.*issuedOn/],
    ['a relative of no day', otherDay(relative('r', 'spouse'), ''), /CHECK.*declaredOn/],
    ['an unknown stage', `UPDATE member SET stage = 'x'`, /CHECK/],
    ['an unknown legal form', `UPDATE member SET legalForm = 'x'`, /CHECK/],
    [
      'a version that is no JSON',
      `INSERT INTO memberVersion (member, fromDate, content, reason) VALUES ('TV1', '', 'x', '')`,
      /CHECK/,
    ],
  ])('%s is refused', (_, sql, why) => {
    expect(() => inside(migrated()).exec(sql)).toThrow(why)
  })

  test.each([
    ['UPDATE of a version', `UPDATE memberVersion SET reason = 'x'`],
    ['DELETE of a version', 'DELETE FROM memberVersion'],
    ['DELETE of a member', 'DELETE FROM member'],
    ['UPDATE of a step', `UPDATE memberStep SET note = 'x'`],
    ['DELETE of a step', 'DELETE FROM memberStep'],
    ['UPDATE of a change of capital', 'UPDATE capitalChange SET pledged = 1'],
    ['DELETE of a change of capital', 'DELETE FROM capitalChange'],
    ['UPDATE of a certificate', `UPDATE certificate SET number = 'x'`],
    ['DELETE of a certificate', 'DELETE FROM certificate'],
    ['UPDATE of the end of a certificate', `UPDATE certificateEnd SET note = 'x'`],
    ['DELETE of the end of a certificate', 'DELETE FROM certificateEnd'],
  ])('%s is refused: the register keeps its history', (_, sql) => {
    const raw = inside(migrated())
    raw.exec(step('application'))
    raw.exec(certificate('12'))
    raw.exec(`INSERT INTO certificateEnd VALUES (1, '2025-02-01', 'lost', '')`)
    expect(() => raw.exec(sql)).toThrow(/keeps its history|stands as it was issued/)
  })

  test('one number is one certificate, one paper replaces one other', () => {
    const raw = inside(migrated())
    raw.exec(certificate('12'))
    expect(() => raw.exec(certificate('12'))).toThrow(/UNIQUE/)
  })

  test('the pledge in the register is the sum of its changes, whoever writes', () => {
    const raw = inside(migrated())
    raw.exec(change('5000000'))
    expect(raw.prepare(`SELECT pledgedCapital FROM member WHERE code = 'TV1'`).pluck().get()).toBe(25_000_000)
  })
})
