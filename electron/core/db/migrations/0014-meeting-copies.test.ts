import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { testBook, testFolder } from '../../book-file/test-book'

const HEAD = 'a'.repeat(64)
const ZEROS = '0'.repeat(64)
const meeting = `INSERT INTO meeting (meetingId, body, kind, form, medium, title, fiscalYear, callNumber, plannedOn, startsAtTime, place, convener, reason, commandSequence)
  VALUES ('m', 'generalMeeting', 'annual', 'plenary', 'inPerson', 'Đại hội', 2025, 1, '2026-03-29', '08:00', '', 'board', '', 1)`
const departure = (id = 'c', rest = 'NULL, NULL, NULL, NULL') =>
  `INSERT INTO meetingCopy VALUES ('${id}', 'm', '2026-03-28T01:00:00.000Z', ${rest}, 1)`
const origin = `INSERT INTO copyOrigin VALUES (1, 'c', 'm', 'hall', 9, '${HEAD}', 0, '${ZEROS}', '2026-03-28T01:00:00.000Z')`
const command = (sequence: number, previousHash: string) =>
  `INSERT INTO command VALUES (${sequence}, 'x${sequence}', 'hall.record', 'owner', 'now', '{}', '${HEAD}', '{}', '', 0, '${ZEROS}', 1, '${previousHash}', '${'b'.repeat(64)}')`
const petition = `INSERT INTO petition (petitionId, meetingId, receivedOn, content, signers, commandSequence) VALUES ('p', 'm', '2026-03-20', 'x', '[]', 1)`

/** A book with a meeting that left for another PC. */
function withDeparture(): Database.Database {
  const { raw } = testBook(join(testFolder(), 'so.htx')).connection
  raw.exec(`BEGIN; ${meeting}; ${departure()}; COMMIT`)
  return raw
}

function refused(raw: Database.Database, sql: string, why: RegExp): void {
  expect(() => raw.exec(`BEGIN; ${sql}; COMMIT`)).toThrow(why)
  if (raw.inTransaction) raw.exec('ROLLBACK')
}

test.each([
  ['a second departure of a meeting that is away', departure('d'), /UNIQUE/],
  ['a petition to a meeting that is away', petition, /the meeting is away/],
  ['another day for a meeting that is away', `UPDATE meeting SET plannedOn = '2026-04-01'`, /the meeting is away/],
  ['a return without its head', `UPDATE meetingCopy SET returnedAt = 'now'`, /CHECK/],
  ['a recall without a reason', `UPDATE meetingCopy SET recalledAt = 'now'`, /CHECK/],
  ['another meeting', `UPDATE meetingCopy SET meetingId = 'n'`, /comes back once/],
  ['removal', 'DELETE FROM meetingCopy', /comes back once/],
])('%s is refused', (_, sql, why) => refused(withDeparture(), sql, why))

test('a meeting comes back once, and then the office may write of it again', () => {
  const raw = withDeparture()
  raw.exec(`UPDATE meetingCopy SET returnedAt = 'now', returnedHash = '${HEAD}'`)
  raw.exec(petition)
  refused(raw, `UPDATE meetingCopy SET returnedAt = 'later'`, /comes back once/)
})

test('in a copy the first command follows the office’s head, and nothing else begins a chain', () => {
  const raw = testBook(join(testFolder(), 'so.htx')).connection.raw
  raw.exec(`BEGIN; ${meeting}; COMMIT`)
  // An office's book has its chain: an origin beside it opens no second beginning.
  raw.exec(origin)
  refused(raw, command(10, HEAD), /the chain is broken/)
  refused(raw, command(11, HEAD), /the chain is broken/)
  refused(raw, `INSERT INTO periodLock VALUES (202501, 'now', '')`, /keeps no accounts/)
  refused(raw, `UPDATE copyOrigin SET headSequence = 1`, /stays a copy/)
  refused(raw, 'DELETE FROM copyOrigin', /stays a copy/)
})
