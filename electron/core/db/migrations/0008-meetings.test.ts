import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testBook, testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const meeting = (id: string, more: Record<string, string> = {}) => {
  const columns = {
    meetingId: `'${id}'`,
    body: `'generalMeeting'`,
    kind: `'annual'`,
    form: `'plenary'`,
    medium: `'inPerson'`,
    title: `'Đại hội'`,
    fiscalYear: '2025',
    callNumber: '1',
    plannedOn: `'2026-03-29'`,
    startsAtTime: `'08:00'`,
    place: `'Xóm Đông'`,
    convener: `'board'`,
    reason: `''`,
    commandSequence: '1',
    ...more,
  }
  return `INSERT INTO meeting (${Object.keys(columns).join(', ')}) VALUES (${Object.values(columns).join(', ')})`
}
const item = (more = `'motion', 'other'`) =>
  `INSERT INTO agendaItem (itemId, meetingId, position, title, kind, decision, subject, article, presenter, minutesPlanned, draft, content)
   VALUES ('i', 'm', 1, 'Điều lệ', ${more}, '', '64.1', '', 10, '', '{}')`
const notice = (edition = 1) =>
  `INSERT INTO notice (meetingId, member, sentOn, method, proof, edition, commandSequence) VALUES ('m', 'TV0001', '2026-03-20', 'paper', '', ${edition}, 1)`
const petition = `INSERT INTO petition (petitionId, meetingId, receivedOn, content, signers, commandSequence) VALUES ('p', 'm', '2026-03-20', 'x', '[]', 1)`
const proxy = (id: string, holder = `'TV0002'`) =>
  `INSERT INTO proxy (proxyId, meetingId, giver, holder, holderName, givenOn, paper, commandSequence) VALUES ('${id}', 'm', 'TV0001', ${holder}, 'Ông B', '2026-03-20', '', 1)`
const request = `INSERT INTO meetingRequest (requestId, receivedOn, requestedBy, requesters, content, commandSequence) VALUES ('r', '2026-03-01', 'members', 3, 'x', 1)`
const group = `INSERT INTO delegateGroup VALUES ('g', 'm', 'Xóm Đông')`

/** A book with two members, a meeting, its item, a notice, a petition, a proxy, a request and a group. */
function filled(): Database.Database {
  const { raw } = testBook(join(testFolder(), 'so.htx')).connection
  const member = (code: string) =>
    `INSERT INTO party VALUES ('${code}', 'member', 'Bà', '', '', '', '', 'ba');
     INSERT INTO member (code, type, idNumber, ethnicity, pledgedCapital, legalForm, nationality, idIssuedBy, representative,
       representativeIdNumber, hamlet, household, occupation, education, note, stage)
     VALUES ('${code}', 'official', '', '', 0, 'individual', 'VN', '', '', '', '', '', '', '', '', 'active')`
  raw.exec(`BEGIN; ${['TV0001', 'TV0002'].map(member).join(';')};
    ${meeting('m')}; ${item()}; ${notice()}; ${petition}; ${proxy('x')}; ${request}; ${group};
    INSERT INTO delegateGroupMember VALUES ('m', 'TV0001', 'g', 1, 2); INSERT INTO voter VALUES ('m', 'TV0001', 'Bà', '', 1); COMMIT`)
  return raw
}

function refused(raw: Database.Database, sql: string, why: RegExp): void {
  expect(() => raw.exec(`BEGIN; ${sql}; COMMIT`)).toThrow(why)
  if (raw.inTransaction) raw.exec('ROLLBACK')
}

test('a book of the version before keeps its rows and gets empty tables', () => {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 7))
  connection.raw.exec(`INSERT INTO party VALUES ('KH01', 'customer', 'Khách', '', '', '', '', 'kh01 khach')`)
  migrate(connection, migrations.slice(0, 8))
  const count = (table: string) => connection.raw.prepare(`SELECT count(*) AS n FROM ${table}`).get()
  expect(count('party')).toEqual({ n: 1 })
  for (const table of [
    'meetingRequest',
    'meeting',
    'agendaItem',
    'petition',
    'notice',
    'delegateGroup',
    'proxy',
    'voter',
  ])
    expect(count(table)).toEqual({ n: 0 })
  connection.close()
})

test.each([
  ['a second call without the one before', meeting('n', { callNumber: '2' }), /CHECK/],
  [
    'two calls after one',
    `${meeting('n', { callNumber: '2', previousCallId: `'m'` })}; ${meeting('o', { callNumber: '2', previousCallId: `'m'` })}`,
    /UNIQUE/,
  ],
  ['a founding conference of another kind', meeting('n', { body: `'foundingConference'` }), /CHECK/],
  [
    'a delegate meeting of the board',
    meeting('n', { body: `'board'`, kind: `'regular'`, form: `'delegate'` }),
    /CHECK/,
  ],
  ['a day that is none', meeting('n', { plannedOn: `'29/03/2026'` }), /CHECK/],
  ['a time that is none', meeting('n', { startsAtTime: `'8h'` }), /CHECK/],
  ['a request without its day', meeting('n', { requestId: `'r'` }), /CHECK/],
  ['a cancelled meeting without a reason', `UPDATE meeting SET stage = 'cancelled'`, /CHECK/],
  ['removal of a meeting', 'DELETE FROM meeting', /stays in the book/],
  ['an item that is voted without its kind of decision', item(`'motion', NULL`).replace(`'i'`, `'j'`), /CHECK/],
  ['a report with a kind of decision', item(`'report', 'other'`).replace(`'i'`, `'j'`), /CHECK/],
  ['an item whose content is no JSON', `UPDATE agendaItem SET content = '{'`, /CHECK/],
  ['removal of an item', 'DELETE FROM agendaItem', /taken off/],
  ['a telephone call as a notice', notice(2).replace('paper', 'telephone'), /CHECK/],
  ['the same notice twice', notice(), /UNIQUE/],
  ['removal of a notice', 'DELETE FROM notice', /was sent/],
  ['removal of a petition', 'DELETE FROM petition', /stays/],
  ['an answer nobody knows', `UPDATE petition SET answer = 'no'`, /CHECK/],
  ['a second proxy of one giver', proxy('y'), /UNIQUE/],
  ['a proxy to oneself', proxy('y', `'TV0001'`).replace(`'m', 'TV0001'`, `'m', 'TV0001'`), /CHECK|UNIQUE/],
  ['removal of a proxy', 'DELETE FROM proxy', /withdrawn/],
  ['removal of a request', 'DELETE FROM meetingRequest', /stays/],
  ['votes of somebody who is no delegate', `UPDATE delegateGroupMember SET delegate = 0`, /CHECK/],
  ['two groups of one name', group.replace(`'g'`, `'h'`), /UNIQUE/],
  ['a voter without a vote', `INSERT INTO voter VALUES ('m', 'TV0002', 'Ông', '', 0)`, /CHECK/],
  ['another list of those entitled', 'UPDATE voter SET votes = 2', /stands/],
  ['a voter less', 'DELETE FROM voter', /stands/],
])('%s is refused', (_, sql, why) => refused(filled(), sql, why))

test('a meeting that is over stands; a withdrawn proxy makes room; another notice stands beside the first', () => {
  const raw = filled()
  raw.exec(`UPDATE proxy SET withdrawnOn = '2026-03-21'`)
  raw.exec(`BEGIN; ${proxy('y')}; ${notice(2)}; COMMIT`)
  raw.exec(`UPDATE meeting SET stage = 'cancelled', endNote = 'bão'`)
  refused(raw, `UPDATE meeting SET title = 'Khác'`, /that is over stands/)
})
