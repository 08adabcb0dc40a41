import type Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { postInBook, testBook, testFolder, testVoucher } from '../../book-file/test-book'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

/** A book with one voucher and, inside an open transaction, a row of each table of supervision. */
function filled(): Database.Database {
  const book = testBook(join(testFolder(), 'so.htx'))
  postInBook(book, testVoucher('v1'))
  const { raw } = book.connection
  raw.exec('BEGIN')
  onTestFinished(() => {
    if (raw.inTransaction) raw.exec('ROLLBACK')
  })
  for (const row of rows) raw.exec(row)
  return raw
}

const rows = [
  `INSERT INTO supervisionVisit VALUES ('t1', '2025-06-01', 'Bà Hai', '', 1, 3)`,
  `INSERT INTO sampleDraw VALUES ('d1', 2, '4735', 20, 'simple', NULL, 1, 3)`,
  `INSERT INTO drawnVoucher VALUES ('d1', 1, 1)`,
  `INSERT INTO judgement VALUES (1, 'd1', 1, 'ask', 3)`,
  `INSERT INTO inspectionPlan VALUES ('p1', 2025, 6, 'cash', 'Kiểm quỹ', '', '', NULL, 3)`,
  `INSERT INTO inspection VALUES ('i1', '01/BB-BKS', 'cash', 'Kiểm quỹ', '2025-06-01', '', 'Bà Hai', '', 'p1', NULL, '{}', 'Đúng', 2, 3)`,
  `INSERT INTO inspectionSigning VALUES ('i1', '2025-06-01', '', NULL, 3)`,
  `INSERT INTO finding VALUES ('f1', '01/TB-BKS', '2025-06-01', 'Thiếu hóa đơn', 'Thiếu', '', 'Bổ sung', 'director', '2025-06-15', 'i1', 1, 3)`,
  `INSERT INTO findingStep VALUES (1, 'f1', 'answer', '2025-06-02', 'Đã bổ sung', NULL, 3)`,
  `INSERT INTO documentRequest VALUES ('r1', '2025-06-01', 'Thủ quỹ', 'Sổ quỹ', 'Kiểm quỹ', '2025-06-03', 3)`,
  `INSERT INTO documentRequestStep VALUES (1, 'r1', 'received', '2025-06-02', '', 3)`,
  `INSERT INTO complaint VALUES ('c1', 'petition', '2025-06-01', '', NULL, 'letter', 'Nước về muộn', NULL, 3)`,
  `INSERT INTO complaintStep VALUES (1, 'c1', 'closed', '2025-06-02', 'Đã trả lời', 3)`,
  `INSERT INTO inspectionDraft VALUES ('owner', 'cash', 0, '{}', '2025-06-01T00:00:00Z')`,
]

test('a book of version 10 gets the tables of supervision, empty', () => {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 10))
  migrate(connection, migrations.slice(0, 11))
  expect(connection.raw.prepare('SELECT count(*) AS n FROM finding').get()).toEqual({ n: 0 })
})

describe('what supervisors did is never changed or deleted (Law 17/2023/QH15 article 69.2)', () => {
  const standing = [
    ['supervisionVisit', 'note'],
    ['sampleDraw', 'spoken'],
    ['drawnVoucher', 'voucherId'],
    ['judgement', 'verdict'],
    ['inspection', 'conclusion'],
    ['inspectionSigning', 'refusal'],
    ['finding', 'content'],
    ['findingStep', 'text'],
    ['documentRequest', 'wanted'],
    ['documentRequestStep', 'text'],
    ['complaint', 'content'],
    ['complaintStep', 'text'],
  ]
  test.each(standing)('%s', (table, column) => {
    const raw = filled()
    expect(() => raw.exec(`UPDATE ${table} SET ${column} = ${column}`)).toThrow(/stands/)
    expect(() => raw.exec(`DELETE FROM ${table}`)).toThrow(/stands/)
  })

  test('an item of the plan changes until it is taken out, and is never deleted', () => {
    const raw = filled()
    raw.exec(`UPDATE inspectionPlan SET note = 'thêm'`)
    raw.exec(`UPDATE inspectionPlan SET removedAt = '2025-06-01T00:00:00Z'`)
    expect(() => raw.exec(`UPDATE inspectionPlan SET removedAt = NULL`)).toThrow('stays out')
    expect(() => raw.exec('DELETE FROM inspectionPlan')).toThrow('stays in the book')
  })
})

describe('SQLite says it again', () => {
  const changed = (at: number, from: string, to: string) =>
    [rows[at]?.replace(`VALUES ('`, `VALUES ('other-`).replace('VALUES (1,', 'VALUES (9,').replace(from, to)] as const
  test.each([
    ['a visit that saw itself', changed(0, '1, 3)', '3, 3)')],
    ['a visit of nobody', changed(0, `'Bà Hai'`, `''`)],
    ['a spoken number with letters', changed(1, `'4735'`, `'47a5'`)],
    ['a method nobody knows', changed(1, `'simple'`, `'amount'`)],
    ['a limit of nothing', changed(1, 'NULL', '0')],
    ['a verdict nobody knows', changed(3, `'ask'`, `'maybe'`)],
    ['a judgement of a voucher that was not drawn', changed(3, `'d1', 1`, `'d1', 2`)],
    ['a month that is none', changed(4, '2025, 6', '2025, 13')],
    ['an inspection of vouchers without a sample', changed(5, `'cash'`, `'vouchers'`)],
    ['a number given twice in a year', changed(5, 'other-i1', 'i2')],
    [
      'a finding due before it was issued',
      changed(7, '2025-06-15', '2025-05-31').map((one) => one?.replace('01/TB', '02/TB')),
    ],
    ['a finding without a recommendation', changed(7, `'Bổ sung'`, `''`).map((one) => one?.replace('01/TB', '02/TB'))],
    ['an extension without a day', changed(8, `'answer'`, `'extension'`)],
    ['an answer without words', changed(8, `'Đã bổ sung'`, `''`)],
    ['a request without purpose', changed(9, `'Kiểm quỹ'`, `''`)],
    ['a refusal without a reason', changed(10, `'received'`, `'refused'`)],
    ['a second draft of a kind', changed(13, '{}', '[]').map((one) => one?.replace('other-', ''))],
    [
      'a draft in clear that is none',
      changed(13, `'cash', 0, '{}'`, `'stock', 0, '{'`).map((one) => one?.replace('other-', '')),
    ],
    ['a step of a complaint without words', changed(12, `'Đã trả lời'`, `''`)],
  ])('%s', (_, [statement]) => {
    const raw = filled()
    expect(statement).toBeDefined()
    expect(() => {
      raw.exec(statement ?? '')
      raw.exec('PRAGMA defer_foreign_keys = OFF')
    }).toThrow(/constraint/)
  })
})
