import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Connection } from '../connection'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { testFolder } from '../../book-file/test-book'
import { migrations } from '.'

const versionOne = `
  INSERT INTO book (onlyRow, bookId, kind, sample, regime, firstYear, fiscalYearStartMonth, name, taxCode, address, governanceForm, createdAt)
  VALUES (1, 'b', 'cooperative', 0, 'tt71-2024', 2025, 1, 'HTX', '', '', 'simplified', '2025-01-01T00:00:00.000Z');
  INSERT INTO command VALUES (1, 'c1', 'books.create', 'owner', '2025-01-01T00:00:00.000Z', '{}', '${'0'.repeat(64)}', '{}', 'Lập sổ', 0, '${'0'.repeat(64)}', 1, '${'0'.repeat(64)}', '${'1'.repeat(64)}');`

function migrated(): Connection {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 1))
  connection.raw.exec(versionOne)
  migrate(connection, migrations.slice(0, 2))
  return connection
}

const add = (id: string, name: string, more = `'reader', 'scrypt$x', 1`) =>
  `INSERT INTO user (userId, name, role, password, active) VALUES ('${id}', '${name}', ${more})`
const withPassword = `UPDATE user SET password = 'scrypt$x' WHERE userId = 'owner'`

describe('the people of a book', () => {
  test('begin with its owner, whom the chain has named all along', () => {
    const { raw } = migrated()
    expect(raw.prepare('SELECT userId, role, password, active FROM user').all()).toEqual([
      { userId: 'owner', role: 'owner', password: null, active: 1 },
    ])
    expect(raw.prepare('SELECT name FROM command JOIN user USING (userId)').pluck().all()).toEqual(['Chủ sổ'])
  })

  test.each([
    ['an empty id', add('', 'A')],
    ['an empty name', add('a', '')],
    ['a name with blanks around', add('a', ' A')],
    ['a name that is taken', add('a', 'Chủ sổ')],
    ['an id that is taken', add('owner', 'A')],
    ['an unknown role', add('a', 'A', `'boss', 'scrypt$x', 1`)],
    ['a password as it is typed', add('a', 'A', `'reader', 'mat khau', 1`)],
    ['neither active nor not', add('a', 'A', `'reader', 'scrypt$x', 2`)],
    ['failures below none', 'UPDATE user SET failures = -1'],
    ['no name', add('a', 'A').replace("'A'", 'NULL')],
    ['a text for a number', `UPDATE user SET failures = 'x'`],
    ['a second person without a password', add('a', 'A', `'reader', NULL, 1`)],
    ['DELETE', `DELETE FROM user WHERE userId = 'owner'`],
    ['REPLACE', `REPLACE INTO user (userId, name, role, password, active) VALUES ('owner', 'X', 'owner', NULL, 1)`],
    ['another id', `UPDATE user SET userId = 'x'`],
    ['the last owner demoted', `UPDATE user SET role = 'reader' WHERE userId = 'owner'`],
    ['the last owner deactivated', `UPDATE user SET active = 0 WHERE userId = 'owner'`],
  ])('%s is refused by the database', (_, statement) => {
    const { raw } = migrated()
    raw.exec(withPassword)
    const before = raw.prepare('SELECT * FROM user').all()
    expect(() => raw.exec(statement)).toThrow()
    expect(raw.prepare('SELECT * FROM user').all()).toEqual(before)
  })

  test('two with passwords, then one who loses it or comes back without', () => {
    const { raw } = migrated()
    expect(() => raw.exec(add('a', 'A'))).toThrow('every active user has a password')
    raw.exec(withPassword)
    raw.exec(add('a', 'A', `'owner', 'scrypt$x', 1`))
    expect(() => raw.exec(`UPDATE user SET password = NULL WHERE userId = 'owner'`)).toThrow('every active user')
    raw.exec(`UPDATE user SET active = 0 WHERE userId = 'owner'`)
    raw.exec(`UPDATE user SET password = NULL WHERE userId = 'a'`)
    expect(() => raw.exec(`UPDATE user SET active = 1 WHERE userId = 'owner'`)).toThrow('every active user')
  })
})
