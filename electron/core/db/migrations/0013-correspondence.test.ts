import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testBook, testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const number = (values: string) => `INSERT INTO paperNumber VALUES (${values}, 1)`
const paper = (values: string) =>
  `INSERT INTO correspondence (correspondenceId, direction, year, arrival, registeredOn, paperDate, number, kind, summary, counterpart,
     signer, handler, dueOn, copies, note, commandSequence) VALUES (${values}, 1)`
const came = (id: string, arrival: string) =>
  paper(
    `'${id}', 'in', 2026, ${arrival}, '2026-02-02', '2026-01-30', '15/UBND', 'letter', 'Mời họp', 'UBND xã', '', 'Bà A', NULL, 1, ''`,
  )

function filled(): Database.Database {
  const { raw } = testBook(join(testFolder(), 'so.htx')).connection
  raw.exec(number(`'resolution', 'board', 2026, 2, 2, '02/NQ-HĐQT', '2026-02-01', 'resolution', 'r', NULL`))
  raw.exec(came('in', '1'))
  return raw
}

test('a book of the version before gets empty tables', () => {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 12))
  migrate(connection, migrations.slice(0, 13))
  for (const table of ['paperNumber', 'correspondence'])
    expect(connection.raw.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
  connection.close()
})

test('a number below the last is only noted as given outside', () => {
  filled().exec(number(`'resolution', 'board', 2026, 1, 1, '01/NQ-HĐQT', '2026-02-01', 'outside', 'o', 'sổ giấy'`))
})

test('who handles a paper, by when and how it ended may be written later', () => {
  filled().exec(
    `UPDATE correspondence SET handler = 'Ông B', dueOn = '2026-03-01', handledOn = '2026-02-20', handledNote = 'đã trả lời'`,
  )
})

test.each([
  ['a kind nobody knows', number(`'note', 'board', 2026, 3, 3, 'x', '2026-02-01', 'resolution', 's', NULL`), /CHECK/],
  [
    'a day of another year',
    number(`'resolution', 'board', 2026, 3, 3, 'x', '2025-02-01', 'resolution', 's', NULL`),
    /CHECK/,
  ],
  [
    'a run of numbers that were not given outside',
    number(`'resolution', 'board', 2026, 4, 3, 'x', '2026-02-01', 'resolution', 's', NULL`),
    /CHECK/,
  ],
  [
    'numbers outside without a note',
    number(`'resolution', 'board', 2026, 4, 3, 'x', '2026-02-01', 'outside', 's', NULL`),
    /CHECK/,
  ],
  [
    'a number given again',
    number(`'resolution', 'board', 2026, 2, 2, 'x', '2026-02-01', 'resolution', 's', NULL`),
    /given again/,
  ],
  [
    'a number below the last',
    number(`'resolution', 'board', 2026, 1, 1, 'x', '2026-02-01', 'resolution', 's', NULL`),
    /given again/,
  ],
  [
    'a second number of one paper',
    number(`'resolution', 'board', 2026, 3, 3, 'x', '2026-02-01', 'resolution', 'r', NULL`),
    /UNIQUE/,
  ],
  ['a changed number', `UPDATE paperNumber SET number = 'x', note = 'y'`, /only made void/],
  [
    'a void number that counts again',
    `UPDATE paperNumber SET note = 'x'; UPDATE paperNumber SET note = NULL`,
    /only made void/,
  ],
  ['a removed number', `DELETE FROM paperNumber`, /a number stays/],
  ['a second paper of one arrival', came('again', '1'), /UNIQUE/],
  ['an arrival without its number', came('again', 'NULL'), /CHECK/],
  [
    'a paper that goes out without a number',
    paper(
      `'o', 'out', 2026, NULL, '2026-02-02', '2026-02-02', '', 'letter', 'Trả lời', 'UBND xã', 'Bà A', '', NULL, 1, ''`,
    ),
    /CHECK/,
  ],
  [
    'a paper of a meeting nobody knows',
    came('m', '2').replace('note, command', 'note, meetingId, command').replace(`'', 1)`, `'', 'x', 1)`),
    /FOREIGN KEY/,
  ],
  ['a changed summary', `UPDATE correspondence SET summary = 'khác'`, /registered paper stands/],
  [
    'a change of a void line',
    `UPDATE correspondence SET voidNote = 'nhầm'; UPDATE correspondence SET handler = 'x'`,
    /stays void/,
  ],
  ['a removed line', `DELETE FROM correspondence`, /registered paper stands/],
])('%s is refused', (_, sql, why) => {
  const raw = filled()
  const go = raw.transaction(() => raw.exec(sql))
  expect(() => go()).toThrow(why)
})
