import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { postTestYear, testBook, testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const head = `(SELECT max(sequence) FROM command)`

/** A book with a member, a resolution, a proposal, and a distribution that the meeting approved and that was paid. */
function filled(): Database.Database {
  const book = testBook(join(testFolder(), 'so.htx'))
  postTestYear(book, 3)
  const { raw } = book.connection
  raw.exec(`INSERT INTO member (code, type, idNumber, ethnicity, pledgedCapital, legalForm, nationality, idIssuedBy, representative,
      representativeIdNumber, hamlet, household, occupation, education, note, stage)
    VALUES ('TV0001', 'official', '', '', 0, 'individual', 'VN', '', '', '', '', '', '', '', '', 'active');
    INSERT INTO resolution (resolutionId, body, number, date, summary, commandSequence)
      VALUES ('r', 'generalMeeting', '01/NQ', '2026-03-15', 'Phân phối', ${head});
    INSERT INTO distributionProposal VALUES ('p', 2025, 'Phương án 1', '{}', '2026-03-01');
    INSERT INTO distribution VALUES ('d', 2025, 'Phương án 1', '{}', '{}', '2026-03-01', ${head});
    INSERT INTO distributionOutcome VALUES ('d', 1, 'r', 2);
    INSERT INTO distributionPayment VALUES ('d', 'TV0001', 3, 100)`)
  return raw
}

test('a book of the version before keeps its rows and gets empty tables', () => {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 5))
  connection.raw.exec(`INSERT INTO party VALUES ('KH01', 'customer', 'Khách', '', '', '', '', 'kh01 khach')`)
  migrate(connection, migrations.slice(0, 6))
  const count = (table: string) => connection.raw.prepare(`SELECT count(*) AS n FROM ${table}`).get()
  expect(count('party')).toEqual({ n: 1 })
  for (const table of ['distributionProposal', 'distribution', 'distributionOutcome', 'distributionPayment'])
    expect(count(table)).toEqual({ n: 0 })
  connection.close()
})

test('proposals change freely', () => {
  const raw = filled()
  raw.exec(`UPDATE distributionProposal SET name = 'Khác'`)
  raw.exec('DELETE FROM distributionProposal')
})

test.each([
  ['a proposal without a name', `INSERT INTO distributionProposal VALUES ('q', 2025, '', '{}', '')`, /CHECK/],
  ['a plan that is no JSON', `INSERT INTO distributionProposal VALUES ('q', 2025, 'B', '{', '')`, /CHECK/],
  ['a year that is text', `INSERT INTO distributionProposal VALUES ('q', 'nay', 'B', '{}', '')`, /cannot store TEXT/],
  [
    'a distribution without a name',
    `INSERT INTO distribution VALUES ('e', 2025, '', '{}', '{}', '2026-03-01', ${head})`,
    /CHECK/,
  ],
  [
    'a result that is no JSON',
    `INSERT INTO distribution VALUES ('e', 2025, 'B', '{}', 'x', '2026-03-01', ${head})`,
    /CHECK/,
  ],
  ['a day that is none', `INSERT INTO distribution VALUES ('e', 2025, 'B', '{}', '{}', '', ${head})`, /submittedOn/],
  ['a change of what was put to the meeting', `UPDATE distribution SET name = 'B'`, /put to the meeting stands/],
  ['its removal', `DELETE FROM distribution`, /put to the meeting stands/],
  ['an outcome approved without a voucher', `INSERT INTO distributionOutcome VALUES ('e', 1, 'r', NULL)`, /CHECK/],
  ['an outcome refused with a voucher', `INSERT INTO distributionOutcome VALUES ('e', 0, 'r', 2)`, /CHECK/],
  ['an outcome without a resolution', `INSERT INTO distributionOutcome VALUES ('e', 0, NULL, NULL)`, /NOT NULL/],
  [
    'an outcome of a resolution nobody knows',
    `INSERT INTO distributionOutcome VALUES ('e', 0, 'x', NULL)`,
    /FOREIGN KEY/,
  ],
  ['a second outcome', `INSERT INTO distributionOutcome VALUES ('d', 0, 'r', NULL)`, /UNIQUE/],
  ['a changed outcome', `UPDATE distributionOutcome SET approved = 0, voucherId = NULL`, /meeting answered stands/],
  ['a removed outcome', `DELETE FROM distributionOutcome`, /meeting answered stands/],
  ['a payment of nothing', `INSERT INTO distributionPayment VALUES ('d', 'TV0001', 2, 0)`, /CHECK/],
  ['a payment to nobody', `INSERT INTO distributionPayment VALUES ('d', 'XX', 2, 5)`, /FOREIGN KEY/],
  ['a payment without a voucher', `INSERT INTO distributionPayment VALUES ('d', 'TV0001', 999, 5)`, /FOREIGN KEY/],
  ['a changed payment', `UPDATE distributionPayment SET amount = 5`, /what was paid stands/],
  ['a removed payment', `DELETE FROM distributionPayment`, /what was paid stands/],
])('%s is refused', (_, sql, why) => {
  const raw = filled()
  const go = raw.transaction(() => raw.exec(sql))
  expect(() => go()).toThrow(why)
})
