import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const HASH = '0'.repeat(64)

/** A class of version 16: module 1, two learners, a session of 180 minutes; and another class with a session and no learner. */
const school = `
  INSERT INTO command VALUES (1, 'c1', 'x', 'owner', '2026-01-01T00:00:00.000Z', '{}', '${HASH}', '{}', 'Việc', 0, '${HASH}', 1, '${HASH}', '${'1'.repeat(64)}');
  INSERT INTO programme VALUES ('p', 'KT1', 'Kế toán', 'accounting', 1, 'tt42', '', NULL, NULL, 1);
  INSERT INTO programmeModule VALUES ('p', 1, 'Luật', 20, 75, 5, 2);
  INSERT INTO course VALUES ('c', 'p', 'A', 'Lớp A', 'general', NULL, NULL, NULL, '2026-03-01', '2026-06-30', '', NULL, NULL, 1);
  INSERT INTO course VALUES ('d', 'p', 'B', 'Lớp B', 'general', NULL, NULL, NULL, '2026-03-01', '2026-06-30', '', NULL, NULL, 1);
  INSERT INTO learner VALUES ('l1', 'An', NULL, '1990-05-02', '', '', '', '', '', '', 'general', '', '', '', '', 'an', 1);
  INSERT INTO learner VALUES ('l2', 'Bình', NULL, '1990-05-02', '', '', '', '', '', '', 'general', '', '', '', '', 'binh', 1);
  INSERT INTO enrolment (enrolmentId, courseId, learnerId, ordinal, enrolledOn, commandSequence) VALUES ('e1', 'c', 'l1', 1, '2026-03-01', 1), ('e2', 'c', 'l2', 2, '2026-03-01', 1);
  INSERT INTO session (sessionId, courseId, module, kind, date, startMinute, minutes, room, commandSequence)
    VALUES ('s', 'c', 1, 'theory', '2026-03-02', 480, 180, '', 1), ('o', 'd', 1, 'theory', '2026-03-02', 480, 180, '', 1);`

type Row = Record<string, string>

const attendance = (given: Row = {}) =>
  insert('attendance', {
    sessionId: `'s'`,
    enrolmentId: `'e1'`,
    mark: `'present'`,
    minutes: '180',
    note: `''`,
    commandSequence: '1',
    ...given,
  })
const mark = (given: Row = {}) =>
  insert('mark', {
    markId: `'m'`,
    enrolmentId: `'e1'`,
    module: '1',
    round: '1',
    kind: `'regular'`,
    place: '1',
    value: '70',
    givenOn: `'2026-03-20'`,
    replacesId: 'NULL',
    reason: `''`,
    commandSequence: '1',
    ...given,
  })
const repeat = (given: Row = {}) =>
  insert('moduleRepeat', {
    enrolmentId: `'e1'`,
    module: '1',
    round: '2',
    reason: `'thi hai lần không đạt'`,
    decidedOn: `'2026-05-01'`,
    commandSequence: '1',
    ...given,
  })

function insert(table: string, row: Row): string {
  return `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).join(', ')})`
}

/** The class taken through the migration, with one row of each kind. */
function migrated(): Database.Database {
  const connection = openDatabase(join(testFolder(), 'truong.htx'), 'create')
  migrate(connection, migrations.slice(0, 15))
  migrate(connection, migrations.slice(0, 16))
  connection.raw.exec(`BEGIN; ${school} COMMIT`)
  migrate(connection, migrations.slice(0, 17))
  for (const row of [attendance(), mark(), repeat()]) connection.raw.exec(row)
  return connection.raw
}

const tables = ['attendance', 'mark', 'moduleRepeat']
const everything = (raw: Database.Database) => tables.map((table) => raw.prepare(`SELECT * FROM ${table}`).all())
const correction = { replacesId: `'m'`, reason: `'cộng sót'` }

describe('attendance, marks and repeated modules', () => {
  test('what a book of version 16 holds survives', () => {
    expect(migrated().prepare('SELECT count(*) FROM enrolment').pluck().get()).toBe(2)
  })

  test('a letter is written over and taken back; who came late has fewer minutes', () => {
    const raw = migrated()
    raw.exec(`UPDATE attendance SET minutes = 90`)
    raw.exec(`UPDATE attendance SET mark = 'leave', minutes = 0`)
    raw.exec('DELETE FROM attendance')
    expect(raw.prepare('SELECT count(*) FROM attendance').pluck().get()).toBe(0)
  })

  test('a mark is corrected by a row that replaces it, and that by another; one without a value takes it back', () => {
    const raw = migrated()
    raw.exec(mark({ markId: `'n'`, ...correction, value: '75' }))
    raw.exec(mark({ markId: `'o'`, replacesId: `'n'`, reason: `'nhầm người'`, value: 'NULL' }))
    expect(raw.prepare('SELECT value FROM mark ORDER BY markId').pluck().all()).toEqual([70, 75, null])
  })

  test.each([
    ['a letter nobody knows', attendance({ enrolmentId: `'e2'`, mark: `'late'` })],
    ['somebody present for no minute', attendance({ enrolmentId: `'e2'`, minutes: '0' })],
    ['somebody on leave for an hour', attendance({ enrolmentId: `'e2'`, mark: `'leave'`, minutes: '60' })],
    ['somebody absent below zero', attendance({ enrolmentId: `'e2'`, mark: `'absent'`, minutes: '-1' })],
    ['somebody longer than the session', attendance({ enrolmentId: `'e2'`, minutes: '181' })],
    ['somebody longer than the session, later', 'UPDATE attendance SET minutes = 181'],
    ['a learner of another class', attendance({ sessionId: `'o'` })],
    ['attendance of nobody', attendance({ enrolmentId: `'none'` })],
    ['attendance of no session', attendance({ enrolmentId: `'e2'`, sessionId: `'none'` })],
    ['attendance twice', attendance()],
    ['attendance given to another', `UPDATE attendance SET enrolmentId = 'e2'`],
    ['attendance moved to another session', `UPDATE attendance SET sessionId = 'o'`],
    ['attendance of no command', attendance({ enrolmentId: `'e2'`, commandSequence: '9' })],
    ['a second first mark in a place', mark({ markId: `'x'` })],
    ['a mark of another kind', mark({ markId: `'x'`, kind: `'oral'` })],
    ['a mark of 10,1', mark({ markId: `'x'`, place: '2', value: '101' })],
    ['a mark below zero', mark({ markId: `'x'`, place: '2', value: '-1' })],
    ['place 0', mark({ markId: `'x'`, place: '0' })],
    ['a second exam 1', mark({ markId: `'x'`, kind: `'exam1'`, place: '2' })],
    ['module 41', mark({ markId: `'x'`, module: '41' })],
    ['round 0', mark({ markId: `'x'`, round: '0' })],
    ['a first mark without a value', mark({ markId: `'x'`, place: '2', value: 'NULL' })],
    ['a first mark with a reason', mark({ markId: `'x'`, place: '2', reason: `'x'` })],
    ['a correction without a reason', mark({ markId: `'x'`, replacesId: `'m'` })],
    ['a correction of nothing', mark({ markId: `'x'`, ...correction, replacesId: `'none'` })],
    ['a correction of another learner’s mark', mark({ markId: `'x'`, ...correction, enrolmentId: `'e2'` })],
    ['a correction of another module’s mark', mark({ markId: `'x'`, ...correction, module: '2' })],
    ['a correction of another round’s mark', mark({ markId: `'x'`, ...correction, round: '2' })],
    ['a correction of another kind’s mark', mark({ markId: `'x'`, ...correction, kind: `'periodic'` })],
    ['a correction of another place’s mark', mark({ markId: `'x'`, ...correction, place: '2' })],
    [
      'two corrections of one mark',
      `${mark({ markId: `'x'`, ...correction })}; ${mark({ markId: `'y'`, ...correction })}`,
    ],
    ['a mark given on no day', mark({ markId: `'x'`, place: '2', givenOn: `'20/03/2026'` })],
    ['a mark of nobody', mark({ markId: `'x'`, enrolmentId: `'none'` })],
    ['a mark of no command', mark({ markId: `'x'`, place: '2', commandSequence: '9' })],
    ['another value of a mark', 'UPDATE mark SET value = 90'],
    ['DELETE of a mark', 'DELETE FROM mark'],
    ['a repeated module of round 1', repeat({ round: '1' })],
    ['a repeated module of round 10', repeat({ round: '10' })],
    ['a repeated module twice', repeat()],
    ['a repeated module without a reason', repeat({ round: '3', reason: `''` })],
    ['a repeated module on no day', repeat({ round: '3', decidedOn: `'x'` })],
    ['a repeated module of nobody', repeat({ enrolmentId: `'none'` })],
    ['a repeated module of no command', repeat({ round: '3', commandSequence: '9' })],
    ['another reason of a repeated module', `UPDATE moduleRepeat SET reason = 'x'`],
    ['DELETE of a repeated module', 'DELETE FROM moduleRepeat'],
  ])('%s is refused by the database', (_, statement) => {
    const raw = migrated()
    const then = everything(raw)
    expect(() => raw.exec(`BEGIN; ${statement}; COMMIT`)).toThrow()
    if (raw.inTransaction) raw.exec('ROLLBACK')
    expect(everything(raw)).toEqual(then)
  })
})

describe('the tests of a short course', () => {
  const short = `
    INSERT INTO programme VALUES ('k', 'BD1', 'Bồi dưỡng', NULL, NULL, 'tt42', '', NULL, NULL, 1);
    INSERT INTO course VALUES ('b', 'k', 'C', 'Lớp C', 'general', NULL, NULL, NULL, '2026-03-01', '2026-03-10', '', NULL, NULL, 1);
    INSERT INTO enrolment (enrolmentId, courseId, learnerId, ordinal, enrolledOn, commandSequence) VALUES ('s1', 'b', 'l1', 1, '2026-03-01', 1);`
  const outcome = (given: Row = {}) =>
    mark({ markId: `'x'`, enrolmentId: `'s1'`, kind: `'outcome'`, value: '0', ...given })

  test('are reached or missed, each at its place', () => {
    const raw = migrated()
    raw.exec(short)
    raw.exec(outcome())
    raw.exec(outcome({ markId: `'y'`, place: '2', value: '1' }))
    raw.exec(outcome({ markId: `'z'`, replacesId: `'x'`, reason: `'ghi nhầm'`, value: '1' }))
    expect(raw.prepare(`SELECT count(*) FROM mark WHERE kind = 'outcome'`).pluck().get()).toBe(3)
  })

  test.each([
    ['a mark of ten points for one', outcome({ value: '70' })],
    ['a mark of another kind for one', outcome({ kind: `'regular'` })],
    ['an outcome of a course with a level', outcome({ enrolmentId: `'e1'` })],
    ['a module of it studied again', repeat({ enrolmentId: `'s1'` })],
  ])('the database refuses %s', (_, sql) => {
    const raw = migrated()
    raw.exec(short)
    expect(() => raw.exec(sql)).toThrow(/constraint|short course/i)
  })
})
