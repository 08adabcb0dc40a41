import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { testFolder } from '../../book-file/test-book'
import type { Connection } from '../connection'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const HASH = 'a'.repeat(64)
const form = (values = `'mau', 'own', 1, 'Mẫu', '2025-01-01', '{}', x'00', '${HASH}'`) =>
  `INSERT INTO reportForm (formId, origin, version, title, effectiveFrom, form, template, templateHash, commandSequence) VALUES (${values}, 1)`
const report = (id = 'r', period = '2025-H1', version = 1) =>
  `INSERT INTO periodicReport (reportId, formId, formOrigin, formVersion, periodKey, commandSequence) VALUES ('${id}', 'mau', 'own', ${version}, '${period}', 1)`
const revision = (values = `'r', 1, '', 'draft', 'Liên minh', '{}', '[]', 'owner'`) =>
  `INSERT INTO reportRevision (reportId, revision, reason, state, recipient, texts, noFigures, draftedBy, commandSequence) VALUES (${values}, 1)`
const approve = `UPDATE reportRevision SET state = 'approved', number = '01/BC-GĐ', body = 'director', signer = 'A', signerTitle = 'Giám đốc',
  approvedOn = '2025-07-05', approvedBy = 'owner', snapshot = '{}', snapshotHash = '${HASH}'`
const step = `INSERT INTO reportStep VALUES ('r', 1, 'drafted', '2025-07-01', 'owner', '', 1)`
const packet = `INSERT INTO reportPacket VALUES ('r', 1, 'k', '${HASH}', 'a.zip', x'00', 1)`

let connection: Connection
beforeEach(() => {
  connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 21))
  migrate(connection, migrations.slice(0, 22))
  // Nothing here is of a command; the tables are tried alone.
  connection.raw.pragma('foreign_keys = OFF')
  for (const sql of [form(), report(), revision(), step, packet]) connection.raw.exec(sql)
  return () => connection.close()
})
const run = (sql: string) => () => void connection.raw.exec(sql)

describe('what may happen to a report', () => {
  test('it is approved, sent, and followed by a revision', () => {
    run(approve)()
    run(`UPDATE reportRevision SET state = 'sent', sentOn = '2025-07-06', sentWay = 'packet'`)()
    expect(run(revision(`'r', 2, 'trả lại', 'draft', 'Liên minh', '{}', '[]', 'owner'`))).not.toThrow()
  })

  test('a draft is left once and its period is free', () => {
    run(`UPDATE periodicReport SET droppedOn = '2025-07-01'`)()
    expect(run(report('s'))).not.toThrow()
    expect(run(`UPDATE periodicReport SET droppedOn = '2025-07-02' WHERE reportId = 'r'`)).toThrow(/left, once/)
  })
})

test.each([
  ['another template', `UPDATE reportForm SET title = 'x'`, /a form of a version stands/],
  ['a form taken away', 'DELETE FROM reportForm', /a form of a version stands/],
  ['a form of no known origin', form(`'m', 'web', 1, 'x', '2025-01-01', '{}', x'00', '${HASH}'`), /CHECK/],
  ['a form with a name of capitals', form(`'Mau', 'own', 1, 'x', '2025-01-01', '{}', x'00', '${HASH}'`), /CHECK/],
  ['a second report of a period', report('s'), /UNIQUE/],
  ['a report of another period', `UPDATE periodicReport SET periodKey = '2025-H2'`, /left, once/],
  ['a report taken away', 'DELETE FROM periodicReport', /a report stays/],
  ['a draft with a snapshot', `UPDATE reportRevision SET snapshot = '{}'`, /CHECK/],
  ['an approval without a number', approve.replace(`number = '01/BC-GĐ',`, ''), /CHECK/],
  ['a draft that is sent', `UPDATE reportRevision SET sentOn = '2025-07-06', sentWay = 'hand'`, /CHECK/],
  [
    'a revision after a draft',
    revision(`'r', 2, 'x', 'draft', 'L', '{}', '[]', 'owner'`),
    /follows one that was approved/,
  ],
  ['a revision without a reason', revision(`'r', 2, '', 'draft', 'L', '{}', '[]', 'owner'`), /CHECK|follows/],
  ['another drafter', `UPDATE reportRevision SET draftedBy = 'x'`, /what was approved stands/],
  ['a revision taken away', 'DELETE FROM reportRevision', /a revision stays/],
  ['a step changed', `UPDATE reportStep SET note = 'x'`, /a step stands/],
  ['a step taken away', 'DELETE FROM reportStep', /a step stands/],
  ['a packet changed', `UPDATE reportPacket SET fileName = 'x'`, /a packet stands/],
  ['a packet taken away', 'DELETE FROM reportPacket', /a packet stands/],
])('%s is refused', (_, sql, why) => {
  expect(run(sql)).toThrow(why)
})

test.each([
  [
    'other words',
    `UPDATE reportRevision SET state = 'sent', sentOn = '2025-07-06', sentWay = 'hand', texts = '{"note":"x"}'`,
  ],
  [
    'another snapshot',
    `UPDATE reportRevision SET state = 'sent', sentOn = '2025-07-06', sentWay = 'hand', snapshot = '{"a":1}'`,
  ],
  ['back to a draft', `UPDATE reportRevision SET state = 'draft'`],
])('an approved report takes no %s', (_, sql) => {
  run(approve)()
  expect(run(sql)).toThrow(/what was approved stands|CHECK/)
  expect(run(`UPDATE periodicReport SET droppedOn = '2025-07-07'`)).toThrow(/left, once/)
})
