import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testBook, testFolder } from '../../book-file/test-book'
import { openDatabase } from '../open-database'
import { migrate } from '../migrate'
import { migrations } from '.'

const FINGERPRINT = Array.from({ length: 8 }, () => 'A1B2').join('-')
const OTHER = FINGERPRINT.replace('A1B2', 'C3D4')
const HEX = 'a'.repeat(64)
const SEED = Buffer.alloc(32, 1).toString('base64')

const signing = (
  fingerprint: string,
  more = `'${SEED}', NULL, NULL, NULL, '2026-01-01T00:00:00.000Z', NULL`,
  publicKey = HEX,
) => `INSERT INTO signingKey VALUES ('${fingerprint}', '${publicKey}', ${more}, 1)`
const trusted = `INSERT INTO trustedKey VALUES ('${FINGERPRINT}', 'Trung tâm', '', 'Giấy số 1', '2026-01-02', NULL, '', 1)`
const packet = (sha = HEX, id = 'g1') =>
  `INSERT INTO receivedPacket VALUES ('${sha}', '${id}', 'training-results', '${FINGERPRINT}', 'a.zip', '2026-07-01T00:00:00.000Z', '2026-07-02T00:00:00.000Z', 1)`

type Row = Record<string, string>
const course = (given: Row = {}) => {
  const row: Row = {
    personCourseId: `'k1'`,
    member: 'NULL',
    party: 'NULL',
    name: `'Nguyễn Thị An'`,
    track: `'accounting'`,
    level: '1',
    programme: `'Kế toán hợp tác xã'`,
    school: `'Trung tâm'`,
    openedOn: `'2026-03-01'`,
    closedOn: `'2026-06-30'`,
    standing: `'completed'`,
    resultClass: `'good'`,
    decidedOn: `'2026-07-05'`,
    certificateNumber: `'SC-01'`,
    issuedOn: `'2026-07-10'`,
    source: `'hand'`,
    packetSha256: 'NULL',
    sourceKey: 'NULL',
    replacesId: 'NULL',
    commandSequence: '1',
    ...given,
  }
  return `INSERT INTO personCourse (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).join(', ')})`
}
const voided = `INSERT INTO personCourseVoid VALUES ('k1', '2026-08-01', 'Ghi nhầm người', 1)`

function filled(): Database.Database {
  const { raw } = testBook(join(testFolder(), 'so.htx')).connection
  raw.exec(`BEGIN; ${signing(FINGERPRINT)}; ${trusted}; ${packet()}; ${course()}; ${voided}; COMMIT`)
  return raw
}

test('a book of version 18 comes through', () => {
  const connection = openDatabase(join(testFolder(), 'old.htx'), 'create')
  migrate(connection, migrations.slice(0, 18))
  migrate(connection, migrations.slice(0, 19))
  expect(connection.raw.prepare('SELECT count(*) AS n FROM personCourse').get()).toEqual({ n: 0 })
  connection.close()
})

test('a key is retired once and another takes its place; a registered key is withdrawn once', () => {
  const raw = filled()
  raw.exec(`UPDATE signingKey SET retiredAt = '2026-02-01T00:00:00.000Z'`)
  raw.exec(`${signing(OTHER, undefined, 'b'.repeat(64))}`)
  raw.exec(`UPDATE trustedKey SET withdrawnOn = '2026-09-01', withdrawnReason = 'Mất USB'`)
  expect(() => raw.exec(`UPDATE trustedKey SET withdrawnOn = NULL, withdrawnReason = ''`)).toThrow(/registered/)
  raw.exec(
    `BEGIN; ${course({ personCourseId: `'k2'`, source: `'packet'`, packetSha256: `'${HEX}'`, sourceKey: `'e1'`, replacesId: `'k1'` })}; COMMIT`,
  )
})

describe('is refused by the database:', () => {
  test.each([
    ['a second key in use', signing(OTHER, undefined, 'b'.repeat(64))],
    ['a key with neither secret', signing(OTHER, `NULL, NULL, NULL, NULL, '2026-01-01', '2026-01-02'`, 'b'.repeat(64))],
    [
      'a key with both',
      signing(
        OTHER,
        `'${SEED}', 16, '${'s'.repeat(24)}', '${'w'.repeat(80)}', '2026-01-01', '2026-01-02'`,
        'b'.repeat(64),
      ),
    ],
    ['another public key under a name', `UPDATE signingKey SET publicKey = '${'c'.repeat(64)}'`],
    ['another name of a registered key', `UPDATE trustedKey SET name = 'x'`],
    ['a withdrawal without a reason', `UPDATE trustedKey SET withdrawnOn = '2026-09-01'`],
    ['DELETE of a registered key', 'DELETE FROM trustedKey'],
    ['a packet twice', packet()],
    ['a packet twice under another content', packet('b'.repeat(64))],
    ['a packet of nobody', packet('b'.repeat(64), 'g2').replaceAll(FINGERPRINT, OTHER)],
    ['DELETE of a packet', 'DELETE FROM receivedPacket'],
    ['another packet', `UPDATE receivedPacket SET kind = 'x'`],
    ['a course of nobody', course({ personCourseId: `'x'`, name: `''` })],
    ['a course of a member who is none', course({ personCourseId: `'x'`, member: `'TV9999'` })],
    ['a track nobody knows', course({ personCourseId: `'x'`, track: `'law'` })],
    ['a course that ends before it began', course({ personCourseId: `'x'`, closedOn: `'2026-02-01'` })],
    ['a certificate without its day', course({ personCourseId: `'x'`, issuedOn: 'NULL' })],
    [
      'a class of somebody who studies',
      course({
        personCourseId: `'x'`,
        standing: `'studying'`,
        certificateNumber: `''`,
        issuedOn: 'NULL',
        decidedOn: 'NULL',
      }),
    ],
    ['a row from a packet without it', course({ personCourseId: `'x'`, source: `'packet'` })],
    ['a row by hand with a packet', course({ personCourseId: `'x'`, packetSha256: `'${HEX}'` })],
    ['another name of a row', `UPDATE personCourse SET name = 'x'`],
    ['DELETE of a row', 'DELETE FROM personCourse'],
    ['a row voided twice', voided],
    ['a void without a reason', voided.replace('Ghi nhầm người', '')],
    ['DELETE of a void', 'DELETE FROM personCourseVoid'],
    ['a row of no command', course({ personCourseId: `'x'`, commandSequence: '999' })],
  ])('%s', (_, sql) => {
    const raw = filled()
    expect(() => raw.exec(`BEGIN; ${sql}; COMMIT`)).toThrow()
    if (raw.inTransaction) raw.exec('ROLLBACK')
  })
})
