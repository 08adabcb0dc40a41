import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testBook, testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const hash = 'a'.repeat(64)
const tables = [
  'minutes',
  'resolutionDraft',
  'resolutionText',
  'resolutionArticle',
  'resolutionEffect',
  'resolutionTask',
  'resolutionTaskStep',
]
const others = ['statementsApproval', 'assetDeal', 'assetDealVoucher', 'publication']

/** A book with signed minutes, a resolution of that meeting with effect, task and deal, and a paper that hangs. */
function filled(): Database.Database {
  const { raw } = testBook(join(testFolder(), 'so.htx')).connection
  raw.exec(`INSERT INTO meeting (meetingId, body, kind, form, medium, title, fiscalYear, callNumber, plannedOn, startsAtTime, place,
      convener, reason, commandSequence)
    VALUES ('m', 'generalMeeting', 'annual', 'plenary', 'inPerson', 'Đại hội', 2025, 1, '2026-03-15', '08:00', '', 'director', '', 1);
    INSERT INTO scan VALUES ('${hash}', 'application/pdf', x'01');
    INSERT INTO attachment VALUES ('at', '${hash}', 'minutes', 'm', 'Biên bản', '2026-03-16', NULL);
    INSERT INTO minutes VALUES ('m', '{}', '01/BB-ĐHTV', '2026-03-15', '{}', '[]', '${hash}', NULL, NULL, 1);
    INSERT INTO resolution (resolutionId, body, number, date, summary, commandSequence)
      VALUES ('r', 'generalMeeting', '01/NQ', '2026-03-15', 'Bầu', 1);
    INSERT INTO resolutionText VALUES ('r', 'm', '[]', '${hash}', NULL, NULL, 1);
    INSERT INTO resolutionEffect VALUES ('r', 1, 'other', '{"kind":"other"}', 1);
    INSERT INTO resolutionTask VALUES ('t', 'r', 'Nạo mương', '', NULL, 1);
    INSERT INTO resolutionTaskStep VALUES (1, 't', '2026-03-20', 'doing', '', 1);
    INSERT INTO assetDeal VALUES ('d', 'r', 1, 'sell', 'Máy', 1000, 'Chứng thư', '2026-03-16', NULL, 1);
    INSERT INTO publication VALUES ('p', 'rules', 'Quy chế', '2026-03-15', NULL, '2026-03-16', 'Trụ sở', NULL, NULL, 1)`)
  return raw
}

test('a book of the version before gets empty tables', () => {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 9))
  migrate(connection, migrations.slice(0, 10))
  for (const table of [...tables, ...others])
    expect(connection.raw.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
  connection.close()
})

test('minutes are frozen once; a task takes steps; a deal is finished; a paper is taken down', () => {
  filled().exec(`UPDATE minutes SET scanId = '${hash}', frozenAt = '2026-03-17';
    INSERT INTO resolutionTaskStep VALUES (2, 't', '2026-03-21', 'done', '', 1);
    UPDATE assetDeal SET finishedOn = '2026-03-20';
    UPDATE publication SET takenDownOn = '2026-04-20'`)
})

const frozen = `UPDATE minutes SET scanId = '${hash}', frozenAt = '2026-03-17';`

test.each([
  ['a number without its text', `UPDATE minutes SET blocks = NULL`, /CHECK|signed/],
  ['a scan without a moment', `UPDATE minutes SET scanId = '${hash}'`, /CHECK/],
  ['another text of signed minutes', `UPDATE minutes SET texts = '{"a":"b"}'`, /while they are signed/],
  ['a change of frozen minutes', `${frozen} UPDATE minutes SET number = NULL`, /frozen minutes stand/],
  ['minutes that are gone', 'DELETE FROM minutes', /stay in the book/],
  [
    'the paper of frozen minutes taken off',
    `${frozen} UPDATE attachment SET removedAt = '2026-05-01'`,
    /paper of frozen/,
  ],
  ['another text of a resolution', `UPDATE resolutionText SET blocks = '[1]'`, /only frozen/],
  ['a resolution text that is gone', 'DELETE FROM resolutionText', /stands/],
  ['another effect', `UPDATE resolutionEffect SET ordinal = 2`, /causes stands/],
  ['an effect of another kind', `INSERT INTO resolutionEffect VALUES ('r', 2, 'x', '{"kind":"y"}', 1)`, /CHECK/],
  ['another task', `UPDATE resolutionTask SET text = 'x'`, /history in its steps/],
  ['a step that is changed', `UPDATE resolutionTaskStep SET note = 'x'`, /step of a task stands/],
  [
    'a task given up without a reason',
    `INSERT INTO resolutionTaskStep VALUES (3, 't', '2026-03-21', 'dropped', '', 1)`,
    /CHECK/,
  ],
  [
    'an indivisible asset without a valuation',
    `INSERT INTO assetDeal VALUES ('e', 'r', 1, 'sell', 'x', 1, '', '2026-03-16', NULL, 1)`,
    /CHECK/,
  ],
  ['a deal of another amount', `UPDATE assetDeal SET amount = 2, finishedOn = '2026-03-20'`, /only finished/],
  ['a paper put up again', `UPDATE publication SET postedOn = '2026-03-17'`, /put up once/],
  [
    'a paper put up before it was issued',
    `INSERT INTO publication VALUES ('q', 'rules', 'x', '2026-03-15', NULL, '2026-03-14', 'x', NULL, NULL, 1)`,
    /CHECK/,
  ],
  [
    'a paper put up nowhere',
    `INSERT INTO publication VALUES ('q', 'rules', 'x', '2026-03-15', NULL, '2026-03-16', '', NULL, NULL, 1)`,
    /CHECK/,
  ],
])('%s is refused', (_, sql, why) => {
  const raw = filled()
  const go = raw.transaction(() => raw.exec(sql))
  expect(() => go()).toThrow(why)
})
