import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { postTestYear, testBook, testFolder } from '../../book-file/test-book'
import { ZERO_HASH } from '../../ledger/memory'
import { openDatabase } from '../open-database'

/** A year of postings, and a connection as the program opens it, by which somebody tries to get round the ledger. */
function rawBook(): Database.Database {
  const file = join(testFolder(), 'so.htx')
  const book = testBook(file)
  postTestYear(book, 6)
  book.connection.raw.exec(`INSERT INTO periodLock VALUES (202507, 'now', '')`)
  return book.connection.raw
}

const counts = `SELECT (SELECT count(*) FROM voucher) || ' ' || (SELECT count(*) FROM posting) || ' ' || (SELECT count(*) FROM command) AS n,
  (SELECT sum(amount) FROM posting) AS amount, (SELECT group_concat(hash) FROM voucher) AS hashes`

function copyOf(table: string, where: string, changed: Record<string, string>): string {
  const columns = {
    voucher:
      'voucherId,uid,kind,numberYear,number,issuedSequence,date,postingDate,month,description,person,address,attachments,source,reversesId,amount,search,commandSequence,format,previousHash,hash',
    posting: 'voucherId,line,debitAccount,creditAccount,amount,debitParty,creditParty,description,postingDate,month',
    command:
      'sequence,id,procedure,userId,at,input,inputHash,result,summary,lastVoucherId,lastVoucherHash,format,previousHash,hash',
  }[table]
  return `(${columns}) SELECT ${columns
    ?.split(',')
    .map((column) => changed[column] ?? column)
    .join(',')} FROM ${table} WHERE ${where}`
}

const forever: [what: string, sql: string][] = [
  ['UPDATE of a voucher', `UPDATE voucher SET description = 'khác' WHERE voucherId = 3`],
  ['UPDATE of a voucher to what it is', `UPDATE voucher SET description = description`],
  ['DELETE of a voucher', 'DELETE FROM voucher WHERE voucherId = 3'],
  ['REPLACE of a voucher', `REPLACE INTO voucher ${copyOf('voucher', 'voucherId = 3', { description: `'khác'` })}`],
  [
    'upsert of a voucher',
    `INSERT INTO voucher ${copyOf('voucher', 'voucherId = 3', {})} ON CONFLICT (voucherId) DO UPDATE SET description = 'khác'`,
  ],
  ['UPDATE of a posting', 'UPDATE posting SET amount = amount + 1 WHERE voucherId = 3'],
  ['DELETE of a posting', 'DELETE FROM posting WHERE voucherId = 3'],
  ['REPLACE of a posting', `REPLACE INTO posting ${copyOf('posting', 'voucherId = 3', { amount: '1' })}`],
  [
    'upsert of a posting',
    `INSERT INTO posting ${copyOf('posting', 'voucherId = 3 AND line = 1', {})} ON CONFLICT DO UPDATE SET amount = 1`,
  ],
  ['a further posting', `INSERT INTO posting ${copyOf('posting', 'voucherId = 3 AND line = 1', { line: '2' })}`],
  ['UPDATE of a command', `UPDATE command SET userId = 'x'`],
  ['DELETE of the last command', 'DELETE FROM command WHERE sequence = (SELECT max(sequence) FROM command)'],
  ['REPLACE of a command', `REPLACE INTO command ${copyOf('command', 'sequence = 2', { userId: `'x'` })}`],
  [
    'upsert of a command',
    `INSERT INTO command ${copyOf('command', 'sequence = 2', {})} ON CONFLICT (sequence) DO UPDATE SET userId = 'x'`,
  ],
  ['DELETE of a party', `DELETE FROM party WHERE code = 'KH01'`],
  ['DELETE of an account', `DELETE FROM account WHERE code = '008'`],
  ['DELETE of the book', 'DELETE FROM book'],
  ['another first year', 'UPDATE book SET firstYear = 2024'],
  ['a real book out of a sample', 'UPDATE book SET sample = 1'],
]

describe('decision 2: posted is forever', () => {
  test.each(forever)('%s is refused', (_, sql) => {
    const raw = rawBook()
    const before = raw.prepare(counts).get()
    expect(() => raw.exec(sql)).toThrow(/posted is forever|keeps its identity|never deleted|the chain is broken/)
    expect(raw.prepare(counts).get()).toEqual(before)
  })

  test('every connection sees a REPLACE as the delete it is', () => {
    expect(rawBook().pragma('recursive_triggers', { simple: true })).toBe(1)
  })
})

/** A voucher and its posting written past the ledger, changed in one place. */
function forged(
  raw: Database.Database,
  { voucher = {}, posting = {} }: { voucher?: Record<string, string>; posting?: Record<string, string> },
): () => void {
  const next = '(SELECT 1 + max(voucherId) FROM voucher)'
  const last = 'voucherId = (SELECT max(voucherId) FROM voucher WHERE reversesId IS NULL)'
  const own = { voucherId: next, postingDate: `'2025-11-05'`, month: '202511' }
  return raw.transaction(() => {
    raw.exec(`INSERT INTO posting ${copyOf('posting', last, { ...own, ...posting })}`)
    raw.exec(
      `INSERT INTO voucher ${copyOf('voucher', last, {
        ...own,
        uid: `'forged'`,
        number: `'forged'`,
        previousHash: '(SELECT hash FROM voucher ORDER BY voucherId DESC LIMIT 1)',
        ...voucher,
      })}`,
    )
  })
}

describe('SQLite says it again', () => {
  test('a forged voucher that keeps every rule goes in, so that each refusal below has one reason', () =>
    expect(forged(rawBook(), {})).not.toThrow())

  test.each<[string, Parameters<typeof forged>[1], RegExp]>([
    ['a locked month', { posting: { postingDate: `'2025-07-05'`, month: '202507' } }, /month is locked/],
    ['a negative amount without a reversal', { posting: { amount: '-5' } }, /may be negative/],
    ['an amount of 0', { posting: { amount: '0' } }, /CHECK/],
    ['an amount of 10^15', { posting: { amount: '1000000000000000' } }, /CHECK/],
    ['an amount that is text', { posting: { amount: `'nhiều'` } }, /cannot store TEXT/],
    ['a fraction', { posting: { amount: '1.5' } }, /cannot store REAL/],
    ['a posting of another day than its voucher', { posting: { postingDate: `'2025-11-06'` } }, /counts on the day/],
    ['a posting of another month than its voucher', { posting: { month: '202510' } }, /counts on the day/],
    ['a broken chain', { voucher: { previousHash: `'${ZERO_HASH}'` } }, /chain is broken/],
    [
      'a gap in the chain',
      {
        voucher: { voucherId: '(SELECT 2 + max(voucherId) FROM voucher)' },
        posting: { voucherId: '(SELECT 2 + max(voucherId) FROM voucher)' },
      },
      /chain is broken/,
    ],
    ['a voucher without postings', { posting: { voucherId: '999' } }, /at least one posting/],
    ['a number used in its kind and year', { voucher: { number: 'number' } }, /UNIQUE/],
    ['an id used before', { voucher: { uid: 'uid' } }, /UNIQUE/],
    ['an unknown account', { posting: { debitAccount: `'9999'` } }, /FOREIGN KEY/],
    ['an unknown party', { posting: { debitParty: `'KH99'` } }, /FOREIGN KEY/],
    ['an unknown command', { voucher: { commandSequence: '9999' } }, /FOREIGN KEY/],
    ['one side', { posting: { creditAccount: 'NULL', creditParty: 'NULL' } }, /CHECK/],
    ['class 0 against another account', { posting: { creditAccount: `'002'`, creditParty: 'NULL' } }, /CHECK/],
    [
      'the same account and party on both sides',
      { posting: { creditAccount: 'debitAccount', debitParty: 'NULL', creditParty: 'NULL' } },
      /CHECK/,
    ],
    [
      'a party on a side without account',
      { posting: { debitAccount: `'002'`, creditAccount: 'NULL', creditParty: `'KH01'` } },
      /CHECK/,
    ],
    ['an unknown source', { voucher: { source: `'magic'` } }, /CHECK/],
    ['a reversal of nothing', { voucher: { source: `'reversal'` } }, /CHECK/],
    [
      'a typed voucher among the opening balances',
      { voucher: { month: '202500' }, posting: { month: '202500' } },
      /CHECK/,
    ],
    [
      'a second reversal of one voucher',
      { voucher: { source: `'reversal'`, reversesId: '5' }, posting: { amount: '-amount' } },
      /UNIQUE/,
    ],
  ])('%s is refused', (_, changes, why) => {
    const raw = rawBook()
    const before = raw.prepare(counts).get()
    expect(forged(raw, changes)).toThrow(why)
    expect(raw.prepare(counts).get()).toEqual(before)
  })

  test('a year is closed once at a time', () => {
    const raw = rawBook()
    raw.exec(`INSERT INTO yearClosing VALUES (3, 2025, '{}', NULL)`)
    expect(() => raw.exec(`INSERT INTO yearClosing VALUES (4, 2025, '{}', NULL)`)).toThrow('UNIQUE')
    expect(() => raw.exec('DELETE FROM yearClosing')).toThrow('posted is forever')
  })

  test('a connection for reading writes nothing', () => {
    const raw = rawBook()
    const reader = openDatabase(raw.name, 'read')
    expect(() => reader.raw.exec(`INSERT INTO draft VALUES ('a', '', '', '')`)).toThrow('readonly')
    reader.close()
  })
})
