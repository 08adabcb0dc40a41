import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const HASH = '0'.repeat(64)
const SCAN = 'a'.repeat(64)

const before = `
  INSERT INTO book (onlyRow, bookId, kind, sample, regime, firstYear, fiscalYearStartMonth, name, taxCode, address, governanceForm, createdAt)
  VALUES (1, 'b', 'cooperative', 0, 'tt71-2024', 2025, 1, 'HTX', '', '', 'simplified', '2025-01-01T00:00:00.000Z');
  INSERT INTO setting (key, value) VALUES ('backup', '{}');
  INSERT INTO command VALUES (1, 'c1', 'books.create', 'owner', '2025-01-01T00:00:00.000Z', '{}', '${HASH}', '{}', 'Lập sổ', 0, '${HASH}', 1, '${HASH}', '${'1'.repeat(64)}');`

const resolution = (given: Record<string, string> = {}) => {
  const row = {
    resolutionId: `'r1'`,
    body: `'board'`,
    number: `'01/NQ'`,
    date: `'2025-04-20'`,
    summary: `'Một việc'`,
    commandSequence: '1',
    ...given,
  }
  return `INSERT INTO resolution (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).join(', ')})`
}

const setting = (field: string, from: string, value: string, resolutionId = 'NULL', command = '1') =>
  `INSERT INTO charterSetting (field, fromDate, value, resolutionId, commandSequence) VALUES (${field}, ${from}, ${value}, ${resolutionId}, ${command})`

const attachment = (subject = `'resolution'`, key = `'r1'`, title = `'Bản chụp'`, scan = SCAN) =>
  `INSERT INTO attachment VALUES ('t1', '${scan}', ${subject}, ${key}, ${title}, '2025-05-01T00:00:00.000Z', NULL)`

/** A book of version 1 with rows in it, taken through the migration; one resolution, one scan, one line of the charter. */
function migrated(): Database.Database {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 1))
  connection.raw.exec(before)
  migrate(connection, migrations.slice(0, 3))
  connection.raw.exec(`INSERT INTO scan VALUES ('${SCAN}', 'application/pdf', x'25504446')`)
  for (const statement of [resolution(), attachment(), setting(`'noticeDays'`, `'2025-05-01'`, `'5'`, `'r1'`)])
    connection.raw.exec(statement)
  return connection.raw
}

const tables = ['resolution', 'scan', 'attachment', 'charterSetting', 'setting', 'command', 'book'] as const
const everything = (raw: Database.Database) => tables.map((table) => raw.prepare(`SELECT * FROM ${table}`).all())

describe('what bodies decide, and the papers of it', () => {
  test('what a book of version 1 holds survives', () => {
    const raw = migrated()
    expect(raw.prepare('SELECT name FROM book').pluck().all()).toEqual(['HTX'])
    expect(raw.prepare('SELECT value FROM setting').pluck().all()).toEqual(['{}'])
    expect(raw.prepare('SELECT summary FROM command').pluck().all()).toEqual(['Lập sổ'])
    expect(raw.prepare('SELECT origin, voidNote FROM resolution').all()).toEqual([
      { origin: 'elsewhere', voidNote: null },
    ])
  })

  test('a resolution becomes void once, a paper is taken off once', () => {
    const raw = migrated()
    raw.exec(`UPDATE resolution SET voidNote = 'ghi nhầm'`)
    raw.exec(`UPDATE attachment SET removedAt = '2025-06-01T00:00:00.000Z'`)
    expect(() => raw.exec('UPDATE resolution SET voidNote = NULL')).toThrow(/stays void/)
    expect(() => raw.exec('UPDATE attachment SET removedAt = NULL')).toThrow(/only taken off, once/)
  })

  test('the same number in another year or of another body is another resolution', () => {
    const raw = migrated()
    raw.exec(resolution({ resolutionId: `'r2'`, date: `'2026-04-20'` }))
    raw.exec(resolution({ resolutionId: `'r3'`, body: `'generalMeeting'` }))
  })

  test.each([
    ['an unknown body', resolution({ resolutionId: `'x'`, number: `'2'`, body: `'meeting'` })],
    ['a number that is taken in the year', resolution({ resolutionId: `'x'`, date: `'2025-12-31'` })],
    ['an empty number', resolution({ resolutionId: `'x'`, number: `''` })],
    ['an empty summary', resolution({ resolutionId: `'x'`, number: `'2'`, summary: `''` })],
    ['a day as people write it', resolution({ resolutionId: `'x'`, number: `'2'`, date: `'20/04/2025'` })],
    ['an empty reason', resolution({ resolutionId: `'x'`, number: `'2'`, voidNote: `''` })],
    ['another origin', resolution({ resolutionId: `'x'`, number: `'2'`, origin: `'unknown'` })],
    ['a resolution of no command', resolution({ resolutionId: `'x'`, number: `'2'`, commandSequence: '9' })],
    ['another number', `UPDATE resolution SET number = '02/NQ'`],
    ['another day', `UPDATE resolution SET date = '2025-04-21'`],
    ['another origin later', `UPDATE resolution SET origin = 'meeting'`],
    ['DELETE of a resolution', 'DELETE FROM resolution'],
    ['a scan of another kind', `INSERT INTO scan VALUES ('${'b'.repeat(64)}', 'text/html', x'00')`],
    ['a scan without a hash', `INSERT INTO scan VALUES ('b', 'image/png', x'00')`],
    ['an empty scan', `INSERT INTO scan VALUES ('${'b'.repeat(64)}', 'image/png', x'')`],
    ['a scan of 10 MB and a byte', `INSERT INTO scan VALUES ('${'b'.repeat(64)}', 'image/png', zeroblob(10485761))`],
    ['another content', `UPDATE scan SET content = x'00'`],
    ['DELETE of a scan', 'DELETE FROM scan'],
    ['a paper of nothing', attachment().replace('t1', 't2').replace(`'r1'`, `''`)],
    ['a paper of an unknown subject', attachment(`'voucher'`).replace('t1', 't2')],
    ['a paper without a title', attachment(undefined, undefined, `''`).replace('t1', 't2')],
    ['a paper without a scan', attachment(undefined, undefined, undefined, 'b'.repeat(64)).replace('t1', 't2')],
    ['a paper moved to another', `UPDATE attachment SET subjectKey = 'r2'`],
    ['DELETE of a paper', 'DELETE FROM attachment'],
    ['a nameless field', setting(`''`, `'2025-05-01'`, `'5'`)],
    ['a value that is no JSON', setting(`'noticeDays'`, `'2025-05-01'`, `'năm'`)],
    ['a month for a day', setting(`'noticeDays'`, `'2025-05'`, `'5'`)],
    ['a resolution that is not there', setting(`'noticeDays'`, `'2025-05-01'`, `'5'`, `'none'`)],
    ['a charter of no command', setting(`'noticeDays'`, `'2025-05-01'`, `'5'`, 'NULL', '9')],
    ['another charter', `UPDATE charterSetting SET value = '1'`],
    ['DELETE of the charter', 'DELETE FROM charterSetting'],
  ])('%s is refused by the database', (_, statement) => {
    const raw = migrated()
    const then = everything(raw)
    expect(() => raw.exec(`BEGIN; ${statement}; COMMIT`)).toThrow()
    if (raw.inTransaction) raw.exec('ROLLBACK')
    expect(everything(raw)).toEqual(then)
  })
})
