import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { Connection } from '../../db/connection'
import { migrate } from '../../db/migrate'
import { migrations } from '../../db/migrations'
import { tableRows } from './table-rows'

/** Tables that are not exported as such, and where what they hold is found. */
const elsewhere: Readonly<Record<string, string>> = {
  book: 'book.json',
  setting: 'how this program is set up, no part of the books',
  numbering: 'follows from the vouchers',
  draft: 'not in the books',
  inspectionDraft: 'not in the books; a supervisor’s alone until it is a record',
  copyOrigin: 'says of a copy of a meeting where it comes from; a copy is not exported',
  upkeep: 'when this file was verified and copied',
  supervisorKey: 'opens drafts that are nobody else’s; an export must not help to guess its password',
  signingKey: 'signs in the name of who owns the book; an export must not carry the secret, and a backup does',
  allianceLine: 'how the line goes, no part of the books',
  outboxSending: 'how sending goes, no part of the books',
  arrivedPacket: 'waits to be looked at, not taken in',
  alliancePacket: 'the bytes of packets; what they said is in report-receipts and alliance-news',
  newsRead: 'who has read what, no part of the books',
  withheldInput: 'only in a copy for a supervisor, which is made from a book',
}

test('everything in a book is exported: each table is read by an export or said to stand elsewhere', () => {
  const connection = new Connection(new Database(':memory:'), ':memory:', false)
  migrate(connection, migrations)
  const tables = connection.raw
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .all()
  connection.close()
  const read = Object.values(tableRows)
    .map(({ text }) => text)
    .join('\n')
  const forgotten = tables
    .map(({ name }) => name)
    .filter((name) => !(name in elsewhere) && !new RegExp(`\\b${name}\\b`).test(read))
  expect(forgotten, 'add its columns to shared/text/export-tables/ and its rows to table-rows.ts').toEqual([])
})
