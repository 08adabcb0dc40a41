import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type OpenBook, openBook } from '../../book-file/open-book'
import { postInBook, postTestYear, testBook, testRegime, testVoucher } from '../../book-file/test-book'
import { quickFolder } from '../../book-file/test-client'
import { verifyBook } from './verify-book'

let year: Buffer | undefined

/** A book with a year in it: posted once, the file copied for each test. */
function yearBook(): OpenBook {
  year ??= postedYear()
  const file = join(quickFolder(), 'so.htx')
  writeFileSync(file, year)
  const book = openBook(file, { regime: testRegime })
  onTestFinished(() => book.close())
  return book
}

function postedYear(): Buffer {
  const book = testBook()
  postTestYear(book)
  return book.connection.raw.serialize()
}

/** The checks that fail, by name, with their words. */
function faultsOf({ connection }: Pick<OpenBook, 'connection'>): Record<string, string> {
  return Object.fromEntries(
    verifyBook(connection)
      .checks.filter(({ ok }) => !ok)
      .map(({ name, detail }) => [name, detail]),
  )
}

describe('a book that nobody touched', () => {
  test('is clean when empty and after a year', () => {
    const book = testBook()
    expect(faultsOf(book)).toEqual({})
    postTestYear(book)
    expect(faultsOf(book)).toEqual({})
  })

  test('notes gaps among imported numbers without calling them faults', () => {
    const { checks } = verifyBook(yearBook().connection)
    expect(checks.find(({ name }) => name === 'numbering')).toEqual({
      name: 'numbering',
      ok: true,
      detail: expect.stringContaining('có 6 số bỏ trống'),
    })
  })

  test('tells how far it has come', () => {
    const book = testBook()
    postInBook(book, ...Array.from({ length: 4500 }, (_, index) => testVoucher(`m${index}`, {}, { amount: index + 1 })))
    const steps: string[] = []
    verifyBook(book.connection, ({ step, done, total }) => steps.push(`${step} ${done}/${total}`))
    expect(steps).toEqual(
      expect.arrayContaining(['file 0/3', 'vouchers 2000/4500', 'vouchers 4500/4500', 'balances 0/0']),
    )
  })

  test('may be verified by the writer itself and inside its transaction', () => {
    const book = testBook()
    book.connection.raw.exec('BEGIN IMMEDIATE')
    expect(verifyBook(book.connection).ok).toBe(true)
    expect(book.connection.raw.inTransaction).toBe(true)
    book.connection.raw.exec('ROLLBACK')
  })
})

/** SQL of somebody with a raw connection who has switched everything off and put the triggers back afterwards. */
const tampering: { what: string; sql: string; named: string[]; words: string }[] = [
  {
    what: 'an amount',
    sql: 'UPDATE posting SET amount = amount + 1 WHERE voucherId = 7',
    named: ['voucher-chain', 'voucher-fields', 'account-balances', 'party-balances'],
    words: 'PC',
  },
  {
    what: 'an account',
    sql: `UPDATE posting SET debitAccount = '154' WHERE voucherId = 7`,
    named: ['voucher-chain', 'account-balances', 'party-balances'],
    words: '154',
  },
  {
    what: 'a party',
    sql: `UPDATE posting SET creditParty = 'TV0001' WHERE voucherId = 6`,
    named: ['voucher-chain', 'party-balances'],
    words: 'PT',
  },
  {
    what: 'a description',
    sql: `UPDATE voucher SET description = 'khác' WHERE voucherId = 7`,
    named: ['voucher-chain'],
    words: 'dấu niêm',
  },
  {
    what: 'who received',
    sql: `UPDATE voucher SET person = 'x' WHERE voucherId = 7`,
    named: ['voucher-chain'],
    words: 'dấu niêm',
  },
  {
    what: "the voucher's date",
    sql: `UPDATE voucher SET date = '2025-11-11' WHERE voucherId = 7`,
    named: ['voucher-chain', 'numbering'],
    words: 'dấu niêm',
  },
  {
    what: 'the day it counts',
    sql: `UPDATE voucher SET postingDate = '2026-01-01' WHERE voucherId = 7`,
    named: ['voucher-chain', 'voucher-fields'],
    words: 'dấu niêm',
  },
  {
    what: "the posting's own day",
    sql: `UPDATE posting SET postingDate = '2026-01-01' WHERE voucherId = 7`,
    named: ['voucher-fields'],
    words: 'ngày hoặc kỳ',
  },
  {
    what: "the posting's own month",
    sql: 'UPDATE posting SET month = 202511 WHERE voucherId = 7',
    named: ['voucher-fields', 'account-balances', 'party-balances'],
    words: 'ngày hoặc kỳ',
  },
  {
    what: "the voucher's total",
    sql: 'UPDATE voucher SET amount = 1 WHERE voucherId = 7',
    named: ['voucher-fields'],
    words: 'cộng các định khoản',
  },
  {
    what: "the voucher's month",
    sql: 'UPDATE voucher SET month = 202507 WHERE voucherId = 7',
    named: ['voucher-fields'],
    words: '202507',
  },
  {
    what: 'a number',
    sql: `UPDATE voucher SET number = 'PC02/099' WHERE voucherId = 7`,
    named: ['voucher-chain', 'numbering'],
    words: 'dấu niêm',
  },
  {
    what: 'a kept balance',
    sql: `UPDATE balance SET debit = debit + 5 WHERE account = '642' AND month = 202503`,
    named: ['account-balances', 'party-balances-against-accounts', 'debit-equals-credit'],
    words: 'Tài khoản 642',
  },
  {
    what: 'a kept party balance',
    sql: `UPDATE partyBalance SET credit = 0 WHERE account = '131' AND party = 'KH01' AND month = 202504`,
    named: ['party-balances', 'party-balances-against-accounts'],
    words: 'KH01',
  },
  {
    what: 'a kept balance of nothing',
    sql: `INSERT INTO balance VALUES ('642', 203001, 1, 1)`,
    named: ['account-balances', 'party-balances-against-accounts'],
    words: '203001',
  },
  {
    what: 'a lost balance',
    sql: `DELETE FROM balance WHERE account = '642' AND month = 202503`,
    named: ['account-balances', 'party-balances-against-accounts', 'debit-equals-credit'],
    words: '642',
  },
  {
    what: 'a lost party balance',
    sql: `DELETE FROM partyBalance WHERE account = '131' AND month = 202504`,
    named: ['party-balances', 'party-balances-against-accounts'],
    words: 'KH01',
  },
  {
    what: 'the counter of numbers',
    sql: `UPDATE numbering SET last = last + 1 WHERE kind = 'PC' AND month = 202503`,
    named: ['numbering'],
    words: 'loại PC, tháng 03/2025',
  },
  {
    what: 'a voucher taken out',
    sql: 'DELETE FROM posting WHERE voucherId = 7; DELETE FROM voucher WHERE voucherId = 7',
    named: ['command-chain', 'voucher-chain', 'account-balances', 'party-balances', 'numbering'],
    words: 'bị xóa',
  },
  {
    what: 'the last voucher taken out',
    sql: 'DELETE FROM posting WHERE voucherId = 44; DELETE FROM voucher WHERE voucherId = 44',
    named: ['command-chain', 'account-balances', 'party-balances', 'numbering'],
    words: 'thứ 44',
  },
  {
    what: 'a voucher row without its postings',
    sql: 'DELETE FROM posting WHERE voucherId = 7',
    named: ['voucher-chain', 'voucher-fields', 'account-balances', 'party-balances'],
    words: 'dấu niêm',
  },
  {
    what: 'postings without their voucher',
    sql: 'DELETE FROM voucher WHERE voucherId = 44',
    named: ['foreign-keys', 'voucher-chain', 'command-chain', 'account-balances', 'party-balances', 'numbering'],
    words: 'voucher',
  },
  {
    what: 'a posting slipped in',
    sql: `INSERT INTO posting SELECT voucherId, 2, debitAccount, creditAccount, 1, debitParty, creditParty, '', postingDate, month FROM posting WHERE voucherId = 7`,
    named: ['voucher-chain', 'voucher-fields', 'account-balances', 'party-balances'],
    words: 'dấu niêm',
  },
  {
    what: 'a row of history',
    sql: `UPDATE command SET summary = 'khác' WHERE sequence = 5`,
    named: ['command-chain'],
    words: 'dòng 5',
  },
  {
    what: 'who did it',
    sql: `UPDATE command SET userId = 'ai' WHERE sequence = 5`,
    named: ['command-chain'],
    words: 'dòng 5',
  },
  {
    what: 'a row of history taken out',
    sql: 'PRAGMA foreign_keys = OFF; DELETE FROM command WHERE sequence = 5',
    named: ['command-chain', 'foreign-keys', 'voucher-chain'],
    words: 'dòng 6',
  },
  {
    what: 'whose a voucher is',
    sql: 'UPDATE voucher SET commandSequence = 9 WHERE voucherId = 7',
    named: ['voucher-chain'],
    words: 'dấu niêm',
  },
  {
    what: 'an account that is not there',
    sql: `UPDATE posting SET debitAccount = '999' WHERE voucherId = 7`,
    named: ['foreign-keys', 'voucher-chain', 'account-balances', 'party-balances'],
    words: 'account',
  },
  {
    what: 'a missing side',
    sql: `UPDATE posting SET creditAccount = NULL WHERE voucherId = 7`,
    named: ['sqlite-integrity', 'voucher-chain', 'debit-equals-credit', 'account-balances', 'party-balances'],
    words: 'CHECK',
  },
  {
    what: 'an opening made uneven',
    sql: 'UPDATE posting SET amount = amount + 1 WHERE voucherId = 1 AND line = 1',
    named: ['voucher-chain', 'voucher-fields', 'debit-equals-credit', 'account-balances', 'party-balances'],
    words: 'số dư đầu kỳ',
  },
  {
    what: 'a reversal of another amount',
    sql: 'UPDATE posting SET amount = amount - 1 WHERE voucherId = 44',
    named: ['voucher-chain', 'voucher-fields', 'reversals', 'account-balances', 'party-balances'],
    words: 'không ghi âm đúng',
  },
  {
    what: 'a negative amount alone',
    sql: 'UPDATE posting SET amount = -amount WHERE voucherId = 7',
    named: ['voucher-chain', 'voucher-fields', 'reversals', 'account-balances', 'party-balances'],
    words: 'số âm',
  },
  {
    what: 'an unknown format',
    sql: 'UPDATE voucher SET format = 9 WHERE voucherId = 7',
    named: ['voucher-chain'],
    words: 'dấu niêm 9',
  },
  {
    what: 'a closing that never was',
    sql: `INSERT INTO yearClosing VALUES (7, 2025, '{}', NULL)`,
    named: ['closings'],
    words: 'năm 2025',
  },
  {
    what: 'sums beyond what is exact',
    sql: `UPDATE balance SET debit = 9007199254740991 WHERE account = '642' AND month = 202503`,
    named: ['account-balances', 'party-balances-against-accounts', 'debit-equals-credit'],
    words: '9.007.199.254.740.991',
  },
]

test.each(tampering)('tampering with $what is noticed and named', ({ sql, named, words }) => {
  const { connection } = yearBook()
  const { raw } = connection
  const triggers = raw
    .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all()
  raw.pragma('foreign_keys = OFF')
  raw.pragma('ignore_check_constraints = ON')
  for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`)
  raw.exec(sql)
  for (const trigger of triggers) raw.exec(trigger.sql)
  raw.pragma('ignore_check_constraints = OFF')
  const faults = faultsOf({ connection })
  expect(Object.keys(faults).sort()).toEqual([...named].sort())
  expect(Object.values(faults).join(' ')).toContain(words)
})

const schemaTampering: { what: string; sql: string; words: string }[] = [
  { what: 'a trigger dropped', sql: 'DROP TRIGGER voucherNoUpdate', words: 'Thiếu chốt chặn «voucherNoUpdate»' },
  {
    what: 'a trigger made toothless',
    sql: 'DROP TRIGGER voucherNoUpdate; CREATE TRIGGER voucherNoUpdate BEFORE UPDATE ON voucher BEGIN SELECT 1; END',
    words: '«voucherNoUpdate»',
  },
  { what: 'a trigger added', sql: 'CREATE TRIGGER more AFTER INSERT ON draft BEGIN SELECT 1; END', words: '«more»' },
  { what: 'an index dropped', sql: 'DROP INDEX postingByDebit', words: 'Thiếu chỉ mục «postingByDebit»' },
  { what: 'a table added', sql: 'CREATE TABLE more (x)', words: 'bảng «more»' },
  { what: 'a column added', sql: 'ALTER TABLE draft ADD COLUMN more TEXT', words: 'bảng «draft»' },
  { what: 'the version', sql: 'PRAGMA user_version = 77', words: 'phiên bản cấu trúc 77' },
  { what: 'the identity', sql: 'PRAGMA application_id = 1', words: '0x00000001' },
]

test.each(schemaTampering)('$what is noticed in the stored schema', ({ sql, words }) => {
  const book = testBook()
  book.connection.raw.exec(sql)
  expect(faultsOf(book)).toEqual({ 'stored-schema': expect.stringContaining(words) })
})
