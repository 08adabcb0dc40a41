import Database from 'better-sqlite3'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../book-file/test-book'
import type { Connection } from './connection'
import { APPLICATION_ID, assertInOrder, migrate, type Migration, versionOf } from './migrate'
import { migrations } from './migrations'
import { openDatabase } from './open-database'

function fresh(file = join(testFolder(), 'so.htx')): Connection {
  return openDatabase(file, 'create')
}

function tables(connection: Connection): string[] {
  return connection.raw
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all()
}

const first: Migration = {
  version: 1,
  name: 'first',
  statements: [
    'CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT',
    'CREATE TABLE child (id INTEGER REFERENCES parent (id)) STRICT',
  ],
}
const second: Migration = {
  version: 2,
  name: 'second',
  statements: ['INSERT INTO parent VALUES (1)', 'ALTER TABLE child ADD COLUMN name TEXT'],
}

describe('a migration', () => {
  test('takes an empty file to the newest schema, and marks the file as ours', () => {
    const connection = fresh()
    expect(migrate(connection, migrations)).toEqual({ from: 0, to: migrations.length })
    expect(versionOf(connection)).toBe(migrations.length)
    expect(connection.raw.pragma('application_id', { simple: true })).toBe(APPLICATION_ID)
    expect(tables(connection)).toEqual(expect.arrayContaining(['account', 'book', 'command', 'posting', 'voucher']))
    expect(connection.raw.pragma('foreign_keys', { simple: true })).toBe(1)
    connection.close()
  })

  test('makes every table STRICT', () => {
    const connection = fresh()
    migrate(connection, migrations)
    const list = connection.raw.pragma('table_list') as { name: string; type: string; strict: number }[]
    expect(
      list.filter(({ name, type, strict }) => type === 'table' && !name.startsWith('sqlite_') && strict === 0),
    ).toEqual([])
    connection.close()
  })

  test('goes on from where the file stands', () => {
    const connection = fresh()
    migrate(connection, [first])
    expect(migrate(connection, [first, second])).toEqual({ from: 1, to: 2 })
    expect(migrate(connection, [first, second])).toEqual({ from: 2, to: 2 })
    expect(connection.raw.prepare('SELECT id FROM parent').pluck().all()).toEqual([1])
    connection.close()
  })

  test('is one transaction: a step that fails leaves the file as it was, with foreign keys on again', () => {
    const connection = fresh()
    migrate(connection, [first])
    const third: Migration = {
      version: 3,
      name: 'third',
      statements: ['CREATE TABLE later (id INTEGER) STRICT', 'not SQL'],
    }
    expect(() => migrate(connection, [first, second, third])).toThrow('syntax error')
    expect(versionOf(connection)).toBe(1)
    expect(tables(connection)).toEqual(['child', 'parent'])
    expect(connection.raw.prepare('SELECT count(*) FROM parent').pluck().get()).toBe(0)
    expect(connection.raw.inTransaction).toBe(false)
    expect(connection.raw.pragma('foreign_keys', { simple: true })).toBe(1)
    connection.close()
  })

  test('that leaves rows without their parent is refused whole', () => {
    const connection = fresh()
    migrate(connection, [first])
    const bad: Migration = { version: 2, name: 'bad', statements: ['INSERT INTO child VALUES (7)'] }
    expect(() => migrate(connection, [first, bad])).toThrow('without their parent')
    expect(versionOf(connection)).toBe(1)
    connection.close()
  })

  test('of a newer program is not undone: the file is refused and stays as it is to the byte', () => {
    const file = join(testFolder(), 'so.htx')
    const connection = fresh(file)
    migrate(connection, [first, second])
    connection.raw.pragma('wal_checkpoint(TRUNCATE)')
    const before = readFileSync(file)
    expect(() => migrate(connection, [first])).toThrow(expect.objectContaining({ kind: 'newer' }))
    connection.close()
    expect(readFileSync(file)).toEqual(before)
  })

  test('has its place: a gap or a repeat in the list is found at start', () => {
    expect(() => assertInOrder(migrations)).not.toThrow()
    expect(() => assertInOrder([first, first])).toThrow('has version 1, expected 2')
    expect(() => assertInOrder([second])).toThrow('has version 2, expected 1')
  })
})

describe('the file of a book', () => {
  test('is durable and guarded: WAL, synchronous FULL, foreign keys, cell checks, no trusted schema', () => {
    const connection = fresh()
    migrate(connection, migrations)
    const pragmas = [
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'recursive_triggers',
      'cell_size_check',
      'trusted_schema',
    ]
    expect(pragmas.map((name) => connection.raw.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 1, 1, 0])
    connection.close()
  })

  test("of another program is refused and not touched, be it SQLite's", () => {
    const file = join(testFolder(), 'other.sqlite')
    const other = new Database(file)
    other.exec('CREATE TABLE x (y)')
    other.close()
    const before = readFileSync(file)
    for (const mode of ['read', 'write'] as const) {
      expect(() => openDatabase(file, mode)).toThrow(expect.objectContaining({ kind: 'not-a-book' }))
    }
    expect(readFileSync(file)).toEqual(before)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })
})
