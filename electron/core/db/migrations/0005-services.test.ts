import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from './index'

/** A book as version 1 wrote it, with a member and a command, brought to this migration. */
function migratedBook(): Database.Database {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 1))
  const { raw } = connection
  raw.exec(`INSERT INTO party (code, kind, name, taxCode, address, phone, bankAccount, search)
      VALUES ('TV1', 'member', 'Bà Ất', '', '', '', '', 'tv1 ba at');
    INSERT INTO member (code, type, idNumber, ethnicity, pledgedCapital, usesServices, contributesLabour)
      VALUES ('TV1', 'official', '', '', 1000000, 1, 1)`)
  migrate(connection, migrations.slice(0, 5))
  return raw
}

const refused = (sql: string, why: RegExp) => expect(() => migratedBook().exec(sql)).toThrow(why)
const service = `'LAMDAT', 'Làm đất', 'supply', 'sào', '5122', '', 1`

describe('migration 5', () => {
  test('keeps what version 1 held', () => {
    const raw = migratedBook()
    expect(raw.prepare('SELECT code, type, pledgedCapital FROM member').all()).toEqual([
      { code: 'TV1', type: 'official', pledgedCapital: 1_000_000 },
    ])
    expect(raw.pragma('foreign_key_check')).toEqual([])
  })
})

describe('service', () => {
  test.each([
    ['no code', `'', 'Làm đất', 'supply', 'sào', '5122', '', 1`, /code <> ''/],
    ['no name', `'A', '', 'supply', 'sào', '5122', '', 1`, /name <> ''/],
    ['a kind nobody knows', `'A', 'Làm đất', 'gift', 'sào', '5122', '', 1`, /kind IN/],
    ['no account', `'A', 'Làm đất', 'supply', 'sào', '', '', 1`, /accounts <> ''/],
    ['neither active nor not', `'A', 'Làm đất', 'supply', 'sào', '5122', '', 2`, /active IN/],
    ['no unit at all', `'A', 'Làm đất', 'supply', NULL, '5122', '', 1`, /NOT NULL/],
  ])('%s is refused', (_, values, why) => refused(`INSERT INTO service VALUES (${values})`, why))

  test('one of a code', () =>
    refused(`INSERT INTO service VALUES (${service}); INSERT INTO service VALUES (${service})`, /UNIQUE/))
})

describe('serviceAgreement', () => {
  test.each([
    ['a member that is none', `'a', 'TV9', '', '2025-01-01', '[]', '2025-01-01', NULL, ''`, /FOREIGN KEY/],
    ['services that are no JSON', `'a', 'TV1', '', '2025-01-01', '5122,', '2025-01-01', NULL, ''`, /json_valid/],
    ['a day of signing that is none', `'a', 'TV1', '', '1/1/2025', '[]', '2025-01-01', NULL, ''`, /signedOn/],
    ['a day that is none', `'a', 'TV1', '', '2025-01-01', '[]', 'x', NULL, ''`, /fromDate/],
    ['an end that is no day', `'a', 'TV1', '', '2025-01-01', '[]', '2025-01-01', 'x', ''`, /toDate/],
    ['an end before its beginning', `'a', 'TV1', '', '2025-01-01', '[]', '2025-01-02', '2025-01-01', ''`, /toDate/],
  ])('%s is refused', (_, values, why) => refused(`INSERT INTO serviceAgreement VALUES (${values})`, why))

  test('one day is an agreement', () => {
    const raw = migratedBook()
    raw.exec(`INSERT INTO serviceAgreement VALUES ('a', 'TV1', '', '2025-01-01', '[]', '2025-01-01', '2025-01-01', '')`)
    expect(raw.prepare('SELECT count(*) AS n FROM serviceAgreement').get()).toEqual({ n: 1 })
  })
})

describe('labourPay', () => {
  const pay = (amount: string, member = 'TV1', command = '1') =>
    `INSERT INTO labourPay VALUES ('p', '${member}', 2025, ${amount}, '', ${command})`

  test.each([
    ['nothing', pay('0'), /amount/],
    ['more than a posting may be', pay('1000000000000000'), /amount/],
    ['half a đồng', pay('1.5'), /INTEGER/],
    ['a member that is none', pay('1', 'TV9'), /FOREIGN KEY/],
    ['a command that never comes', pay('1', 'TV1', '77'), /FOREIGN KEY/],
  ])('%s is refused', (_, sql, why) => refused(sql, why))

  test.each([`UPDATE labourPay SET amount = 2`, `DELETE FROM labourPay`])('%s is refused', (sql) => {
    const raw = migratedBook()
    raw.pragma('foreign_keys = OFF')
    raw.exec(pay('1'))
    expect(() => raw.exec(sql)).toThrow(/corrected by another row/)
  })
})
