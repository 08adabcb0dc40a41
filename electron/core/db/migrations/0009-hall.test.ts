import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testBook, testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const event = (ordinal: number, content = `{"kind":"opened"}`, kind = 'opened') =>
  `INSERT INTO hallEvent VALUES ('m', ${ordinal}, '2026-03-29T00:00:00.000Z', '${kind}', '${content}', 1)`
const opening = (rules = '{}', heldOn = '2026-03-29') =>
  `INSERT INTO hallOpening VALUES ('m', '${heldOn}', '${rules}', '{}', 1)`

function filled(): Database.Database {
  const { raw } = testBook(join(testFolder(), 'so.htx')).connection
  raw.exec(`INSERT INTO meeting (meetingId, body, kind, form, medium, title, fiscalYear, callNumber, plannedOn, startsAtTime, place,
      convener, reason, stage, commandSequence)
    VALUES ('m', 'generalMeeting', 'annual', 'plenary', 'inPerson', 'Đại hội', 2025, 1, '2026-03-29', '08:00', 'Xóm Đông',
      'board', '', 'open', 1)`)
  return raw
}

function opened(): Database.Database {
  const raw = filled()
  raw.exec(opening())
  raw.exec(event(1))
  return raw
}

test('a book of the version before gets empty tables', () => {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 8))
  migrate(connection, migrations.slice(0, 9))
  for (const table of ['hallOpening', 'hallEvent'])
    expect(connection.raw.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
  connection.close()
})

test('events follow each other', () => {
  expect(() => opened().exec(event(2))).not.toThrow()
})

test.each([
  ['rules that are no JSON', opening('{'), /CHECK/],
  ['a day that is none', opening('{}', '29/03/2026'), /CHECK/],
])('%s are refused', (_, sql, why) => {
  expect(() => filled().exec(sql)).toThrow(why)
})

test.each([
  ['a second opening', opening(), /UNIQUE/],
  ['another rule', `UPDATE hallOpening SET rules = '[]'`, /stands when the doors are open/],
  ['an opening taken away', 'DELETE FROM hallOpening', /stands when the doors are open/],
  ['an event that leaves a gap', event(3), /follow each other/],
  ['an event told twice', event(1), /follow each other/],
  ['an event that is no JSON', event(2, '{'), /malformed|CHECK/],
  ['an event of another kind than its content', event(2, '{"kind":"closed"}'), /CHECK/],
  ['an event changed', `UPDATE hallEvent SET at = '2026-03-30T00:00:00.000Z'`, /what happened in the hall stands/],
  ['an event taken away', 'DELETE FROM hallEvent', /what happened in the hall stands/],
  [
    'an event after the end',
    `UPDATE meeting SET stage = 'closed'; ${event(2)}`,
    /nothing happens in a hall that is not open/,
  ],
])('%s is refused', (_, sql, why) => {
  expect(() => opened().exec(sql)).toThrow(why)
})
