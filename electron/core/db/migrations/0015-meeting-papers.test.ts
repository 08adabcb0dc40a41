import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { testBook, testFolder } from '../../book-file/test-book'
import { openDatabase } from '../open-database'
import { migrate } from '../migrate'
import { migrations } from '.'

const meeting = `INSERT INTO meeting (meetingId, body, kind, form, medium, title, fiscalYear, callNumber, plannedOn, startsAtTime, place, convener, reason, commandSequence)
  VALUES ('m', 'generalMeeting', 'annual', 'plenary', 'inPerson', 'Đại hội', 2025, 1, '2026-03-29', '08:00', '', 'board', '', 1)`

function withMeeting(): Database.Database {
  const { raw } = testBook(join(testFolder(), 'so.htx')).connection
  raw.exec(`BEGIN; ${meeting}; COMMIT`)
  return raw
}

test('texts and plans are kept, one a part and one a figure', () => {
  const raw = withMeeting()
  raw.exec(
    `INSERT INTO meetingText VALUES ('m', 'fundsNext', 'Sửa kênh', 1); INSERT INTO yearPlan VALUES (2025, 'profit', 400000000, 1)`,
  )
  expect(raw.prepare('SELECT count(*) AS n FROM meetingText').get()).toEqual({ n: 1 })
  expect(() => raw.exec(`INSERT INTO yearPlan VALUES (2025, 'profit', 1, 1)`)).toThrow(/UNIQUE/)
  expect(() => raw.exec(`INSERT INTO meetingText VALUES ('m', 'fundsNext', 'x', 1)`)).toThrow(/UNIQUE/)
})

test.each([
  ['a part nobody knows', `INSERT INTO meetingText VALUES ('m', 'poem', 'x', 1)`, /CHECK/],
  ['a meeting nobody knows', `INSERT INTO meetingText VALUES ('n', 'payPlan', 'x', 1)`, /FOREIGN KEY/],
  ['a figure nobody knows', `INSERT INTO yearPlan VALUES (2025, 'luck', 1, 1)`, /CHECK/],
  ['a year outside the calendar', `INSERT INTO yearPlan VALUES (1500, 'profit', 1, 1)`, /CHECK/],
  ['a command nobody gave', `INSERT INTO yearPlan VALUES (2025, 'profit', 1, 999)`, /FOREIGN KEY/],
])('%s is refused', (_, sql, why) => {
  const raw = withMeeting()
  expect(() => raw.exec(`BEGIN; ${sql}; COMMIT`)).toThrow(why)
  if (raw.inTransaction) raw.exec('ROLLBACK')
})

test('a book of version 14 comes through', () => {
  const connection = openDatabase(join(testFolder(), 'old.htx'), 'create')
  migrate(connection, migrations.slice(0, 14))
  migrate(connection, migrations.slice(0, 15))
  expect(connection.raw.prepare('SELECT count(*) AS n FROM yearPlan').get()).toEqual({ n: 0 })
  connection.close()
})
