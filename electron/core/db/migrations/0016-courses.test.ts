import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const HASH = '0'.repeat(64)
const command = `INSERT INTO command VALUES (1, 'c1', 'x', 'owner', '2026-01-01T00:00:00.000Z', '{}', '${HASH}', '{}', 'Việc', 0, '${HASH}', 1,
    '${HASH}', '${'1'.repeat(64)}');`

type Row = Record<string, string>

const programme = (given: Row = {}) =>
  insert('programme', {
    programmeId: `'p'`,
    code: `'KT1'`,
    name: `'Kế toán'`,
    track: `'accounting'`,
    level: '1',
    ruleSet: `'tt42'`,
    decisionNumber: `''`,
    decidedOn: 'NULL',
    retiredOn: 'NULL',
    commandSequence: '1',
    ...given,
  })
const module = (given: Row = {}) =>
  insert('programmeModule', {
    programmeId: `'p'`,
    module: '1',
    name: `'Luật'`,
    theoryHours: '20',
    practiceHours: '75',
    testHours: '5',
    credits: '2',
    ...given,
  })
const trainer = (given: Row = {}) =>
  insert('trainer', {
    trainerId: `'t'`,
    name: `'Lan'`,
    qualification: `''`,
    phone: `''`,
    leftOn: 'NULL',
    search: `'lan'`,
    commandSequence: '1',
    ...given,
  })
const learner = (given: Row = {}) =>
  insert('learner', {
    learnerId: `'l'`,
    name: `'An'`,
    gender: 'NULL',
    birthDate: `'1990-05-02'`,
    birthPlace: `''`,
    idNumber: `'037085010000'`,
    phone: `''`,
    residence: `''`,
    ethnicity: `''`,
    schooling: `''`,
    needs: `'general'`,
    cooperative: `''`,
    cooperativeTaxCode: `''`,
    post: `''`,
    cardCode: `''`,
    search: `'an'`,
    commandSequence: '1',
    ...given,
  })
const course = (given: Row = {}) =>
  insert('course', {
    courseId: `'c'`,
    programmeId: `'p'`,
    code: `'KT1-2026'`,
    name: `'Khóa 1'`,
    learnerKind: `'general'`,
    yearPlanOn: 'NULL',
    noticedOn: 'NULL',
    enrolsFrom: 'NULL',
    opensOn: `'2026-03-01'`,
    closesOn: `'2026-06-30'`,
    place: `''`,
    headTrainerId: `'t'`,
    endedOn: 'NULL',
    commandSequence: '1',
    ...given,
  })
const enrolment = (given: Row = {}) =>
  insert('enrolment', {
    enrolmentId: `'e'`,
    courseId: `'c'`,
    learnerId: `'l'`,
    ordinal: '1',
    enrolledOn: `'2026-03-01'`,
    commandSequence: '1',
    ...given,
  })
const session = (given: Row = {}) =>
  insert('session', {
    sessionId: `'s'`,
    courseId: `'c'`,
    module: '1',
    kind: `'theory'`,
    date: `'2026-03-02'`,
    startMinute: '480',
    minutes: '180',
    trainerId: `'t'`,
    room: `''`,
    commandSequence: '1',
    ...given,
  })

function insert(table: string, row: Row): string {
  return `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).join(', ')})`
}

/** A book of version 15 with a command in it, taken through the migration, with one row of each kind and a programme without classes. */
function migrated(): Database.Database {
  const connection = openDatabase(join(testFolder(), 'truong.htx'), 'create')
  migrate(connection, migrations.slice(0, 15))
  connection.raw.exec(command)
  migrate(connection, migrations.slice(0, 16))
  const free = { programmeId: `'q'`, code: `'QT1'` }
  for (const row of [
    programme(),
    module(),
    programme(free),
    module({ programmeId: `'q'` }),
    trainer(),
    learner(),
    course(),
    enrolment(),
    session(),
  ])
    connection.raw.exec(row)
  return connection.raw
}

const tables = ['programme', 'programmeModule', 'trainer', 'learner', 'course', 'enrolment', 'session']
const everything = (raw: Database.Database) => tables.map((table) => raw.prepare(`SELECT * FROM ${table}`).all())

describe('programmes, classes, enrolments and timetables', () => {
  test('what a book of version 15 holds survives', () => {
    expect(migrated().prepare('SELECT summary FROM command').pluck().all()).toEqual(['Việc'])
  })

  test('a programme without classes is written over, one with classes is named and retired; a short course needs no track', () => {
    const raw = migrated()
    raw.exec(
      `DELETE FROM programmeModule WHERE programmeId = 'q'; UPDATE programme SET level = 2 WHERE programmeId = 'q'`,
    )
    raw.exec(`UPDATE programme SET name = 'Kế toán HTX', retiredOn = '2027-01-01' WHERE programmeId = 'p'`)
    raw.exec(programme({ programmeId: `'r'`, code: `'NH1'`, track: 'NULL', level: 'NULL' }))
    expect(raw.prepare('SELECT level FROM programme ORDER BY programmeId').pluck().all()).toEqual([1, 2, null])
  })

  test('a class is ended, a learner leaves or is disciplined, a session is moved and called off', () => {
    const raw = migrated()
    raw.exec(`UPDATE course SET endedOn = '2026-06-30', name = 'Khóa 1/2026'`)
    raw.exec(`UPDATE enrolment SET leftOn = '2026-04-01', leftReason = 'chuyển nơi ở'`)
    raw.exec(`UPDATE enrolment SET discipline = 'warning', disciplineNote = 'gian lận'`)
    raw.exec(`UPDATE session SET date = '2026-03-09', cancelledReason = 'mất điện'`)
    expect(raw.prepare('SELECT cancelledReason FROM session').pluck().get()).toBe('mất điện')
  })

  test('two learners may both be without an identity number', () => {
    const raw = migrated()
    raw.exec(learner({ learnerId: `'a'`, idNumber: `''` }))
    raw.exec(learner({ learnerId: `'b'`, idNumber: `''` }))
    expect(raw.prepare('SELECT count(*) FROM learner').pluck().get()).toBe(3)
  })

  test.each([
    ['a second programme of one code', programme({ programmeId: `'x'` })],
    ['a programme without a code', programme({ programmeId: `'x'`, code: `''` })],
    ['a programme without a name', programme({ programmeId: `'x'`, code: `'X'`, name: `''` })],
    ['a programme of another track', programme({ programmeId: `'x'`, code: `'X'`, track: `'cooking'` })],
    ['a programme of level 4', programme({ programmeId: `'x'`, code: `'X'`, level: '4' })],
    ['a track without a level', programme({ programmeId: `'x'`, code: `'X'`, level: 'NULL' })],
    ['a programme of no rules', programme({ programmeId: `'x'`, code: `'X'`, ruleSet: `''` })],
    ['a decision on no day', programme({ programmeId: `'x'`, code: `'X'`, decidedOn: `'05/01/2026'` })],
    ['a retirement on no day', programme({ programmeId: `'x'`, code: `'X'`, retiredOn: `'30/01/2026'` })],
    ['a programme of no command', programme({ programmeId: `'x'`, code: `'X'`, commandSequence: '9' })],
    ['another level of a programme with classes', `UPDATE programme SET level = 2 WHERE programmeId = 'p'`],
    ['another track of a programme with classes', `UPDATE programme SET track = 'management' WHERE programmeId = 'p'`],
    ['other rules of a programme with classes', `UPDATE programme SET ruleSet = 'x' WHERE programmeId = 'p'`],
    ['a module more of a programme with classes', module({ module: '2' })],
    ['other hours of a programme with classes', `UPDATE programmeModule SET theoryHours = 1 WHERE programmeId = 'p'`],
    ['a module less of a programme with classes', `DELETE FROM programmeModule WHERE programmeId = 'p'`],
    ['a module of no programme', module({ programmeId: `'none'` })],
    ['a module twice', module({ programmeId: `'q'` })],
    ['module 0', module({ programmeId: `'q'`, module: '0' })],
    ['module 41', module({ programmeId: `'q'`, module: '41' })],
    ['a module without a name', module({ programmeId: `'q'`, module: '2', name: `''` })],
    [
      'a module without hours',
      module({ programmeId: `'q'`, module: '2', theoryHours: '0', practiceHours: '0', testHours: '0' }),
    ],
    ['hours below zero', module({ programmeId: `'q'`, module: '2', theoryHours: '-1' })],
    ['more practice than a year has', module({ programmeId: `'q'`, module: '2', practiceHours: '2001' })],
    ['tests below zero', module({ programmeId: `'q'`, module: '2', testHours: '-1' })],
    ['credits below zero', module({ programmeId: `'q'`, module: '2', credits: '-1' })],
    ['a trainer without a name', trainer({ trainerId: `'x'`, name: `''` })],
    ['a trainer who left on no day', trainer({ trainerId: `'x'`, leftOn: `'x'` })],
    ['a trainer of no command', trainer({ trainerId: `'x'`, commandSequence: '9' })],
    ['a learner without a name', learner({ learnerId: `'x'`, idNumber: `''`, name: `''` })],
    ['a learner of another gender', learner({ learnerId: `'x'`, idNumber: `''`, gender: `'x'` })],
    ['a learner born on no day', learner({ learnerId: `'x'`, idNumber: `''`, birthDate: `'1990'` })],
    ['a learner without a birth date', learner({ learnerId: `'x'`, idNumber: `''`, birthDate: 'NULL' })],
    ['an identity number with letters', learner({ learnerId: `'x'`, idNumber: `'03708x'` })],
    ['an identity number twice', learner({ learnerId: `'x'` })],
    ['a learner of other needs', learner({ learnerId: `'x'`, idNumber: `''`, needs: `'x'` })],
    ['a learner of another post', learner({ learnerId: `'x'`, idNumber: `''`, post: `'king'` })],
    ['a learner of no command', learner({ learnerId: `'x'`, idNumber: `''`, commandSequence: '9' })],
    ['a second class of one code', course({ courseId: `'x'` })],
    ['a class without a code', course({ courseId: `'x'`, code: `''` })],
    ['a class without a name', course({ courseId: `'x'`, code: `'X'`, name: `''` })],
    ['a class of no programme', course({ courseId: `'x'`, code: `'X'`, programmeId: `'none'` })],
    ['a class of other learners', course({ courseId: `'x'`, code: `'X'`, learnerKind: `'x'` })],
    ['a year plan on no day', course({ courseId: `'x'`, code: `'X'`, yearPlanOn: `'x'` })],
    ['a notice on no day', course({ courseId: `'x'`, code: `'X'`, noticedOn: `'x'` })],
    ['enrolment from no day', course({ courseId: `'x'`, code: `'X'`, enrolsFrom: `'x'` })],
    ['a class that opens on no day', course({ courseId: `'x'`, code: `'X'`, opensOn: `'1/3/2026'` })],
    ['a class that closes before it opens', course({ courseId: `'x'`, code: `'X'`, closesOn: `'2026-02-28'` })],
    ['a class of no trainer', course({ courseId: `'x'`, code: `'X'`, headTrainerId: `'none'` })],
    ['an end on no day', `UPDATE course SET endedOn = 'x'`],
    ['a class of no command', course({ courseId: `'x'`, code: `'X'`, commandSequence: '9' })],
    ['another programme of a class', `UPDATE course SET programmeId = 'q'`],
    ['another name inside', `UPDATE course SET courseId = 'x'`],
    ['a learner twice in a class', enrolment({ enrolmentId: `'x'`, ordinal: '2' })],
    ['a line twice', enrolment({ enrolmentId: `'x'`, learnerId: `'none'` })],
    ['line 0', enrolment({ enrolmentId: `'x'`, ordinal: '0' })],
    ['an enrolment in no class', enrolment({ enrolmentId: `'x'`, courseId: `'none'` })],
    ['an enrolment of nobody', enrolment({ enrolmentId: `'x'`, learnerId: `'none'`, ordinal: '2' })],
    ['an enrolment on no day', enrolment({ enrolmentId: `'x'`, enrolledOn: `'x'` })],
    ['a learner who left without a reason', `UPDATE enrolment SET leftOn = '2026-04-01'`],
    ['a learner who left on no day', `UPDATE enrolment SET leftOn = 'x', leftReason = 'x'`],
    ['another discipline', `UPDATE enrolment SET discipline = 'prison', disciplineNote = 'x'`],
    ['a discipline without a word', `UPDATE enrolment SET discipline = 'warning'`],
    ['another line', `UPDATE enrolment SET ordinal = 2`],
    ['another learner', `UPDATE enrolment SET learnerId = 'l2'`],
    ['DELETE of an enrolment', 'DELETE FROM enrolment'],
    ['a session of no class', session({ sessionId: `'x'`, courseId: `'none'` })],
    ['a session of a module the programme has not', session({ sessionId: `'x'`, module: '2' })],
    ['a session of no kind', session({ sessionId: `'x'`, kind: `'sleep'` })],
    ['a session of round 0', session({ sessionId: `'x'`, round: '0' })],
    ['a session made up twice', session({ sessionId: `'x'`, makeUp: '2' })],
    ['a session on no day', session({ sessionId: `'x'`, date: `'x'` })],
    ['a session before midnight', session({ sessionId: `'x'`, startMinute: '-1' })],
    ['a session of no length', session({ sessionId: `'x'`, minutes: '0' })],
    ['a session past midnight', session({ sessionId: `'x'`, startMinute: '1400', minutes: '41' })],
    ['a session of no trainer', session({ sessionId: `'x'`, trainerId: `'none'` })],
    ['a session called off without a reason', `UPDATE session SET cancelledReason = ''`],
    ['a session of no command', session({ sessionId: `'x'`, commandSequence: '9' })],
  ])('%s is refused by the database', (_, statement) => {
    const raw = migrated()
    const then = everything(raw)
    expect(() => raw.exec(`BEGIN; ${statement}; COMMIT`)).toThrow()
    if (raw.inTransaction) raw.exec('ROLLBACK')
    expect(everything(raw)).toEqual(then)
  })
})
