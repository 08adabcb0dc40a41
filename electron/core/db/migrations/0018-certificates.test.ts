import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testBook, testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const learner = (id: string) =>
  `INSERT INTO learner VALUES ('${id}', '${id}', NULL, '1990-01-01', 'Ninh Bình', '', '', '', '', '', 'general', '', '', '', '', '${id}', 1)`
const enrolment = (id: string, ordinal: number) =>
  `INSERT INTO enrolment (enrolmentId, courseId, learnerId, ordinal, enrolledOn, commandSequence) VALUES ('${id}', 'c', 'l${id}', ${ordinal}, '2026-03-01', 1)`
const council = (id: string, rest = `'2026-06-05', '', NULL, '', '', '', 1`) =>
  `INSERT INTO council VALUES ('${id}', 'c', ${rest})`
const member = (ordinal: number, role: string) =>
  `INSERT INTO councilMember VALUES ('h', ${ordinal}, 'Ai đó', '', '${role}')`
const sit = `UPDATE council SET heldOn = '2026-06-08', minutesNumber = '01/BB', commandSequence = 1 WHERE councilId = 'h'`
const recognise = (enrolmentId: string, rest = `70, 1, 'good', 'good', 1`, sequence = 1) =>
  `INSERT INTO recognition VALUES ('h', '${enrolmentId}', ${rest}, '[]', ${sequence})`
const decision = `INSERT INTO graduationDecision VALUES ('q', 'h', '05/QĐ', '2026-06-09', 'A', 'Giám đốc', 1)`
const certificate = (line: number, number: string, enrolmentId: string, ofClass = 'good', issuedOn = '2026-06-10') =>
  `INSERT INTO courseCertificate VALUES (${line}, '${number}', '${enrolmentId}', 'q', 'A', '1990-01-01', 'x', 'Kế toán', 1, 'Khóa 1',
     '2026-03-01', '2026-06-05', '${ofClass}', '${issuedOn}', 'A', 'Giám đốc', 1)`
const entry = (kind: string, field: string, value: string, reason: string) =>
  `INSERT INTO courseCertificateEntry (line, kind, enteredOn, field, value, reason, commandSequence)
   VALUES (1, '${kind}', '2026-06-10', ${field}, '${value}', '${reason}', 1)`
const copy = (line: number) =>
  `INSERT INTO courseCertificateCopy VALUES (${line}, 1, 1, '2026-06-10', 'A', '', 'A', 'Giám đốc', 1)`
const said = `INSERT INTO afterCouncilEntry (enrolmentId, what, module, reason, commandSequence) VALUES ('e3', 'mark', 1, 'chấm lại', 1)`
const mark = (id: string, enrolmentId: string) =>
  `INSERT INTO mark VALUES ('${id}', '${enrolmentId}', 1, 1, 'regular', 1, 50, '2026-06-09', NULL, '', 1)`

/** A class of three: e1 and e2 graduate, e3 does not; e1 stands in the register. */
function filled(): Database.Database {
  const { raw } = testBook(join(testFolder(), 'so.htx')).connection
  raw.exec(`INSERT INTO programme VALUES ('p', 'KT1', 'Kế toán', 'accounting', 1, 'r', '', NULL, NULL, 1)`)
  raw.exec(`INSERT INTO programmeModule VALUES ('p', 1, 'Luật', 20, 75, 5, 2)`)
  raw.exec(
    `INSERT INTO course VALUES ('c', 'p', 'L1', 'Lớp 1', 'general', NULL, NULL, NULL, '2026-03-01', '2026-06-30', '', NULL, '2026-06-05', 1)`,
  )
  for (const [at, id] of ['e1', 'e2', 'e3'].entries()) raw.exec(`${learner(`l${id}`)}; ${enrolment(id, at + 1)}`)
  raw.exec([council('h'), member(1, 'chair'), member(2, 'secretary'), member(3, 'member')].join(';'))
  raw.exec([sit, recognise('e1'), recognise('e2'), recognise('e3', 'NULL, NULL, NULL, NULL, 0')].join(';'))
  raw.exec([decision, certificate(1, '001', 'e1')].join(';'))
  return raw
}

test('a book of the version before gets empty tables', () => {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 17))
  migrate(connection, migrations.slice(0, 18))
  for (const table of ['council', 'recognition', 'graduationDecision', 'courseCertificate', 'courseCertificateCopy'])
    expect(connection.raw.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
  connection.close()
})

test('what may be written: the next line, entries and copies, a mark of who did not graduate beside its reason', () => {
  const raw = filled()
  raw.exec(certificate(2, '002', 'e2'))
  raw.exec(
    [entry('correction', `'name'`, 'Â', 'sai dấu'), entry('received', 'NULL', 'Â', ''), copy(1), copy(2)].join(';'),
  )
  raw.exec([said, mark('m', 'e3')].join(';'))
})

test.each([
  ['a second council before the first one of a later round sat', `${council('h2')}; ${council('h3')}`],
  ['a council that sat without minutes', council('h2', `'2026-06-05', '', '2026-06-08', '', '', '', 1`)],
  ['a council that sat before the end', council('h2', `'2026-06-05', '', '2026-06-04', '02', '', '', 1`)],
  ['minutes of a number that stands', council('h2', `'2026-06-05', '', '2026-06-08', '01/BB', '', '', 1`)],
  ['another day of a council that sat', `UPDATE council SET heldOn = '2026-06-07'`],
  ['a council that sat taken out', `DELETE FROM council`],
  ['another member of it', member(4, 'member')],
  ['a member of it taken out', `DELETE FROM councilMember WHERE ordinal = 3`],
  ['a recognition after the sitting', `${learner('le4')}; ${enrolment('e4', 4)}; ${recognise('e4', undefined, 3)}`],
  [
    'who graduates without a class',
    `${learner('le4')}; ${enrolment('e4', 4)}; ${recognise('e4', '70, 1, NULL, NULL, 1')}`,
  ],
  ['a recognition written over', `UPDATE recognition SET class = 'excellent', byAverage = 'excellent'`],
  ['a recognition taken out', `DELETE FROM recognition`],
  ['a second decision', decision.replace(`'q'`, `'q2'`).replace('05/', '06/')],
  ['a decision written over', `UPDATE graduationDecision SET number = '9'`],
  ['a line left out', certificate(3, '003', 'e2')],
  ['a number twice', certificate(2, '001', 'e2')],
  ['a learner twice', certificate(2, '002', 'e1')],
  ['a learner who does not graduate', certificate(2, '002', 'e3')],
  ['another class than the council recognised', certificate(2, '002', 'e2', 'excellent')],
  ['before the decision', certificate(2, '002', 'e2', 'good', '2026-06-08')],
  ['a line written over', `UPDATE courseCertificate SET name = 'B'`],
  ['a line taken out', `DELETE FROM courseCertificate`],
  ['a line replaced', `INSERT OR REPLACE INTO courseCertificate SELECT * FROM courseCertificate`],
  ['a correction of nothing', entry('correction', 'NULL', 'x', 'y')],
  ['a correction without reason', entry('correction', `'name'`, 'x', '')],
  ['received twice', `${entry('received', 'NULL', 'A', '')}; ${entry('received', 'NULL', 'B', '')}`],
  [
    'an entry after it was revoked',
    `${entry('revoked', 'NULL', '9/QĐ', 'gian lận')}; ${entry('received', 'NULL', 'A', '')}`,
  ],
  ['an entry written over', `${entry('received', 'NULL', 'A', '')}; UPDATE courseCertificateEntry SET value = 'B'`],
  ['an entry taken out', `${entry('received', 'NULL', 'A', '')}; DELETE FROM courseCertificateEntry`],
  ['a copy left out', copy(2)],
  ['a copy of what was revoked', `${entry('revoked', 'NULL', '9/QĐ', 'gian lận')}; ${copy(1)}`],
  ['a copy taken out', `${copy(1)}; DELETE FROM courseCertificateCopy`],
  ['a mark after the council without a reason', mark('m', 'e3')],
  [
    'discipline after the council without a reason',
    `UPDATE enrolment SET discipline = 'warning', disciplineNote = 'x' WHERE enrolmentId = 'e1'`,
  ],
  ['who graduated studies again', `INSERT INTO moduleRepeat VALUES ('e1', 1, 2, 'x', '2026-06-09', 3)`],
  ['another end of a class on which a council sat', `UPDATE course SET endedOn = NULL`],
])('the database refuses %s', (_, sql) => {
  const raw = filled()
  expect(() => raw.exec(sql)).toThrow(/constraint|stands|sat|council|register|decision|certificate|copies|repeats/i)
})

/** A class of a short course, of one learner who is recognised by the head of the school: no minutes, no members, no class. */
const shortCourse = [
  `INSERT INTO programme VALUES ('k', 'BD1', 'Bồi dưỡng', NULL, NULL, 'r', '', NULL, NULL, 1)`,
  `INSERT INTO programmeModule VALUES ('k', 1, 'Họp', 10, 10, 0, 0)`,
  `INSERT INTO course VALUES ('d', 'k', 'B1', 'Lớp B', 'general', NULL, NULL, NULL, '2026-03-01', '2026-03-10', '', NULL, '2026-03-10', 1)`,
  `${learner('ls1')}; ${enrolment('s1', 1).replace(`'c'`, `'d'`)}`,
  `${learner('ls2')}; ${enrolment('s2', 2).replace(`'c'`, `'d'`)}`,
  `INSERT INTO council VALUES ('k1', 'd', '2026-03-10', '', '2026-03-12', '', '', '', 1)`,
].join(';')
const byHead = (enrolmentId: string, rest = `NULL, NULL, NULL, NULL, 1`) =>
  recognise(enrolmentId, rest).replace(`'h'`, `'k1'`)
const shortDecision = decision.replace(`'q', 'h', '05/QĐ', '2026-06-09'`, `'q1', 'k1', '06/QĐ', '2026-03-12'`)
const shortCertificate = (level: string, ofClass: string) =>
  `INSERT INTO courseCertificate VALUES (2, '002', 's1', 'q1', 'A', '1990-01-01', 'x', 'Bồi dưỡng', ${level}, 'Lớp B',
     '2026-03-01', '2026-03-10', ${ofClass}, '2026-03-15', 'A', 'Giám đốc', 1)`
const outcome = (enrolmentId: string) =>
  `INSERT INTO mark VALUES ('o ${enrolmentId}', '${enrolmentId}', 1, 1, 'outcome', 1, 1, '2026-03-20', NULL, '', 1)`

test('a short course is recognised without a council and ends in a certificate without level and class; others may be tested after it', () => {
  const raw = filled()
  raw.exec([shortCourse, byHead('s1'), byHead('s2', 'NULL, NULL, NULL, NULL, 0'), shortDecision].join(';'))
  raw.exec([shortCertificate('NULL', 'NULL'), outcome('s2')].join(';'))
})

test.each([
  ['a class of a short course', byHead('s1', `70, 1, 'good', 'good', 1`)],
  [
    'minutes of a short course',
    `INSERT INTO council VALUES ('k2', 'd', '2026-03-10', '', '2026-03-12', '09', '', '', 1)`,
  ],
  ['a certificate of a level for it', [byHead('s1'), shortDecision, shortCertificate('1', 'NULL')].join(';')],
  ['a certificate of a class for it', [byHead('s1'), shortDecision, shortCertificate('NULL', `'good'`)].join(';')],
  ['an outcome of who is recognised, without a reason', [byHead('s1'), outcome('s1')].join(';')],
])('the database refuses %s', (_, sql) => {
  const raw = filled()
  raw.exec(shortCourse)
  expect(() => raw.exec(sql)).toThrow(/constraint|minutes|class|certificate|council/i)
})
