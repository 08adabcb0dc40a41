import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testBook, testFolder } from '../../book-file/test-book'
import { openDatabase } from '../open-database'
import { migrate } from '../migrate'
import { migrations } from '.'

const FINGERPRINT = Array.from({ length: 8 }, () => 'A1B2').join('-')
const HEX = 'a'.repeat(64)
const AT = '2026-07-01T00:00:00.000Z'
const alliance = (values: string) =>
  `INSERT INTO alliance (onlyRow, fingerprint, address, pin, isOn, request, requestKey, requestedAt, commandSequence) VALUES (${values}, 1)`
const packet = (id = 'g1', sha = HEX, report = `'r1', 1`) =>
  `INSERT INTO outboxPacket VALUES ('${id}', 'cooperative-report', 'Báo cáo', ${report}, '${FINGERPRINT}', '${sha}', x'00', 'a.zip', '${AT}', 1)`
const handover = (way = 'stick') =>
  `INSERT INTO outboxHandover (packetId, way, handedOn, note, commandSequence) VALUES ('g1', '${way}', '2026-07-02', '', 1)`
const news = (kind: string, sequence = 1) =>
  `INSERT INTO newsItem VALUES ('${kind}', 'tb-01', ${sequence}, '${HEX}', 'Tập huấn', NULL, '{}', 1)`
const receipt = (outcome: string) =>
  `INSERT INTO reportReceipt VALUES ('${HEX}', '1', 'r1', 1, '${HEX}', '${AT}', '${AT}', '${outcome}', '', '[]', 1)`

function filled(): Database.Database {
  const { raw } = testBook(join(testFolder(), 'so.htx')).connection
  raw.exec(`BEGIN;
    INSERT INTO trustedKey VALUES ('${FINGERPRINT}', 'Liên minh', '', 'Giấy số 1', '2026-01-02', NULL, '', 1);
    INSERT INTO receivedPacket VALUES ('${HEX}', 'n1', 'alliance-news', '${FINGERPRINT}', '', '${AT}', '${AT}', 1);
    INSERT INTO alliancePacket VALUES ('${HEX}', 1, x'00');
    ${alliance(`1, '${FINGERPRINT}', 'https://a.invalid', '', 1, x'00', '${FINGERPRINT}', '${AT}'`)};
    ${packet()}; ${handover()}; ${news('notice')}; ${receipt('returned')};
    INSERT INTO newsDone VALUES ('calendar', 'hop', '2026-07-03', 1);
    INSERT INTO outboxWithdrawal VALUES ('g1', 'nhầm', 1); COMMIT`)
  return raw
}

test('a book of the version before comes through', () => {
  const connection = openDatabase(join(testFolder(), 'old.htx'), 'create')
  migrate(connection, migrations.slice(0, 22))
  migrate(connection, migrations.slice(0, 23))
  expect(connection.raw.prepare('SELECT count(*) AS n FROM outboxPacket').get()).toEqual({ n: 0 })
  connection.close()
})

describe('is refused by the database:', () => {
  test.each([
    ['a second alliance', alliance(`2, '${FINGERPRINT}', '', '', 0, NULL, NULL, NULL`)],
    ['an alliance without a registered key', `UPDATE alliance SET fingerprint = 'x'`],
    ['a line that is not HTTPS', `UPDATE alliance SET address = 'http://a.invalid'`],
    ['a line that is on and leads nowhere', `UPDATE alliance SET address = ''`],
    ['a line without its question', `UPDATE alliance SET request = NULL, requestKey = NULL, requestedAt = NULL`],
    ['half a pin', `UPDATE alliance SET pin = 'AB:CD'`],
    ['DELETE of the alliance', 'DELETE FROM alliance'],
    ['a packet twice', packet('g2')],
    ['a revision twice', packet('g2', 'b'.repeat(64))],
    ['a report without its revision', packet('g2', 'b'.repeat(64), `'r2', NULL`)],
    ['other bytes of a packet', `UPDATE outboxPacket SET content = x'01'`],
    ['DELETE of a packet', 'DELETE FROM outboxPacket'],
    ['a way nobody knows', handover('pigeon')],
    ['another day of a handover', `UPDATE outboxHandover SET handedOn = '2026-07-03'`],
    ['DELETE of a handover', 'DELETE FROM outboxHandover'],
    ['a withdrawal without a reason', `INSERT INTO outboxWithdrawal VALUES ('g1', '', 1)`],
    ['DELETE of a withdrawal', 'DELETE FROM outboxWithdrawal'],
    ['other bytes of what was received', `UPDATE alliancePacket SET content = x'01'`],
    ['DELETE of what was received', 'DELETE FROM alliancePacket'],
    ['an outcome nobody knows', receipt('lost')],
    ['another outcome', `UPDATE reportReceipt SET outcome = 'accepted'`],
    ['DELETE of a receipt', 'DELETE FROM reportReceipt'],
    ['news of no kind', news('weather')],
    ['news twice', news('notice')],
    ['another text of news', `UPDATE newsItem SET title = 'x'`],
    ['DELETE of news', 'DELETE FROM newsItem'],
    ['a notice that is done', `INSERT INTO newsDone VALUES ('notice', 'tb-01', '2026-07-03', 1)`],
    ['DELETE of what was done', 'DELETE FROM newsDone'],
  ])('%s', (_, sql) => {
    const raw = filled()
    expect(() => raw.exec(`BEGIN; ${sql}; COMMIT`)).toThrow()
    if (raw.inTransaction) raw.exec('ROLLBACK')
  })
})
