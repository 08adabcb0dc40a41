import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testBook, testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const post = (values: string) => `INSERT INTO post VALUES (${values}, 1)`
const seat = (
  id: string,
  more = `'boardMember', '', 'member', 'TV1', 'Bà A', '2026-03-15', '2031-03-15', 'r', NULL, ''`,
) => post(`'${id}', ${more}, ''`)
const ended = (values: string) => `INSERT INTO postEnd VALUES (${values}, 1)`
const authority = (values: string) => `INSERT INTO signingAuthority VALUES (${values}, 1)`
const ground = (values: string) => `INSERT INTO postGround VALUES (${values}, 1)`
const form = (values: string) =>
  `INSERT INTO governanceFormChange (fromDate, form, previousForm, resolutionId, commandSequence) VALUES (${values}, 1)`

/** A book with a member of the board, one who left it, an authority, a declared ground and a change of the form of governance. */
function filled(): Database.Database {
  const { raw } = testBook(join(testFolder(), 'so.htx')).connection
  raw.exec(`INSERT INTO party (code, kind, name, taxCode, address, phone, bankAccount, search)
      VALUES ('TV1', 'member', 'Bà A', '', '', '', '', 'tv1 ba a');
    INSERT INTO member (code, type, idNumber, ethnicity, pledgedCapital, legalForm, nationality, idIssuedBy, representative,
      representativeIdNumber, hamlet, household, occupation, education, note, stage)
    VALUES ('TV1', 'official', '', '', 0, 'individual', 'VN', '', '', '', '', '', '', '', '', 'active');
    INSERT INTO resolution (resolutionId, body, number, date, summary, commandSequence)
      VALUES ('r', 'generalMeeting', '01/NQ', '2026-03-15', 'Bầu', 1);
    ${seat('p')}; ${seat('old')}; ${ended(`'old', '2026-04-01', 'resigned', 'r', ''`)};
    ${authority(`'a', 'p', NULL, 'Ông B', 'Ký', '01/GUQ', '2026-03-15', '2026-06-30', NULL`)};
    ${ground(`'g', 'TV1', 'Bà A', 'courtBan', '2026-03-15', NULL, ''`)};
    ${form(`'2026-03-15', 'full', 'simplified', 'r'`)}`)
  return raw
}

test('a book of the version before keeps its papers, which may now belong to more', () => {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 6))
  connection.raw.exec(`INSERT INTO scan VALUES ('${'a'.repeat(64)}', 'image/png', x'01');
    INSERT INTO attachment VALUES ('x', '${'a'.repeat(64)}', 'member', 'TV1', 'Đơn', '2026-01-01', NULL);
    INSERT INTO attachment VALUES ('y', '${'a'.repeat(64)}', 'resolution', 'r', 'Nghị quyết', '2026-01-01', '2026-02-01')`)
  const held = () => connection.raw.prepare('SELECT * FROM attachment ORDER BY attachmentId').all()
  const before = held()
  migrate(connection, migrations.slice(0, 7))
  expect(held()).toEqual(before)
  connection.raw.exec(
    `INSERT INTO attachment VALUES ('z', '${'a'.repeat(64)}', 'post', 'p', 'Quyết định', '2026-01-01', NULL)`,
  )
  for (const table of ['post', 'postEnd', 'signingAuthority', 'postGround', 'governanceFormChange'])
    expect(connection.raw.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
  connection.close()
})

test('a right to sign is withdrawn once, a ground ends once', () => {
  const raw = filled()
  raw.exec(`UPDATE signingAuthority SET withdrawnOn = '2026-05-01'; UPDATE postGround SET toDate = '2026-05-01'`)
  expect(() => raw.exec(`UPDATE signingAuthority SET withdrawnOn = '2026-05-02'`)).toThrow(/withdrawn, once/)
  expect(() => raw.exec(`UPDATE postGround SET toDate = '2026-05-02'`)).toThrow(/ended, once/)
})

test.each([
  [
    'a post nobody knows',
    seat('q', `'mayor', '', 'member', 'TV1', 'Bà A', '2026-03-15', NULL, 'r', NULL, ''`),
    /CHECK/,
  ],
  [
    'a team without its leader',
    seat('q', `'cashier', 'Tổ 1', 'member', 'TV1', 'Bà A', '2026-03-15', NULL, 'r', NULL, ''`),
    /CHECK/,
  ],
  [
    'a leader without a team',
    seat('q', `'teamLeader', '', 'member', 'TV1', 'Bà A', '2026-03-15', NULL, 'r', NULL, ''`),
    /CHECK/,
  ],
  [
    'somebody hired who is a member',
    seat('q', `'director', '', 'hired', 'TV1', 'Bà A', '2026-03-15', NULL, 'r', NULL, ''`),
    /CHECK/,
  ],
  [
    'a member without a code',
    seat('q', `'director', '', 'member', NULL, 'Bà A', '2026-03-15', NULL, 'r', NULL, ''`),
    /CHECK/,
  ],
  [
    'a member nobody knows',
    seat('q', `'director', '', 'member', 'TV9', 'Bà A', '2026-03-15', NULL, 'r', NULL, ''`),
    /FOREIGN KEY/,
  ],
  [
    'a post without a name',
    seat('q', `'director', '', 'member', 'TV1', '', '2026-03-15', NULL, 'r', NULL, ''`),
    /CHECK/,
  ],
  [
    'a term that ends before it begins',
    seat('q', `'director', '', 'member', 'TV1', 'Bà A', '2026-03-15', '2026-03-14', 'r', NULL, ''`),
    /CHECK/,
  ],
  [
    'a post that rests on nothing',
    seat('q', `'director', '', 'member', 'TV1', 'Bà A', '2026-03-15', NULL, NULL, NULL, ''`),
    /CHECK/,
  ],
  ['a changed post', `UPDATE post SET name = 'Khác'`, /held a post stands/],
  ['a removed post', `DELETE FROM post`, /held a post stands/],
  ['an end before the beginning', ended(`'p', '2026-03-14', 'died', NULL, ''`), /before it begins/],
  ['a second end', ended(`'old', '2026-05-01', 'died', NULL, ''`), /UNIQUE/],
  ['a cause nobody knows', ended(`'p', '2026-05-01', 'tired', NULL, ''`), /CHECK/],
  ['a changed end', `UPDATE postEnd SET cause = 'died'`, /post ended stands/],
  ['a removed end', `DELETE FROM postEnd`, /post ended stands/],
  [
    'an authority without a paper',
    authority(`'b', 'p', NULL, 'Ông B', 'Ký', '', '2026-03-15', '2026-06-30', NULL`),
    /CHECK/,
  ],
  [
    'an authority that ends before it begins',
    authority(`'b', 'p', NULL, 'Ông B', 'Ký', 'x', '2026-03-15', '2026-03-14', NULL`),
    /CHECK/,
  ],
  [
    'an authority of nobody',
    authority(`'b', 'q', NULL, 'Ông B', 'Ký', 'x', '2026-03-15', '2026-06-30', NULL`),
    /FOREIGN KEY/,
  ],
  ['a changed authority', `UPDATE signingAuthority SET scope = 'khác'`, /withdrawn, once/],
  ['a removed authority', `DELETE FROM signingAuthority`, /withdrawn, once/],
  ['a ground nobody knows', ground(`'h', 'TV1', 'Bà A', 'lazy', '2026-03-15', NULL, ''`), /CHECK/],
  ['a changed ground', `UPDATE postGround SET note = 'x'`, /ended, once/],
  ['a removed ground', `DELETE FROM postGround`, /ended, once/],
  ['a form of governance before the last change', form(`'2026-03-14', 'simplified', 'full', 'r'`), /follow each other/],
  ['a form nobody knows', form(`'2026-05-01', 'loose', 'full', 'r'`), /CHECK/],
  ['a changed form', `UPDATE governanceFormChange SET form = 'simplified'`, /keeps its history/],
  ['a removed form', `DELETE FROM governanceFormChange`, /keeps its history/],
])('%s is refused', (_, sql, why) => {
  const raw = filled()
  const go = raw.transaction(() => raw.exec(sql))
  expect(() => go()).toThrow(why)
})
