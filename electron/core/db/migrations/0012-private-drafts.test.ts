import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const HASH = '0'.repeat(64)
const command = (sequence: number) =>
  `INSERT INTO command VALUES (${sequence}, 'c${sequence}', 'x', 'owner', '2025-01-01T00:00:00.000Z', '{}', '${HASH}', '{}', 'Việc', 0, '${HASH}', 1,
    '${sequence === 1 ? HASH : String(sequence - 1).repeat(64)}', '${String(sequence).repeat(64)}');`

const appraisal = (given: Record<string, string> = {}) =>
  insert('appraisal', {
    appraisalId: `'a1'`,
    year: '2025',
    revision: '1',
    number: `'01/BB-BKS'`,
    signedOn: `'2026-03-20'`,
    opinion: `'agree'`,
    remarks: `''`,
    signers: `'[]'`,
    content: `'{}'`,
    figuresHash: `'${HASH}'`,
    throughSequence: '1',
    commandSequence: '2',
    ...given,
  })
const draft = (given: Record<string, string> = {}) =>
  insert('supervisorDraft', {
    draftId: `'d1'`,
    userId: `'owner'`,
    sealed: `'${'A'.repeat(60)}'`,
    sha256: `'${HASH}'`,
    savedAt: `'2026-01-01T00:00:00.000Z'`,
    commandSequence: '2',
    ...given,
  })
const key = (given: Record<string, string> = {}) =>
  insert('supervisorKey', {
    userId: `'owner'`,
    logN: '15',
    salt: `'${'A'.repeat(24)}'`,
    wrapped: `'${'A'.repeat(80)}'`,
    setAt: `'2026-01-01T00:00:00.000Z'`,
    commandSequence: '2',
    ...given,
  })
const refusal = (given: Record<string, string> = {}) =>
  insert('statementsRefusal', {
    refusalId: `'r1'`,
    year: '2025',
    revision: '1',
    refusedOn: `'2026-04-20'`,
    meetingId: 'NULL',
    reason: `''`,
    commandSequence: '2',
    ...given,
  })
const report = (given: Record<string, string> = {}) =>
  insert('supervisionReport', {
    reportId: `'p1'`,
    year: '2025',
    number: `'02/BC-BKS'`,
    issuedOn: `'2026-03-25'`,
    signers: `'[]'`,
    content: `'{}'`,
    throughSequence: '1',
    commandSequence: '2',
    ...given,
  })
const note = (given: Record<string, string> = {}) =>
  insert('issuedNote', {
    noteId: `'n1'`,
    number: `'01/TB-BKS'`,
    issuedOn: `'2026-01-02'`,
    title: `'Nhắc'`,
    text: `'Chữ'`,
    commandSequence: '2',
    ...given,
  })

function insert(table: string, row: Record<string, string>): string {
  return `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).join(', ')})`
}

/** A book of version 11 with two commands in it, taken through the migration, with one row of each kind. */
function migrated(): Database.Database {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 11))
  connection.raw.exec(command(1) + command(2))
  migrate(connection, migrations.slice(0, 12))
  for (const statement of [appraisal(), draft(), key(), refusal(), report(), note()]) connection.raw.exec(statement)
  return connection.raw
}

const tables = [
  'command',
  'appraisal',
  'supervisorDraft',
  'supervisorKey',
  'statementsRefusal',
  'supervisionReport',
  'issuedNote',
]
const everything = (raw: Database.Database) => tables.map((table) => raw.prepare(`SELECT * FROM ${table}`).all())

describe('drafts, appraisals, reports and copies of supervisors', () => {
  test('what a book of version 11 holds survives', () => {
    expect(migrated().prepare('SELECT summary FROM command').pluck().all()).toEqual(['Việc', 'Việc'])
  })

  test('a draft is written again or thrown away by its own supervisor; a key is wrapped again', () => {
    const raw = migrated()
    raw.exec(`UPDATE supervisorDraft SET sealed = '${'B'.repeat(60)}'`)
    raw.exec(`UPDATE supervisorKey SET wrapped = '${'B'.repeat(80)}'`)
    raw.exec('DELETE FROM supervisorDraft')
  })

  test.each([
    ['an appraisal with another opinion', appraisal({ appraisalId: `'x'`, opinion: `'perhaps'` })],
    ['a disagreement without a word', appraisal({ appraisalId: `'x'`, opinion: `'disagree'` })],
    ['an agreement with remarks but none', appraisal({ appraisalId: `'x'`, opinion: `'agreeWithRemarks'` })],
    ['an appraisal of no revision', appraisal({ appraisalId: `'x'`, revision: '0' })],
    ['an appraisal on a day as people write it', appraisal({ appraisalId: `'x'`, signedOn: `'20/03/2026'` })],
    ['an appraisal of what came after it', appraisal({ appraisalId: `'x'`, throughSequence: '2' })],
    ['an appraisal of no command', appraisal({ appraisalId: `'x'`, commandSequence: '9' })],
    ['an appraisal without its figures', appraisal({ appraisalId: `'x'`, figuresHash: `''` })],
    ['another opinion later', `UPDATE appraisal SET opinion = 'disagree', remarks = 'x'`],
    ['DELETE of an appraisal', 'DELETE FROM appraisal'],
    ['a second refusal of one revision', refusal({ refusalId: `'x'` })],
    ['a refusal by no meeting', refusal({ refusalId: `'x'`, revision: '2', meetingId: `'none'` })],
    ['another reason of a refusal', `UPDATE statementsRefusal SET reason = 'x'`],
    ['DELETE of a refusal', 'DELETE FROM statementsRefusal'],
    ['a report without a number', report({ reportId: `'x'`, number: `''` })],
    ['a report that is no JSON', report({ reportId: `'x'`, content: `'chữ'` })],
    ['another report', `UPDATE supervisionReport SET content = '[]'`],
    ['DELETE of a report', 'DELETE FROM supervisionReport'],
    ['a draft of nobody', draft({ draftId: `'x'`, userId: `'nobody'` })],
    ['a draft that is not sealed', draft({ draftId: `'x'`, sealed: `'chữ'` })],
    ['a draft of no command', draft({ draftId: `'x'`, commandSequence: '9' })],
    ['a draft given to another', `UPDATE supervisorDraft SET draftId = 'x'`],
    ['a key of nobody', key({ userId: `'nobody'` })],
    ['a second key', key()],
    ['a key in clear', `UPDATE supervisorKey SET wrapped = 'x'`],
    ['a key that is guessed at once', `UPDATE supervisorKey SET logN = 1`],
    ['an issued note without words', note({ noteId: `'x'`, text: `''` })],
    ['another issued note', `UPDATE issuedNote SET text = 'x'`],
    ['DELETE of an issued note', 'DELETE FROM issuedNote'],
    ['what is withheld of no command', `INSERT INTO withheldInput VALUES (9, '${'A'.repeat(60)}')`],
  ])('%s is refused by the database', (_, statement) => {
    const raw = migrated()
    const then = everything(raw)
    expect(() => raw.exec(`BEGIN; ${statement}; COMMIT`)).toThrow()
    if (raw.inTransaction) raw.exec('ROLLBACK')
    expect(everything(raw)).toEqual(then)
  })
})
